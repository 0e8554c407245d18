import { describe, expect, it } from 'vitest'
import { echoFindings } from '../../src/compare/echoes.ts'
import { witnessOf } from '../claims.ts'

const echoes = (...texts: string[]): string[][] =>
  echoFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(({ readings }) =>
    readings.map(({ source, exact }) => `${source} ${exact}`),
  )

const CHANT = 'They called themselves the Mujahideen and left the valley.'

describe('echoFindings', () => {
  it('one word in two spellings that nothing shows to be a name', () => {
    expect(echoes(CHANT, 'The men, called Mujahedeen by all, left the valley.')).toEqual([
      ['s0 Mujahideen', 's1 Mujahedeen'],
    ])
  })

  it.each([
    ['the same spelling', CHANT],
    ['another word', 'The men, called Mukhabarat by all, left the valley.'],
    ['a word that has no capital elsewhere', 'The men, called Mujahedeen, were mujahedeen of old.'],
    ['a source with both', 'The men, called Mujahedeen or Mujahideen, left the valley.'],
    ['the first word of a sentence', 'Mujahedeen left the valley.'],
  ])('none for %s', (_, text) => {
    expect(echoes(CHANT, text)).toEqual([])
  })
})
