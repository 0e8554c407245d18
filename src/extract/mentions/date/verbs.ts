/** What one verb of a clause says of the time beside it: past, ahead, or nothing. */
import type { Token } from '../../../model/annotation.ts'
import {
  FORMERLY,
  MODALS,
  PAST_FORMS,
  PLANS,
  SCHEDULING,
  SURE_MODALS,
  UNMARKED_PAST,
  WEAK_MODALS,
} from '../../data/outlook.ts'

export interface Outlook {
  readonly toward: 'past' | 'future'
  /** "will" leaves no doubt; "would" may look ahead from a moment that is past by now. */
  readonly sure: boolean
  /** The words would also do for what is over: "the festival takes place in August", "could not be held in summer". */
  readonly weak?: boolean
}

export const PAST: Outlook = { toward: 'past', sure: true }
export const FUTURE: Outlook = { toward: 'future', sure: true }
export const PERHAPS_FUTURE: Outlook = { toward: 'future', sure: false }
/** "said he was leaving in May": of a month it may lie ahead. */
const WEAK_PAST: Outlook = { ...PAST, weak: true }
export const WEAK_FUTURE: Outlook = { ...PERHAPS_FUTURE, weak: true }

/** The outlook of the word at a place: null where it is a verb in the present, "goes on" where it says nothing. */
export function outlookOf(tokens: readonly Token[], at: number, title: boolean): Outlook | null | 'goes on' {
  const verb = tokens[at]
  if (verb === undefined) return 'goes on'
  const appointed = appointmentAt(tokens, at)
  if (appointed !== null) return appointed
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return 'goes on'
  const helpers = helpersBefore(tokens, at)
  const words = [...helpers, verb]
  if (words.some(({ lower }) => SURE_MODALS.has(lower))) return FUTURE
  if (words.some(({ lower }) => MODALS.has(lower))) return PERHAPS_FUTURE
  if (words.some(({ lower }) => WEAK_MODALS.has(lower))) return WEAK_FUTURE
  const infinitive = helpers.find(({ lower }) => lower === 'to')
  if (infinitive !== undefined) return outlookOfInfinitive(tokens, infinitive, title)
  const past = words.some(({ lower }) => /^(?:was|were|had)$/.test(lower))
  const helped = helpers.some(({ pos }) => pos === 'AUX')
  if (helped && PLANS.has(verb.lemma) && verb.lower !== verb.lemma) {
    // "was asked on Monday" is over; "was planned for Monday" lies ahead of the past.
    const dropped = helpers.some(({ lower }) => FORMERLY.has(lower))
    if (past) return SCHEDULING.has(verb.lemma) && !dropped ? PERHAPS_FUTURE : PAST
    // "has called a vote for Monday" looks ahead; "has asked for help since Monday" does not.
    const perfect = helpers.every(({ lower }) => !/^(?:am|is|are|be|been|being)$/.test(lower))
    return perfect && !SCHEDULING.has(verb.lemma) && tokens.at(-1)?.lower !== 'for' ? PAST : FUTURE
  }
  if (verb.lower.endsWith('ing') && words.some(({ lower }) => /^(?:was|were)$/.test(lower))) return WEAK_PAST
  if (isPastForm(verb) || words.some(({ lower }) => PAST_FORMS.has(lower))) return PAST
  if (words.some(({ lower }) => lower === 'going')) return FUTURE
  if (verb.lower.endsWith('ing') && helpers.length === 0) return 'goes on'
  // "who can unite the party and win in November": the modal governs both.
  if (verb.lower === verb.lemma && /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? '')) return 'goes on'
  return null
}

/** "an upcoming vote", "a hearing set for Friday", "due in court on Friday". */
function appointmentAt(tokens: readonly Token[], at: number): Outlook | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (FORMERLY.has(tokens[at - 1]?.lower ?? '')) return null
  const past = /^(?:was|were|been)$/.test(tokens[at - 1]?.lower ?? '')
  if (/^(?:upcoming|scheduled|planned|forthcoming|slated)$/.test(token.lower)) {
    return past && !/^(?:planned|scheduled|slated)$/.test(token.lower) ? null : past ? PERHAPS_FUTURE : FUTURE
  }
  const next = tokens[at + 1]?.lower
  if (token.lower === 'set' && next === 'for') return past ? PERHAPS_FUTURE : FUTURE
  if (token.lower === 'due' && /^(?:in|at|before|on|out|back|for)$/.test(next ?? ''))
    return past ? PERHAPS_FUTURE : FUTURE
  return null
}

/** "plans to open", "set to begin", "to meet" of a headline: the governing word decides. */
function outlookOfInfinitive(
  tokens: readonly Token[],
  to: Token,
  title: boolean,
): Outlook | null | 'goes on' {
  const at = tokens.indexOf(to)
  const governor = tokens[at - 1]
  if (governor === undefined) return 'goes on'
  const past = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:was|were|had)$/.test(lower))
  if (PLANS.has(governor.lemma) || PLANS.has(governor.lower)) {
    return past || (governor.pos === 'VERB' && isPastForm(governor) && governor.lower !== 'set')
      ? PERHAPS_FUTURE
      : FUTURE
  }
  return title && /^(?:NOUN|PROPN|PRON)$/.test(governor.pos) ? FUTURE : 'goes on'
}

/** Auxiliaries, adverbs and "to" that stand directly before a verb. */
function helpersBefore(tokens: readonly Token[], at: number): Token[] {
  const helpers: Token[] = []
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const token = tokens[i]
    if (
      token === undefined ||
      !(/^(?:AUX|ADV|PART)$/.test(token.pos) || token.lower === 'be' || token.lower === 'been')
    )
      break
    helpers.unshift(token)
    if (token.lower === 'to') break
  }
  return helpers
}

export function isPastForm({ lower, lemma, pos }: Token): boolean {
  if (PAST_FORMS.has(lower) || UNMARKED_PAST.has(lower)) return true
  if (pos !== 'VERB' && pos !== 'AUX') return false
  return lower !== lemma && !/(?:s|ing|'ve|'re|'m)$/.test(lower) && !/^(?:am|are|is)$/.test(lower)
}
