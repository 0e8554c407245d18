import type { Blank } from './blank.ts'
import {
  AFTER_AMOUNT,
  AFTER_DISTANCE,
  AFTER_DURATION,
  AFTER_TIME,
  ARTICLES,
  ASKING,
  AUXILIARIES,
  BEFORE_NOUN,
  BEFORE_SHARE,
  DETERMINERS,
  FINITE,
  NARROWING,
  NO_PAST,
  OF_SEVERAL,
  PLURALS,
} from './data/question-words.ts'

/** The words around a blank, as they would stand around its question word. */
export interface Surroundings {
  readonly lead: readonly string[]
  readonly tail: readonly string[]
  /** The words before the blank that the question word stands for as well: "a" of "a …". */
  readonly taken: readonly string[]
}

/**
 * Whether a question word may stand where the blank is, so far as words alone can tell: no parser is at hand, so what
 * is in doubt does not read well, and the caller quotes the words instead.
 */
export function readsWell({ lead, tail, taken }: Surroundings, blank: Blank): boolean {
  const [first, prev, next, second] = [lead[0], lead.at(-1), tail[0], tail[1]].map(bare)
  if (ASKING.has(next ?? '') || ASKING.has(prev ?? '')) return false
  if (!isClause(lead, tail, first ?? '')) return false
  return fits(blank, { prev: prev ?? '', next: next ?? '', second: second ?? '', tail, taken, lead })
}

interface Place extends Surroundings {
  readonly prev: string
  readonly next: string
  readonly second: string
}

function fits(blank: Blank, place: Place): boolean {
  const { prev, next, second, tail, taken, lead } = place
  switch (blank) {
    case 'when':
      if (lead.length === 0) return true
      return (next === '' || AFTER_TIME.has(next)) && !['and', 'or', 'between'].includes(prev)
    case 'which day’s':
    case 'whose':
      return !DETERMINERS.has(prev)
    case 'where':
      return next !== 'of'
    case 'who':
    case 'what':
      if (next === 'of' || next === 'to' || OF_SEVERAL.has(next)) return false
      if (lead.length === 0) return isVerb(next)
      return (BEFORE_NOUN.has(prev) || isVerb(prev)) && (next === '' || AFTER_AMOUNT.has(next))
    case 'which':
      // "21st Century Fox" is a name.
      if (/^\p{Lu}/u.test(tail[0] ?? '') && lead.length === 0) return false
      return next !== '' && !AFTER_AMOUNT.has(next) && !isArticle(taken)
    default:
      break
  }
  if (NARROWING.has(prev) || (isArticle(taken) && next !== 'of')) return false
  // "How many of the piles" asks, "how many of evacuees" does not.
  if (next === 'of')
    return blank !== 'how far' && blank !== 'how long' && (blank === 'what share' || DETERMINERS.has(second))
  switch (blank) {
    case 'how many':
      return next === '' ? BEFORE_SHARE.has(prev) || isVerb(prev) : hasPlural(tail)
    case 'how far':
      return prev !== 'of' && (next === '' || AFTER_DISTANCE.has(next))
    case 'how long':
      return next === '' || AFTER_DURATION.has(next) || AFTER_AMOUNT.has(next)
    case 'what share':
      return BEFORE_SHARE.has(prev) && (next === '' || AFTER_AMOUNT.has(next))
    default:
      return next === '' || AFTER_AMOUNT.has(next)
  }
}

const isArticle = (taken: readonly string[]): boolean => taken.some((word) => ARTICLES.has(bare(word)))

/** What is counted follows, in the plural, before the words turn to something else. */
function hasPlural(tail: readonly string[]): boolean {
  for (const word of tail.map(bare)) {
    if (AFTER_AMOUNT.has(word) || AUXILIARIES.has(word) || ASKING.has(word)) return false
    if (PLURALS.has(word) || /[^sui’']s$/u.test(word)) return true
  }
  return false
}

/** Somebody does something: a verb stands there, and not as the first word. */
function isClause(lead: readonly string[], tail: readonly string[], first: string): boolean {
  if (isVerb(first)) return false
  return [...lead, ...tail].some((word) => isVerb(bare(word)))
}

function isVerb(word: string): boolean {
  if (AUXILIARIES.has(word) || FINITE.has(word)) return true
  return /[^e\P{Ll}]ed$/u.test(word) && !NO_PAST.has(word)
}

function bare(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/^[^\p{L}\p{N}$£€]+|[^\p{L}\p{N}]+$/gu, '')
}
