import { describe, expect, it } from 'vitest'
import { timeClaims } from '../../../src/extract/claims/time.ts'
import { framing } from '../../../src/extract/frame.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { claimsOf, witnessOf } from '../../claims.ts'

const claims = (text: string): Claim[] =>
  framing([witnessOf('herald', text)]).flatMap((context) => timeClaims(context, () => null))

describe('timeClaims', () => {
  it.each([
    ['a day', 'The ferry sank on July 6, 2025.', 'date', 'when', 'sink', 'July 6, 2025'],
    ['a clock time', 'The ferry sank at 9 p.m. on Sunday.', 'time', 'when', 'sink', '9 p.m. on Sunday'],
    ['a length', 'Divers searched for three days.', 'duration', 'how-long', 'search', 'three days'],
  ])('ties to what happened then: %s', (_what, text, dimension, role, predicate, exact) => {
    expect(claims(text)).toMatchObject([{ dimension, slot: { role, predicate }, exact }])
  })

  it.each([
    ['how often it happens', 'The ferry sails every Friday.'],
    ['the stamp of a page', 'Published July 6, 2025 by the harbour board.'],
    ['an age', 'A 52-year-old driver sank the ferry.'],
    ['"today" in the mouth of a speaker', '“The ferry sank today,” said Ines Valdor.'],
  ])('makes none of %s', (_what, text) => {
    expect(claims(text)).toEqual([])
  })

  it.each([
    ['"today" in the own voice', 'The ferry sank today.', ['today']],
    ['a day that the speaker names', '“The ferry sank on July 6,” said Ines Valdor.', ['July 6']],
  ])('but one of %s', (_what, text, expected) => {
    expect(claims(text).map(({ exact }) => exact)).toEqual(expected)
  })

  it.each([
    ['in', 'The ferry will return in ten days.', 'return null 2025-07-21'],
    ['within', 'The ferry will return within two weeks.', 'return by 2025-W30'],
  ])('tells a day as well, where a length is counted from now: %s', (_what, text, expected) => {
    expect(claims(text).map(({ dimension }) => dimension)).toEqual(['duration', 'date'])
    const [, day] = claims(text)
    const value = day?.value.type === 'time' ? day.value.mention.timex3.value : ''
    expect(`${day?.slot.predicate} ${day?.slot.of} ${value}`).toBe(expected)
  })

  it.each([
    ['what is over', 'The ferry returned in ten days.'],
    ['how long it lasts', 'The ferry will rest for ten days.'],
    ['a bound', 'The ferry will return in more than ten days.'],
  ])('tells none of %s', (_what, text) => {
    expect(claims(text).map(({ dimension }) => dimension)).toEqual(['duration'])
  })

  it('knows the act whose time it is', () => {
    const acts = claimsOf({ herald: 'On Monday, the council closed the bridge.' })
    const [{ value } = { value: null }] = acts.filter(({ slot }) => slot.role === 'when')
    expect(value?.type === 'time' && value.act?.parts.map(({ role }) => role)).toEqual(['subject', 'object'])
  })

  it('tells apart what begins, ends and happens then', () => {
    const of = (text: string) => claims(text).map(({ slot }) => slot.of)
    expect(of('The ferry sailed until July 6, 2025.')).not.toEqual(of('The ferry sailed on July 6, 2025.'))
  })
})
