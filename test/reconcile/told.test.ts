import { describe, expect, it } from 'vitest'
import { commonWords, tellingWords, toldShares } from '../../src/reconcile/told.ts'
import { annotated } from '../helpers.ts'

const WORDS = ['police', 'arrest', 'burglar']

describe('tellingWords', () => {
  it('has the words that tell, as lemmas and once, and no names of accounts', () => {
    const source = annotated('The burglars and a burglar were arrested, @cityguard wrote.')
    expect(tellingWords(source, { start: 0, end: source.article.text.length })).toEqual([
      'burglar',
      'arrest',
      'write',
    ])
  })

  it('looks at the stretch alone', () => {
    expect(tellingWords(annotated('Rain fell. Police came.'), { start: 0, end: 10 })).toEqual([
      'rain',
      'fall',
    ])
  })
})

describe('commonWords', () => {
  it.each<readonly [string, string[][], string[]]>([
    [
      'the same words',
      [
        ['dog', 'bite'],
        ['bite', 'dog'],
      ],
      ['dog', 'bite'],
    ],
    [
      'a synonym',
      [
        ['buy', 'car'],
        ['purchase', 'automobile'],
      ],
      ['buy', 'car'],
    ],
    [
      'a word that one lacks',
      [
        ['dog', 'bite'],
        ['dog', 'sleep'],
      ],
      ['dog'],
    ],
    ['no list', [], []],
  ])('%s', (_, lists, expected) => {
    expect(commonWords(lists)).toEqual(expected)
  })
})

describe('toldShares', () => {
  it.each<readonly [string, string, number]>([
    ['in one sentence', 'Police arrested two burglars.', 1],
    ['in two sentences in a row', 'Police came. A burglar faces arrest.', 1],
    [
      'in places far from each other',
      'Police came. It rained. It snowed. A burglar got away. It rained.',
      0.5,
    ],
    ['nowhere', 'It rained all day.', 0],
  ])('%s', (_, text, expected) => {
    expect(toldShares()(WORDS, annotated(text))).toBeCloseTo(expected, 0)
  })

  it('counts near a name alone where it is given one', () => {
    const source = annotated('Police arrested a burglar. It rained. It snowed. Krogh came by bus.')
    expect(toldShares()(WORDS, source, 'krogh')).toBe(0)
    expect(toldShares()(WORDS, source, 'burglar')).toBe(1)
  })
})
