import { expect, it } from 'vitest'
import { descriptionsOf, rivalsOf } from '../../src/align/descriptions.ts'
import { claimsOf } from '../claims.ts'

function described(...texts: string[]): string[] {
  const claims = claimsOf(Object.fromEntries(texts.map((text, i) => [`s${i}`, text])))
  return descriptionsOf(claims.filter(({ slot }) => slot.role === 'office')).map(
    ({ source, exact }) => `${source} ${exact}`,
  )
}

const NEGOTIATOR = 'Nora Valdor, the chief negotiator of the union, spoke.'

it.each([
  [
    'two things one person is',
    'Nora Valdor, the director of the harbour, spoke.',
    ['s0 the chief negotiator of the union', 's1 the director of the harbour'],
  ],
  ['one thing in both', 'Nora Valdor, negotiator, spoke.', []],
  ['a title alone', 'Judge Nora Valdor spoke.', []],
  ['nothing in one', 'Nora Valdor spoke.', []],
])('%s', (_, text, expected) => {
  expect(described(NEGOTIATOR, text)).toEqual(expected)
})

it('kinship told in both shows nothing about the office', () => {
  const husband = 'Anna grieved for her husband, Nils Ostrom.'
  expect(
    described(
      `Nils Ostrom, the chief negotiator of the union, spoke. ${husband}`,
      `Nils Ostrom, the director of the harbour, spoke. ${husband}`,
    ),
  ).toEqual(['s0 the chief negotiator of the union', 's1 the director of the harbour'])
})

it.each([
  ['Sgt. Nora Valdor spoke.', 'Lt. Nora Valdor spoke.', ['rank: Sgt. / Lt.']],
  ['Sgt. Nora Valdor spoke.', 'Sgt. Nora Valdor spoke.', []],
  ['Judge Nora Valdor spoke.', 'Mayor Nora Valdor spoke.', []],
  ['Judge Nora Valdor spoke.', 'Nora Valdor, the prosecutor, spoke.', ['heads 0: Judge / the prosecutor']],
])('offices of one family: %s / %s', (a, b, expected) => {
  const names = 'Then Nora Valdor left.'
  const claims = claimsOf({ a: `${a} ${names}`, b: `${b} ${names}` })
  const rivals = rivalsOf(claims.filter(({ slot }) => slot.role === 'office'))
  expect(
    [...rivals].map(([family, group]) => `${family}: ${group.map(({ exact }) => exact).join(' / ')}`),
  ).toEqual(expected)
})
