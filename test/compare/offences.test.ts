import fc from 'fast-check'
import { expect, it } from 'vitest'
import { align } from '../../src/align/index.ts'
import { compareOffences, offenceFindings } from '../../src/compare/offences.ts'
import { extractClaims } from '../../src/extract/index.ts'
import { witnessOf } from '../claims.ts'

function found(texts: Readonly<Record<string, string>>): string[] {
  const witnesses = Object.entries(texts).map(([id, text]) => witnessOf(id, text))
  return offenceFindings(align(extractClaims(witnesses)), witnesses).map(
    ({ kind, level, readings }) => `${kind} ${level}: ${readings.map(({ exact }) => exact).join(' / ')}`,
  )
}

it.each<[string, Record<string, string>, string[]]>([
  [
    'each list has an offence that the other lacks',
    {
      a: 'Tom Reed pleaded guilty to bank fraud, perjury and lying to auditors.',
      b: 'Tom Reed pleaded guilty to tax evasion, perjury and lying to auditors.',
    },
    [
      'discrepancy offences/differ: bank fraud, perjury and lying to auditors / tax evasion, perjury and lying to auditors',
    ],
  ],
  [
    'one offence, and another',
    {
      a: 'Tom Reed was charged with taking bribes.',
      b: 'Tom Reed was indicted on Tuesday on charges of perjury.',
    },
    ['discrepancy offences/differ: taking bribes / charges of perjury'],
  ],
  [
    'a further charge',
    { a: 'Tom Reed was charged with theft.', b: 'Tom Reed also was charged with perjury.' },
    [],
  ],
  [
    'one list has more',
    {
      a: 'Tom Reed was convicted of theft and forgery.',
      b: 'Tom Reed was convicted of theft, forgery and arson.',
    },
    ['refinement offences/says-more: theft and forgery / theft, forgery and arson'],
  ],
  [
    'two stages of one case',
    {
      a: 'Tom Reed was charged with theft and forgery.',
      b: 'Tom Reed was convicted of theft and arson.',
    },
    ['refinement offences/says-more: theft and forgery / theft and arson'],
  ],
  [
    'the same in another order',
    { a: 'Tom Reed was convicted of theft and forgery.', b: 'Tom Reed was convicted of forgery and theft.' },
    ['agreement offences/same: theft and forgery / forgery and theft'],
  ],
  ['nothing in common', { a: 'Tom Reed was convicted of theft.', b: 'Tom Reed was charged with arson.' }, []],
  ['two persons', { a: 'Tom Reed was convicted of theft.', b: 'Ann Keller was convicted of theft.' }, []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})

it('compares alike in both directions', () => {
  const items = fc.array(fc.constantFrom('theft', 'bank fraud', 'tax fraud', 'arson'), {
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(items, items, (a, b) => {
      const one = compareOffences({ stage: 'charged', items: a }, { stage: 'charged', items: b })
      const other = compareOffences({ stage: 'charged', items: b }, { stage: 'charged', items: a })
      return one.level === other.level
    }),
  )
})
