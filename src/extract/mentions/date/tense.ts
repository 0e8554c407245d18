/** Which way a sentence looks at a time it mentions: the tense of the verb that governs the mention. */
import type { AnnotatedArticle, Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { REPORTING_PAST } from '../../../util/data/reporting-verbs.ts'
import { firstTokenEndingAfter } from '../../../util/tokens.ts'
import {
  AHEAD,
  ANNOUNCING,
  CLAUSE_OPENERS,
  PLANNED,
  POSTPONING,
  STATES,
  TIMETABLED,
  UNPLANNED,
} from '../../data/outlook.ts'
import { FUTURE, isPastForm, type Outlook, outlookOf, PAST, PERHAPS_FUTURE, WEAK_FUTURE } from './verbs.ts'

const CLAUSE_ENDS = new Set([';', ':', '—', '–'])
/** A clause reaches no further than this many tokens; damaged texts have sentences of thousands. */
const REACH = 60

/** The outlook of the clause around `span`, or null where no verb tells. */
export function outlookAt(source: AnnotatedArticle, sentence: number, span: Span): Outlook | null {
  const { before, after } = clauseAround(source, sentence, span)
  const last = before.at(-1)?.lower ?? ''
  const led = last === 'on' || last === 'of' ? (before.at(-2)?.lower ?? '') : last
  if (/^(?:until|till|through)$/.test(last)) return outlookOfUntil(before)
  if (last === 'to' && isPostponed(before)) return PERHAPS_FUTURE
  if (last === 'since') return PAST
  if (before.some(({ lower }, at) => lower === 'now' && before[at - 1]?.lower === 'between')) return FUTURE
  if (AHEAD.has(led)) return outlookOfStart(before)
  if (last === 'of' && led === 'ahead') return PERHAPS_FUTURE
  const at = last === 'on' ? -2 : -1
  if (TIMETABLED.has(before.at(at)?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(before.at(at - 1)?.pos ?? ''))
    return PERHAPS_FUTURE
  // "the Oct. 1 shooting": what nobody announces is over.
  if (UNPLANNED.has(after[0]?.lemma ?? '')) return PAST
  const title = source.sentences[sentence]?.part === 'title'
  // "Monday's vote" belongs to a noun: the present of a verb before it does not date it.
  const own = !/^['’]s?$/.test(after[0]?.lower ?? '')
  if (!own && after.slice(1, 4).some(({ lemma }) => PLANNED.has(lemma)))
    return outlookOfPlanned(before, after)
  return (
    nearestOutlook(before, (tokens, at) => presentBefore(tokens, at, title, own), title) ??
    nearestOutlookAfter(after)
  )
}

/** "refunds starting Friday" come; what "raged for two days, starting Friday" came. */
function outlookOfStart(before: readonly Token[]): Outlook {
  const announced = before.some(({ lemma }) => ANNOUNCING.has(lemma))
  const outlook = nearestOutlook(before.filter(({ lower }) => !AHEAD.has(lower)))
  return outlook?.toward === 'past' && !announced ? PAST : PERHAPS_FUTURE
}

/** "before November's election": what is announced may lie ahead, whatever the tense of what is told about it. */
function outlookOfPlanned(before: readonly Token[], after: readonly Token[]): Outlook | null {
  const outlook = nearestOutlook(before) ?? nearestOutlookAfter(after)
  return outlook?.toward === 'future' ? outlook : outlook === null ? null : { ...outlook, weak: true }
}

/** The tokens of the clause before a mention, and those of the sentence after it. */
function clauseAround(
  source: AnnotatedArticle,
  sentence: number,
  span: Span,
): { before: readonly Token[]; after: readonly Token[] } {
  const place = source.sentences[sentence]
  if (place === undefined) return { before: [], after: [] }
  const { tokens } = source
  const first = firstTokenEndingAfter(tokens, span.start)
  const before = tokens.slice(Math.max(place.firstToken, first - REACH), first)
  const clause = before.findLastIndex((token) => CLAUSE_ENDS.has(token.lower))
  const next = firstTokenEndingAfter(tokens, span.end)
  return {
    before: before.slice(clause + 1),
    after: tokens.slice(next, Math.min(place.endToken, next + REACH)),
  }
}

/** "closed until Friday": what lasts still lasts, unless all verbs are plainly past. */
function outlookOfUntil(before: readonly Token[]): Outlook | null {
  const present = before.some(
    (token) => /^(?:VERB|AUX)$/.test(token.pos) && !isPastForm(token) && !token.lower.endsWith('ing'),
  )
  return present ? FUTURE : isPostponed(before) ? PERHAPS_FUTURE : nearestOutlook(before)
}

/** "put off until Tuesday", "pushed back to Monday and then to Tuesday". */
function isPostponed(before: readonly Token[]): boolean {
  return before.some(({ pos, lemma }) => pos === 'VERB' && POSTPONING.has(lemma))
}

type PresentTense = (tokens: readonly Token[], at: number) => Outlook | null

/** That of the last verb of `tokens` that tells. */
function nearestOutlook(
  tokens: readonly Token[],
  present: PresentTense = () => null,
  title = false,
): Outlook | null {
  let described: Outlook | null = null
  for (let at = tokens.length - 1; at >= 0; at--) {
    // "an upcoming vote on Monday", but "unveiled its upcoming show on Monday".
    if (isDescribed(tokens, at)) described = FUTURE
    else {
      const outlook = outlookOf(tokens, at, title) ?? present(tokens, at)
      if (outlook !== 'goes on') return outlook ?? described
    }
  }
  return described
}

/** "upcoming", "planned" before a noun. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:upcoming|forthcoming|planned|scheduled)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '')
  )
}

/** That of the first verb of `tokens` that tells. */
function nearestOutlookAfter(tokens: readonly Token[]): Outlook | null {
  for (const at of tokens.keys()) {
    const outlook = outlookOf(tokens, at, false)
    if (outlook !== 'goes on') return outlook
  }
  return null
}

/** The present tense of a verb before a day: a headline tells what happened, a timetable what will. */
function presentBefore(tokens: readonly Token[], at: number, title: boolean, own: boolean): Outlook | null {
  const verb = tokens[at]
  if (title) return PAST
  if (verb === undefined || !own) return null
  const between = tokens.slice(at + 1)
  // "The vote is Sunday", "the meeting is at 3 p.m. on Friday".
  if (verb.lemma === 'be')
    return between.every(({ pos, lower }) => pos === 'ADP' || lower === 'set') ? WEAK_FUTURE : null
  if (STATES.has(verb.lemma) || between.some(({ lower, text }) => CLAUSE_OPENERS.has(lower) || text === ','))
    return null
  return between.some(({ lemma }) => UNPLANNED.has(lemma)) ? PAST : WEAK_FUTURE
}

/** Whether a mention dates a statement: "said on Monday", "told reporters late Monday". */
export function followsReport(source: AnnotatedArticle, sentence: number, span: Span): boolean {
  const { before } = clauseAround(source, sentence, span)
  const last = before.at(-1)?.lower === 'on' ? before.at(-2) : before.at(-1)
  return last !== undefined && REPORTING_PAST.has(last.lower)
}
