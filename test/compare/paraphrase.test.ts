import { expect, it } from 'vitest'
import { paraphraseProblems } from '../../src/compare/paraphrase.ts'
import { witnessOf } from '../claims.ts'

const found = (body: string): string[] =>
  paraphraseProblems(witnessOf('herald', body)).flatMap(({ places }) => places.map(({ exact }) => exact))

const TOLD = 'Ann Reed said before leaving that the bid would be her boldest of the year.'

it.each<[string, string, string[]]>([
  [
    'firmer than the quotation',
    `${TOLD} “Honestly, this one may be the boldest of them all,” she added.`,
    ['would be her boldest', 'may be the boldest'],
  ],
  ['as firm', `${TOLD} “Honestly, this one will be the boldest of them all,” she added.`, []],
  [
    'as open',
    `${TOLD.replace('would', 'might')} “Honestly, this one may be the boldest of all,” she added.`,
    [],
  ],
  ['of something else', `${TOLD} “Honestly, this one may be the longest of them all,” she added.`, []],
  [
    'further up',
    `${TOLD} It rained. It snowed. “Honestly, this one may be the boldest of them all,” she added.`,
    [],
  ],
  [
    'in its own voice',
    'The bid was the boldest of the year. “This may be the boldest of all,” Ann Reed said.',
    [],
  ],
])('%s', (_, body, expected) => {
  expect(found(body)).toEqual(expected)
})
