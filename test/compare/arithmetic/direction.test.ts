import { expect, it } from 'vitest'
import { directionProblems } from '../../../src/compare/arithmetic/direction.ts'
import type { QuantityMention } from '../../../src/model/mention.ts'
import { witnessOf } from '../../claims.ts'

function found(text: string): string[] {
  const { source, mentions } = witnessOf('herald', text)
  const quantities = mentions.filter((one): one is QuantityMention => one.kind === 'quantity')
  return directionProblems(source.article.text, quantities, source.sentences).flatMap((one) =>
    one.quantities.map(({ exact }) => exact),
  )
}

it.each<[string, string[]]>([
  ['The mill sold 70 tonnes of flour, down from 60 tonnes in May.', ['70 tonnes', '60 tonnes']],
  ['The mill sold 50 tonnes of flour, up from 60 tonnes in May.', ['50 tonnes', '60 tonnes']],
  [
    'With 300 bakers, the mill earned $7 million in June. That is a drop from 6 million in May.',
    ['$7 million', '6 million'],
  ],
  ['The mill sold 50 tonnes of flour, down from 60 tonnes in May.', []],
  ['The mill sold about 70 tonnes of flour, down from 60 tonnes in May.', []],
  ['The mill earned $7 million in June. The bank is down from 6 million to five.', []],
  ['The mill earned $7 million with 70 tonnes, down from 60 bakers.', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})
