import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import {
  BEGINNINGS,
  EVENT_NOUNS,
  editionsBetween,
  PERIODS,
  type Periodicity,
  STEPS,
  UNITS_A_YEAR,
} from './data/periods.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'

/** A count, a start or a rhythm that the article gives a recurring event. */
interface EventFact<T> {
  readonly value: T
  readonly span: Span
  readonly sentence: number
  /** Lemma of the event noun ("meeting"). */
  readonly head: string
  /** Lower-case words of its noun phrase and, for names, of the names in it. */
  readonly words: ReadonlySet<string>
}

const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/u
const ORDINAL_WORDS = new Map(
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 3]),
)
const YEAR = /^(?:1[89]|20)\d\d$/u
/** An edition may be skipped or held twice: up to this much the sum may be off. */
const SLACK_EDITIONS = 2
const SLACK_SHARE = 0.2

/**
 * An n-th edition, a first edition in a stated year and a stated rhythm that cannot all be right: the 22nd of an annual
 * meeting whose first was eleven years ago.
 */
export function frequencyProblems({ source }: Witness): Problem[] {
  const year =
    source.article.published.value === null ? null : Number(source.article.published.value.slice(0, 4))
  if (year === null) return []
  const editions = [...eachEvent(source, editionAt)]
  if (editions.length === 0) return []
  const starts = [...eachEvent(source, startAt)]
  const rhythms = [...eachEvent(source, rhythmAt)]
  for (const edition of editions)
    for (const start of starts)
      for (const rhythm of rhythms) {
        if (!sameEvent(edition, start) || !sameEvent(edition, rhythm)) continue
        const problem = conflict(source, year, edition, start, rhythm)
        if (problem !== null) return [problem]
      }
  return []
}

function conflict(
  source: AnnotatedArticle,
  year: number,
  edition: EventFact<number>,
  start: EventFact<number>,
  rhythm: EventFact<Periodicity>,
): Problem | null {
  const possible = editionsBetween(start.value, year, rhythm.value)
  const slack = Math.max(SLACK_EDITIONS, possible * SLACK_SHARE)
  if (start.value >= year || Math.abs(edition.value - possible) <= slack) return null
  return {
    dimension: 'quantity',
    level: 'quantity/editions',
    severity: 'medium',
    confidence: 0.85,
    question: `How many times can this ${edition.head} have been held since the first?`,
    message: `“${exactOf(source, edition.span)}”, a first one in ${start.value} and “${rhythm.value.word}” cannot all be right: from ${start.value} to ${year} that makes about ${possible}.`,
    places: inTextOrder([
      placeAt(source, edition.sentence, edition.span, String(edition.value)),
      placeAt(source, start.sentence, start.span, String(start.value)),
      placeAt(source, rhythm.sentence, rhythm.span, rhythm.value.word),
    ]),
    evidence: [
      {
        signal: 'editions-possible',
        weight: 1,
        detail: `${possible} from ${start.value} to ${year}, ${rhythm.value.word}`,
      },
    ],
  }
}

function exactOf({ article }: AnnotatedArticle, { start, end }: Span): string {
  return article.text.slice(start, end)
}

type Reader<T> = (source: AnnotatedArticle, sentence: Sentence, at: number) => EventFact<T> | null

function* eachEvent<T>(source: AnnotatedArticle, read: Reader<T>): Generator<EventFact<T>> {
  for (const sentence of source.sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const fact = read(source, sentence, at)
      if (fact !== null) yield fact
    }
}

/** "the 22nd … meeting". */
function editionAt(source: AnnotatedArticle, sentence: Sentence, at: number): EventFact<number> | null {
  const token = source.tokens[at]
  if (token === undefined) return null
  const digits = ORDINAL.exec(token.lower)?.[1]
  const value = digits === undefined ? ORDINAL_WORDS.get(token.lower) : Number(digits)
  if (value === undefined) return null
  const event = eventAfter(source.tokens, at + 1, sentence.endToken)
  return event && { value, span: token, sentence: sentence.index, ...event }
}

/** "the first … meeting … in 2014". */
function startAt(source: AnnotatedArticle, sentence: Sentence, at: number): EventFact<number> | null {
  if (BEGINNINGS.has(source.tokens[at]?.lower ?? '')) return beginningAt(source, sentence, at)
  if (!/^(?:first|inaugural)$/u.test(source.tokens[at]?.lower ?? '')) return null
  const event = eventAfter(source.tokens, at + 1, sentence.endToken)
  if (event === null) return null
  for (let i = at + 2; i < Math.min(sentence.endToken, at + 16); i++) {
    const token = source.tokens[i]
    if (token?.pos === 'PUNCT' && /^[.;:—–]$/u.test(token.text)) return null
    if (
      token !== undefined &&
      YEAR.test(token.text) &&
      /^(?:in|of|from)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u.test(
        source.tokens[i - 1]?.lower ?? '',
      )
    )
      return { value: Number(token.text), span: token, sentence: sentence.index, ...event }
  }
  return null
}

