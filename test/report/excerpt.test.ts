import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/report/excerpt.ts'
import { shortened } from '../../src/report/text.ts'
import { marked, readingOf } from './sample.ts'

function excerpt(body: string, context?: number): string {
  const source = marked({ id: 's', outlet: 'S', title: 'T', published: null, body })
  const { before, exact, after } = excerptOf(source.annotated.article, readingOf(source, 'a', 'v'), context)
  return `${before}|${exact}|${after}`
}

describe('excerptOf', () => {
  it.each([
    ['the whole sentence', 'First. He saw {a|ten} men. Last.', undefined, 'He saw |ten| men.'],
    [
      'a long sentence cut at words',
      'alpha beta gamma {a|ten} delta epsilon zeta',
      11,
      '… gamma |ten| delta …',
    ],
    [
      'line ends as spaces',
      'In the old hall behind the church he saw {a|ten\nmen} there.',
      undefined,
      'In the old hall behind the church he saw |ten men| there.',
    ],
    ['no half of a surrogate pair', '😀😀😀{a|ten}😀😀😀', 3, '… 😀|ten|😀 …'],
  ])('shows %s', (_, body, context, expected) => {
    expect(excerpt(body, context)).toBe(expected)
  })
})

describe('shortened', () => {
  it('is never longer than the limit and never breaks a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 2, max: 60 }),
        (text, limit) => {
          const short = shortened(text, limit)
          expect(short.length).toBeLessThanOrEqual(limit)
          expect(Buffer.from(short).toString()).toBe(short)
          expect(text.startsWith(short.replace(/…$/u, '')) || short === text).toBe(true)
        },
      ),
    )
  })
})
