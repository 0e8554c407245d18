import { expect, it } from 'vitest'
import { quoteFindings } from '../../src/compare/quotes.ts'
import { witnessOf } from '../claims.ts'

const LINE = 'We asked twice for the old lighthouse to be closed before the winter storms'

function found(texts: readonly string[]): string[] {
  return quoteFindings(texts.map((text, i) => witnessOf(`source-${i}`, text)))
    .filter(({ dimension }) => dimension === 'attribution')
    .map(({ kind, level, readings }) => `${kind} ${level} ${readings.map(({ value }) => value).join(' / ')}`)
}

it.each<[string, readonly string[], string[]]>([
  [
    'a tweet and a statement',
    [`Mayor Ines Valdor tweeted: “${LINE}.”`, `“${LINE},” Valdor said in a statement.`],
    ['discrepancy attribution/other-medium tweet / statement'],
  ],
  [
    'a post and a remark to an outlet',
    [
      `${LINE}. — Ines Valdor (@ivaldor) May 4, 2017`,
      `Mayor Ines Valdor confirmed it to CNN, saying: “${LINE}.”`,
    ],
    ['discrepancy attribution/other-medium tweet / remark to an outlet'],
  ],
  [
    'three sources are one finding',
    [
      `Mayor Ines Valdor tweeted: “${LINE}.”`,
      `“${LINE},” Mayor Ines Valdor told Reuters.`,
      `Mayor Ines Valdor wrote on Twitter: “${LINE}.”`,
    ],
    ['discrepancy attribution/other-medium tweet / remark to an outlet / tweet'],
  ],
  [
    'a statement that an outlet had first',
    [`“${LINE},” Mayor Ines Valdor said in a statement.`, `“${LINE},” Mayor Ines Valdor told Reuters.`],
    [],
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

it('shows the words that announce an embedded post rather than its handle', () => {
  const texts = [
    `Ines Valdor tweeted on Friday morning. ${LINE}. — Ines Valdor (@ivaldor) May 4, 2017`,
    `Mayor Ines Valdor confirmed it to CNN, saying: “${LINE}.”`,
  ]
  const witnesses = texts.map((text, i) => witnessOf(`s${i}`, text))
  const [finding] = quoteFindings(witnesses).filter(({ level }) => level === 'attribution/other-medium')
  expect(finding?.readings.map(({ exact }) => exact)).toEqual(['tweeted', 'to CNN'])
})
