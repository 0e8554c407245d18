import { describe, expect, it } from 'vitest'
import { spellingFindings } from '../../src/compare/spellings.ts'
import { witnessOf } from '../claims.ts'

const spellings = (...texts: string[]): string[][] =>
  spellingFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(({ readings }) =>
    readings.map(({ source, exact }) => `${source} ${exact}`),
  )

const MASTER = 'The harbour master, Robert Hartfield, closed the gate. Hartfield said no more.'

describe('spellingFindings', () => {
  it.each([
    ['a letter left out', 'Harbour master Robert Harfield closed the gate.'],
    ['a letter exchanged', 'Harbour master Robert Hartfiend closed the gate.'],
    ['two letters swapped', 'Harbour master Robert Hatrfield closed the gate.'],
  ])('%s', (_, text) => {
    expect(spellings(MASTER, text)).toHaveLength(1)
  })

  it('gives one finding for all the sources', () => {
    const slip = 'Harbour master Robert Harfield closed the gate.'
    expect(spellings(MASTER, slip, slip)).toEqual([
      ['s0 Robert Hartfield', 's1 Robert Harfield', 's2 Robert Harfield'],
    ])
  })

  it.each([
    ['the same spelling', 'Harbour master Robert Hartfield closed the gate.'],
    ['another given name', 'Harbour master Thomas Harfield closed the gate.'],
    ['two letters', 'Harbour master Robert Harfiend closed the gate.'],
    ['both in one source', 'Robert Harfield and Robert Hartfield closed the gate.'],
    ['short surnames', 'Harbour master Robert Lund closed the gate, and Robert Lind opened it.'],
  ])('none for %s', (_, text) => {
    expect(spellings(MASTER, text)).toEqual([])
  })

  it('takes transliterations for one name', () => {
    expect(spellings('Commander Ahmed Mohammed left.', 'Commander Ahmed Mohamed left.')).toEqual([])
  })
})
