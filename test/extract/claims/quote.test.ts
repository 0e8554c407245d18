import { expect, it } from 'vitest'
import { quoteClaims } from '../../../src/extract/claims/quote.ts'
import { framing } from '../../../src/extract/frame.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { witnessOf } from '../../claims.ts'

const claims = (text: string): Claim[] => framing([witnessOf('herald', text)]).flatMap(quoteClaims)

it.each([
  ['words between marks', '“The pier is gone,” said Ines Valdor.', ['the pier is gone']],
  [
    'two utterances',
    '“The pier is gone,” said Ines Valdor. “We’ll build another,” she said.',
    ['the pier is gone', 'we’ll build another'],
  ],
  ['no words that are put otherwise', 'Ines Valdor said that the pier was gone.', []],
  ['no words in scare quotes', 'The “pier” was a plank.', []],
])('%s', (_what, text, expected) => {
  expect(claims(text).map(({ value }) => (value.type === 'quote' ? value.words.join(' ') : ''))).toEqual(
    expected,
  )
})

it('credits the speaker and asks for the wording', () => {
  expect(claims('“The pier is gone,” said Ines Valdor.')).toMatchObject([
    {
      dimension: 'quote',
      attribution: 'Ines Valdor',
      slot: { role: 'wording', predicate: 'say' },
      exact: 'The pier is gone,',
    },
  ])
})
