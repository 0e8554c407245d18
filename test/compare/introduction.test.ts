import { describe, expect, it } from 'vitest'
import { introductionProblems } from '../../src/compare/introduction.ts'
import { findEntities } from '../../src/extract/mentions/entity.ts'
import { annotated } from '../helpers.ts'

function found(text: string) {
  const source = annotated(text)
  return introductionProblems({ source, mentions: findEntities(source) }).map(({ places }) =>
    places.map(({ exact }) => exact),
  )
}

describe('a speaker who was never introduced', () => {
  it('is shown beside the titled first name that goes nowhere', () => {
    expect(
      found(
        'Army spokesman Maj. Peter said the bridge was open. Hallberg said the road was not. Hallberg added that snow was due.',
      ),
    ).toEqual([['Maj. Peter', 'Hallberg']])
  })

  it.each([
    'Army spokesman Maj. Peter Hallberg said the bridge was open. Hallberg said the road was not. Hallberg added that snow was due.',
    'Prince Peter came. Hallberg was there. Hallberg left.',
    'Hallberg said the road was open. Hallberg added that snow was due. Army spokesman Maj. Peter agreed.',
  ])('nothing against it: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
