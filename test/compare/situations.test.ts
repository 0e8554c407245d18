import { expect, it } from 'vitest'
import { situationFindings } from '../../src/compare/situations.ts'
import { witnessOf } from '../claims.ts'

function found(texts: Readonly<Record<string, string>>): string[] {
  return situationFindings(Object.entries(texts).map(([id, text]) => witnessOf(id, text))).map(
    ({ kind, level, readings }) => `${kind} ${level} ${readings.map(({ source }) => source).join(' ')}`,
  )
}

it.each<[string, Record<string, string>, string[]]>([
  [
    'named and not named',
    {
      a: "The gunman's name has not been released.",
      b: 'Anders Holm was named by police on Friday as the gunman.',
    },
    ['discrepancy polarity/opposite-state a b'],
  ],
  [
    'officers who keep the name back, and others who give it',
    {
      a: 'Officers did not release the attacker’s name.',
      b: 'Detectives identified Anders Holm, 41, as the attacker.',
    },
    ['discrepancy polarity/opposite-state a b'],
  ],
  [
    'a source that tells of both',
    {
      a: "At first the gunman's name was not released. Anders Holm was named by police on Friday as the gunman.",
      b: 'Anders Holm was named by police on Friday as the gunman.',
    },
    [],
  ],
  [
    'a meeting without reporters, and reporters at it',
    {
      a: 'The talks were closed to the press.',
      b: 'The two took questions from reporters before the talks.',
    },
    ['discrepancy polarity/opposite-state a b'],
  ],
  [
    'reporters of another kind',
    { a: 'The harbour was closed to traffic.', b: 'The two took questions from reporters.' },
    [],
  ],
  [
    'one place, closed and reopened',
    {
      a: 'Nyhavn in Copenhagen remains closed, officers said.',
      b: 'Tourists returned to Copenhagen, where the harbour was reopened at noon.',
    },
    ['discrepancy polarity/opposite-state a b'],
  ],
  [
    'two places',
    { a: 'The harbour of Copenhagen remains closed.', b: 'The harbour of Lisbon was reopened at noon.' },
    [],
  ],
  [
    'an attempt to reopen',
    { a: 'The road to Copenhagen remains closed.', b: 'Ploughs failed to reopen the road to Copenhagen.' },
    [],
  ],
  [
    'a cause, and none known',
    {
      a: 'It remained unclear what had caused the blast in the harbour.',
      b: 'The blast in the harbour was caused by a leaking gas bottle.',
    },
    ['discrepancy polarity/opposite-state a b'],
  ],
  [
    'a cause that one source only leaves out',
    {
      a: 'The harbour master did not specify the nature of the blast.',
      b: 'The blast in the harbour was caused by a leaking gas bottle.',
    },
    [],
  ],
  [
    'the hunt, and its end',
    { a: 'A manhunt continued on Sunday.', b: 'The bank robber has been apprehended.' },
    ['refinement polarity/later-state a b'],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
