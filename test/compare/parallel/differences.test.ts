import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesOf, phraseAround } from '../../../src/compare/parallel/differences.ts'
import { type Parallel, parallels } from '../../../src/compare/parallel/sentences.ts'
import { annotated } from '../../helpers.ts'

function parallelOf(a: string, b: string): Parallel | undefined {
  return parallels([annotated(a, { id: 'a' }), annotated(b, { id: 'b' })])[0]
}

/** What stands in `a` where `b` has something else, and the noun phrases around both. */
function partings(a: string, b: string): string[] {
  const parallel = parallelOf(a, b)
  if (!parallel) return []
  const text = (side: 'a' | 'b', { from, to }: { from: number; to: number }): string =>
    parallel[side].tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ')
  return differencesOf(parallel).map((difference) => {
    const [x, y] = [phraseAround(parallel.a, difference.a), phraseAround(parallel.b, difference.b)]
    const phrases = x && y ? ` (${text('a', x)} / ${text('b', y)})` : ''
    return `${text('a', difference.a)} / ${text('b', difference.b)}${phrases}`
  })
}

describe('differencesOf', () => {
  it.each([
    [
      'The ferry struck a hidden reef off the northern coast during the gale.',
      'The ferry struck a reef off the northern coast during the gale.',
      ['hidden /  (hidden reef / reef)'],
    ],
    [
      'The gale left 5 sailors stranded on the lighthouse rock.',
      'The gale left harbour pilots stranded on the lighthouse rock.',
      ['5 sailors / harbour pilots (sailors / harbour pilots)'],
    ],
    [
      'The ferry struck a reef off the northern coast during the gale.',
      'The ferry struck a reef off the northern coast during the gale.',
      [],
    ],
    [
      'The ferry struck a reef off the northern coast during the gale.',
      'The ferry ran onto a reef off the northern coast during the gale.',
      ['struck / ran onto'],
    ],
  ])('%s', (a, b, expected) => {
    expect(partings(a, b)).toEqual(expected)
  })

  it('covers all that is not shared, in order', () => {
    const words = fc.array(
      fc.constantFrom('ferry', 'reef', 'gale', 'harbour', 'lighthouse', 'pilot', 'struck'),
      {
        minLength: 4,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(words, words, (x, y) => {
        const parallel = parallelOf(`${x.join(' ')}.`, `${y.join(' ')}.`)
        if (!parallel) return
        let [a, b] = [0, 0]
        for (const difference of differencesOf(parallel)) {
          // between two differences both sides run through the same number of shared words
          expect(difference.a.from - a).toBe(difference.b.from - b)
          ;[a, b] = [difference.a.to, difference.b.to]
        }
      }),
    )
  })
})
