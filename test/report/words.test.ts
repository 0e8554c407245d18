import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differingWords } from '../../src/report/words.ts'
import { marked, readingOf } from './sample.ts'

/** The runs of each wording, differing words in brackets. */
function compared(...wordings: readonly string[]): string[] {
  const sources = wordings.map((words, index) =>
    marked({
      id: `s${index}`,
      outlet: `S${index}`,
      title: 'T',
      published: null,
      body: `He said {a|${words}} there.`,
    }),
  )
  const readings = sources.map((source, index) => readingOf(source, 'a', wordings[index] ?? ''))
  const runs = differingWords(
    readings,
    new Map(sources.map(({ annotated }) => [annotated.article.id, annotated])),
  )
  return readings.map((reading) =>
    (runs.get(reading) ?? []).map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''),
  )
}

describe('differingWords', () => {
  it.each([
    ['a word more', ['we warned them', 'we had warned them'], ['we warned them', 'we [had] warned them']],
    ['another word', ['on Tuesday', 'on Wednesday'], ['on [Tuesday]', 'on [Wednesday]']],
    ['several words in a row', ['a b c d', 'a x y d'], ['a [b c] d', 'a [x y] d']],
    ['a number, whole', ['3,500 people', '3,900 people'], ['[3,500] people', '[3,900] people']],
    ['nothing in common', ['Thursday', 'July 11'], ['[Thursday]', '[July 11]']],
    ['capitals, which make no difference', ['The wall', 'the walls'], ['The [wall]', 'the [walls]']],
    ['the same wording', ['same', 'same'], ['same', 'same']],
    ['a third answer, held against the first', ['a b', 'a c', 'x b'], ['a [b]', 'a [c]', '[x] b']],
  ])('marks %s', (_, wordings, expected) => {
    expect(compared(...wordings)).toEqual(expected)
  })

  it('loses no character of either wording', () => {
    const words = fc.array(fc.constantFrom('the', 'wall', '19', '$8.3', 'U.S.', '—', '😀'), { minLength: 1 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [first, second] = [a.join(' '), b.join('  ')]
        expect(compared(first, second).map((text) => text.replace(/[[\]]/gu, ''))).toEqual([first, second])
      }),
      { numRuns: 40 },
    )
  })
})
