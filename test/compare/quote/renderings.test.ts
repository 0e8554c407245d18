import { describe, expect, test } from 'vitest'
import { quoteFindings } from '../../../src/compare/quotes.ts'
import { witnessOf } from '../../claims.ts'

function found(texts: Readonly<Record<string, string>>): string[] {
  return quoteFindings(Object.entries(texts).map(([id, text]) => witnessOf(id, text))).map(
    ({ kind, level, readings }) => `${kind} ${level} ${readings.map(({ source }) => source).join(' ')}`,
  )
}
const said = (words: string, speaker = 'Ines Valdor'): string => `“${words},” ${speaker} said.`

const FIRST =
  'the harbour is in a dire state and Norway and the other partners have a slender opportunity to fulfil their noble duty of rescuing the fishery'
const SECOND =
  'this is a grave hour, and Norway can yet join other signatories and fulfil a noble duty to rescue the fishery of the harbour'
const RENDERING = 'discrepancy quote/other-rendering a b'

describe('two translations of one remark', () => {
  test('are told', () => {
    expect(found({ a: said(FIRST), b: said(SECOND) })).toEqual([RENDERING])
  })
  test.each<[string, Record<string, string>]>([
    ['another speaker', { a: said(FIRST), b: said(SECOND, 'Otto Lund') }],
    ['another occasion', { a: said(FIRST), b: `In an earlier statement Ines Valdor wrote. ${said(SECOND)}` }],
    [
      'few words in common',
      { a: said(FIRST), b: said('Norway must rescue its own glaciers before anybody else does') },
    ],
  ])('are not where there is %s', (_what, texts) => {
    expect(found(texts)).toEqual([])
  })
  test('are not where the source has the first one, too', () => {
    expect(found({ a: said(FIRST), b: `${said(FIRST)}\n\n${said(SECOND)}` })).toEqual([
      'agreement quote/identical a b',
    ])
  })
  test('leave those who have the same words in agreement', () => {
    expect(found({ a: said(FIRST), b: said(SECOND), c: said(FIRST) }).sort()).toEqual([
      'agreement quote/identical a c',
      'discrepancy quote/other-rendering a b c',
    ])
  })
})

describe('a remark that is partly the same', () => {
  const partly = said('this strike is wholly needless, it’s avoidable, and our boats do not merit this')
  const other = said('it’s needless, it’s avoidable and it’s wrong')
  const beside = said('a walkout of choice for the harbour')
  test('is told beside words that both sources quote', () => {
    expect(found({ a: `${beside} ${partly}`, b: `${beside} ${other}` })).toContain(RENDERING)
  })
  test('is not told alone', () => {
    expect(found({ a: partly, b: other })).toEqual([])
  })
})

describe('a short remark noted down in two ways', () => {
  const first = said('we rescued nearly everyone we could')
  test.each<[string, string]>([
    ['one speaker', said('we rescued the ones we could')],
    [
      'the same one with where she is from',
      said('we rescued the ones we could', 'Ines Valdor of the Tide Board'),
    ],
  ])('is told of %s', (_what, other) => {
    expect(found({ a: first, b: other })).toEqual([RENDERING])
  })
  test.each<[string, string, string]>([
    [
      'only what anybody says is the same',
      said('I think that is very wrong'),
      said('I think that is very unwise'),
    ],
    ['half of it is other words', first, said('we rescued what the storm had left')],
  ])('is not told where %s', (_what, a, b) => {
    expect(found({ a, b })).toEqual([])
  })
})
