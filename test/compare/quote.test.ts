import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotePairs, type QuotePair, quoteWords } from '../../src/compare/quote.ts'
import { findQuotes } from '../../src/extract/mentions/quote.ts'
import type { Article } from '../../src/model/article.ts'
import { annotated } from '../helpers.ts'

const witness = (id: string, text: string, overrides: Partial<Article> = {}) => {
  const source = annotated(text, { id, outlet: id, ...overrides })
  return { source, quotes: findQuotes(source, []) }
}
const pairs = (a: string, b: string): QuotePair[] => findQuotePairs([witness('a', a), witness('b', b)])
const said = (words: string, speaker = 'Ana Ruiz'): string => `"${words}," ${speaker} said.`
const wordsOf = ({ a, b, differences }: QuotePair): [string, string][] =>
  differences.map((difference) => [
    a.source.article.text.slice(difference.a.start, difference.a.end),
    b.source.article.text.slice(difference.b.start, difference.b.end),
  ])

const LINE = 'the granary doors were bolted from the outside before the fire reached them'

describe('levels', () => {
  test.each([
    ['identical', said(LINE), said(LINE), 'quote/identical', 'same'],
    [
      'case and punctuation',
      said(LINE),
      said('The granary doors were bolted from the outside, before the fire reached them'),
      'quote/punctuation',
      'same',
    ],
    [
      'British spelling',
      said('they honour our neighbours with defence'),
      said('they honor our neighbors with defense'),
      'quote/spelling',
      'same',
    ],
    [
      'contraction',
      said("we don't rebuild on quicksand anymore"),
      said('we do not rebuild on quicksand anymore'),
      'quote/spelling',
      'same',
    ],
    [
      'an error marked and kept',
      said('the granery [sic] doors were bolted'),
      said('the granery doors were bolted'),
      'quote/punctuation',
      'same',
    ],
    [
      'spoken forms',
      said("they're gonna bolt the granary doors"),
      said('they are going to bolt the granary doors'),
      'quote/spelling',
      'same',
    ],
    [
      'initials',
      said('the U.S. granary was bolted by the UK millers'),
      said('the United States granary was bolted by the United Kingdom millers'),
      'quote/spelling',
      'same',
    ],
    [
      'lost apostrophe',
      said("we don't rebuild on quicksand anymore"),
      said('we dont rebuild on quicksand anymore'),
      'quote/punctuation',
      'same',
    ],
    [
      'compound',
      said('the airstrikes shattered the granary doors'),
      said('the air strikes shattered the granary doors'),
      'quote/spelling',
      'same',
    ],
    [
      'compound whose first part resembles it',
      said('she changed the granary single-handedly for good'),
      said('she changed the granary singlehandedly for good'),
      'quote/spelling',
      'same',
    ],
    [
      'name in two transcriptions',
      said('the granary of Hasakeh was bolted'),
      said('the granary of Hasakah was bolted'),
      'quote/spelling',
      'same',
    ],
    [
      'numeral',
      said('twelve granary doors were bolted'),
      said('12 granary doors were bolted'),
      'quote/spelling',
      'same',
    ],
    [
      'cut short',
      said(LINE),
      said('the granary doors were bolted from the outside'),
      'quote/truncated',
      'same',
    ],
    [
      'cut at the start',
      said("it's wasteful, it's avoidable and it's reckless"),
      said("it's avoidable and it's reckless"),
      'quote/truncated',
      'same',
    ],
    [
      'marked omission',
      said(LINE),
      said('the granary doors were bolted … before the fire reached them'),
      'quote/truncated',
      'same',
    ],
    [
      'gloss in brackets',
      said(LINE),
      said('the granary doors (at Lod) were bolted from the outside before the fire reached them'),
      'quote/spelling',
      'same',
    ],
    [
      'bracketed substitution',
      said(LINE),
      said('the granary doors were bolted from the outside before [the blaze] reached them'),
      'quote/bracketed',
      'compatible',
    ],
    [
      'other word',
      said(LINE),
      said('the granary doors were barred from the outside before the fire reached them'),
      'quote/words-differ',
      'differs',
    ],
    [
      'letters that changed places, marked as the speaker’s',
      said('we have recieved [sic] no grain at the granary'),
      said('we have received no grain at the granary'),
      'quote/words-differ',
      'differs',
    ],
    [
      'inflection',
      said('unprecedented granary closures'),
      said('unprecedented granary closure'),
      'quote/words-differ',
      'differs',
    ],
    [
      'word more',
      said(LINE),
      said('the granary doors were all bolted from the outside before the fire reached them'),
      'quote/words-differ',
      'differs',
    ],
    [
      'first word',
      said('whoever bolts a granary door commits a felony'),
      said('who bolts a granary door commits a felony'),
      'quote/words-differ',
      'differs',
    ],
  ])('%s', (_name, a, b, level, verdict) => {
    expect(pairs(a, b).map(({ outcome }) => [outcome.level, outcome.verdict])).toEqual([[level, verdict]])
  })
})

