import type { Dimension } from '../../model/claim.ts'
import { contains, overlaps } from '../../model/span.ts'
import { baseForm, shareSense } from '../../util/concepts.ts'
import { rarity } from '../../util/rarity.ts'
import type { Outcome } from '../level.ts'
import { comparePhrases, type Phrase } from '../phrase.ts'
import { type QuotePair, quoteWords } from '../quote.ts'
import { type PlacedReading, tokensOf } from './placed.ts'
import { bothPossible } from './possible.ts'

/** No rule of ours can compare two wordings: the reader's word is all there is. */
export const UNVERIFIED = 'reader/unverified'

/** Compares two readings as words: as quotations of one utterance where they stand in such, else as phrases. */
export function compareWordings(
  dimension: Dimension,
  a: PlacedReading,
  b: PlacedReading,
  quotes: readonly QuotePair[],
): Outcome {
  const quoted = quotes.find((pair) => joins(pair, a, b))
  if (quoted && dimension === 'quote') return quoted.outcome
  if (quoted && quoted.outcome.verdict === 'same' && within(quoted, a, b)) return quoted.outcome
  const [x, y] = [a, b].map(({ article, span }) => quoteWords(article, span).map(({ key }) => key))
  return (
    sameWords(x ?? [], y ?? []) ??
    sameContent(dimension, a, b) ??
    phrases(a, b) ??
    bothPossible(dimension, a, b) ??
    unverified
  )
}

/** Whether a pair of quotations holds both readings, whichever way round. */
function joins({ a, b }: QuotePair, x: PlacedReading, y: PlacedReading): boolean {
  const on = (side: QuotePair['a'], reading: PlacedReading): boolean =>
    side.source.article.id === reading.source && overlaps(side.mention.span, reading.span)
  return (on(a, x) && on(b, y)) || (on(a, y) && on(b, x))
}

function within({ a, b }: QuotePair, x: PlacedReading, y: PlacedReading): boolean {
  return [x, y].every((reading) =>
    [a, b].some(
      ({ source, window }) => source.article.id === reading.source && contains(window, reading.span),
    ),
  )
}

/** Words of an answer that may be more in one without the answers being other ones. */
function sameWords(a: readonly string[], b: readonly string[]): Outcome | null {
  const [x, y] = [a, b].map((words) => words.filter((word) => !ARTICLES.has(word)).join(' '))
  if (x === undefined || y === undefined || x === '' || y === '') return null
  if (x === y) return { verdict: 'same', level: 'phrase/same', explanation: 'both say the same words' }
  if (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `))
    return { verdict: 'compatible', level: 'phrase/less-full', explanation: 'one only says more' }
  return null
}

/** What is asked of these hangs on little words, or on every word. */
const BY_EVERY_WORD: ReadonlySet<Dimension> = new Set([
  'quote',
  'polarity',
  'order',
  'time',
  'superlative',
  'quantity',
  'money',
  'percent',
  'age',
])
const NEGATION = /^(?:no|not|n[’']t|never|none|without|neither|nor)$/u

/** "Wounded in the head" and "a head wound": the same telling words, or all of one among those of the other. */
function sameContent(dimension: Dimension, a: PlacedReading, b: PlacedReading): Outcome | null {
  if (BY_EVERY_WORD.has(dimension) || isNegated(a) !== isNegated(b)) return null
  const [x, y] = [contentOf(a), contentOf(b)]
  if (x.length < 2 || y.length < 2) return null
  if (isAmong(x, y) && isAmong(y, x))
    return {
      verdict: 'same',
      level: 'phrase/same',
      explanation: 'both say the same in other forms of the words',
    }
  return follows(x, y) || follows(y, x)
    ? { verdict: 'compatible', level: 'phrase/less-full', explanation: 'one only says more' }
    : null
}

const isNegated = (reading: PlacedReading): boolean =>
  tokensOf(reading).some(({ lower }) => NEGATION.test(lower))
const isAmong = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.some((other) => areAlike(word, other)))

/** Whether all words of one stand in the other in the same order: who did it to whom hangs on that. */
function follows(words: readonly string[], others: readonly string[]): boolean {
  let at = 0
  return words.every((word) => {
    const next = others.findIndex((other, i) => i >= at && areAlike(word, other))
    at = next + 1
    return next >= 0
  })
}

/** So many letters at their beginning make two words forms of one. */
const STEM = 6

function areAlike(a: string, b: string): boolean {
  return a === b || (a.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM)) || shareSense(a, b)
}

/** Whether two readings have any telling word in common: two wordings of one utterance do. */
export function haveWordsInCommon(a: PlacedReading, b: PlacedReading): boolean {
  const words = contentOf(b)
  return contentOf(a).some((word) => words.includes(word))
}

/** Telling words in their base forms, and numbers. */
function contentOf(reading: PlacedReading): string[] {
  return tokensOf(reading)
    .filter(({ lemma, pos }) => pos === 'NUM' || rarity(lemma) > 0)
    .map(({ lemma }) => baseForm(lemma))
}

const ARTICLES = new Set(['a', 'an', 'the'])

/** Longer readings are clauses, and rules for noun phrases say nothing of them. */
const LONGEST_PHRASE = 6
/** Levels of phrases that only say that two descriptions are not the same: which a reader has seen, too. */
const WEAK = new Set(['phrase/other-modifier', 'phrase/unknown'])

const unverified: Outcome = {
  verdict: 'differs',
  level: UNVERIFIED,
  explanation: 'no rule tells whether both can be right',
}

function phrases(a: PlacedReading, b: PlacedReading): Outcome | null {
  const [x, y] = [phraseOf(a), phraseOf(b)]
  if (x && y) {
    const outcome = comparePhrases(x, y)
    if (!WEAK.has(outcome.level)) return outcome
  }
  return null
}

/** A reading as a noun phrase: the last noun is its head, if nothing follows it; null for all else. */
function phraseOf({ article, span }: PlacedReading): Phrase | null {
  const words = tokensOf({ article, span }).filter(({ pos }) => pos !== 'DET' && pos !== 'PUNCT')
  const head = words.at(-1)
  if (!head || words.length > LONGEST_PHRASE || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return null
  if (words.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'ADP')) return null
  return {
    exact: article.article.text.slice(words[0]?.start ?? span.start, head.end),
    head: head.lemma,
    modifiers: words.slice(0, -1).map(({ lemma }) => lemma),
  }
}
