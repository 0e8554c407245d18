import { describe, expect, it } from 'vitest'
import { tieFindings } from '../../src/compare/ties.ts'
import { extractClaims } from '../../src/extract/index.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Cluster } from '../../src/model/cluster.ts'
import type { Finding } from '../../src/model/finding.ts'
import { witnessOf } from '../claims.ts'

/** Every two numbers, or times, of the two texts that may answer one question, each pair by itself. */
function ties(a: readonly Claim[], b: readonly Claim[], probability: number): Cluster[] {
  return a.flatMap((x) =>
    b.flatMap((y): Cluster[] => {
      const isPair = x.slot.role === y.slot.role && /^(?:quantity|time)$/u.test(x.value.type)
      if (!isPair || x.value.type !== y.value.type) return []
      const claims = [x.id, y.id] as const
      return [
        { question: '?', key: '?', claims: [x, y], alignments: [{ claims, probability, evidence: [] }] },
      ]
    }),
  )
}

function found(left: string, right: string, probability = 0.2, others: readonly Finding[] = []): Finding[] {
  const witnesses = [witnessOf('a', left), witnessOf('b', right)]
  const claims = extractClaims(witnesses)
  const of = (id: string): Claim[] => claims.filter(({ source }) => source === id)
  return tieFindings(ties(of('a'), of('b'), probability), witnesses, others)
}

function told(left: string, right: string, probability = 0.2): string[] {
  return found(left, right, probability).map(({ level, readings }) =>
    [level, ...readings.map(({ exact }) => exact)].join(' | '),
  )
}

describe('tieFindings', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a day in a month, of one departure',
      'Mara Quell left the Tarvo Institute in March 2023.',
      'Mara Quell resigned from the Tarvo Institute on March 9, 2023.',
      ['date/coarser | March 2023 | March 9, 2023'],
    ],
    [
      'not of two events',
      'Mara Quell left the Tarvo Institute in March 2023.',
      'Rain flooded the cellars of Ostby on March 9, 2023.',
      [],
    ],
    [
      'not of the news of the day, of which every sentence speaks',
      'Mara Quell left the Tarvo Institute this week.',
      'Mara Quell resigned from the Tarvo Institute on Thursday.',
      [],
    ],
    [
      'one day, of one departure, as agreed',
      'Mara Quell left the Tarvo Institute on March 9, 2023.',
      'Mara Quell resigned from the Tarvo Institute on 9 March 2023.',
      ['date/same | March 9, 2023 | 9 March 2023'],
    ],
    [
      'clock times a few minutes apart, of one silence',
      'The silence for the victims began at 9:33 a.m. in Ostby.',
      'A silence for the victims was held in Ostby shortly after 9:30 a.m.',
      ['time/rounding | 9:33 a.m. | shortly after 9:30 a.m.'],
    ],
    [
      'one odd minute, whatever is told of it',
      'Lorries on the car deck began to burn about 4:17 a.m. off Ostby.',
      'The harbour master was called around 4:17 a.m., he said.',
      ['date/same | 4:17 a.m. | 4:17 a.m.'],
    ],
    [
      'not a round one',
      'Lorries on the car deck began to burn about 4:30 a.m. off Ostby.',
      'The harbour master was called around 4:30 a.m., he said.',
      [],
    ],
    [
      'one day beside the same words, with no name in common',
      'The walkout of crane drivers over helmets and harnesses began on March 9, 2023.',
      'Crane drivers wanted other helmets and harnesses in the walkout of March 9, 2023.',
      ['date/same | March 9, 2023 | March 9, 2023'],
    ],
    [
      'not beside other words',
      'The walkout of crane drivers over helmets and harnesses began on March 9, 2023.',
      'A choir of pensioners wanted a piano on March 9, 2023.',
      [],
    ],
    [
      'a bound and a number of like size, of one noun',
      'Armed men, 18 fighters in all, stood on the ridge above Sorvik.',
      'The film shows more than a dozen fighters on a ridge.',
      ['quantity/within-bound | 18 | more than a dozen'],
    ],
    [
      'not where the number is far above the bound',
      'Armed men, 90 fighters in all, stood on the ridge above Sorvik.',
      'The film shows more than a dozen fighters on a ridge.',
      [],
    ],
  ])('%s', (_what, left, right, expected) => {
    expect(told(left, right)).toEqual(expected)
  })

  it('joins ties that share an answer', () => {
    const texts = [
      'Mara Quell left the Tarvo Institute in March 2023.',
      'Mara Quell resigned from the Tarvo Institute on March 9, 2023.',
      'Mara Quell quit the Tarvo Institute on March 9, 2023.',
    ]
    const witnesses = texts.map((text, at) => witnessOf('abc'.charAt(at), text))
    const claims = extractClaims(witnesses)
    const of = (id: string): Claim[] => claims.filter(({ source }) => source === id)
    const pairs = [...ties(of('a'), of('b'), 0.2), ...ties(of('a'), of('c'), 0.2)]
    expect(tieFindings(pairs, witnesses, []).map(({ readings }) => readings.length)).toEqual([3])
  })

  it.each<[string, Finding['kind'], number]>([
    ['tells the day that both give though one of them fits a coarser date', 'refinement', 1],
    ['is silent where one of them is disputed', 'discrepancy', 0],
  ])('%s', (_what, kind, expected) => {
    const left = 'Mara Quell left the Tarvo Institute on March 9, 2023.'
    const right = 'Mara Quell resigned from the Tarvo Institute on 9 March 2023.'
    const [tie] = found(left, right)
    if (!tie) throw new RangeError('a tie')
    const readings = tie.readings.map((reading) =>
      reading.source === 'a' ? reading : { ...reading, span: { start: 0, end: 4 } },
    )
    expect(found(left, right, 0.2, [{ ...tie, kind, readings }])).toHaveLength(expected)
  })

  it('needs more where small numbers are alike', () => {
    const [left, right] = ['Three ministers resigned in Ostby.', 'At least two ministers resigned.'] as const
    expect(told(left, right, 0.2)).toEqual([])
    expect(told(left, right, 0.4)).toEqual(['quantity/within-bound | Three | At least two'])
  })
})
