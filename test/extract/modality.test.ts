import { expect, test } from 'vitest'
import { stanceOf } from '../../src/extract/modality.ts'
import { annotated } from '../helpers.ts'

const at = (text: string, words: string): [ReturnType<typeof annotated>, { start: number; end: number }] => {
  const start = text.indexOf(words)
  return [annotated(text), { start, end: start + words.length }]
}

test.each([
  ['Nine people died in the flood.', 'Nine', 'asserted'],
  ['Officials said nine people died.', 'nine', 'asserted'],
  ['Nine people reportedly died.', 'Nine', 'alleged'],
  ['Nine people may have died.', 'Nine', 'alleged'],
  ['Nine people are believed to have died.', 'Nine', 'alleged'],
  ['The talks will start on Monday.', 'Monday', 'planned'],
  ['The talks are scheduled for Monday.', 'Monday', 'planned'],
  ['The talks are to start on Monday.', 'Monday', 'planned'],
  ['The talks are close to an end on Monday.', 'Monday', 'asserted'],
  ['The talks started on Monday.', 'Monday', 'asserted'],
  ['If nine people sign, it passes.', 'nine', 'hypothetical'],
  ['Nine people would have to sign.', 'Nine', 'hypothetical'],
  ['Nine died, but more may have fled.', 'Nine', 'asserted'],
])('modality of %s', (text, words, expected) => {
  expect(stanceOf(...at(text, words)).modality).toBe(expected)
})

test.each([
  ['The minister resigned on Monday.', 'Monday', 'positive'],
  ['The minister did not resign on Monday.', 'Monday', 'negative'],
  ['The minister never took the money.', 'the money', 'negative'],
  ['The minister denied taking the money.', 'the money', 'negative'],
  ['The minister denied that he took the money.', 'the money', 'negative'],
  ['Talks ended without a deal.', 'a deal', 'negative'],
  ['They failed to reach a deal.', 'a deal', 'negative'],
  ['Neither side reached a deal.', 'a deal', 'negative'],
  ['He did not deny taking the money.', 'the money', 'positive'],
  ['Not only nine houses burned.', 'nine', 'positive'],
  ['The deal failed, but nine people signed.', 'nine', 'positive'],
])('polarity of %s', (text, words, expected) => {
  expect(stanceOf(...at(text, words)).polarity).toBe(expected)
})
