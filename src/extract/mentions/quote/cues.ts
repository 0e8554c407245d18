import type { Token } from '../../../model/annotation.ts'
import { LABELLING, SAYING, SAYING_IF_MARKED } from '../../data/reporting.ts'
import {
  contentStart,
  hasClause,
  hasFiniteVerb,
  hasQuote,
  namedBeside,
  nonEmpty,
  parenthetical,
  subjectBefore,
  withoutComma,
  withoutEnd,
} from './content.ts'
import { asToken, type Item, isQuoted } from './frames.ts'
import { canSpeak, isName, nounPhraseAfter, nounPhraseBefore, type Run } from './noun-phrase.ts'

/** Words of reporting in a frame and what they report. */
export interface Cue {
  readonly verb: Token
  /** Position of the verb in the frame. */
  readonly at: number
  readonly subject: Run | null
  /** What is reported, in one piece or, where the cue stands in the middle, in two. */
  readonly contents: readonly Run[]
  /** Whether the content is a clause that the article puts in its own words; else only quotations in it count. */
  readonly clause: boolean
}

type Strength = 'saying' | 'if-marked' | 'labelling'

function strengthOf({ lemma, pos, lower }: Token): Strength | null {
  if (pos !== 'VERB' && !/^(?:said|says|told|added)$/u.test(lower)) return null
  if (SAYING.has(lemma)) return 'saying'
  if (SAYING_IF_MARKED.has(lemma)) return 'if-marked'
  return LABELLING.has(lemma) ? 'labelling' : null
}

/** Whether the token may introduce speech. */
export function isCueVerb(token: Token): boolean {
  return strengthOf(token) !== null
}

/** Taggers take "notes" and "reports" for nouns: before "that" or a colon they are verbs. */
function strengthAt(items: readonly Item[], at: number): Strength | null {
  const token = asToken(items[at])
  if (!token) return null
  const known = strengthOf(token)
  if (known || token.pos !== 'NOUN' || !token.lower.endsWith('s')) return known
  const next = asToken(items[at + 1])
  const before = asToken(items[at - 1])
  if (
    !next ||
    !(next.lower === 'that' || next.text === ':') ||
    !before ||
    !/^(?:NOUN|PROPN)$/u.test(before.pos)
  )
    return null
  return SAYING_IF_MARKED.has(token.lemma) || SAYING.has(token.lemma) ? 'if-marked' : null
}

/** The cues of a frame, in order. */
export function findCues(items: readonly Item[]): Cue[] {
  const cues: Cue[] = []
  const ends = siblings(items)
  let left = 0
  for (let at = 0; at < items.length; at++) {
    const verb = asToken(items[at])
    if (!verb) continue
    const right = ends.find((end) => end > at) ?? items.length
    if (verb.lower === 'according' && asToken(items[at + 1])?.lower === 'to') {
      const cue = accordingTo(items, at, verb, left, right)
      if (cue) cues.push(cue)
      continue
    }
    const strength = strengthAt(items, at)
    if (strength === null || isInfinitiveOrPassive(items, at)) continue
    const cue = cueAt(items, at, verb, strength, left, right)
    if (!cue) continue
    cues.push(cue)
    left = Math.max(left, cue.contents.at(-1)?.to ?? 0)
  }
  return cues
}

/** Where a second report of the same sentence begins: "…, adding that", "… and said", "… while Kim said". */
function siblings(items: readonly Item[]): number[] {
  const starts: number[] = []
  items.forEach((item, at) => {
    const token = asToken(item)
    if (!token) return
    if (token.text === ';') starts.push(at)
    if (!isCueVerb(token)) return
    const before = asToken(items[at - 1])
    if (token.lower.endsWith('ing') && before?.pos !== 'AUX') starts.push(at)
    else if (before && /^(?:and|but)$/u.test(before.lower)) starts.push(at - 1)
    else {
      const subject = subjectBefore(items, at)
      const conjunction = subject && asToken(items[subject.from - 1])
      if (conjunction && /^(?:and|but|while|whereas)$/u.test(conjunction.lower)) starts.push(subject.from - 1)
    }
  })
  return starts
}