test('the shortest differing words are shown, with a neighbour where one side has none', () => {
  const [pair] = pairs(
    said(LINE),
    said('the granary gates were bolted from the outside long before the fire reached them'),
  )
  expect(pair && wordsOf(pair)).toEqual([
    ['doors', 'gates'],
    ['outside before', 'outside long before'],
  ])
})

describe('other utterances are not compared', () => {
  test.each([
    [
      'one topic, other sentence',
      said('the granary doors were bolted'),
      said('nobody had a key to the granary that night'),
    ],
    [
      'two speakers with a phrase in common',
      said('this town will never be cowed by arson', 'Ana Ruiz'),
      said('millers will never be cowed by arson', 'Tom Weld'),
    ],
    [
      'a stock beginning',
      said('I think it is very rude of the millers'),
      said('I think it is very kind of the bakers'),
    ],
    [
      'common words only',
      said("I think it's very sad"),
      said("So they took the keys and I think that's very, very odd and sad"),
    ],
    [
      'two occasions',
      `In an earlier written statement Ana Ruiz apologised.\n\n${said('I deeply regret the granary fire, all of which was my mistake')}`,
      said('While I deeply regret the granary fire, all of it now was my mistake'),
    ],
  ])('%s', (_name, a, b) => {
    expect(pairs(a, b)).toEqual([])
  })
})

describe('phrases', () => {
  const told = (verb: string): string =>
    `The millers of Lod would ${verb} for the Harvest Guild in Tarn and Osk.`
  test('between marks, one in another form, are one where the words around them are', () => {
    const [pair] = pairs(told('"clear the lane"'), told('give a "clearer the lane"'))
    expect(pair && wordsOf(pair)).toEqual([['clear', 'clearer']])
  })
  test.each([
    ['the words around them are others', told('"clear the lane"'), 'Boats may "clearer the lane" by dusk.'],
    ['a word is another', told('"clear the lane"'), told('"block the lane"')],
  ])('are not where %s', (_name, a, b) => {
    expect(pairs(a, b)).toEqual([])
  })
  test('of one speaker are part of a longer quotation', () => {
    const found = pairs(
      'Ana Ruiz denied it, saying that all wages “were by check.”',
      '“All monies paid to the millers were by check,” Ana Ruiz said.',
    )
    expect(found.map(({ outcome }) => outcome.level)).toEqual(['quote/truncated'])
  })
})

test('ten words in a row prove one utterance, whatever follows', () => {
  const start = 'what he did was at the request of and for the good of'
  const [pair] = pairs(said(`${start} Septimus Alderley`), said(`${start} the Granary`))
  expect(pair?.outcome.verdict).toBe('differs')
})

describe('an utterance reworded after its first words', () => {
  const first = 'Had that miller locked up, we would still have a granary in this valley'
  const second = 'Had that miller had the wits to lock up, there would be a granary in this valley'
  test('is compared where one speaker says both', () => {
    expect(pairs(said(first), said(second)).map(({ outcome }) => outcome.verdict)).toEqual(['differs'])
  })
  test.each([
    ['two speakers', said(first), said(second, 'Tom Weld')],
    ['another beginning', said(first), said(second.replace('Had that miller', 'Had our miller'))],
  ])('is not, word by word, with %s', (_name, a, b) => {
    expect(pairs(a, b).filter(({ outcome }) => outcome.level === 'quote/words-differ')).toEqual([])
  })
})

