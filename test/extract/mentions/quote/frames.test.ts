import { describe, expect, it } from 'vitest'
import { framesOf } from '../../../../src/extract/mentions/quote/frames.ts'
import { annotated } from '../../../helpers.ts'

describe('framesOf', () => {
  it('takes a paragraph of any length', () => {
    const short = annotated('Snow fell.')
    const token = short.tokens[0]
    const sentence = short.sentences[0]
    if (!token || !sentence) throw new Error('no words')
    // As the splitter would give them, and in a fraction of its time.
    const tokens = Array.from({ length: 300_000 }, (_, i) => ({
      ...token,
      start: i,
      end: i + 1,
      sentence: i,
    }))
    const sentences = [{ ...sentence, start: 0, end: tokens.length }]
    const frames = framesOf({ ...short, tokens, sentences }, [], () => false)
    expect(frames.flatMap(({ items }) => items)).toHaveLength(tokens.length)
  })
})
