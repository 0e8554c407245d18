import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingAt, readingOf, valueText } from '../../src/compare/reading.ts'
import type { ClaimValue } from '../../src/model/claim.ts'
import { claimOf, claimsOf, dayOf, quantityOf } from '../claims.ts'
import { articleOf } from '../helpers.ts'

const TEXT = 'Ninety metres of pier fell into the bay on Sunday, and nobody was near it at the time.'
const NO_VALUE = { value: '', attribution: null }

describe('readingAt', () => {
  it('gives the words with 32 code units on either side', () => {
    const span = { start: TEXT.indexOf('Sunday'), end: TEXT.indexOf('Sunday') + 6 }
    const sentence = { start: 0, end: TEXT.length }
    expect(readingAt(articleOf(TEXT), { value: '2025-07-06', span, sentence, attribution: 'Lind' })).toEqual({
      source: 'sample',
      outlet: articleOf(TEXT).outlet,
      value: '2025-07-06',
      exact: 'Sunday',
      span,
      prefix: 'es of pier fell into the bay on ',
      suffix: ', and nobody was near it at the ',
      sentence,
      attribution: 'Lind',
    })
  })

  it('stops at the ends of the text', () => {
    const span = { start: 0, end: TEXT.length }
    const { prefix, suffix } = readingAt(articleOf(TEXT), { ...NO_VALUE, span, sentence: span })
    expect([prefix, suffix]).toEqual(['', ''])
  })

  it('cuts no character in two', () => {
    const text = `${'🌊'.repeat(30)}a pier${'🌊'.repeat(30)}`
    const start = text.indexOf('pier')
    const span = { start, end: start + 4 }
    const { prefix, suffix } = readingAt(articleOf(text), { ...NO_VALUE, span, sentence: span })
    expect(prefix).toBe(`${'🌊'.repeat(15)}a `)
    expect(suffix).toBe('🌊'.repeat(16))
    const odd = { start: start - 1, end: start + 4 }
    expect(readingAt(articleOf(text), { ...NO_VALUE, span: odd, sentence: odd }).prefix).toBe(
      `${'🌊'.repeat(15)}a`,
    )
  })

  it('always gives a slice of the text and its neighbours', () => {
    const characters = fc.array(fc.constantFrom('a', ' ', '.', '🌊', 'é'), { minLength: 1, maxLength: 90 })
    fc.assert(
      fc.property(characters, fc.nat(), fc.nat(), (list, x, y) => {
        const text = list.join('')
        const offsets = [...list.keys(), list.length].map((count) => list.slice(0, count).join('').length)
        const [p = 0, q = 0] = [x, y].map((n) => offsets[n % offsets.length] ?? 0).sort((a, b) => a - b)
        const span = { start: p, end: q }
        const { prefix, exact, suffix } = readingAt(articleOf(text), { ...NO_VALUE, span, sentence: span })
        expect(exact).toBe(text.slice(p, q))
        expect(text.slice(0, p).endsWith(prefix)).toBe(true)
        expect(text.slice(q).startsWith(suffix)).toBe(true)
        for (const words of [prefix, suffix]) expect(Buffer.from(words).toString()).toBe(words)
      }),
    )
  })
})

describe('readingOf', () => {
  it('takes value, place and attribution from the claim', () => {
    const text = 'Divers said on Friday that at least 58 seals died.'
    const claim = claimsOf({ herald: text }).find(({ exact }) => exact === 'at least 58')
    if (!claim) throw new Error('no claim of a count')
    expect(readingOf(articleOf(text, { id: 'herald' }), { ...claim, attribution: 'Divers' })).toMatchObject({
      source: 'herald',
      value: '>=58',
      exact: 'at least 58',
      span: claim.span,
      sentence: { start: 0, end: text.length },
      attribution: 'Divers',
    })
  })
})

describe('valueText', () => {
  const number = (value: number, overrides: Parameters<typeof quantityOf>[1] = {}): ClaimValue => ({
    type: 'quantity',
    mention: quantityOf(value, overrides),
  })
  it.each<[string, ClaimValue]>([
    ['58', number(58)],
    ['>=58', number(58, { bound: '>=' })],
    ['10..12', number(10, { upper: 12 })],
    ['~500 USD', number(500, { bound: '~', unit: 'USD' })],
    ['2.5 %', number(2.5, { unit: '%' })],
    ['1970-01-09', { type: 'time', mention: dayOf(9) }],
    ['ines valdor', { type: 'phrase', head: 'Ines Valdor', lemmas: ['ines', 'valdor'], entity: null }],
  ])('%s', (expected, value) => {
    expect(valueText(value)).toBe(expected)
  })

  it.each([
    ['wording', 'sink the pier'],
    ['count', '3'],
  ])('is the words of a quotation: %s', (role, expected) => {
    const quote = claimsOf({ herald: '“Sink the pier!” shouted Ines Valdor.' }).find(
      ({ slot }) => slot.role === 'wording',
    )
    const value = role === 'wording' ? quote?.value : claimOf().value
    expect(value && valueText(value)).toBe(expected)
  })
})
