import { stripVTControlCharacters as plain } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reconciliation } from '../../src/model/reconciliation.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { clipped, columns, wrapped } from '../../src/report/wrap.ts'
import { expectGolden } from './golden.ts'
import { hostileReconciliation } from './hostile.ts'
import { emptyReconciliation, sampleReconciliation } from './sample.ts'

function widest(text: string): number {
  return Math.max(...plain(text).split('\n').map(columns))
}

describe('renderTerminal', () => {
  it('writes the sample', () => {
    expectGolden('report/sample.txt', renderTerminal(sampleReconciliation(), { color: false, width: 80 }))
  })

  it('says the same with colour', () => {
    const r = sampleReconciliation()
    const coloured = renderTerminal(r, { color: true, width: 80 })
    expect(plain(coloured)).toBe(renderTerminal(r, { color: false, width: 80 }))
    expect(coloured).not.toBe(plain(coloured))
  })

  it.each([
    [80, 80],
    [200, 80],
    [60, 60],
    [10, 40],
    [Number.NaN, 80],
  ])('keeps to %d columns at most %d', (width, most) => {
    for (const r of [sampleReconciliation(), hostileReconciliation(), emptyReconciliation(), crowded()]) {
      expect(widest(renderTerminal(r, { color: true, width }))).toBeLessThanOrEqual(most)
    }
  })

  it('shows a few findings and counts the others', () => {
    const summary = renderTerminal(crowded(), { color: false, width: 80 })
    expect(summary).toContain('and 25 more in the report')
    expect(summary.split('\n').length).toBeLessThan(60)
  })

  it('passes no control character of a source to the terminal', () => {
    const summary = renderTerminal(hostileReconciliation(), { color: false, width: 80 })
    expect(summary.replace(/\n/gu, '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
  })
})

/** Thirty discrepancies. */
function crowded(): Reconciliation {
  const r = sampleReconciliation()
  const [first] = r.findings
  if (!first) throw new Error('the sample has no finding')
  return { ...r, findings: Array.from({ length: 30 }, (_, index) => ({ ...first, id: `many${index}` })) }
}

describe('columns', () => {
  it.each([
    ['plain', 'abc', 3],
    ['wide', '한국', 4],
    ['a combining mark', 'e\u0301', 1],
    ['emoji', '😀', 2],
  ])('counts %s text', (_, text, expected) => {
    expect(columns(text)).toBe(expected)
  })
})

describe('wrapped and clipped', () => {
  it('never exceed the width and lose no word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 4, max: 40 }),
        (text, width) => {
          const lines = wrapped(text, width)
          for (const line of [...lines, clipped(text, width)])
            expect(columns(line)).toBeLessThanOrEqual(width)
          expect(lines.join('').replace(/ /gu, '')).toBe(text.replace(/ /gu, ''))
        },
      ),
    )
  })
})
