import { expect, it } from 'vitest'
import { reactionFindings } from '../../src/compare/reactions.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[], published?: string): string[] {
  const witnesses = texts.map((text, i) =>
    witnessOf(`s${i}`, text, {
      ...(i > 0 && published && { published: { value: published, basis: 'stated', instant: null } }),
    }),
  )
  return reactionFindings(witnesses).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const WEDNESDAY = 'Ines Valdor responded on Facebook late Wednesday.'

it.each<[string, readonly string[], string[]]>([
  [
    'other days',
    [WEDNESDAY, 'Ines Valdor replied on Tuesday evening on Facebook:'],
    ['discrepancy s0 late Wednesday / s1 Tuesday evening'],
  ],
  ['one day', [WEDNESDAY, 'Ines Valdor replied on July 9 on Facebook.'], []],
  ['another medium', [WEDNESDAY, 'Ines Valdor responded in a statement on Tuesday.'], []],
  ['somebody else', [WEDNESDAY, 'Marek Ostrov responded on Facebook on Tuesday.'], []],
  [
    'one who reacted twice',
    [WEDNESDAY, 'Ines Valdor replied on Facebook on Tuesday. Ines Valdor replied on Facebook on Monday.'],
    [],
  ],
  ['two days in one sentence', [WEDNESDAY, 'Ines Valdor replied Tuesday on Facebook to Monday’s vote.'], []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})

it('leaves a later article its later reaction', () => {
  const later = [WEDNESDAY, 'Ines Valdor responded on Facebook on Sunday.']
  expect(found(later, '2025-07-15')).toEqual([])
})
