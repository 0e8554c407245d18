import { describe, expect, it } from 'vitest'
import { institutionProblems } from '../../src/compare/institution.ts'
import { annotated } from '../helpers.ts'

const found = (text: string) =>
  institutionProblems({ source: annotated(text), mentions: [] }).map(({ places }) =>
    places.map(({ value }) => value),
  )

describe('one institution under two names', () => {
  it.each([
    [
      'The Lakeside Harbour Rescue Service sent a boat. Later the Lakeside Hamburg Rescue Service sent another.',
      [['Lakeside Harbour Rescue Service', 'Lakeside Hamburg Rescue Service']],
    ],
    [
      'Lawyers for Blue Parks Limited agreed. A spokesman for Blue Park Limited did not.',
      [['Blue Parks Limited', 'Blue Park Limited']],
    ],
    [
      'Buyers left the Harbour Trust. A clerk of the Harbour Lights Trust wept.',
      [['Harbour Trust', 'Harbour Lights Trust']],
    ],
  ])('%s', (text, values) => {
    expect(found(text)).toEqual(values)
  })

  it.each([
    'The Royal Northern Rescue Service and the Royal Southern Rescue Service met.',
    'The Royal Defence Ministry spoke. The Royal Foreign Ministry did not.',
    'The First Infantry Division left, the Fifth Infantry Division stayed.',
    'The Blue Parks Limited won. Blue Parks Limited lost.',
    'The Harbour Trust sued. The Northern Harbour Trust paid. The Harbour Trust Fund did not.',
    'The Senate Committee met. The Senate Fisheries Committee did not.',
    'The Harbour Trust sued. The Harbour Junior Trust paid.',
  ])('nothing against it: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
