import { describe, expect, it } from 'vitest'
import { conversionProblems } from '../../src/compare/conversion.ts'
import { findQuantities } from '../../src/extract/mentions/quantity.ts'
import { annotated } from '../helpers.ts'

function found(text: string) {
  const source = annotated(text)
  return conversionProblems({ source, mentions: findQuantities(source, []) }).map(({ severity, places }) => ({
    severity,
    exact: places.map(({ exact }) => exact),
  }))
}

describe('a measure and its conversion', () => {
  it.each([
    ['The farm lies 80 kilometres (80 miles) from the coast.', 'medium', ['80 kilometres', '80 miles']],
    ['It lies 60 km (35 miles) away.', 'low', ['60 km', '35 miles']],
    ['The pipe is 10 feet or 5 metres long.', 'medium', ['10 feet', '5 metres']],
    ['The parcel weighed 300 kilograms (600 pounds).', 'low', ['300 kilograms', '600 pounds']],
  ])('%s', (text, severity, exact) => {
    expect(found(text)).toEqual([{ severity, exact }])
  })

  it.each([
    'It lies 100 km (60 miles) away.',
    'It lies 60 km (40 miles) away.',
    'It lies 12 miles (19 km) away.',
    'The parcel weighed 300 kilograms (660 pounds).',
    'It lies 60 km away, 35 miles from the border.',
    'They loaded 60 tons (60 tonnes).',
    'He ran 10 km (in 35 minutes).',
  ])('nothing against it: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
