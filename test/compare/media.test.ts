import { expect, it } from 'vitest'
import { quoteFindings } from '../../src/compare/quotes.ts'
import { witnessOf } from '../claims.ts'

const LINE = 'We asked twice for the old lighthouse to be closed before the winter storms'

function found(texts: readonly string[]): string[] {
  return quoteFindings(texts.map((text, i) => witnessOf(`source-${i}`, text)))
    .filter(({ dimension }) => dimension === 'attribution')
    .map(({ level, readings }) => `${level} ${readings.map(({ value }) => value).join(' / ')}`)
}

it.each<[string, readonly string[], string[]]>([
  [
    'a tweet and a statement',
    [`Mayor Ines Valdor tweeted: “${LINE}.”`, `“${LINE},” Valdor said in a statement.`],
    ['attribution/other-medium tweet / statement'],
  ],
  [
    'the same medium',
    [`Mayor Ines Valdor said in a statement: “${LINE}.”`, `“${LINE},” Valdor said in a written statement.`],
    [],
  ],
  ['no medium named', [`Mayor Ines Valdor tweeted: “${LINE}.”`, `“${LINE},” Valdor said.`], []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