function isInfinitiveOrPassive(items: readonly Item[], at: number): boolean {
  const before = asToken(items[at - 1])
  if (!before) return false
  // "so-called", "self-proclaimed"
  if (before.lower === 'to' || before.pos === 'DET' || before.text === '-') return true
  if (asToken(items[at])?.lower.endsWith('ing')) return false
  const auxiliary = before.pos === 'ADV' ? asToken(items[at - 2]) : before
  return (
    auxiliary?.lemma === 'be' ||
    (auxiliary?.pos === 'AUX' && /^(?:been|being|was|were|is|are|get|got)$/u.test(auxiliary.lower))
  )
}

function cueAt(
  items: readonly Item[],
  at: number,
  verb: Token,
  strength: Strength,
  left: number,
  right: number,
): Cue | null {
  const cited = citedAs(items, at)
  const gerund = verb.lower.endsWith('ing') && cited === null
  const before = asToken(items[at - 1])
  // "with Kim noting that": a participle has a subject only directly before it.
  const subject = cited
    ? cited
    : gerund
      ? before && isName(before)
        ? nounPhraseBefore(items, at)
        : null
      : subjectBefore(items, at)
  const { start, marked } = contentStart(items, at, right)
  const after = { from: start, to: withoutEnd(items, right) }
  const cue = { verb, at, subject }
  const sure = strength === 'saying'
  const quoted = hasQuote(items, after)
  if (strength === 'labelling') return quoted ? { ...cue, contents: [after], clause: false } : null
  if (marked) return { ...cue, contents: nonEmpty(after) ? [after] : [], clause: true }
  if (gerund) {
    if (nonEmpty(after)) return sure || quoted ? { ...cue, contents: [after], clause: true } : null
    return hasQuote(items, { from: left, to: at })
      ? { ...cue, contents: [{ from: left, to: at }], clause: false }
      : null
  }
  const phrase = invertedSubject(items, at, left)
  const inverted = phrase && namedBeside(items, phrase)
  if (inverted) {
    const content = { from: left, to: withoutComma(items, at) }
    const rest = { from: firstQuote(items, inverted.to, right), to: after.to }
    return {
      verb,
      at,
      subject: inverted,
      contents: hasQuote(items, rest) ? [content, rest] : [content],
      clause: true,
    }
  }
  if (!subject) {
    // "… and said prices fell": the subject stands before the first verb.
    if (before?.pos === 'CCONJ' && (quoted || (sure && hasClause(items, after))))
      return { ...cue, contents: [after], clause: sure }
    return isQuoted(items[after.from]) ? { ...cue, contents: [after], clause: false } : null
  }
  return aroundSubject(items, { verb, at, subject }, sure, left, after)
}

/** Items between "quoted" and "as saying". */
const CITED_WITHIN = 10

/** Whose words "was quoted by the agency as saying" and "the agency quoted Kim as saying" give. */
function citedAs(items: readonly Item[], at: number): Run | null {
  if (asToken(items[at])?.lower !== 'saying' || asToken(items[at - 1])?.lower !== 'as') return null
  for (let verb = at - 2; verb > 0 && at - verb < CITED_WITHIN; verb--) {
    if (!/^(?:quoted?|cited?)$/u.test(asToken(items[verb])?.lemma ?? '')) continue
    const subject =
      asToken(items[verb - 1])?.lemma === 'be' ? subjectBefore(items, verb) : nounPhraseAfter(items, verb + 1)
    return subject && canSpeak(items, subject) ? subject : null
  }
  return null
}