describe('a sentence noted down in two ways', () => {
  const opened = [
    'She walked in, sat down without a word and wept',
    'She walked in, sat there; nobody dared to ask her',
  ]
  const ended = [
    'Nine bakers and a miller were trapped in the granary',
    'Ten people were trapped in the granary',
  ]
  const verdicts = (a: string, b: string): string[] => pairs(a, b).map(({ outcome }) => outcome.verdict)
  test.each([
    ['begins with four words', opened],
    ['ends with most of its words', ended],
  ])('%s that both have', (_name, [a = '', b = '']) => {
    expect(verdicts(said(a), said(b))).toEqual(['differs'])
  })
  test.each([
    ['two speakers', said(ended[0] ?? ''), said(ended[1] ?? '', 'Tom Weld')],
    ['a report', said(ended[0] ?? ''), 'Ana Ruiz said ten people were trapped in the granary.'],
    [
      'an ending that is little of one',
      said('I never saw a thing so bold, where they chase the bakers about to look for a miller they like'),
      said('They came to look for a miller they like'),
    ],
  ])('is not read from %s', (_name, a, b) => {
    expect(verdicts(a, b)).not.toContain('differs')
  })
})

test('a report of half of a quotation in its words is one', () => {
  const [pair] = pairs(
    said('closing it is not in the interest of Lod, Tarn, the valley and the coast'),
    'Ana Ruiz said that a closure of the granary would not be in the interests of the valley and the coast.',
  )
  expect(pair?.outcome.level).toBe('quote/reported-speech')
})

test('a report that shares no more than names with a quotation is none of it', () => {
  const quoted = said('a visit to Port Ivar Lund would be splendid')
  expect(pairs(quoted, 'Ana Ruiz said that the ferry to Port Ivar Lund was late.')).toEqual([])
})

test('a quotation and a report of the same words agree', () => {
  const [pair] = pairs(
    said('the granary doors were bolted from the outside'),
    'Ana Ruiz said that the granary doors were bolted from the outside.',
  )
  expect(pair?.outcome.verdict).toBe('same')
  expect([pair?.a.mention.direct, pair?.b.mention.direct]).toEqual([true, false])
})

test('one source that quotes an utterance in two wordings', () => {
  const text = `${said('unprecedented granary closures')}\n\nNobody answered. It rained.\n\nAna Ruiz noted "unprecedented granary closure" in March.`
  const [pair] = findQuotePairs([witness('a', text)])
  expect(pair && wordsOf(pair)).toEqual([['closures', 'closure']])
  expect(pair?.outcome.verdict).toBe('differs')
})

test('a source that quotes another source of the story is held against that text', () => {
  const own =
    'The mill claims the granary must be rebuilt by the county under the terms of the grain act of 1911.'
  const quoting = `It was in dispute, according to the Valley Courier:\n\n${own.replace('must be rebuilt', 'should be rebuilt')}`
  const found = findQuotePairs([
    witness('other', quoting),
    witness('courier', own, { outlet: 'Valley Courier' }),
  ])
  expect(found.map(wordsOf)).toEqual([[['should', 'must']]])
})

test('the order of the sources changes nothing', () => {
  const word = fc.constantFrom(
    'granary',
    'bolted',
    'doors',
    'the',
    'and',
    'fire',
    'were',
    'reckless',
    '[the]',
    '…',
    'closures',
  )
  const words = fc.array(word, { minLength: 4, maxLength: 14 })
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [one, two] = [witness('a', said(a.join(' '))), witness('b', said(b.join(' ')))]
      expect(findQuotePairs([two, one])).toEqual(findQuotePairs([one, two]))
    }),
    { numRuns: 60 },
  )
})

test('words know where they stand', () => {
  const source = annotated('He said: “We’ll … never [ever] sell Müller’s mill.”')
  const span = { start: 10, end: source.article.text.length - 1 }
  expect(
    quoteWords(source, span).map(({ key, text, gapBefore, bracketed }) => [key, text, gapBefore, bracketed]),
  ).toEqual([
    ['we', 'We’ll', false, false],
    ['will', 'We’ll', false, false],
    ['never', 'never', true, false],
    ['ever', 'ever', false, true],
    ['sell', 'sell', false, false],
    ['mullers', 'Müller’s', false, false],
    ['mill', 'mill', false, false],
  ])
})
