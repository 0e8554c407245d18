import { describe, expect, it } from 'vitest'
import { quantityClaims } from '../../../src/extract/claims/quantity.ts'
import { framing } from '../../../src/extract/frame.ts'
import { witnessOf } from '../../claims.ts'

const holdersIn = (text: string): (string | undefined)[] =>
  framing([witnessOf('herald', text)])
    .flatMap(quantityClaims)
    .flatMap(({ dimension, value }) =>
      dimension === 'age' && value.type === 'quantity' ? [value.entity] : [],
    )

describe('whose age it is', () => {
  it.each([
    ['Ines Valdor, 54, owns the mill.', 'person/ines valdor'],
    ['Ines Valdor, aged 54, owns the mill.', 'person/ines valdor'],
    ['Ines Valdor, who is 54 years old, owns the mill.', 'person/ines valdor'],
    ['Ines Valdor, a 54-year-old miller, owns it.', 'person/ines valdor'],
    ['The mill is owned by 54-year-old Ines Valdor.', 'person/ines valdor'],
    ['The mill belongs to 54-year-old local miller Ines Valdor.', 'person/ines valdor'],
    ['Ines Valdor bought the mill. The 54-year-old has run it for years.', 'person/ines valdor'],
    ['Ines Valdor, who built the mill, died on Friday at the age of 54.', 'person/ines valdor'],
  ])('%s', (text, holder) => {
    expect(holdersIn(text)).toEqual([holder])
  })

  it.each([
    ['somebody else', 'Ines Valdor employs a 54-year-old miller.'],
    ['one of two', 'Ines Valdor met Otto Brenn. The 54-year-old has run the mill for years.'],
    [
      'whoever a speaker names',
      'Ines Valdor bought the mill. Otto Brenn said the 54-year-old had paid too much.',
    ],
    ['a noun of its own', 'Ines Valdor bought the mill. The 54-year-old miller has left.'],
    ['one of two who may have died', 'Ines Valdor said Otto Brenn had died at the age of 54.'],
    ['who lives', 'Ines Valdor, who built the mill, left it at the age of 54.'],
    ['a thing', 'Ines Valdor owns the 54-year-old mill.'],
  ])('is left open: %s', (_what, text) => {
    expect(holdersIn(text)).toEqual([undefined])
  })
})
