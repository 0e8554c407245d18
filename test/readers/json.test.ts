import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFindings } from '../../src/readers/json.ts'
import { DEAD } from './story.ts'

const one = JSON.parse(DEAD).findings[0]
const fence = '```'

describe('readFindings', () => {
  it.each([
    ['JSON', DEAD],
    ['indented JSON', JSON.stringify(JSON.parse(DEAD), null, 2)],
    ['a bare list', JSON.stringify([one])],
    ['a fence', `${fence}json\n${DEAD}\n${fence}`],
    ['a fence without a name', `${fence}\n${DEAD}\n${fence}`],
    ['words around a fence', `I found one.\n\n${fence}json\n${DEAD}\n${fence}\nThat is all.`],
    ['leading prose', `Here is the list {as asked}: ${DEAD}`],
    ['trailing prose', `${DEAD}\n\nNote that [A1] is a headline.`],
    ['thoughts before it', `<think>{"findings":[]} is too short [A1]</think>${DEAD}`],
    ['an unfinished draft before it', `{"findings":[{"question": … no, again:\n${DEAD}`],
    ['keys that were not asked for', JSON.stringify({ findings: [{ ...one, severity: 'high' }], notes: [] })],
    [
      'other words for kind and dimension',
      JSON.stringify({ findings: [{ ...one, kind: 'Contradiction', dimension: 'Number' }] }),
    ],
  ])('reads %s', (_, text) => {
    const listed = readFindings(text)
    expect(listed?.malformed).toBe(0)
    expect(listed?.findings).toHaveLength(1)
    expect(listed?.findings[0]).toMatchObject({
      kind: 'discrepancy',
      dimension: 'quantity',
      readings: one.readings,
    })
  })

  it.each([
    ['nothing', ''],
    ['prose', 'I found no discrepancies.'],
    ['a cut-off list', DEAD.slice(0, -20)],
    ['JSON of another form', '{"answer": 42}'],
    ['a number', '42'],
    ['findings that are no list', '{"findings": "none"}'],
  ])('takes %s for no list', (_, text) => {
    expect(readFindings(text)).toBeNull()
  })

  it('knows an empty list from none', () => {
    expect(readFindings('{"findings":[]}')).toEqual({ findings: [], malformed: 0 })
  })

  it('leaves out and counts items without our form, and keeps the others', () => {
    const items = [
      one,
      'text',
      null,
      { kind: 'rumour', readings: [] },
      { ...one, readings: 'A1' },
      { ...one, dimension: 'mood' },
    ]
    const listed = readFindings(JSON.stringify({ findings: items }))
    expect(listed?.malformed).toBe(4)
    expect(listed?.findings.map(({ dimension }) => dimension)).toEqual(['quantity', 'other'])
  })

  it('takes no more than a list can sensibly hold', () => {
    const listed = readFindings(JSON.stringify({ findings: Array(700).fill(one) }))
    expect([listed?.findings.length, listed?.malformed]).toEqual([500, 200])
  })

  it('never throws, and takes time in proportion', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', '`', 'a', ':') }),
        (text) => {
          expect(() => readFindings(text)).not.toThrow()
        },
      ),
    )
    expect(readFindings('{'.repeat(300_000))).toBeNull()
    expect(readFindings('[{"a":"'.repeat(50_000))).toBeNull()
  })
})
