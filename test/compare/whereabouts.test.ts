import { describe, expect, it } from 'vitest'
import { whereaboutsProblems } from '../../src/compare/whereabouts.ts'
import { annotated } from '../helpers.ts'

const found = (text: string) =>
  whereaboutsProblems({ source: annotated(text), mentions: [] }).map(({ places }) =>
    places.map(({ exact }) => exact),
  )

describe('inside a place and outside it', () => {
  it.each([
    [
      'A grenade exploded in a mosque on Friday and hurt four worshippers. Police said the grenade hurt the worshippers in the courtyard of the old mosque.',
      [['in a mosque', 'in the courtyard of the old mosque']],
    ],
    [
      'The convoy of refugees waited on the outskirts of Kalmira. A driver of the refugee convoy spoke from the depot inside Kalmira.',
      [['on the outskirts of Kalmira', 'inside Kalmira']],
    ],
  ])('%s', (text, exact) => {
    expect(found(text)).toEqual(exact)
  })

  it.each([
    'A grenade exploded in a mosque on Friday. Guests of the wedding stood outside the mosque, singing.',
    'The convoy waited on the outskirts of Kalmira. The convoy then drove to the depot inside Usda.',
    'The convoy of refugees waited in Kalmira. The refugee convoy had been on the outskirts of Kalmira.',
  ])('nothing against it: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('leaves what people say in quotation marks to them', () => {
    const text =
      'The convoy of refugees waited on the outskirts of Kalmira. “The refugee convoy is inside Kalmira,” he said.'
    const start = text.indexOf('The refugee')
    const quote = {
      kind: 'quote' as const,
      exact: text.slice(start, text.indexOf('”')),
      span: { start, end: text.indexOf('”') },
      sentence: 1,
      direct: true,
      speaker: null,
      cue: 'say',
      utterance: true,
    }
    expect(whereaboutsProblems({ source: annotated(text), mentions: [quote] })).toEqual([])
  })
})
