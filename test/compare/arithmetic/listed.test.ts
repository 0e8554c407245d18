import { expect, it } from 'vitest'
import { listProblems } from '../../../src/compare/arithmetic/listed.ts'
import type { QuantityMention } from '../../../src/model/mention.ts'
import { witnessOf } from '../../claims.ts'

function found(text: string): string[] {
  const { source, mentions } = witnessOf('herald', text)
  const quantities = mentions.filter((one): one is QuantityMention => one.kind === 'quantity')
  return listProblems(source.article.text, quantities, source.sentences).flatMap(({ places }) =>
    places.map(({ exact }) => exact),
  )
}

it.each<[string, string[]]>([
  ['The storm hit three towns: Arden, Bree, Corve and Dunmere.', ['three', 'Arden, Bree, Corve and Dunmere']],
  [
    'The storm hit four towns on the coast (Arden, Bree and Corve) on Friday.',
    ['four', 'Arden, Bree and Corve'],
  ],
  ['The storm hit three towns: Arden, Bree and Corve.', []],
  ['The storm hit three towns (Arden and Bree and Corve).', []],
  ['The storm hit three islands: Arden and Bree, Corve and Dunmere.', []],
  ['The storm hit nine towns, including Arden, Bree and Corve.', []],
  ['The storm hit nine towns: among them Arden, Bree and Corve.', []],
  ['The storm hit nine towns: it felled trees and drowned sheep.', []],
  ['The storm hit about nine towns: Arden, Bree and Corve.', []],
  ['The storm hit two towns (Arden).', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})
