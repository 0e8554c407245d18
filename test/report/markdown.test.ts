import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { markdown } from '../../src/report/markdown-escape.ts'
import { expectGolden } from './golden.ts'
import { hostileReconciliation } from './hostile.ts'
import { emptyReconciliation, sampleReconciliation } from './sample.ts'

describe('markdown', () => {
  it.each([
    ['emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['code', '`a`', '\\`a\\`'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['HTML', '<b>&amp;', '\\<b\\>\\&amp;'],
    ['a table cell', 'a | b', 'a \\| b'],
    ['a heading', '# a', '\\# a'],
    ['a list item', '- a', '\\- a'],
    ['a numbered item', '2025. A year', '2025\\. A year'],
    ['a decimal number, which begins no list', '2.5 million', '2.5 million'],
    ['a hyphen inside a line, which begins no list', 'a - b', 'a - b'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['mathematics', '$5 and $6', '\\$5 and \\$6'],
    ['a mention', '@octocat', '@<!-- -->octocat'],
    ['an address, which mentions nobody', 'desk@example.org', 'desk@example.org'],
    ['line ends', 'a\n\n# b', 'a \\# b'],
    ['direction overrides and escapes', 'a\u202Eb\u001B[1mc', 'a b \\[1mc'],
  ])('escapes %s', (_, text, expected) => {
    expect(markdown(text)).toBe(expected)
  })

  it('is one line, and unescapes to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 *_`[]<>|#~$&\\-+=.)\n') }), (text) => {
        const escaped = markdown(text)
        expect(escaped).not.toMatch(/\n/u)
        expect(unescaped(escaped)).toBe(text.replace(/\s+/gu, ' ').trim())
      }),
    )
  })
})

/** CommonMark: a backslash before ASCII punctuation stands for that character. */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, '$1')
}

describe('renderMarkdown', () => {
  it('writes the sample', () => {
    expectGolden('report/sample.md', renderMarkdown(sampleReconciliation()))
  })

  it('says that nothing was found', () => {
    expect(renderMarkdown(emptyReconciliation())).toContain('no discrepancies, nothing agreed')
  })

  it('lets no hostile text become markup', () => {
    const report = renderMarkdown(hostileReconciliation())
    expect(report).not.toMatch(/(?<!\\)<(?!sub>|\/sub>|!-- -->)/u)
    expect(report).not.toMatch(/(?<![\\\w])@(?!<!-- -->)\w/u)
    expect(report.replace(/\n/gu, '')).not.toMatch(/[\p{Cc}\u202E]/u)
    const cells = (line: string) => line.match(/(?<!\\)\|/gu)?.length
    const tables = report.split('\n\n').filter((block) => block.startsWith('|'))
    for (const [head = '', ...rows] of tables.map((table) => table.split('\n'))) {
      expect(rows.map(cells)).toEqual(rows.map(() => cells(head)))
    }
  })
})
