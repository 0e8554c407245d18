import { describe, expect, it } from 'vitest'
import { quoteFindings } from '../../src/compare/quotes.ts'
import { witnessOf } from '../claims.ts'

const LINE = 'we asked twice for the old lighthouse to be closed before the winter storms'
const OTHER = LINE.replace('twice', 'often')
const said = (words: string, speaker = 'Ines Valdor'): string => `“${words},” ${speaker} said.`

/** Kind and level with each reading's source. */
function found(texts: Readonly<Record<string, string>>): string[] {
  return quoteFindings(Object.entries(texts).map(([id, text]) => witnessOf(id, text))).map(
    ({ kind, level, readings }) => `${kind} ${level} ${readings.map(({ source }) => source).join(' ')}`,
  )
}

describe('quoteFindings', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['other words', { a: said(LINE), b: said(OTHER) }, ['discrepancy quote/words-differ a b']],
    ['the same words', { a: said(LINE), b: said(LINE) }, ['agreement quote/identical a b']],
    [
      'three sources are one finding, by the gravest pair',
      { a: said(LINE), b: said(LINE), c: said(OTHER) },
      ['discrepancy quote/words-differ a b c'],
    ],
    [
      'two utterances are two findings',
      {
        a: `${said(LINE)} ${said('nobody on the island was warned of the gale that came')}`,
        b: `${said(LINE)} ${said('nobody on the island was told of the gale that came')}`,
      },
      ['agreement quote/identical a b', 'discrepancy quote/words-differ a b'],
    ],
    [
      'an utterance that one source cuts in two is two findings, each with its own stretch',
      {
        a: `“we asked twice for the old lighthouse to be shut,” Ines Valdor said, “and for the pier at Sundholm to be barred by nightfall.”`,
        b: said(
          'we asked often for the old lighthouse to be shut and for the pier at Sundholm to be closed by nightfall',
        ),
      },
      ['discrepancy quote/words-differ a b', 'discrepancy quote/words-differ a b'],
    ],
    [
      'a source that says its words again adds nothing',
      { a: `${said(LINE)}\n\nThe council met on Monday.\n\n${said(LINE)}`, b: said(OTHER) },
      ['discrepancy quote/words-differ a b'],
    ],
    [
      'a post is compared with the words between marks',
      { a: `${LINE}. — Ines Valdor (@ivaldor) May 4, 2017`, b: said(OTHER) },
      ['discrepancy quote/words-differ a b'],
    ],
    [
      'one source against itself',
      { a: `${said(LINE)}\n\nThe council met on Monday.\n\n${said(OTHER)}` },
      ['inconsistency quote/words-differ a a'],
    ],
    [
      'one source that repeats itself',
      { a: `${said(LINE)}\n\nThe council met on Monday.\n\n${said(LINE)}` },
      [],
    ],
    [
      'one source in two spellings',
      {
        a: `${said('she has run the old lighthouse single-handedly since the winter storms')}\n\nIt rained.\n\n${said('she has run the old lighthouse singlehandedly since the winter storms')}`,
      },
      ['inconsistency quote/own-spelling a a'],
    ],
    [
      'one source with brackets around what the speaker said',
      {
        a: `${said('we asked mayor (Per Holm) for the old lighthouse to be closed before winter')}\n\nIt rained.\n\n${said('we asked mayor Per Holm for the old lighthouse to be closed before winter')}`,
      },
      ['inconsistency quote/own-bracket a a'],
    ],
    [
      'two sources in two spellings',
      {
        a: said('she has run the old lighthouse single-handedly since the winter storms'),
        b: said('she has run the old lighthouse singlehandedly since the winter storms'),
      },
      ['agreement quote/spelling a b'],
    ],
    ['nothing in common', { a: said(LINE), b: said('the budget for next year has not been agreed') }, []],
  ])('%s', (_what, texts, expected) => {
    expect(found(texts).sort()).toEqual(expected)
  })

  it.each([
    ['named', said(LINE), 'How did Ines Valdor word it?'],
    ['unnamed', `“${LINE}.”`, 'How was it worded?'],
  ])('asks for the speaker, where one is named: %s', (_what, text, question) => {
    const [finding] = quoteFindings([witnessOf('a', text), witnessOf('b', text)])
    expect(finding?.question).toBe(question)
  })

  it('shows the words between the marks, as they stand', () => {
    const [finding] = quoteFindings([witnessOf('a', said(LINE)), witnessOf('b', `Snow fell. ${said(OTHER)}`)])
    expect(finding?.readings.map(({ source, exact, attribution }) => [source, exact, attribution])).toEqual([
      ['a', LINE, 'Ines Valdor'],
      ['b', OTHER, 'Ines Valdor'],
    ])
    expect(finding?.readings.map(({ span }) => span.start)).toEqual([1, 12])
  })

  it('gives the same for any order of sources', () => {
    const witnesses = [witnessOf('a', said(LINE)), witnessOf('b', said(OTHER)), witnessOf('c', said(LINE))]
    const forth = quoteFindings(witnesses).map(({ id, readings }) => [id, readings])
    const back = quoteFindings([...witnesses].reverse()).map(({ id, readings }) => [id, readings])
    expect(forth).toHaveLength(1)
    expect(back).toEqual(forth)
  })
})
