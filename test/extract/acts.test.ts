import { describe, expect, it } from 'vitest'
import { actsOf } from '../../src/extract/acts.ts'
import { annotated } from '../helpers.ts'

/** Each verb of a sentence with its parts, as "role=words". */
function acts(body: string): string[] {
  const { tokens, sentences } = annotated(body)
  const [sentence] = sentences
  return (sentence ? actsOf(tokens, sentence) : []).map(({ verb, parts }) =>
    [verb.lemma, ...parts.map(({ role, first, end }) => `${role}=${words(tokens.slice(first, end))}`)].join(
      ' | ',
    ),
  )
}
const words = (tokens: readonly { readonly text: string }[]): string =>
  tokens.map(({ text }) => text).join(' ')

describe('actsOf', () => {
  it.each([
    [
      'an active verb',
      'The ferry struck the old pier in Lorby.',
      ['strike | subject=The ferry | object=the old pier | in=Lorby'],
    ],
    ['a passive one', 'The pier was struck by the ferry.', ['strike | object=The pier | subject=the ferry']],
    [
      'a relative clause',
      'A baker who burned the bread left the town.',
      ['burn | subject=A baker | object=the bread', 'leave | subject=A baker | object=the town'],
    ],
    [
      'a participle that goes on with the subject, not with the day before it',
      'A storm hit a harbour on Sunday, sinking two boats.',
      ['hit | subject=A storm | object=a harbour | on=Sunday', 'sink | subject=A storm | object=two boats'],
    ],
    [
      'words that a hyphen joins, of which none is a verb',
      'Pilgrims crossed the monk-held valley.',
      ['cross | subject=Pilgrims | object=the monk - held valley'],
    ],
  ])('reads %s', (_what, body, expected) => {
    expect(acts(body)).toEqual(expected)
  })

  it('leaves the subject of the next clause to it', () => {
    expect(acts('The warden said he locked the gate.')).toEqual([
      'say | subject=The warden',
      'lock | subject=he | object=the gate',
    ])
  })
})
