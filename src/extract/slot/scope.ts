import type { Token } from '../../model/annotation.ts'
import type { TokenRange } from '../clause.ts'
import { LONG_RUNNING } from '../data/predicates.ts'
import { INTRANSITIVE, STATE_CLASSES, TRANSITIVE } from './lexicon.ts'
import { turnIn } from './turn.ts'

/** Words either side of the number in which its time span is looked for. */
const REACH = 14
/** People killed, hurt or driven out in such numbers are a war's or a plague's, not one event's. */
const MORE_THAN_AN_EVENT = 100_000
/** From here on, what "the war has" done is taken for the whole war's total; a war of weeks is an event itself. */
const MORE_THAN_A_CAMPAIGN = 5000

/** Whether so many people befallen by something can only be a long-running total. */
export function isBeyondOneEvent(
  tokens: readonly Token[],
  sentence: TokenRange,
  from: number,
  value: number,
): boolean {
  return (
    value >= MORE_THAN_AN_EVENT || (value >= MORE_THAN_A_CAMPAIGN && isLongRunSubject(tokens, sentence, from))
  )
}

/**
 * Whether the number counts over years or a whole war, not in one event: "since 2011", "so far this year",
 * "in the past decade".
 *
 * @param from index of the number's first token, `to` one past its last
 */
export function countsLongRun(
  tokens: readonly Token[],
  sentence: TokenRange,
  from: number,
  to: number,
): boolean {
  const first = Math.max(sentence.firstToken, from - REACH)
  const last = Math.min(sentence.endToken, to + REACH)
  for (let at = first; at < last; at++) if (opensLongRun(tokens, at, sentence.endToken)) return true
  return false
}

const ADVERBS = /^(?:annually|yearly|historically)$/u
const YEARS = /^(?:decades?|years?|century|centuries)$/u
const BEGINNINGS = /^(?:started|began|erupted|start|beginning|outbreak|then)$/u

function opensLongRun(tokens: readonly Token[], at: number, limit: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (ADVERBS.test(word)) return true
  if (word === 'so') return next === 'far'
  if (word === 'this' || word === 'each' || word === 'every' || word === 'per') return next === 'year'
  if (word === 'past' || word === 'last') return YEARS.test(next) || YEARS.test(tokens[at + 2]?.lower ?? '')
  if (word !== 'since' || followsSuperlative(tokens, at)) return false
  // "since 2011", "since the war began", "since then": not "since Friday"
  return tokens
    .slice(at + 1, Math.min(limit, at + 10))
    .some(
      (token) =>
        /^(?:19|20)\d\d$/u.test(token.text) || LONG_RUNNING.has(token.lemma) || BEGINNINGS.test(token.lower),
    )
}

/** "the deadliest attack since 2013" dates the rank, not the count. */
function followsSuperlative(tokens: readonly Token[], since: number): boolean {
  return tokens
    .slice(Math.max(0, since - 5), since)
    .some((token) => /^(?:\p{L}+est|worst|first|only|last|most)$/u.test(token.lower))
}

/** "The war … has killed": a long-running subject with a perfect tense between it and the number. */
function isLongRunSubject(tokens: readonly Token[], sentence: TokenRange, from: number): boolean {
  let perfect = false
  for (let at = from - 1; at >= sentence.firstToken; at--) {
    const token = tokens[at]
    if (token?.lower === 'has' || token?.lower === 'have') perfect = true
    if (token && LONG_RUNNING.has(token.lemma)) return perfect
  }
  return false
}

const OTHERS = new Set(['more', 'other', 'others', 'another', 'additional', 'further'])

/** Whether the number leaves out others already counted ("12 more", "four others", "another 30"). */
export function isExclusive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(Math.max(0, from - 1), to + 1)
    .some((token) => OTHERS.has(token.lower) && tokens[token.index + 1]?.lower !== 'than')
}

/** "Killed four and wounded two others": the others are other than the dead, and all that were wounded. */
export function tellsOfDead(tokens: readonly Token[], from: number, to: number): boolean {
  const tells = (token: Token): boolean =>
    [TRANSITIVE.get(token.lemma), INTRANSITIVE.get(token.lemma), STATE_CLASSES.get(token.lower)].some(
      (row) => row?.name === DEAD,
    )
  return tokens.slice(from, to).some(tells) || turnIn(tokens, from, to)?.row.name === DEAD
}

const DEAD = 'kill'

const WHOLES = /^(?:them|whom|these|those|which|the)$/u
const WHOLE_BEFORE = /^(?:them|whom|those|which)$/u
/** "Hundreds of the victims" are as many as "hundreds of victims". */
const MANY = /^(?:dozens|scores|hundreds|thousands|millions|many)$/u
const OPENS_PARTS = /^(?:including|include|included|includes)$/u

/** Whether the number is a part of one named beside it: "including 12", "of whom 12", "12 of them", "12 were among". */
export function isSubset(tokens: readonly Token[], sentence: TokenRange, from: number, to: number): boolean {
  if (followsIncluding(tokens, sentence, from)) return true
  if (tokens[from - 2]?.lower === 'among' && tokens[from - 1]?.lower === 'them') return true
  if (tokens[from - 2]?.lower === 'of' && WHOLE_BEFORE.test(tokens[from - 1]?.lower ?? '')) return true
  const whole = tokens[to]?.lower === 'of' ? (tokens[to + 1]?.lower ?? '') : ''
  if (WHOLES.test(whole) && !(whole === 'the' && MANY.test(tokens[to - 1]?.lower ?? ''))) return true
  if (isInOnePlace(tokens, sentence, to) || isFirstOfSeveral(tokens, sentence, from)) return true
  const after = tokens.slice(to, Math.min(sentence.endToken, to + 6))
  return after.some(({ lower, index }) => lower === 'among' && tokens[index + 1]?.lower !== 'them')
}

const HERE_OR_THERE = /^(?:outside|inside|indoors|outdoors|upstairs|downstairs|elsewhere)$/u
/** Tokens of a counted phrase after its number. */
const LONGEST_PHRASE = 3

/** "hit three guards outside": others may have been hit within. Not "three guards outside a court". */
function isInOnePlace(tokens: readonly Token[], { endToken }: TokenRange, to: number): boolean {
  let at = to
  while (
    at < to + LONGEST_PHRASE &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at]?.pos ?? '') &&
    !HERE_OR_THERE.test(tokens[at]?.lower ?? '')
  )
    at++
  if (at >= endToken || !HERE_OR_THERE.test(tokens[at]?.lower ?? '')) return false
  const next = tokens[at + 1]
  return at + 1 >= endToken || !/^(?:DET|NOUN|PROPN|ADJ|PRON|NUM)$/u.test(next?.pos ?? '')
}

/** "It first struck the yard, hurting three guards": more is to follow. */
function isFirstOfSeveral(tokens: readonly Token[], sentence: TokenRange, from: number): boolean {
  return tokens
    .slice(Math.max(sentence.firstToken, from - REACH), from)
    .some(
      ({ lower, index }) =>
        lower === 'first' && tokens[index + 1]?.pos === 'VERB' && tokens[index - 1]?.pos !== 'DET',
    )
}

/** "including four children and two officers": no verb may stand between. */
function followsIncluding(tokens: readonly Token[], sentence: TokenRange, from: number): boolean {
  for (let at = from - 1; at >= Math.max(sentence.firstToken, from - REACH); at--) {
    const token = tokens[at]
    if (!token) return false
    if (OPENS_PARTS.test(token.lower)) return true
    if (/^(?:VERB|AUX)$/u.test(token.pos) || /^[.;:]$/u.test(token.text)) return false
  }
  return false
}
