import { describe, expect, it } from 'vitest'
import { propositionsOf } from '../../src/extract/proposition.ts'
import { annotated } from '../helpers.ts'

/** The clauses of a text's first sentence. */
function clauses(text: string): string[] {
  const source = annotated(text)
  const [sentence] = source.sentences
  if (!sentence) return []
  return propositionsOf(source, sentence).map(({ first, end }) =>
    source.article.text.slice(source.tokens[first]?.start, source.tokens[end - 1]?.end),
  )
}

describe('propositionsOf', () => {
  it.each([
    [
      'a relative with its verb',
      'The harbour master praised the crew that saved eleven stranded passengers.',
      ['The harbour master praised the crew', 'that saved eleven stranded passengers.'],
    ],
    [
      'a conjunction and another subject',
      'The ferry struck the western pier and divers searched the flooded hold.',
      ['The ferry struck the western pier', 'and divers searched the flooded hold.'],
    ],
    [
      'a participle after a comma',
      'The ferry struck the western pier, injuring eleven stranded passengers.',
      ['The ferry struck the western pier,', 'injuring eleven stranded passengers.'],
    ],
    [
      'two nouns joined',
      'The ferry struck the western pier and the old lighthouse.',
      ['The ferry struck the western pier and the old lighthouse.'],
    ],
    [
      'a relative with too little after it',
      'The harbour master praised the crew that came.',
      ['The harbour master praised the crew that came.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })

  it('covers the sentence in order', () => {
    const source = annotated(
      'Police said the ferry struck the pier, which collapsed at once, and divers searched the flooded hold; nobody who was aboard is missing.',
    )
    for (const sentence of source.sentences) {
      let at = sentence.firstToken
      for (const { first, end } of propositionsOf(source, sentence)) {
        expect(first).toBe(at)
        at = end
      }
      expect(at).toBe(sentence.endToken)
    }
  })
})
