import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/index.ts'
import { labelFindings } from '../../src/compare/labels.ts'
import { extractClaims } from '../../src/extract/index.ts'
import { witnessOf } from '../claims.ts'

function labels(...texts: string[]): string[][] {
  const witnesses = texts.map((text, i) => witnessOf(`s${i}`, text))
  return labelFindings(align(extractClaims(witnesses)), witnesses).map(({ readings }) =>
    readings.map(({ source, exact }) => `${source} ${exact}`),
  )
}

const AGAINST = 'At least 29 foreign-backed terrorists were killed in Brakna on Sunday.'
const FOR = 'At least 29 rebels were killed in Brakna on Sunday.'

describe('labelFindings', () => {
  it('terrorists here, rebels there', () => {
    expect(labels(AGAINST, FOR)).toEqual([['s0 foreign-backed terrorists', 's1 rebels']])
  })

  it('shows the fuller wording of two as many words', () => {
    expect(
      labels(
        AGAINST,
        `Brakna Rebels lost a bridge. At least 29 Braknan rebels were killed in Brakna on Sunday.`,
      ),
    ).toEqual([['s0 foreign-backed terrorists', 's1 Braknan rebels']])
  })

  it('terrorists here, opposition fighters there', () => {
    expect(labels(AGAINST, 'At least 29 opposition fighters were killed in Brakna on Sunday.')).toEqual([
      ['s0 foreign-backed terrorists', 's1 opposition fighters'],
    ])
  })

  it.each([
    ['a word in between', 'At least 29 militants were killed in Brakna on Sunday.'],
    ['a source that uses both', `${FOR} Terrorists held the bridge.`],
    ['a word in quotation marks', 'At least 29 “rebels” were killed in Brakna on Sunday.'],
    ['another event', 'Three rebels opened a bakery in Nairobi.'],
  ])('none for %s', (_, text) => {
    expect(labels(AGAINST, text)).toEqual([])
  })

  it('none where the word is of an attack', () => {
    expect(labels('At least 29 people died in a terrorist attack in Brakna on Sunday.', FOR)).toEqual([])
  })
})
