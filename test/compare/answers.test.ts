import { describe, expect, it } from 'vitest'
import { clusterFindings } from '../../src/compare/answers.ts'
import type { Claim, EventFrame } from '../../src/model/claim.ts'
import type { Cluster } from '../../src/model/cluster.ts'
import type { Finding } from '../../src/model/finding.ts'
import { claimOf, dayOf, quantityOf, witnessOf } from '../claims.ts'

const TEXT = '12 15 18 are the numbers here, and Ines Valdor counted them.'
const WITNESSES = ['a', 'b', 'c'].map((id) => witnessOf(id, TEXT))

function place(exact: string): Claim['span'] {
  const start = TEXT.indexOf(exact)
  return { start, end: start + exact.length }
}

function count(
  source: string,
  value: 12 | 15 | 18,
  event: Partial<EventFrame> = {},
  part: Claim['part'] = 'body',
): Claim {
  const exact = String(value)
  return claimOf({
    source,
    exact,
    part,
    event,
    sentence: value,
    span: place(exact),
    value: { type: 'quantity', mention: quantityOf(value, { exact }) },
  })
}

function named(source: string, exact: 'Ines Valdor' | 'Valdor'): Claim {
  const value = {
    type: 'phrase' as const,
    head: exact,
    lemmas: exact.toLowerCase().split(' '),
    entity: 'valdor',
  }
  return claimOf({ source, exact, dimension: 'person', span: place(exact), slot: { role: 'name' }, value })
}

function findings(claims: readonly Claim[], probability = 0.9): Finding[] {
  const alignments = claims.flatMap((a, at) =>
    claims.slice(at + 1).map((b) => ({
      claims: a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const),
      probability,
      evidence: [{ signal: 'same-predicate', weight: 1, detail: 'count' }],
    })),
  )
  const cluster: Cluster = { question: 'How many numbers are there?', key: 'count', claims, alignments }
  return clusterFindings([cluster], WITNESSES)
}

const readings = ({ readings: list }: Finding): string =>
  list.map(({ source, value }) => `${source}=${value}`).join(' ')

describe('clusterFindings', () => {
  it.each<[string, Claim[], string[]]>([
    ['the same', [count('a', 12), count('b', 12)], ['agreement a=12 b=12']],
    ['other answers', [count('a', 12), count('b', 15)], ['discrepancy a=12 b=15']],
    [
      'three answers are one finding',
      [count('a', 12), count('b', 15), count('c', 18)],
      ['discrepancy a=12 b=15 c=18'],
    ],
    ['one source against itself', [count('a', 12), count('a', 15)], ['inconsistency a=12 a=15']],
    [
      'both, and what the other confirms',
      [count('a', 12), count('a', 15), count('b', 12)],
      ['discrepancy a=15 b=12', 'agreement a=12 b=12', 'inconsistency a=12 a=15'],
    ],
    ['one answer of one source', [count('a', 12)], []],
    ['one name', [named('a', 'Ines Valdor'), named('b', 'Ines Valdor')], []],
    ['a name and its short form', [named('a', 'Ines Valdor'), named('b', 'Valdor')], []],
  ])('%s', (_what, claims, expected) => {
    expect(findings(claims).map((finding) => `${finding.kind} ${readings(finding)}`)).toEqual(expected)
  })

  it('says on what it rests', () => {
    const [finding] = findings([count('a', 12), count('b', 15)])
    expect(finding).toMatchObject({
      dimension: 'quantity',
      level: 'quantity/differs',
      question: 'How many numbers are there?',
      confidence: 0.9,
      decision: null,
      evidence: [
        { signal: 'same-predicate', weight: 1 },
        { signal: 'quantity/differs', weight: 0 },
      ],
    })
    expect(finding?.message.startsWith('How many numbers are there? ')).toBe(true)
    expect(finding?.readings.map(({ exact, span }) => [exact, TEXT.slice(span.start, span.end)])).toEqual([
      ['12', '12'],
      ['15', '15'],
    ])
  })

  it.each<[string, Claim, Claim, Finding['severity']]>([
    ['in the lead', count('a', 12, { position: 0 }), count('b', 15), 'high'],
    ['in a title', count('a', 12, {}, 'title'), count('b', 15), 'high'],
    ['further down', count('a', 12, { position: 0.9 }), count('b', 15, { position: 0.5 }), 'medium'],
    ['no contradiction', count('a', 12, { position: 0 }), count('b', 12, { position: 0 }), 'low'],
  ])('weighs by where it stands: %s', (_where, a, b, severity) => {
    expect(findings([a, b]).map((finding) => finding.severity)).toEqual([severity])
  })

  it('finds no inconsistency between two days of one article', () => {
    const day = (n: number): Claim =>
      claimOf({
        source: 'a',
        dimension: 'date',
        sentence: n,
        span: { start: n, end: n + 1 },
        value: { type: 'time', mention: dayOf(n) },
      })
    expect(findings([day(3), day(4)])).toEqual([])
  })
})
