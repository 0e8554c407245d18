import { describe, expect, it } from 'vitest'
import { makeClaim, plainSlot } from '../../../src/extract/claims/make.ts'
import { framing } from '../../../src/extract/frame.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { quantityOf, witnessOf } from '../../claims.ts'

/** A claim of the first `words` of a text. */
function made(text: string, words: string, sentence = 0): Claim[] {
  const [context] = framing([witnessOf('herald', text)])
  if (!context) throw new Error('no context')
  const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length }
  return makeClaim(context, {
    dimension: 'quantity',
    slot: plainSlot('count', 'sink', 'boat'),
    value: { type: 'quantity', mention: quantityOf(12) },
    span,
    sentence,
    leftOut: span,
  })
}

describe('makeClaim', () => {
  it('reads the rest from the place in the text', () => {
    const text = 'Snow fell. Otto Lind said that 12 boats sank.'
    expect(made(text, '12', 1)).toMatchObject([
      {
        id: 'herald:quantity:31-33',
        source: 'herald',
        exact: '12',
        span: { start: 31, end: 33 },
        sentenceSpan: { start: 11, end: text.length },
        polarity: 'positive',
        modality: 'asserted',
        attribution: 'Otto Lind',
        part: 'body',
        cloze: 'Otto Lind said that … boats sank.',
      },
    ])
  })

  it.each([
    ['12 boats will sink.', 'planned', 'positive', null],
    ['12 boats reportedly sank.', 'alleged', 'positive', null],
    ['12 boats did not sink.', 'asserted', 'negative', null],
    ['12 boats sank, according to Otto Lind.', 'asserted', 'positive', 'Otto Lind'],
    ['12 boats sank.', 'asserted', 'positive', null],
  ])('%s', (text, modality, polarity, attribution) => {
    expect(made(text, '12')).toMatchObject([{ modality, polarity, attribution }])
  })

  it('makes none of a sentence that is not there', () => {
    expect(made('12 boats sank.', '12', 9)).toEqual([])
  })
})

describe('the cloze', () => {
  const LONG = 'and so on '.repeat(20)
  it.each([
    ['12 boats sank.', '… boats sank.'],
    ['It sank  12  boats.', 'It sank … boats.'],
  ])('has a blank for the value, on one line: %s', (text, cloze) => {
    expect(made(text, '12')[0]?.cloze).toBe(cloze)
  })

  it('is cut to a line at white space', () => {
    const cloze = made(`${LONG}12 boats ${LONG}sank.`, '12')[0]?.cloze ?? ''
    expect(cloze.length).toBeLessThanOrEqual(121)
    expect(cloze).toMatch(/^(?:and|so|on) .* … boats .* (?:and|so|on)$/u)
  })
})

it('plainSlot leaves open all but role, predicate and kind', () => {
  expect(plainSlot('when', 'sink', 'at')).toEqual({
    role: 'when',
    predicate: 'sink',
    of: 'at',
    part: [],
    unit: null,
    facets: [],
    known: false,
  })
})
