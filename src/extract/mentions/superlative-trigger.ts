import type { Sentence, Token } from '../../model/annotation.ts'
import type { SuperlativeType } from '../../model/mention.ts'
import {
  CALENDAR_UNITS,
  FIRST_TO_TELL,
  IDLE_AFTER_MOST,
  NO_PRECEDENCE_AFTER_FIRST,
  ORDINALS,
  PRECEDING_AFTER_LAST,
  RANKED_BY_RECORD,
  RANKED_BY_TOP,
  SUPERLATIVE_FORMS,
} from '../data/superlatives.ts'
import { readNounPhrase, type Window } from './superlative-phrase.ts'

/** Words that open a claim of rank: tokens `[start, end)`; the noun phrase and its limits follow. */
export interface Trigger {
  readonly type: SuperlativeType
  readonly start: number
  readonly end: number
  /** No noun phrase follows it ("for the first time", "never before"). */
  readonly bare: boolean
  /** It is a claim only with a limit ("third attack in a month"). */
  readonly needsScope: boolean
  /** It is a claim only with a noun after it ("record high"). */
  readonly needsHead: boolean
  /** It says enough without noun and limit ("for the first time"). */
  readonly standsAlone: boolean
}

type Rule = (window: Window, at: number, sentence: Sentence) => Trigger | null

/** The rules in order; the first that fires at a token decides. */
const RULES: readonly Rule[] = [
  firstTime,
  firstToTell,
  first,
  only,
  last,
  lastTime,
  nthTime,
  allTime,
  record,
  extreme,
  most,
  top,
  neverBefore,
  unprecedented,
]

export function findTrigger(window: Window, at: number, sentence: Sentence): Trigger | null {
  for (const rule of RULES) {
    const trigger = rule(window, at, sentence)
    if (trigger === null) continue
    return denied(window.tokens, trigger.start, sentence) || isName(window.tokens, at, sentence)
      ? null
      : trigger
  }
  return null
}

function trigger(type: SuperlativeType, start: number, end: number, more: Partial<Trigger> = {}): Trigger {
  return { type, start, end, bare: false, needsScope: false, needsHead: false, standsAlone: false, ...more }
}

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const POSSESSIVE_PRONOUN = /^(?:its|his|her|their|our|my|your|whose)$/u
const POSSESSIVE_MARK = /^(?:['’]s|['’])$/u
/** Verbs after which "first" is a claim even without an article. */
const LINKING: ReadonlySet<string> = new Set(['mark', 'be', 'become', 'see'])
const HYPHEN = /^[-‑]$/u

/**
 * Where a definite phrase that continues at `at` starts ("the", "its", "the party's", "one of London's", "among the"),
 * or null where nothing makes it definite.
 */
function definiteStart(tokens: readonly Token[], at: number, sentence: Sentence): number | null {
  const low = sentence.firstToken
  let start = at - 1
  if (start < low) return null
  // "the very first", "its two closest"
  if (/^(?:very|two|three|four|five|single)$/u.test(lower(tokens, start)) && start - 1 >= low) start--
  const word = lower(tokens, start)
  if (word === 'the' || POSSESSIVE_PRONOUN.test(word)) return partitive(tokens, start, low)
  // Crawled texts lose apostrophes: "Syrias worst violence".
  if (tokens[start]?.pos === 'PROPN' && /\p{Ll}s$/u.test(tokens[start]?.text ?? ''))
    return partitive(tokens, start, low)
  if (POSSESSIVE_MARK.test(word)) return partitive(tokens, possessorStart(tokens, start, low), low)
  return null
}

/** The start of the name or noun that owns ("the party", "U.S. President Ann Lee"), given its mark's position. */
function possessorStart(tokens: readonly Token[], mark: number, low: number): number {
  let start = mark - 1
  while (start - 1 >= low && tokens[start]?.pos === 'PROPN' && tokens[start - 1]?.pos === 'PROPN') start--
  if (
    start - 1 >= low &&
    (lower(tokens, start - 1) === 'the' || POSSESSIVE_PRONOUN.test(lower(tokens, start - 1)))
  )
    start--
  return Math.max(start, low)
}

