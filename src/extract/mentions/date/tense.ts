/** Which way a sentence looks at a time it mentions: the tense of the verb that governs the mention. */
import type { AnnotatedArticle, Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { REPORTING_PAST } from '../../../util/data/reporting-verbs.ts'
import { firstTokenEndingAfter } from '../../../util/tokens.ts'

export interface Outlook {
  readonly toward: 'past' | 'future'
  /** "will" leaves no doubt; "would" may look ahead from a moment that is past by now. */
  readonly sure: boolean
}

const PAST: Outlook = { toward: 'past', sure: true }
const FUTURE: Outlook = { toward: 'future', sure: true }
const PERHAPS_FUTURE: Outlook = { toward: 'future', sure: false }

const SURE_MODALS = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'gonna'])
const MODALS = new Set(['would', 'may', 'might', 'could', 'can', 'should', 'must', "'d", '’d', 'ca'])
/** Words that point ahead of themselves. */
const PLANS = new Set([
  'plan',
  'schedule',
  'expect',
  'set',
  'due',
  'slate',
  'intend',
  'propose',
  'aim',
  'hope',
  'want',
  'prepare',
  'ready',
  'about',
  'likely',
  'poise',
  'promise',
  'vow',
  'pledge',
  'agree',
  'decide',
  'need',
  'require',
  'demand',
  'ask',
  'urge',
  'order',
  'go',
  'anticipate',
  'forecast',
  'project',
  'await',
  'upcoming',
  'deadline',
  'call',
  'consider',
  'have',
  'reschedule',
  'postpone',
  'delay',
  'invite',
])
/** Directly before a day they point to the next one: "effective Tuesday". */
const AHEAD = new Set(['effective', 'starting', 'beginning', 'due', 'upcoming', 'coming'])
const CLAUSE_ENDS = new Set([';', ':', '—', '–'])
const PAST_FORMS = new Set(['was', 'were', 'had', 'did', 'been'])
/** Past forms that look like their dictionary form. */
const UNMARKED_PAST = new Set([
  'hit',
  'cut',
  'put',
  'shut',
  'let',
  'set',
  'spread',
  'beat',
  'hurt',
  'cast',
  'quit',
  'split',
  'burst',
])

/** A clause reaches no further than this many tokens; damaged texts have sentences of thousands. */
const REACH = 60

/** The outlook of the clause around `span`, or null where no verb tells. */
export function outlookAt(source: AnnotatedArticle, sentence: number, span: Span): Outlook | null {
  const { before, after } = clauseAround(source, sentence, span)
  const last = before.at(-1)?.lower ?? ''
  if (/^(?:until|till|through)$/.test(last)) return outlookOfUntil(before)
  if (AHEAD.has(last)) return PERHAPS_FUTURE
  return nearestOutlook(before, 'left') ?? nearestOutlook(after, 'right')
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
  return present ? FUTURE : nearestOutlook(before, 'left')
}

function nearestOutlook(tokens: readonly Token[], side: 'left' | 'right'): Outlook | null {
  const places = tokens.map((_, at) => at)
  for (const at of side === 'left' ? places.reverse() : places) {
    const token = tokens[at]
    if (token === undefined) continue
    if (/^(?:upcoming|scheduled|planned|forthcoming)$/.test(token.lower)) return FUTURE
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue
    const outlook = outlookOf(tokens, at)
    if (outlook !== 'goes on') return outlook
  }
  return null
}

/** The outlook of the verb at a place, or that it says nothing and the search goes on. */
function outlookOf(tokens: readonly Token[], at: number): Outlook | null | 'goes on' {
  const verb = tokens[at]
  if (verb === undefined) return 'goes on'
  const helpers = helpersBefore(tokens, at)
  const words = [...helpers, verb]
  if (words.some(({ lower }) => SURE_MODALS.has(lower))) return FUTURE
  if (words.some(({ lower }) => MODALS.has(lower))) return PERHAPS_FUTURE
  const infinitive = helpers.find(({ lower }) => lower === 'to')
  if (infinitive !== undefined) return outlookOfInfinitive(tokens, infinitive)
  const past = words.some(({ lower }) => /^(?:was|were|had)$/.test(lower))
  if (helpers.length > 0 && PLANS.has(verb.lemma) && verb.lower !== verb.lemma)
    return past ? PERHAPS_FUTURE : FUTURE
  if (isPastForm(verb) || words.some(({ lower }) => PAST_FORMS.has(lower))) return PAST
  if (verb.lower.endsWith('ing') && helpers.length === 0) return 'goes on'
  if (words.some(({ lower }) => lower === 'going')) return FUTURE
  return null
}

/** "plans to open", "set to begin", "to meet" of a headline: the governing word decides. */
function outlookOfInfinitive(tokens: readonly Token[], to: Token): Outlook | null | 'goes on' {
  const at = tokens.indexOf(to)
  const governor = tokens[at - 1]
  if (governor === undefined) return FUTURE
  const past = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:was|were|had)$/.test(lower))
  if (PLANS.has(governor.lemma) || PLANS.has(governor.lower)) {
    return past || (governor.pos === 'VERB' && isPastForm(governor) && governor.lower !== 'set')
      ? PERHAPS_FUTURE
      : FUTURE
  }
  return 'goes on'
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

function isPastForm({ lower, lemma, pos }: Token): boolean {
  if (PAST_FORMS.has(lower) || UNMARKED_PAST.has(lower)) return true
  if (pos !== 'VERB' && pos !== 'AUX') return false
  return lower !== lemma && !/(?:s|ing|'ve|'re|'m)$/.test(lower) && !/^(?:am|are|is)$/.test(lower)
}

/** Whether a mention dates a statement: "said on Monday", "told reporters late Monday". */
export function followsReport(source: AnnotatedArticle, sentence: number, span: Span): boolean {
  const { before } = clauseAround(source, sentence, span)
  const last = before.at(-1)?.lower === 'on' ? before.at(-2) : before.at(-1)
  return last !== undefined && REPORTING_PAST.has(last.lower)
}