/** "the festival began in 2014", "a race held every year since 1987". */
function beginningAt(source: AnnotatedArticle, sentence: Sentence, at: number): EventFact<number> | null {
  const word = source.tokens[at]?.lower
  const year = source.tokens[word === 'since' ? at + 1 : at + 2]
  if (year === undefined || year.index >= sentence.endToken || !YEAR.test(year.text)) return null
  if (word !== 'since' && source.tokens[at + 1]?.lower !== 'in') return null
  const event = eventBefore(source.tokens, at - 1, sentence.firstToken)
  return event && { value: Number(year.text), span: year, sentence: sentence.index, ...event }
}

/** "their annual … meeting", "the fair is held every two years". */
function rhythmAt(source: AnnotatedArticle, sentence: Sentence, at: number): EventFact<Periodicity> | null {
  const token = source.tokens[at]
  if (token === undefined) return null
  const value = PERIODS.get(token.lower)
  if (value !== undefined) {
    const event = eventAfter(source.tokens, at + 1, sentence.endToken)
    return event && { value, span: token, sentence: sentence.index, ...event }
  }
  const phrase = rhythmPhraseAt(source, sentence, at)
  const event = phrase && eventBefore(source.tokens, at - 1, sentence.firstToken)
  return (
    event &&
    phrase && {
      value: phrase,
      span: { start: token.start, end: token.start + phrase.word.length },
      sentence: sentence.index,
      ...event,
    }
  )
}

/** "every year", "every two years", "twice a year", "annually", as they stand in the text. */
function rhythmPhraseAt(source: AnnotatedArticle, sentence: Sentence, at: number): Periodicity | null {
  const [first, second, third] = [0, 1, 2].map((step) => source.tokens[at + step])
  const until = (last: Token | undefined, perYear: number | undefined): Periodicity | null =>
    first === undefined || last === undefined || perYear === undefined || last.index >= sentence.endToken
      ? null
      : { word: source.article.text.slice(first.start, last.end), perYear }
  switch (first?.lower) {
    case 'annually':
    case 'yearly':
      return until(first, 1)
    case 'every': {
      const unit = UNITS_A_YEAR.get(second?.lower ?? '')
      if (unit !== undefined) return until(second, unit)
      const step = STEPS.get(second?.lower ?? '')
      const each = UNITS_A_YEAR.get((third?.lower ?? '').replace(/s$/u, ''))
      return until(third, step === undefined || each === undefined ? undefined : each / step)
    }
    case 'once':
    case 'twice': {
      const unit = /^(?:a|an|each|every)$/u.test(second?.lower ?? '')
        ? UNITS_A_YEAR.get(third?.lower ?? '')
        : undefined
      return until(third, unit === undefined ? undefined : unit * (first.lower === 'twice' ? 2 : 1))
    }
    default:
      return null
  }
}

const LONGEST_PHRASE = 10

/** The recurring event that the noun phrase at `from` names. */
function eventAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
): { readonly head: string; readonly words: ReadonlySet<string> } | null {
  const words = new Set<string>()
  for (let at = from; at < Math.min(end, from + LONGEST_PHRASE); at++) {
    const token = tokens[at]
    if (token === undefined || /^[.,;:]$/u.test(token.text) || token.pos === 'AUX' || token.pos === 'DET')
      return null
    if (/^\p{L}{2}/u.test(token.text)) words.add(token.lemma)
    if (EVENT_NOUNS.has(token.lemma)) return { head: token.lemma, words }
  }
  return null
}

/** The recurring event named last before `from`. */
function eventBefore(
  tokens: readonly Token[],
  from: number,
  low: number,
): { readonly head: string; readonly words: ReadonlySet<string> } | null {
  for (let at = from; at >= Math.max(low, from - LONGEST_PHRASE); at--) {
    const token = tokens[at]
    if (token === undefined || !EVENT_NOUNS.has(token.lemma)) continue
    const words = new Set([token.lemma])
    for (let i = at - 1; i >= low && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[i]?.pos ?? ''); i--)
      words.add(tokens[i]?.lemma ?? '')
    return { head: token.lemma, words }
  }
  return null
}

/** The same noun, and no names that only one of the phrases has where both have some. */
function sameEvent<A, B>(a: EventFact<A>, b: EventFact<B>): boolean {
  if (a.head !== b.head) return false
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  const others = [...few].filter((word) => word !== a.head)
  return (
    others.length === 0 ||
    others.some((word) => many.has(word) || [...many].some((other) => akin(word, other)))
  )
}

/** "Tri-CHOD" and "Trilateral": a short form and what it may stand for, by their first letters. */
function akin(a: string, b: string): boolean {
  return a.length >= 3 && b.length >= 3 && a.slice(0, 3) === b.slice(0, 3)
}
