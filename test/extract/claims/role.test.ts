import { expect, it } from 'vitest'
import { roleClaims } from '../../../src/extract/claims/role.ts'
import { framing } from '../../../src/extract/frame.ts'
import { extractMentions } from '../../../src/extract/index.ts'
import { annotated } from '../../helpers.ts'

function offices(text: string): string[] {
  const source = annotated(text)
  return framing([{ source, mentions: extractMentions(source) }])
    .flatMap(roleClaims)
    .map(({ slot, value }) => `${slot.of}: ${value.type === 'phrase' ? value.head : ''}`)
}

it.each([
  [
    'one claim for each kind of office',
    'Dr. Ines Valdor, a farmer, spoke. Ines Valdor, a lawyer, left.',
    ['doctor: doctor', 'farmer: farmer', 'lawyer: lawyer'],
  ],
  [
    'an office left stands for the article',
    'Ines Valdor, chief executive of Calder Foods, spoke. Ines Valdor, who resigned as chief executive of Calder Foods, left.',
    ['executive: former chief executive, calder foods'],
  ],
  [
    'the fullest words stand for the article',
    'Mayor Ines Valdor spoke. Ines Valdor is the mayor of Nairobi.',
    ['mayor: mayor, nairobi'],
  ],
  [
    'who is served and who serves meet',
    'Ines Valdor, a customer, left. Otto Lind, a waiter, came.',
    ['customer: customer', 'customer: waiter'],
  ],
])('%s', (_rule, text, expected) => {
  expect(offices(text)).toEqual(expected)
})
