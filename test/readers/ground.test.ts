import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListedFinding } from '../../src/readers/findings.ts'
import { ground } from '../../src/readers/ground.ts'
import { planCalls } from '../../src/readers/plan.ts'
import { annotated } from '../helpers.ts'

const ONE = annotated(
  'The Alder sank on Tuesday, killing 14 people. “We had no warning,” Brandt’s aide said. Then 5 boats and 15 divers came; 1,200 watched, 200 left.',
  { id: 'one', file: 'one.md' },
)
const TWO = annotated('On Wednesday the Alder  sank,\u00a0killing 17 people. Two men and two women swam.', {
  id: 'two',
  file: 'two.md',
})
const [CALL = { excerpts: [] }] = planCalls([ONE, TWO], { perCall: 1e6, prompt: 0 })

const finding = (
  readings: readonly (readonly [string, string, string])[],
  kind: ListedFinding['kind'] = 'discrepancy',
) =>
  ({
    kind,
    dimension: 'quantity',
    question: 'q',
    readings: readings.map(([file, sentence, exact]) => ({ file, sentence, exact })),
  }) satisfies ListedFinding

const exactOf = ({ source, span }: { source: string; span: { start: number; end: number } }): string =>
  (source === 'one' ? ONE : TWO).article.text.slice(span.start, span.end)

describe('ground', () => {
  it.each([
    ['as it stands', ['one', 'A1', '14 people'], '14 people'],
    ['by the name of its file', ['two.md', 'B1', '17'], '17'],
    ['by the article’s letter', ['B', 'B1', '17'], '17'],
    ['without a file', ['', 'B1', '17'], '17'],
    ['with its id in brackets', ['two', '[b1]', '17'], '17'],
    ['with other quotation marks', ['one', 'A2', '"We had no warning,"'], 'We had no warning'],
    ['with another apostrophe', ['one', 'A2', "Brandt's aide"], 'Brandt’s aide'],
    ['on one line', ['two', 'B1', 'Alder sank, killing'], 'Alder  sank,\u00a0killing'],
    ['as a whole number', ['one', 'A3', '200'], '200'],
    ['as a word of its own', ['one', 'A3', '5'], '5'],
  ] as const)('finds words %s', (_, reading, exact) => {
    const { findings, drops } = ground(
      [finding([reading, ['one', 'A1', 'Tuesday'], ['two', 'B1', 'Wednesday']])],
      CALL.excerpts,
    )
    expect(drops).toEqual([])
    expect(findings[0]?.readings.map(exactOf)).toContain(exact)
  })

  it.each([
    ['an article that was not shown', ['three', 'A1', '14'], 'file'],
    ['a sentence of the other article', ['one', 'B1', '17'], 'file'],
    ['a sentence that does not exist', ['one', 'A9', '14'], 'sentence'],
    ['words of another sentence', ['one', 'A2', '14 people'], 'words'],
    ['words that were changed', ['one', 'A1', 'fourteen people'], 'words'],
    ['words in another case', ['one', 'A1', 'tuesday'], 'words'],
    ['a part of a word', ['one', 'A1', 'kill'], 'words'],
    ['a part of a number', ['one', 'A3', '1'], 'words'],
    ['words joined over a gap', ['one', 'A1', 'Alder sank … 14 people'], 'words'],
    ['nothing', ['one', 'A1', ' … '], 'words'],
  ] as const)('drops %s', (_, reading, drop) => {
    const { findings, drops } = ground(
      [finding([reading, ['one', 'A1', 'Tuesday'], ['two', 'B1', 'Wednesday']])],
      CALL.excerpts,
    )
    expect(drops).toEqual([drop])
    expect(findings).toHaveLength(1)
  })

  it('drops words that stand in the sentence more than once', () => {
    const twice = annotated('Two men and two women and two dogs swam.', { id: 'two' })
    const [call = { excerpts: [] }] = planCalls([ONE, twice], { perCall: 1e6, prompt: 0 })
    expect(
      ground(
        [
          finding([
            ['two', 'B1', 'two'],
            ['one', 'A1', '14'],
          ]),
        ],
        call.excerpts,
      ).drops,
    ).toEqual(['unique', 'readings'])
  })

  it('drops a finding with one reading left', () => {
    expect(
      ground(
        [
          finding([
            ['one', 'A1', '14'],
            ['two', 'B1', '19'],
          ]),
        ],
        CALL.excerpts,
      ),
    ).toEqual({ findings: [], drops: ['words', 'readings'] })
  })

  it('sees by its readings whether a finding is within an article or between two', () => {
    const kinds = (readings: Parameters<typeof finding>[0], kind: ListedFinding['kind']) =>
      ground([finding(readings, kind)], CALL.excerpts).findings.map((one) => [one.kind, one.readings.length])
    expect(
      kinds(
        [
          ['one', 'A3', '5'],
          ['one', 'A3', '15'],
        ],
        'discrepancy',
      ),
    ).toEqual([['inconsistency', 2]])
    expect(
      kinds(
        [
          ['one', 'A1', '14'],
          ['two', 'B1', '17'],
        ],
        'inconsistency',
      ),
    ).toEqual([['discrepancy', 2]])
    expect(
      kinds(
        [
          ['one', 'A3', '5'],
          ['one', 'A3', '15'],
          ['two', 'B1', '17'],
        ],
        'inconsistency',
      ),
    ).toEqual([['inconsistency', 2]])
    expect(
      kinds(
        [
          ['one', 'A1', '14'],
          ['two', 'B1', '17'],
        ],
        'refinement',
      ),
    ).toEqual([['refinement', 2]])
  })

  it('counts one place once', () => {
    expect(
      ground(
        [
          finding([
            ['one', 'A1', '14'],
            ['one', 'A1', '14'],
          ]),
        ],
        CALL.excerpts,
      ),
    ).toEqual({ findings: [], drops: ['readings'] })
  })

  it('grounds nothing but slices of the sentence named, whatever is listed', () => {
    const text = `${ONE.article.text} ${TWO.article.text} NOT THERE`
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('one', 'two', 'x'),
            fc.constantFrom('A1', 'A2', 'B1', 'C1'),
            fc.nat(text.length),
            fc.nat(30),
          ),
          { minLength: 1, maxLength: 5 },
        ),
        (picks) => {
          const listed = finding(
            picks.map(([file, id, start, length]) => [file, id, text.slice(start, start + length)] as const),
          )
          for (const { readings } of ground([listed], CALL.excerpts).findings)
            for (const { source, span, sentence } of readings) {
              const { article, sentences } = source === 'one' ? ONE : TWO
              const own = sentences[sentence]
              expect(span.start).toBeGreaterThanOrEqual(own?.start ?? Infinity)
              expect(span.end).toBeLessThanOrEqual(own?.end ?? -1)
              expect(article.text.slice(span.start, span.end).trim()).not.toBe('')
            }
        },
      ),
    )
  })
})
