import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/extract/annotate.ts'
import { annotated, articleOf } from '../helpers.ts'

describe('annotate', () => {
  it('gives words their dictionary form and part of speech', () => {
    const { tokens } = annotated('Divers found nine boats.')
    expect(tokens.map(({ text }) => text)).toEqual(['Divers', 'found', 'nine', 'boats', '.'])
    expect(tokens.slice(1).map(({ lemma, pos }) => `${lemma} ${pos}`)).toEqual([
      'find VERB',
      'nine NUM',
      'boat NOUN',
      '. PUNCT',
    ])
  })

  it('numbers tokens and sentences through', () => {
    const { tokens, sentences } = annotated('Snow fell. Nobody came.')
    expect(tokens.map(({ index }) => index)).toEqual([...tokens.keys()])
    expect(sentences.map(({ firstToken, endToken }) => [firstToken, endToken])).toEqual([
      [0, 3],
      [3, 6],
    ])
    expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 1, 1])
  })

  it('reads characters that were damaged in saving as what they stood for, where they stand', () => {
    const { tokens, article } = annotated('The mayorâ€™s cafÃ© in ZÃ¼rich closed.')
    expect(tokens.map(({ text }) => text)).toEqual([
      'The',
      'mayor',
      '’s',
      'café',
      'in',
      'Zürich',
      'closed',
      '.',
    ])
    expect(tokens.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'The',
      'mayor',
      'â€™s',
      'cafÃ©',
      'in',
      'ZÃ¼rich',
      'closed',
      '.',
    ])
  })

  it('reads a sentence that comes again and again twenty times', () => {
    const { sentences } = annotated(`Snow fell. ${'Nobody came. '.repeat(30)}The road was closed.`)
    expect(sentences).toHaveLength(22)
    expect(annotated('Nobody came. '.repeat(20)).sentences).toHaveLength(20)
  })

  it('puts every token where its words stand, in any text', () => {
    const pieces = fc.constantFrom(
      'Snow ',
      'fell. ',
      '\u2028',
      '\uFEFF',
      '🌊',
      '\u00A0',
      'U.S. ',
      '“yes” ',
      '\n\n',
      '12%',
      'a\u0301',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const { article, tokens, sentences } = annotated(list.join(''))
        let at = 0
        for (const { start, end, text } of tokens) {
          expect(article.text.slice(start, end)).toBe(text)
          expect(start).toBeGreaterThanOrEqual(at)
          at = end
        }
        for (const { firstToken, endToken, start, end } of sentences)
          for (const token of tokens.slice(firstToken, endToken)) {
            expect(token.start).toBeGreaterThanOrEqual(start)
            expect(token.end).toBeLessThanOrEqual(end)
          }
      }),
    )
  })

  it('takes no longer than a long text for one endless word', () => {
    const work = (text: string): number => {
      const start = process.cpuUsage()
      annotate(articleOf(text))
      return process.cpuUsage(start).user
    }
    work('Snow fell. '.repeat(1000))
    const endless = Math.min(work('x'.repeat(100_000)), work('x'.repeat(100_000)))
    const plain = Math.max(work('Snow fell. '.repeat(9000)), work('Snow fell. '.repeat(9000)))
    expect(endless).toBeLessThan(10 * plain)
  })
})
