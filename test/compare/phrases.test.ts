import { expect, it } from 'vitest'
import { parallels } from '../../src/compare/parallel/sentences.ts'
import { phraseFindings } from '../../src/compare/phrases.ts'
import { witnessOf } from '../claims.ts'

/** Level with the words of each reading. */
function found(texts: Readonly<Record<string, string>>): string[] {
  const witnesses = Object.entries(texts).map(([id, text]) => witnessOf(id, text))
  const alike = parallels(witnesses.map(({ source }) => source))
  return phraseFindings(witnesses, alike).map(
    ({ level, readings }) => `${level} ${readings.map(({ exact }) => exact).join(' / ')}`,
  )
}

const ROWS: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
  [
    'kinds that exclude each other',
    {
      a: 'The landslide near the old quarry buried a crowded school on Wednesday morning.',
      b: 'The landslide near the old quarry buried a crowded hospital on Wednesday morning.',
    },
    ['phrase/other-kind crowded school / crowded hospital'],
  ],
  [
    'one says more',
    {
      a: 'The ferry struck a hidden reef off the northern coast during the gale.',
      b: 'The ferry struck a reef off the northern coast during the gale.',
    },
    ['phrase/less-full hidden reef / reef'],
  ],
  [
    'a narrower word in three sources is one finding',
    {
      a: 'The gale left four sailors stranded on the lighthouse rock overnight.',
      b: 'The gale left four people stranded on the lighthouse rock overnight.',
      c: 'The gale left four people stranded on the lighthouse rock overnight.',
    },
    ['phrase/kind-of sailors / people / people'],
  ],
  [
    'other words for one body',
    {
      a: 'The ferry inquiry found that harbour inspectors ignored the broken hatch for months.',
      b: 'The ferry inquiry found that port authorities ignored the broken hatch for months.',
    },
    ['phrase/other-words harbour inspectors / port authorities'],
  ],
  [
    'two bodies that are quoted in the same words',
    {
      a: 'In a statement about the sinking the navy said the wreck “will be raised in the spring” by its divers.',
      b: 'In a statement about the sinking the insurance company said the wreck “will be raised in the spring” by its divers.',
    },
    ['attribution/other-speaker navy / insurance company'],
  ],
  [
    'the same thing spelt otherwise is none',
    {
      a: 'The pilots flew a second air strike against the fuel depot before dawn.',
      b: 'The pilots flew a second airstrike against the fuel depot before dawn.',
    },
    [],
  ],
  [
    'names of people are compared as names',
    {
      a: 'The harbour council elected Ines Valdor as its treasurer on a rainy evening.',
      b: 'The harbour council elected Marta Quill as its treasurer on a rainy evening.',
    },
    [],
  ],
  [
    'sentences with little in common',
    { a: 'The landslide buried a school.', b: 'The mayor visited a hospital with her two sons.' },
    [],
  ],
]

it.each(ROWS)('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})

it('does not depend on the order of sources', () => {
  const texts = ROWS[0]?.[1] ?? {}
  const reversed = Object.fromEntries(Object.entries(texts).reverse())
  expect(found(reversed)).toEqual(found(texts))
})
