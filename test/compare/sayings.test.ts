import { expect, it } from 'vitest'
import { sayingFindings } from '../../src/compare/sayings.ts'
import { witnessOf } from '../claims.ts'

const WORDS = 'the old lighthouse will be closed before the winter storms arrive'

function found(texts: Readonly<Record<string, string>>): string[] {
  return sayingFindings(Object.entries(texts).map(([id, text]) => witnessOf(id, text))).map(
    ({ kind, readings }) =>
      `${kind}: ${readings.map(({ source, exact }) => `${source} ${exact}`).join(', ')}`,
  )
}

const said = (day: string, words = WORDS): string => `“${words},” Ines Valdor said ${day}.`
const posted = (day: string, words = WORDS): string =>
  `She wrote:\n\n${words} — Ines Valdor (@inesvaldor) ${day}\n\nNobody answered.`

it.each<[string, Record<string, string>, string[]]>([
  ['other days', { a: said('on Tuesday'), b: said('on Wednesday') }, ['discrepancy: a Tuesday, b Wednesday']],
  ['one day', { a: said('on Tuesday'), b: said('on July 8') }, ['agreement: a Tuesday, b July 8']],
  [
    'a part of the day',
    { a: said('on Tuesday'), b: said('on Tuesday evening') },
    ['refinement: a Tuesday, b Tuesday evening'],
  ],
  ['other words', { a: said('on Tuesday'), b: said('on Wednesday', WORDS.replace(/l/gu, 'm')) }, []],
  ['few words', { a: said('on Tuesday', 'we shall see'), b: said('on Wednesday', 'we shall see') }, []],
  ['another event beside them', { a: said('of the fire on Tuesday'), b: 'It burned Wednesday.' }, []],
  [
    'the day below a post',
    { a: `On Monday, the mayor tweeted, “${WORDS}.”`, b: posted('July 9, 2025') },
    ['discrepancy: a Monday, b July 9, 2025'],
  ],
  [
    'a post and its own article',
    { a: `${posted('July 9, 2025')}\n\n“${WORDS},” reads a July 8, 2025 tweet.` },
    ['inconsistency: a July 9, 2025, a July 8, 2025'],
  ],
  [
    'a day told in the sentence before',
    { a: `Ines Valdor confirmed the news on Monday.\n\n“${WORDS},” she said.`, b: said('on Tuesday') },
    ['discrepancy: a Monday, b Tuesday'],
  ],
  [
    'a day on which somebody else spoke before',
    { a: `Otto Lund confirmed the news on Monday.\n\n“${WORDS},” Ines Valdor said.`, b: said('on Tuesday') },
    [],
  ],
  [
    'a day told far before',
    {
      a: `Ines Valdor confirmed the news on Monday. It rained. The sea rose. Boats left.\n\n“${WORDS},” Ines Valdor said.`,
      b: said('on Tuesday'),
    },
    [],
  ],
  [
    'a post after a day told in the sentence before',
    { a: posted('July 9, 2025'), b: `Ines Valdor replied on Monday.\n\n“${WORDS},” she said.` },
    [],
  ],
  ['two posts', { a: posted('July 9, 2025'), b: posted('July 8, 2025') }, []],
  [
    'the day nearest to the verb',
    { a: `“${WORDS},” to be held July 14, she said Tuesday.`, b: said('on Tuesday') },
    ['agreement: a Tuesday, b Tuesday'],
  ],
])('%s', (_what, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