/** Whether the clause that a subject and its verb report stands before them, after them, or on both sides. */
function aroundSubject(
  items: readonly Item[],
  cue: { readonly verb: Token; readonly at: number; readonly subject: Run },
  sure: boolean,
  left: number,
  after: Run,
): Cue | null {
  const { at, subject } = cue
  const comma = asToken(items[subject.from - 1])?.text === ','
  const before = { from: left, to: withoutComma(items, subject.from) }
  const quoted = hasQuote(items, after)
  const quoteBefore = quoteEnds(items, before)
  const said = hasFiniteVerb(items, before) || hasQuote(items, before)
  if (quoteBefore) return { ...cue, contents: quoted ? [before, after] : [before], clause: true }
  if (said && (sure || comma) && !hasFiniteVerb(items, after) && !quoted)
    return { ...cue, contents: [before], clause: true }
  if (said && sure && parenthetical(items, comma, at))
    return { ...cue, contents: [before, after], clause: true }
  if (isQuoted(items[after.from])) return { ...cue, contents: [after], clause: sure }
  if (sure && hasClause(items, after) && canSpeak(items, subject))
    return { ...cue, contents: [after], clause: true }
  return quoted ? { ...cue, contents: [after], clause: false } : null
}

/** Whether a quotation ends the run, or ends it but for words without a verb: `"…" on Monday the minister said`. */
function quoteEnds(items: readonly Item[], { from, to }: Run): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (isQuoted(items[at])) return true
    if (hasFiniteVerb(items, { from: at, to: at + 1 })) return false
  }
  return false
}

/** A subject that follows its verb: `"…," said Kim`. */
function invertedSubject(items: readonly Item[], at: number, left: number): Run | null {
  // Whom one tells is no speaker.
  if (/^(?:tell|inform|assure|remind)$/u.test(asToken(items[at])?.lemma ?? '')) return null
  const subject = nounPhraseAfter(items, at + 1)
  if (!subject || !canSpeak(items, subject)) return null
  const previous = items[at - 1]
  const straight = subjectBefore(items, at)
  const pronoun = subject.to - subject.from === 1 && asToken(items[subject.from])?.pos === 'PRON'
  if (isQuoted(previous) || (asToken(previous)?.text === ',' && isQuoted(items[at - 2]))) return subject
  if (pronoun) return null
  const next = asToken(items[subject.to])
  const ends =
    items[subject.to] === undefined || (next !== undefined && !/^(?:VERB|AUX|ADV|PART)$/u.test(next.pos))
  const gerund = next?.lower.endsWith('ing') === true
  const preceding = { from: left, to: at }
  if (!(ends || gerund) || !(hasFiniteVerb(items, preceding) || hasQuote(items, preceding))) return null
  if (asToken(previous)?.text === ',' && !straight) return subject
  // "… killed 12 people said the group": the text lost its comma; a clause stands before, none follows.
  if (!straight || !canSpeak(items, straight)) return subject
  return hasFiniteVerb(items, { from: left, to: straight.from }) &&
    !hasFiniteVerb(items, { from: subject.to, to: clauseEnd(items, subject.to) })
    ? subject
    : null
}

function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) if (asToken(items[at])?.lower.endsWith('ing')) return at
  return items.length
}

/** After an inverted subject: past its apposition and circumstances. */
function firstQuote(items: readonly Item[], from: number, right: number): number {
  for (let at = from; at < right; at++) if (isQuoted(items[at])) return at
  return right
}

function accordingTo(
  items: readonly Item[],
  at: number,
  verb: Token,
  left: number,
  right: number,
): Cue | null {
  const subject = nounPhraseAfter(items, at + 2)
  if (!subject) return null
  const before = { from: left, to: withoutComma(items, at) }
  const after = { from: subject.to, to: withoutEnd(items, right) }
  const content = at - left <= 1 || !hasFiniteVerb(items, before) ? after : before
  return { verb, at, subject, contents: nonEmpty(content) ? [content] : [], clause: true }
}
