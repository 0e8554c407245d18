import { describe, expect, it } from 'vitest'
import { statementClaims } from '../../../src/extract/claims/statement.ts'
import { framing } from '../../../src/extract/frame.ts'
import { extractMentions } from '../../../src/extract/index.ts'
import type { Claim, StatementUnit } from '../../../src/model/claim.ts'
import { annotated } from '../../helpers.ts'

function statements(...bodies: string[]): Claim[] {
  const witnesses = bodies.map((body, at) => {
    const source = annotated(body, { id: `source-${at}` })
    return { source, mentions: extractMentions(source) }
  })
  return statementClaims(framing(witnesses))
}

function unitsOf(claim: Claim | undefined): readonly StatementUnit[] {
  return claim?.value.type === 'statement' ? claim.value.statement.units : []
}

describe('statementClaims', () => {
  it.each([
    ['a clause of the body', 'The ferry struck the western pier.', ['The ferry struck the western pier']],
    ['too little', 'He agreed.', []],
    [
      'without the words that report it',
      'The ferry struck the western pier, harbour officials said.',
      ['The ferry struck the western pier'],
    ],
    [
      'a speaker of whom something is stated',
      'Harbour officials searched the western pier.',
      ['Harbour officials searched the western pier'],
    ],
  ])('%s', (_what, body, expected) => {
    expect(statements(body).map(({ exact }) => exact)).toEqual(expected)
  })

  it('leaves out the title, which the body repeats', () => {
    const source = annotated('The ferry struck the western pier.', { title: 'Crowded ferry strikes pier' })
    const claims = statementClaims(framing([{ source, mentions: extractMentions(source) }]))
    expect(claims.map(({ part }) => part)).toEqual(['body'])
  })

  it('keeps numbers with their bounds, times by value, and no verbs of saying', () => {
    const [claim] = statements('At least 12 sailors drowned at the pier on Monday.')
    const units = unitsOf(claim)
    expect(units.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'number #>=12 ',
      'word sailor',
      'word drown',
      'word pier',
      'time t2025-07-07',
    ])
    expect(
      unitsOf(statements('The sailors told the harbour police everything.')[0]).map(({ key }) => key),
    ).not.toContain('tell')
  })

  it('gives every unit and phrase a place inside its clause', () => {
    for (const claim of statements(
      'On Monday the Baltic ferry struck the western pier, injuring twelve sailors.',
    )) {
      const { value, span } = claim
      if (value.type !== 'statement') continue
      for (const { start, end } of [...value.statement.units, ...value.statement.phrases]) {
        expect(start).toBeGreaterThanOrEqual(span.start)
        expect(end).toBeLessThanOrEqual(span.end)
        expect(start).toBeLessThan(end)
      }
    }
  })

  it('weighs a word less the more often one source has it, not for being in all sources', () => {
    const weightOf = (bodies: string[], key: string): number =>
      unitsOf(statements(...bodies)[0]).find((unit) => unit.key === key)?.weight ?? 0
    const once =
      'The ferry struck the western pier. Divers searched the flooded hold. Sirens woke the sleeping town.'
    const often =
      'The ferry struck the western pier. Divers searched the sunken ferry. The ferry woke the town.'
    expect(weightOf([once, once], 'ferry')).toBe(weightOf([once], 'ferry'))
    expect(weightOf([often], 'ferry')).toBeLessThan(weightOf([once], 'ferry'))
  })
})