/** Takes in "one of", "two of", "among" before a definite phrase: the claim is weaker by them. */
function partitive(tokens: readonly Token[], start: number, low: number): number {
  if (start - 1 >= low && lower(tokens, start - 1) === 'among') return start - 1
  const counted = tokens[start - 2]
  if (
    start - 2 >= low &&
    lower(tokens, start - 1) === 'of' &&
    (counted?.pos === 'NUM' || counted?.lower === 'some')
  )
    return start - 2
  return start
}

/** "isn't the first", "no longer the only", "far from the worst", "never the largest". */
function denied(tokens: readonly Token[], start: number, sentence: Sentence): boolean {
  for (let at = start - 1; at >= Math.max(sentence.firstToken, start - 3); at--) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT') return false
    if (
      /^(?:not|n['’]t|isnt|wasnt|never|neither|nor|hardly|cannot)$/u.test(token.lower) ||
      /n['’]t$/u.test(token.lower)
    )
      return true
    if (
      token.pos !== 'AUX' &&
      token.pos !== 'ADV' &&
      token.pos !== 'PART' &&
      token.pos !== 'ADP' &&
      token.lemma !== 'be'
    )
      return false
  }
  return false
}

/** A capital amid running text makes it part of a name ("The Longest Road", a book). */
function isName(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (
    sentence.part === 'title' ||
    at <= sentence.firstToken + 1 ||
    !/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')
  )
    return false
  const words = tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter(({ text }) => /^\p{L}/u.test(text))
  return words.filter(({ text }) => /^\p{Ll}/u.test(text)).length * 2 > words.length
}

function firstTime({ tokens }: Window, at: number, sentence: Sentence): Trigger | null {
  const ordinal = lower(tokens, at)
  if ((ordinal !== 'first' && ordinal !== '1st') || lower(tokens, at + 1) !== 'time') return null
  let start = at
  if (/^(?:the|a|very)$/u.test(lower(tokens, start - 1))) start--
  if (lower(tokens, start - 1) === 'the') start--
  if (lower(tokens, start - 1) === 'for') start--
  start = Math.max(start, sentence.firstToken)
  // "first time voters" and "poisoned twice, the first time in May" are no claims of precedence.
  const claims =
    lower(tokens, start) === 'for' ||
    LINKING.has(tokens[start - 1]?.lemma ?? '') ||
    start === sentence.firstToken
  if (!claims || (start === at && tokens[at + 2]?.pos === 'NOUN')) return null
  return trigger('first', start, at + 2, { bare: true, standsAlone: true })
}

/** "was first reported by The Gazette". */
function firstToTell({ tokens }: Window, at: number): Trigger | null {
  if (
    lower(tokens, at) !== 'first' ||
    !FIRST_TO_TELL.has(lower(tokens, at + 1)) ||
    lower(tokens, at + 2) !== 'by'
  )
    return null
  return trigger('first', at, at + 2, { bare: true, needsScope: true })
}

function first({ tokens }: Window, at: number, sentence: Sentence): Trigger | null {
  if (!/^(?:first|1st)$/u.test(lower(tokens, at))) return null
  // "Daphne First", "the First Amendment": a capital inside a sentence makes a name, save in headlines.
  if (sentence.part === 'body' && at > sentence.firstToken && tokens[at]?.text === 'First') return null
  let end = at + 1
  if (HYPHEN.test(lower(tokens, end)) && lower(tokens, end + 1) === 'ever') end += 2
  else if (lower(tokens, end) === 'ever') end++
  const next = lower(tokens, end)
  if (next === 'time' || NO_PRECEDENCE_AFTER_FIRST.has(next) || /^\d/u.test(next)) return null
  if (HYPHEN.test(next) && !/^(?:in|such)$/u.test(lower(tokens, end + 1))) return null
  const definite = definiteStart(tokens, at, sentence)
  if (definite !== null) return trigger('first', definite, end)
  // Headlines and damaged texts drop articles: "for first trilateral talks", "a first for the state".
  if (lower(tokens, at - 1) === 'a' && /^(?:for|in)$/u.test(next))
    return trigger('first', at - 1, end, { needsScope: true })
  const before = tokens[at - 1]
  if (before?.sentence !== sentence.index) return null
  const bareNoun = /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[end]?.pos ?? '') && !next.endsWith('ing')
  if (
    bareNoun &&
    (before.pos === 'ADP' ||
      LINKING.has(before.lemma) ||
      (sentence.part === 'title' && before.pos === 'VERB'))
  )
    return trigger('first', at, end, { needsHead: true })
  return null
}

function only({ tokens }: Window, at: number, sentence: Sentence): Trigger | null {
  if (lower(tokens, at) !== 'only') return null
  const definite = definiteStart(tokens, at, sentence)
  if (definite === null || tokens[definite]?.pos === 'PUNCT') return null
  if (/^(?:a|an|the|way|thing|then|if|when|to)$/u.test(lower(tokens, at + 1))) return null
  return trigger('only', definite, at + 1, { needsHead: true })
}

/** "last" means "final" only with a sign of it: "remaining", "one of the last", "to" and a verb, "left", "ever". */
function last(window: Window, at: number, sentence: Sentence): Trigger | null {
  const { tokens } = window
  if (!/^(?:last|final)$/u.test(lower(tokens, at)) || PRECEDING_AFTER_LAST.has(lower(tokens, at + 1)))
    return null
  const definite = definiteStart(tokens, at, sentence)
  if (definite === null) return null
  const { end, head } = readNounPhrase(window, at + 1)
  if (head === null || head.lemma === 'time' || CALENDAR_UNITS.has(head.lemma)) return null
  const among = tokens[definite]?.pos === 'NUM' || lower(tokens, definite) === 'among'
  const remaining = /^(?:remaining|surviving|standing)$/u.test(lower(tokens, at + 1))
  const following = lower(tokens, end)
  const verb = tokens[end + 1]?.pos
  const final =
    (following === 'to' && (verb === 'VERB' || verb === 'AUX')) ||
    /^(?:left|standing|ever|alive)$/u.test(following)
  if (!remaining && !(lower(tokens, at) === 'last' && (among || final))) return null
  return trigger('last', definite, at + 1, { needsHead: true })
}

/** "for the last time". "The last time he spoke" gives a date, no rank. */
function lastTime({ tokens }: Window, at: number): Trigger | null {
  const fixed = lower(tokens, at) === 'last' && lower(tokens, at + 1) === 'time'
  if (!fixed || lower(tokens, at - 1) !== 'the' || lower(tokens, at - 2) !== 'for') return null
  return trigger('last', at - 2, at + 2, { bare: true, standsAlone: true })
}

/** "for the second time in a year", "the third attack this month": the count is the claim. */
function nthTime(window: Window, at: number, sentence: Sentence): Trigger | null {
  const { tokens } = window
  if (!ORDINALS.has(lower(tokens, at)) || HYPHEN.test(lower(tokens, at + 1))) return null
  const definite = definiteStart(tokens, at, sentence)
  if (definite === null) return null
  const { end, head } = readNounPhrase(window, at + 1)
  if (head === null) return null
  const timed =
    lower(tokens, end) === 'since' ||
    (lower(tokens, end) === 'this' && CALENDAR_UNITS.has(tokens[end + 1]?.lemma ?? '')) ||
    (/^(?:in|within)$/u.test(lower(tokens, end)) &&
      [2, 3, 4].some((step) =>
        /^(?:day|week|month|year|decade|hour|history)$/u.test(tokens[end + step - 1]?.lemma ?? ''),
      ))
  if (!timed || CALENDAR_UNITS.has(head.lemma)) return null
  const start = lower(tokens, definite - 1) === 'for' ? definite - 1 : definite
  return trigger('ordinal', start, at + 1, { needsScope: true })
}

/** "an all-time high", "a four-year low". */
function allTime({ tokens }: Window, at: number): Trigger | null {
  if (
    !/^(?:time|day|week|month|year|decade)$/u.test(lower(tokens, at)) ||
    !HYPHEN.test(lower(tokens, at - 1))
  )
    return null
  if (!/^(?:high|low|best|worst)s?$/u.test(lower(tokens, at + 1))) return null
  const start = /^(?:a|an|the|its)$/u.test(lower(tokens, at - 3)) ? at - 3 : at - 2
  return trigger(lower(tokens, at) === 'time' ? 'record' : 'extreme', start, at + 2, {
    bare: true,
    standsAlone: true,
  })
}

function record({ tokens }: Window, at: number, sentence: Sentence): Trigger | null {
  if (lower(tokens, at) !== 'record') return null
  const before = lower(tokens, at - 1)
  if (POSSESSIVE_MARK.test(before) || /^(?:criminal|track|off|on|voting|for|to|world)$/u.test(before))
    return null
  let next = at + 1
  if (HYPHEN.test(lower(tokens, next))) next++
  const ranked = RANKED_BY_RECORD.has(lower(tokens, next)) || /^[$€£\d]/u.test(lower(tokens, next))
  if (!ranked) return null
  const start = /^(?:a|the|its|their)$/u.test(before) && at > sentence.firstToken ? at - 1 : at
  return trigger('record', start, at + 1)
}

function extreme({ tokens }: Window, at: number, sentence: Sentence): Trigger | null {
  const word = lower(tokens, at)
  if (!SUPERLATIVE_FORMS.has(word) && !(word === 'best' && lower(tokens, at + 1) === '-')) return null
  let from = at
  if (HYPHEN.test(lower(tokens, at - 1)) && ORDINALS.has(lower(tokens, at - 2))) from = at - 2
  else if (ORDINALS.has(lower(tokens, at - 1)) && at - 1 > sentence.firstToken) from = at - 1
  const definite = definiteStart(tokens, from, sentence)
  if (definite !== null) return trigger('extreme', definite, at + 1, { standsAlone: false })
  // Without an article only a limited one is a claim: "highest level in four years", "hottest day on record".
  return trigger('extreme', from, at + 1, { needsScope: true, needsHead: true })
}

/** "the most powerful army", "the most deaths since 2013", "its most sustained operations". */
function most({ tokens }: Window, at: number, sentence: Sentence): Trigger | null {
  if (!/^(?:most|least)$/u.test(lower(tokens, at))) return null
  if (lower(tokens, at - 1) === 'at' || IDLE_AFTER_MOST.has(lower(tokens, at + 1))) return null
  const definite = definiteStart(tokens, at, sentence)
  if (definite === null) return null
  let end = at + 1
  while (tokens[end]?.pos === 'ADV') end++
  const ranked = tokens[end]
  if (HYPHEN.test(ranked?.lower ?? '')) return trigger('extreme', definite, end + 2)
  if (ranked?.pos === 'ADJ' || ranked?.pos === 'VERB')
    return trigger('extreme', definite, end + 1, { standsAlone: true })
  if (ranked?.pos === 'NOUN') return trigger('extreme', definite, end, { needsScope: true })
  return null
}

function top(window: Window, at: number, sentence: Sentence): Trigger | null {
  const { tokens } = window
  if (lower(tokens, at) !== 'top') return null
  const definite = definiteStart(tokens, at, sentence)
  if (definite === null) return null
  const { head } = readNounPhrase(window, at + 1)
  return head !== null && RANKED_BY_TOP.has(head.lower) ? trigger('extreme', definite, at + 1) : null
}

function neverBefore({ tokens }: Window, at: number): Trigger | null {
  if (lower(tokens, at) !== 'never') return null
  if (HYPHEN.test(lower(tokens, at + 1)) && lower(tokens, at + 2) === 'before') {
    const end = HYPHEN.test(lower(tokens, at + 3)) ? at + 5 : at + 3
    return trigger('unprecedented', at, end, { needsHead: true })
  }
  return lower(tokens, at + 1) === 'before'
    ? trigger('unprecedented', at, at + 2, { bare: true, standsAlone: true })
    : null
}

function unprecedented({ tokens }: Window, at: number): Trigger | null {
  const word = lower(tokens, at)
  if (word === 'without' && lower(tokens, at + 1) === 'precedent')
    return trigger('unprecedented', at, at + 2, { bare: true, standsAlone: true })
  return word === 'unprecedented' ? trigger('unprecedented', at, at + 1, { standsAlone: true }) : null
}
