import type { Sentence } from '../../../model/annotation.ts'
import {
  CALENDAR_UNITS,
  FIRST_TO_TELL,
  NO_PRECEDENCE_AFTER_FIRST,
  ORDINALS,
  PRECEDING_AFTER_LAST,
} from '../../data/superlatives.ts'
import { readNounPhrase, type Window } from './phrase.ts'
import { definiteStart, HYPHEN, lower, type Rule, type Trigger, trigger } from './rule.ts'

/** Verbs after which "first" is a claim even without an article. */
const LINKING: ReadonlySet<string> = new Set(['mark', 'be', 'become', 'see'])

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

/** First, only, last, n-th: the more special rule before the more general one. */
export const PRECEDENCE_RULES: readonly Rule[] = [
  firstTime,
  firstToTell,
  first,
  only,
  last,
  lastTime,
  nthTime,
]
