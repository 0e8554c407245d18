import { describe, expect, it } from 'vitest'
import { twinFindings } from '../../src/compare/twins.ts'
import { extractClaims } from '../../src/extract/index.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Cluster } from '../../src/model/cluster.ts'
import { witnessOf } from '../claims.ts'

/** Two claims that may answer one question, too weakly tied to do so. */
function pairOf(claims: readonly [Claim, Claim], probability: number): Cluster {
  const [a, b] = claims
  const ids = a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const)
  return {
    question: 'How many?',
    key: '?',
    claims,
    alignments: [{ claims: ids, probability, evidence: [] }],
    loose: true,
  }
}

/** The whole sentence that a claim stands in. */
function sentenceOf(claim: Claim): Claim {
  return {
    ...claim,
    id: `${claim.id} sentence`,
    value: { type: 'statement', statement: { units: [], phrases: [] } },
  }
}

/** The findings of the numbers of some texts, every two of them an unlikely pair. */
function twins(texts: Readonly<Record<string, string>>, probability = 0.08): string[] {
  const witnesses = Object.entries(texts).map(([id, text]) => witnessOf(id, text))
  const claims = extractClaims(witnesses).filter(({ value }) => value.type === 'quantity')
  const pairs = claims.flatMap((a, i) => claims.slice(i + 1).map((b) => pairOf([a, b], probability)))
  return twinFindings(pairs, witnesses, []).map(({ readings }) =>
    readings.map(({ exact }) => exact).join(' / '),
  )
}

const MILLS = 'The walkout has idled 44 paper mills in Norvik.'

describe('twinFindings', () => {
  it.each<[string, string, string, string[]]>([
    [
      'counts of things under other verbs',
      MILLS,
      'The dispute, which affects 46 mills, goes on.',
      ['44 / 46'],
    ],
    ['a class of things', MILLS, 'The dispute, which affects 46 factories, goes on.', ['44 / 46']],
    [
      'lengths',
      'The glider soared over Norvik before landing 700 miles to the east.',
      'The glider covered 790 miles.',
      ['700 miles / 790 miles'],
    ],
    [
      'rates of one unit',
      'The guild paid strikers $140 a week.',
      'On Monday the guild raised strike benefits to $155 a week.',
      ['$140 / $155'],
    ],
    [
      'amounts for one thing',
      'He paid $7,000 for a regatta party in Norvik and $8,000 for a wedding.',
      'She said that he spent more than $8,000 on a May 3 regatta.',
      ['$7,000 / more than $8,000'],
    ],
    ['not for another', 'He paid $7,000 for a wedding.', 'He spent $8,000 on a regatta.', []],
    ['not of rates of other units', 'They get $140 a week.', 'They get $155 a day.', []],
    ['not far apart', MILLS, 'The dispute, which affects 60 mills, goes on.', []],
    ['not of other things', MILLS, 'The dispute, which affects 46 ferries, goes on.', []],
    ['not small ones', 'The walkout has idled 11 mills.', 'The dispute affects 10 mills.', []],
    ['not of people', 'The walkout drew 31 clerks.', 'The dispute affects 30 clerks.', []],
    ['not where a part is told of', MILLS, 'Of the mills, 46 more mills may follow.', []],
    ['not where one has both', MILLS, 'The dispute affects 46 mills, and 44 mills in all may close.', []],
    [
      'not of two fates',
      'The corps fired 2,300 rockets.',
      'The army destroyed 2,100 rockets on the ground.',
      [],
    ],
  ])('%s', (_what, a, b, expected) => {
    expect(twins({ a, b })).toEqual(expected)
  })

  const SENT = 'The ministry sent 600 divers.'
  it.each<[string, string, string, number, string[]]>([
    ['a noun that each counts once', SENT, 'The ministry has 400 divers there.', 0.2, ['600 / 400']],
    ['not where hardly likely', SENT, 'The ministry has 400 divers there.', 0.1, []],
    ['not where one counts it twice', SENT, 'It has 400 divers there, 90 divers at sea.', 0.2, []],
    ['not of another order', SENT, 'The ministry has 200 divers there.', 0.2, []],
    ['not of a known whole', SENT, 'Of its 400 divers some are at sea.', 0.2, []],
    ['not of another kind', SENT, 'The ministry has 400 deep-sea divers there.', 0.2, []],
    ['not of just anybody', 'It saw 600 people.', 'It has 400 people there.', 0.2, []],
    ['small ones', 'The raiders took three goblets.', 'Two goblets are missing.', 0.2, ['three / Two']],
    ['not a single one', 'The raiders took two goblets.', 'Only one goblet is missing.', 0.2, []],
    ['not of now and then', 'Three wardens are now on duty.', 'Only two wardens were on duty.', 0.2, []],
    ['not of two fates', 'Some 20 skiers had fallen.', 'The clinic treated 14 skiers.', 0.2, []],
    ['not where one may have both', 'It sent 600 divers. It has 400.', 'It has 400 divers there.', 0.2, []],
    [
      'small ones far from it are of something else',
      'The raiders took three goblets. The hall was dark. Nobody slept. He saw two, and ran.',
      'Two goblets are missing.',
      0.2,
      ['three / Two'],
    ],
    ['the n-th of them', 'It was its 12th dive.', 'The 11th dive was over.', 0.2, ['12th / 11th']],
  ])('%s', (_what, a, b, probability, expected) => {
    expect(twins({ a, b }, probability)).toEqual(expected)
  })

  it('one finding for three sources', () => {
    const texts = {
      a: 'The glider landed 700 miles to the east.',
      b: 'The glider covered 790 miles.',
      c: 'The glider flew about 788 miles.',
    }
    expect(twins(texts)).toEqual(['700 miles / 790 miles / about 788 miles'])
  })

  it.each<[string, string, string, number, string[]]>([
    ['amounts of sentences that tell of one thing', 'is costing the guild $60,000', 'takes €1', 0.7, []],
    ['of one currency', 'is costing the guild $60,000', 'takes $40,000', 0.7, ['$60,000 / $40,000']],
    ['not where one has two', 'is costing the guild $60,000', 'takes $40,000 and $3,000 more', 0.7, []],
    ['not of another order', 'is costing the guild $60,000', 'takes $9,000', 0.7, []],
    ['not where the sentences may tell of other things', 'costs $60,000', 'takes $40,000', 0.5, []],
  ])('%s', (_what, left, right, probability, expected) => {
    const witnesses = [witnessOf('a', `The mural ${left}.`), witnessOf('b', `The mural ${right}.`)]
    const claims = extractClaims(witnesses)
    const of = (source: string): Claim[] =>
      claims.filter((claim) => claim.source === source && claim.value.type === 'quantity')
    const pairs = of('a').flatMap((x) => of('b').map((y) => pairOf([x, y], 0.09)))
    const [x, y] = [of('a')[0], of('b')[0]].map((claim) => claim && sentenceOf(claim))
    if (!x || !y) throw new Error('no amounts')
    const telling: Cluster = { ...pairOf([x, y], probability), loose: false, beside: [] }
    const found = twinFindings([...pairs, telling], witnesses, [])
    expect(found.map(({ readings }) => readings.map(({ exact }) => exact).join(' / '))).toEqual(expected)
  })

  it('not of what surely is of other things', () => {
    expect(twins({ a: MILLS, b: 'The dispute affects 46 mills.' }, 0.01)).toEqual([])
  })
})
