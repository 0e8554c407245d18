import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributionOf, findQuotes } from '../../../src/extract/mentions/quote.ts'
import type { QuoteMention } from '../../../src/model/mention.ts'
import { witnessOf } from '../../claims.ts'
import { annotated } from '../../helpers.ts'

const quotesIn = (text: string): QuoteMention[] => findQuotes(annotated(text), [])
const direct = (text: string): QuoteMention[] => quotesIn(text).filter((quote) => quote.direct)
const shown = ({ exact, speaker, cue }: QuoteMention): [string, string | null, string | null] => [
  exact,
  speaker?.canonical ?? null,
  cue,
]

describe('words between marks', () => {
  test.each([
    ['straight', '"The bridge is safe," Ana Ruiz said.', ['The bridge is safe,']],
    ['curly', '“The bridge is safe,” Ana Ruiz said.', ['The bridge is safe,']],
    ['TeX', "``The bridge is safe,'' Ana Ruiz said.", ['The bridge is safe,']],
    ['UTF-8 read as Windows-1252', 'â€œThe bridge is safe,â€ Ana Ruiz said.', ['The bridge is safe,']],
    [
      'nested',
      '"They cried \'out, out\' all night," she said.',
      ["They cried 'out, out' all night,", 'out, out'],
    ],
    ['apostrophes are no marks', "The workers' union didn't sign in the '90s.", []],
    ['single marks of a headline', "'We are ready' says harbour chief", ['We are ready']],
    [
      'lost closing mark: to the end of the sentence',
      'He said: "We will rebuild it all. Nobody knows when.',
      ['We will rebuild it all.'],
    ],
    [
      'lost opening mark: from the start of the sentence',
      'Nobody came to help us," she said.',
      ['Nobody came to help us,'],
    ],
    [
      'running on into the next paragraph',
      'Ruiz said: "The first pillar held.\n\n"The second one did not."',
      ['The first pillar held.', 'The second one did not.'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(direct(text).map(({ exact }) => exact)).toEqual(expected)
  })

  test('spans are the words without the marks, whatever the marks', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '’',
      '``',
      ' said Kim. ',
      'We left',
      '\n\n',
      ', ',
      'she added ',
      '…',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = annotated(pieces.join(''))
        for (const { exact, span } of findQuotes(source, []))
          expect(exact).toBe(source.article.text.slice(span.start, span.end))
      }),
    )
  })
})

describe('speaker and cue of direct quotations', () => {
  test.each([
    ['after', '"The dam held," Ana Ruiz said.', [['The dam held,', 'Ana Ruiz', 'say']]],
    ['inverted', '"The dam held," said engineer Ana Ruiz.', [['The dam held,', 'Ana Ruiz', 'say']]],
    ['before', 'Ana Ruiz said: "The dam held."', [['The dam held.', 'Ana Ruiz', 'say']]],
    [
      'a name behind the description after the verb',
      '“We will not take it,” said the dockers’ leader, Hanna Ruiz.',
      [['We will not take it,', 'Hanna Ruiz', 'say']],
    ],
    [
      'a name behind an office in capitals',
      '“We will not take it,” said the firm’s CEO, Hanna Ruiz.',
      [['We will not take it,', 'Hanna Ruiz', 'say']],
    ],
    [
      'a clause of its own behind the description',
      '“We will not take it,” said the dockers’ leader, Tidewater News reported.',
      [['We will not take it,', 'dockers’ leader', 'say']],
    ],
    [
      'an age between the name and the verb',
      'Hanna Ruiz, 53, a crane driver, told reporters: “We will not take it.”',
      [['We will not take it.', 'Hanna Ruiz', 'tell']],
    ],
    [
      'an age before a relative clause',
      'Hanna Ruiz, 53, who drives a crane, said: “We will not take it.”',
      [['We will not take it.', 'Hanna Ruiz', 'say']],
    ],
    [
      'in the middle',
      '"The dam held," Ana Ruiz said, "but the road did not."',
      [
        ['The dam held,', 'Ana Ruiz', 'say'],
        ['but the road did not.', 'Ana Ruiz', 'say'],
      ],
    ],
    [
      'carried over to the next quotation of the paragraph',
      '"The dam held," Ana Ruiz said. "The road did not."',
      [
        ['The dam held,', 'Ana Ruiz', 'say'],
        ['The road did not.', 'Ana Ruiz', null],
      ],
    ],
    [
      'mixed, under a clause',
      'Ana Ruiz warned that the valley faced "a flood without equal" this week.',
      [['a flood without equal', 'Ana Ruiz', 'warn']],
    ],
    [
      'commas lost',
      '"The dam held" said engineer Ana Ruiz head of works.',
      [['The dam held', 'Ana Ruiz', 'say']],
    ],
    [
      'apposition',
      '"It held," Ana Ruiz, a dam engineer, told reporters.',
      [['It held,', 'Ana Ruiz', 'tell']],
    ],
    [
      'a surname stands for the full name',
      'Engineer Ana Ruiz arrived on Monday. "It held," Ruiz said.',
      [['It held,', 'Engineer Ana Ruiz', 'say']],
    ],
    [
      'a pronoun for the last speaker',
      'Ana Ruiz said the dam was sound. "It held," she added.',
      [['It held,', 'Ana Ruiz', 'add']],
    ],
    [
      'participle with a name',
      'They toured the site, with Ruiz noting that "it held all night."',
      [['it held all night.', 'Ruiz', 'note']],
    ],
    [
      'a name that is also a month',
      '"We stand firm," May said in her address.',
      [['We stand firm,', 'May', 'say']],
    ],
    [
      'the day between subject and verb',
      'The mayor on Tuesday said, "We are open."',
      [['We are open.', 'mayor', 'say']],
    ],
    [
      'a name and a colon',
      'Ana Ruiz: "The dam held all night."',
      [['The dam held all night.', 'Ana Ruiz', null]],
    ],
    [
      'a name, a topic and a colon',
      'Ana Ruiz on the old dam: "It held all night."',
      [['It held all night.', 'Ana Ruiz', null]],
    ],
    ['a thing and a colon', 'The old dam: "It held all night."', [['It held all night.', null, null]]],
  ])('%s', (_name, text, expected) => {
    expect(direct(text).map(shown)).toEqual(expected)
  })
})

