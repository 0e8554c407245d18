import { describe, expect, it } from 'vitest'
import { claimsOf, witnessOf } from '../claims.ts'

const TEXT =
  'Mayor Ines Valdor said on July 6, 2025 that at least 12 boats had sunk off Norway. ' +
  '“It was the worst storm since 1990,” said Valdor, who leads the Harbour Council.'

describe('extractMentions', () => {
  const { mentions, source } = witnessOf('herald', TEXT)

  it('finds every kind', () => {
    const kinds = new Set(mentions.map(({ kind }) => kind))
    for (const kind of ['date', 'quantity', 'quote', 'person', 'role', 'place', 'superlative'])
      expect(kinds).toContain(kind)
  })

  it('gives them in text order, in the words of the text', () => {
    const starts = mentions.map(({ span }) => span.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    for (const { exact, span, sentence } of mentions) {
      expect(exact).toBe(source.article.text.slice(span.start, span.end))
      expect(source.sentences[sentence]?.start).toBeLessThanOrEqual(span.start)
    }
  })
})

describe('extractClaims', () => {
  it('gives each claim an id of its own', () => {
    const ids = claimsOf({ herald: TEXT, mail: TEXT }).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(6)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('makes claims of numbers, times, words, names, offices and statements', () => {
    const roles = new Set(claimsOf({ herald: TEXT }).map(({ slot }) => slot.role))
    for (const role of ['count', 'when', 'wording', 'name', 'office', 'statement'])
      expect(roles).toContain(role)
  })
})
