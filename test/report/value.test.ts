import { describe, expect, it } from 'vitest'
import type { Dimension } from '../../src/model/claim.ts'
import { numberValue, readableValue } from '../../src/report/value.ts'
import { variantsOf } from '../../src/report/variants.ts'
import { sampleReconciliation } from './sample.ts'

describe('readableValue', () => {
  it.each<[string, Dimension, string]>([
    ['>=58', 'quantity', 'at least 58'],
    ['<=8300000', 'quantity', 'at most 8,300,000'],
    ['10..12', 'quantity', '10 to 12'],
    ['~500 USD', 'money', 'about 500 USD'],
    ['67 year', 'age', '67 years'],
    ['1 year', 'age', '1 year'],
    ['4.25 %', 'percent', '4.25%'],
    ['2025-07-11', 'date', '11 July 2025'],
    ['2025-07-11TMO', 'time', '11 July 2025, morning'],
    ['2025-07-11T14:05', 'time', '11 July 2025, 14:05'],
    ['2025-07', 'date', 'July 2025'],
    ['2025-SU', 'date', 'summer 2025'],
    ['2025-Q2', 'date', 'second quarter of 2025'],
    ['2025-W29', 'date', 'week of 14 July 2025'],
    ['2025-W29-WE', 'date', 'weekend of 19 July 2025'],
    ['2025', 'date', '2025'],
    ['~125 mile', 'quantity', 'about 125 miles'],
    ['1 mile', 'quantity', '1 mile'],
    ['90 kilometre per hour', 'quantity', '90 kilometres per hour'],
    ['12 people', 'quantity', '12 people'],
    ['1200 people died', 'quote', ''],
    ['Ilse Marrant', 'person', ''],
  ])('writes %s (%s) as %s', (value, dimension, expected) => {
    expect(readableValue(value, dimension)).toBe(expected)
  })
})

describe('numberValue', () => {
  it('is null for what begins like a number and is none', () => {
    expect(numberValue('2025-07-11')).toBeNull()
    expect(numberValue('PT3H')).toBeNull()
  })
})

describe('variantsOf', () => {
  const [reading] = sampleReconciliation().findings.flatMap(({ readings }) => readings)
  const variants = (...values: readonly string[]) =>
    variantsOf(values.flatMap((value) => (reading ? [{ ...reading, value }] : []))).map(
      ({ letter, value, readings }) => `${letter} ${value} ${readings.length}`,
    )

  it.each([
    ['groups equal answers', ['x', 'y', 'x'], ['A x 2', 'B y 1']],
    ['puts numbers in order, bounds aside', ['19', '>=9', '11'], ['A >=9 1', 'B 11 1', 'C 19 1']],
    ['puts dates in order', ['2025-07-11', '2025-07-10'], ['A 2025-07-10 1', 'B 2025-07-11 1']],
    ['keeps other answers as they come', ['b', 'a'], ['A b 1', 'B a 1']],
    ['keeps a mixture as it comes', ['9', 'few', '3'], ['A 9 1', 'B few 1', 'C 3 1']],
  ])('%s', (_, values, expected) => {
    expect(variants(...values)).toEqual(expected)
  })

  it('has letters for more answers than the alphabet', () => {
    expect(variants(...Array.from({ length: 28 }, (_, index) => `${index}`)).slice(25)).toEqual([
      'Z 25 1',
      'A2 26 1',
      'B2 27 1',
    ])
  })
})