test.each([
  ['a said fragment', 'Ruiz said the vote was "a farce".', true],
  ['a scare quote', 'The so-called "reform" passed.', false],
  ['a nickname', 'The man known as "Shorty" fled.', false],
  ['the title of a programme', 'Ruiz said on "Morning & More" that it rained.', false],
  [
    'a long quotation without a verb of saying',
    'From the log: "the engine had been off for over an hour by then"',
    true,
  ],
])('utterance: %s', (_name, text, expected) => {
  expect(direct(text).map(({ utterance }) => utterance)).toEqual([expected])
})

test('a paragraph that a report with a colon introduces is a quotation without marks', () => {
  const block =
    'The harbour has been closed since the storm, and no ship has left it in the nine days that followed.'
  expect(
    direct(`The log was found, according to the Harbour Post:\n\n${block}\n\nIt goes on.`).map(shown),
  ).toEqual([[block, 'Harbour Post', 'accord']])
  expect(direct(`The winners are:\n\n${block}`)).toEqual([])
})

test('an office stands for the person who is introduced with it', () => {
  const { mentions } = witnessOf(
    'a',
    'Norwegian President Hanna Ruiz came on Monday with German President Otto Weld. "It held," the Norwegian President said.',
  )
  const speakers = mentions.flatMap((mention) =>
    mention.kind === 'quote' ? [mention.speaker?.canonical] : [],
  )
  expect(speakers).toEqual(['Hanna Ruiz'])
})

describe('indirect quotations', () => {
  const indirect = (text: string): [string, string | null, string | null][] =>
    quotesIn(text).flatMap((quote) => (quote.direct ? [] : [shown(quote)]))
  test.each([
    ['that', 'Ruiz said that the dam held.', [['the dam held', 'Ruiz', 'say']]],
    ['no that', 'Ruiz said the dam held.', [['the dam held', 'Ruiz', 'say']]],
    [
      'at the end',
      'The dam held all night, officials said.',
      [['The dam held all night', 'officials', 'say']],
    ],
    [
      'at the end, commas lost',
      'A flood killed nine people in the valley on Sunday a rescue group said.',
      [['A flood killed nine people in the valley on Sunday', 'rescue group', 'say']],
    ],
    [
      'inverted, commas lost',
      'The flood killed nine people said the ministry adding that two of them were children.',
      [
        ['The flood killed nine people', 'ministry', 'say'],
        ['two of them were children', 'ministry', 'add'],
      ],
    ],
    ['in the middle', 'The dam, officials said, held all night.', [['held all night', 'officials', 'say']]],
    [
      'according to, first',
      'According to the ministry, nine people died.',
      [['nine people died', 'ministry', 'accord']],
    ],
    [
      'according to, last',
      'Nine people died, according to the ministry.',
      [['Nine people died', 'ministry', 'accord']],
    ],
    ['an object is no clause', 'The storm claimed nine lives. Ruiz said nothing.', []],
    ['to say is no report', 'He wants to say that it rained.', []],
  ])('%s', (_name, text, expected) => {
    expect(indirect(text)).toEqual(expected)
  })
})

describe('attributionOf', () => {
  const creditFor = (text: string, words: string): string | null => {
    const source = annotated(text)
    const start = text.indexOf(words)
    return attributionOf(source, findQuotes(source, []), { start, end: start + words.length })
  }
  test.each([
    ['direct', '"We lost nine people," Ana Ruiz said.', 'nine', 'Ana Ruiz'],
    ['indirect', 'Nine people died, the ministry said.', 'Nine', 'ministry'],
    [
      'nested: the inner one',
      'Ruiz said that the ministry told her that nine people died.',
      'nine',
      'ministry',
    ],
    ['a verb with an object', 'The ministry reported nine deaths.', 'nine', 'ministry'],
    ['own voice', 'Nine people died. The ministry said more could follow.', 'Nine', null],
  ])('%s', (_name, text, words, expected) => {
    expect(creditFor(text, words)).toBe(expected)
  })
})
