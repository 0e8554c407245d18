import type { AnnotatedArticle, Sentence, Token } from '../../model/annotation.ts'
import type { DateMention, QuantityMention } from '../../model/mention.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { tokenFrom } from '../token-search.ts'
import { ageAt, endOfAgeList } from './quantity/age.ts'
import { type Amount, amountAt } from './quantity/amount.ts'
import { type Counted, countedAfter, countedByMoney } from './quantity/counted.ts'
import { isIdentifier, isYear } from './quantity/exclude.ts'
import { type Hedged, hedgeAround } from './quantity/hedge.ts'
import { isIdleWord } from './quantity/idle.ts'
import { intervalOf } from './quantity/interval.ts'
import { type Lexeme, lexemesOf } from './quantity/lexeme.ts'
import { ratePeriodAfter } from './quantity/rate.ts'

/**
 * Finds numbers with what they count or measure, in text order, none overlapping another.
 * Numbers inside `dates` are skipped, save ages.
 */
export function findQuantities(source: AnnotatedArticle, dates: readonly DateMention[]): QuantityMention[] {
  const mentions: QuantityMention[] = []
  const taken = [...dates].map((date) => date.span).sort((a, b) => a.start - b.start)
  let firstDate = 0
  for (const sentence of source.sentences) {
    while (firstDate < taken.length && (taken[firstDate]?.end ?? 0) <= sentence.start) firstDate++
    const here: Span[] = []
    for (let i = firstDate; i < taken.length; i++) {
      const span = taken[i]
      if (!span || span.start >= sentence.end) break
      here.push(span)
    }
    readSentence(source, sentence, here, mentions)
  }
  return mentions
}

/** A sentence with its lexemes, as the readers of numbers see it. */
interface Place {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly lexemes: readonly Lexeme[]
}

function readSentence(
  source: AnnotatedArticle,
  sentence: Sentence,
  dates: readonly Span[],
  into: QuantityMention[],
): void {
  const { text } = source.article
  const lexemes = lexemesOf(text, sentence.start, sentence.end)
  const place: Place = { source, sentence, lexemes }
  // lexemes before it belong to a number already read
  let floor = 0
  let at = 0
  while (at < lexemes.length) {
    const afterAges = endOfAgeList(lexemes, at)
    if (afterAges !== null) {
      at = afterAges
      floor = at
      continue
    }
    const age = ageAt(text, source.tokens, sentence, lexemes, at)
    if (age) {
      into.push(age.mention)
      at = age.end
      floor = at
      continue
    }
    const amount = amountAt(lexemes, at)
    if (!amount) {
      at++
      continue
    }
    at = Math.max(amount.end, at + 1)
    const hedged = hedgeAround(lexemes, amount.first, amount.end, floor)
    const mention = mentionOf(place, amount, hedged)
    if (!mention || dates.some((date) => overlaps(date, mention.numberSpan))) continue
    into.push(mention)
    floor = Math.max(at, hedged.end)
  }
}

function mentionOf(place: Place, amount: Amount, hedged: Hedged): QuantityMention | null {
  const { source, sentence, lexemes } = place
  const { tokens } = source
  const fromToken = tokenFrom(
    tokens,
    sentence.firstToken,
    sentence.endToken,
    lexemes[hedged.end - 1]?.end ?? 0,
  )
  const near = ratePeriodAfter(lexemes, hedged.end)
  const counted: Counted = near
    ? { of: null, modifiers: [], end: fromToken }
    : countedBy(place, amount, fromToken)
  if (amount.unit === null) {
    if (isIdentifier(lexemes, amount.number)) return null
    if (isYear(lexemes, amount.number, counted.of !== null && hedged.first < amount.first)) return null
  }
  if (isIdleWord(tokens, sentence, lexemes, amount, counted, fromToken)) return null
  const period = near ?? periodAfterNoun(lexemes, hedged.end, tokens, counted)
  const span = spanOf(lexemes, hedged.first, hedged.end)
  return {
    kind: 'quantity',
    exact: source.article.text.slice(span.start, span.end),
    span,
    sentence: sentence.index,
    form: period ? 'rate' : amount.form,
    value: amount.value,
    upper: amount.upper,
    bound: hedged.bound === '=' && isVague(amount) ? '~' : hedged.bound,
    ...rangeOf(amount, hedged),
    unit: period ? `${amount.unit ?? ''}/${period}` : amount.unit,
    of: counted.of,
    modifiers: counted.modifiers,
    numberSpan: spanOf(lexemes, amount.number.first, amount.numberEnd),
    phraseSpan: { start: span.start, end: Math.max(span.end, tokens[counted.end - 1]?.end ?? 0) },
  }
}

function countedBy({ source, sentence }: Place, amount: Amount, from: number): Counted {
  return amount.form === 'money'
    ? countedByMoney(source.tokens, from, sentence.endToken)
    : countedAfter(source.tokens, from, sentence.endToken, amount.form !== 'ordinal')
}

function isVague({ number }: Amount): boolean {
  return number.shape === 'vague'
}

/** Every number the words leave possible; of a score, the first. */
function rangeOf(amount: Amount, { bound, near }: Hedged): { readonly low: number; readonly high: number } {
  if (amount.score) return { low: amount.low, high: amount.low }
  // a vague word has its range; a hedge beside it ("some dozens") adds nothing unless it bounds
  if (isVague(amount) && bound === '~') return { low: amount.low, high: amount.high }
  const whole = amount.form === 'cardinal' || amount.form === 'vague'
  return intervalOf(amount.low, amount.high, bound, near, whole)
}

/** "146,000 jobs per month", "10 people a day": the period after the noun counted. */
function periodAfterNoun(
  lexemes: readonly Lexeme[],
  from: number,
  tokens: readonly Token[],
  { of, end }: Counted,
): string | null {
  const last = tokens[end - 1]
  if (of === null || !last) return null
  let next = from
  while ((lexemes[next]?.start ?? last.end) < last.end) next++
  return ratePeriodAfter(lexemes, next)
}

function spanOf(lexemes: readonly Lexeme[], first: number, end: number): Span {
  return { start: lexemes[first]?.start ?? 0, end: lexemes[end - 1]?.end ?? 0 }
}
