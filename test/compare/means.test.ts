import { expect, it } from 'vitest'
import { meansFindings } from '../../src/compare/means.ts'
import { witnessOf } from '../claims.ts'

function found(texts: Readonly<Record<string, string>>): string[] {
  return meansFindings(Object.entries(texts).map(([id, text]) => witnessOf(id, text))).map(
    ({ level, readings }) => `${level} ${readings.map(({ exact }) => exact).join(' / ')}`,
  )
}

it.each<[string, Record<string, string>, string[]]>([
  [
    'two kinds of vehicle',
    {
      a: 'The attacker drove a stolen van into the fish market.',
      b: 'A man driving an ambulance crashed into the fish market.',
    },
    ['means/other-kind stolen van / ambulance'],
  ],
  [
    'two models of one make',
    {
      a: 'The attacker drove a Calder Fjord 300 along the quay.',
      b: 'The car used in the attack — a grey Calder M40 — was found on the quay.',
    },
    ['means/other-model Calder Fjord 300 / grey Calder M40'],
  ],
  [
    'two kinds of weapon',
    {
      a: 'The gunman opened fire with a shotgun and was shot.',
      b: 'The gunman wounded two guards with a revolver.',
    },
    ['means/other-kind shotgun / revolver'],
  ],
  [
    'a vehicle that rams people, and one that is driven',
    {
      a: 'A rented truck ploughed into a crowd of shoppers at dusk.',
      b: 'Witnesses saw a bearded man behind the wheel of a van.',
    },
    ['means/other-kind rented truck / van'],
  ],
  [
    'a collision',
    {
      a: 'A truck crashed into a bridge at dusk.',
      b: 'Witnesses saw a bearded man behind the wheel of a van.',
    },
    [],
  ],
  [
    'a wider word',
    {
      a: 'The attacker drove a vehicle into the fish market.',
      b: 'The attacker drove a van into the fish market.',
    },
    [],
  ],
  [
    'a source that has both',
    {
      a: 'The attacker drove a van. Later the attacker drove a truck.',
      b: 'The attacker drove a truck into the market.',
    },
    [],
  ],
  [
    'a vehicle of others',
    {
      a: 'The attacker drove a van into the market.',
      b: 'Police officers drove a truck across the road.',
    },
    [],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
