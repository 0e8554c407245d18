import type { Token } from '../../../model/annotation.ts'
import {
  ADDRESSEES,
  ADDRESSING,
  LABELLING,
  OCCASIONS,
  SAYING,
  SAYING_IF_MARKED,
  TIME_WORDS,
} from '../../data/reporting.ts'
import { asToken, isQuoted, type Item } from './frames.ts'
import { canSpeak, nounPhraseAfter, nounPhraseBefore, type Run } from './noun-phrase.ts'

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

/** The cues of a frame, in order. */
export function findCues(items: readonly Item[]): Cue[] {
  const cues: Cue[] = []
  const ends = siblings(items)
  let left = 0
  for (let at = 0; at < items.length; at++) {
    const verb = asToken(items[at])
    if (!verb) continue
    const right = ends.find((end) => end > at + 1) ?? items.length
    if (verb.lower === 'according' && asToken(items[at + 1])?.lower === 'to') {
      const cue = accordingTo(items, at, verb, left, right)
      if (cue) cues.push(cue)
      continue
    }
    const strength = strengthOf(verb)
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
  if (before.lower === 'to' || before.pos === 'DET') return true
  if (asToken(items[at])?.lower.endsWith('ing')) return false
  const auxiliary = before.pos === 'ADV' ? asToken(items[at - 2]) : before
  return auxiliary?.lemma === 'be' || (auxiliary?.pos === 'AUX' && /^(?:been|being|was|were|is|are|get|got)$/u.test(auxiliary.lower))
}

/** The noun phrase before a verb, over adverbs and auxiliaries, and over an apposition between commas. */
export function subjectBefore(items: readonly Item[], at: number): Run | null {
  let to = at
  for (let token = asToken(items[to - 1]); token && /^(?:ADV|AUX|PART)$/u.test(token.pos) && !TIME_WORDS.has(token.lower); token = asToken(items[to - 1])) to--
  if (asToken(items[to - 1])?.text === ',') {
    const comma = previousComma(items, to - 2)
    return comma > 0 ? nounPhraseBefore(items, comma) : null
  }
  return nounPhraseBefore(items, to)
}

const LONGEST_APPOSITION = 20

function previousComma(items: readonly Item[], from: number): number {
  for (let at = from; at > 0 && from - at < LONGEST_APPOSITION; at--) {
    const item = items[at]
    if (isQuoted(item)) return -1
    if (asToken(item)?.text === ',') return at
  }
  return -1
}

function cueAt(items: readonly Item[], at: number, verb: Token, strength: Strength, left: number, right: number): Cue | null {
  const gerund = verb.lower.endsWith('ing')
  const subject = gerund ? null : subjectBefore(items, at)
  const { start, marked } = contentStart(items, at, right)
  const after = { from: start, to: withoutEnd(items, right) }
  const cue = { verb, at, subject }
  if (strength === 'labelling') return hasQuote(items, after) ? { ...cue, contents: [after], clause: false } : null
  if (gerund || marked) return nonEmpty(after) ? { ...cue, contents: [after], clause: true } : null

  const sure = strength === 'saying'
  const inverted = invertedSubject(items, at, left)
  if (inverted) {
    const before = { from: left, to: withoutComma(items, at) }
    const rest = { from: restAfter(items, inverted.to, right), to: after.to }
    const contents = hasQuote(items, rest) ? [before, rest] : [before]
    return { verb, at, subject: inverted, contents, clause: true }
  }
  if (!subject) {
    const quoted = isQuoted(items[after.from])
    return quoted ? { ...cue, contents: [after], clause: false } : null
  }
  const comma = asToken(items[subject.from - 1])?.text === ','
  const before = { from: left, to: withoutComma(items, subject.from) }
  const quoteBefore = isQuoted(items[before.to - 1])
  const said = hasFiniteVerb(items, before) || quoteBefore
  if (quoteBefore || (said && (sure || comma) && !hasFiniteVerb(items, after) && !hasQuote(items, after)))
    return { ...cue, contents: hasQuote(items, after) && quoteBefore ? [before, after] : [before], clause: true }
  if (said && sure && parenthetical(items, comma, at)) return { ...cue, contents: [before, after], clause: true }
  if (isQuoted(items[after.from])) return { ...cue, contents: [after], clause: sure }
  if (sure && hasFiniteVerb(items, after)) return { ...cue, contents: [after], clause: true }
  return hasQuote(items, after) ? { ...cue, contents: [after], clause: false } : null
}

/** "…, officials said, …" and "… they say because …". */
function parenthetical(items: readonly Item[], comma: boolean, at: number): boolean {
  const next = asToken(items[at + 1])
  if (!next) return false
  return (comma && next.text === ',') || /^(?:because|after|when|as|since|although|though|unless)$/u.test(next.lower)
}

/** A subject that follows its verb: `"…," said Kim`. */
function invertedSubject(items: readonly Item[], at: number, left: number): Run | null {
  const subject = nounPhraseAfter(items, at + 1)
  if (!subject || !canSpeak(items, subject)) return null
  const previous = items[at - 1]
  const straight = subjectBefore(items, at)
  const pronoun = subject.to - subject.from === 1 && asToken(items[subject.from])?.pos === 'PRON'
  if (isQuoted(previous) || (asToken(previous)?.text === ',' && isQuoted(items[at - 2]))) return subject
  if (pronoun) return null
  const next = asToken(items[subject.to])
  const ends = items[subject.to] === undefined || (next !== undefined && !/^(?:VERB|AUX|ADV|PART)$/u.test(next.pos))
  const gerund = next?.lower.endsWith('ing') === true
  if (!(ends || gerund) || !hasFiniteVerb(items, { from: left, to: at })) return null
  if (asToken(previous)?.text === ',' && !straight) return subject
  // "… killed 12 people said the group": the text lost its comma; a clause stands before, none follows.
  return hasFiniteVerb(items, { from: left, to: straight?.from ?? at }) && !hasFiniteVerb(items, { from: subject.to, to: clauseEnd(items, subject.to) }) ? subject : null
}

function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) if (asToken(items[at])?.lower.endsWith('ing')) return at
  return items.length
}

/** Where the reported content starts: after the person addressed, the occasion, and "that" or a colon. */
function contentStart(items: readonly Item[], at: number, right: number): { start: number; marked: boolean } {
  let start = at + 1
  const verb = asToken(items[at])
  if (verb && ADDRESSING.has(verb.lemma)) {
    const addressee = nounPhraseAfter(items, start)
    const next = addressee && asToken(items[addressee.from])
    if (addressee && next) start = ADDRESSEES.has(next.lower) ? addressee.from + 1 : addressee.to
  }
  for (;;) {
    const token = asToken(items[start])
    if (!token || start >= right) break
    if (token.lower === 'that' || token.text === ':') return { start: start + 1, marked: true }
    if (TIME_WORDS.has(token.lower) && !/^(?:the|last|next|this|may)$/u.test(token.lower)) {
      start++
      continue
    }
    const phrase = circumstance(items, start)
    if (phrase === start) break
    start = phrase
  }
  if (asToken(items[start])?.text === ',') {
    const next = asToken(items[start + 1])
    if (isQuoted(items[start + 1])) start++
    else if (next?.lower === 'that') return { start: start + 2, marked: true }
  }
  return { start, marked: false }
}

/** Past "in a statement", "on Thursday", "to reporters"; `from` itself where no such phrase stands there. */
function circumstance(items: readonly Item[], from: number): number {
  const preposition = asToken(items[from])
  if (!preposition || !/^(?:in|on|at|to|during|via|by|through|after|before|from|of)$/u.test(preposition.lower)) return from
  let to = from + 1
  const reach = Math.min(items.length, from + 8)
  let found = false
  for (; to < reach; to++) {
    const token = asToken(items[to])
    if (!token || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(token.pos)) break
    if (token.pos === 'DET' && to > from + 1) break
    if (TIME_WORDS.has(token.lower) || OCCASIONS.has(token.lemma) || ADDRESSEES.has(token.lower)) found = true
  }
  return found ? to : from
}

/** After an inverted subject: past its apposition and circumstances. */
function restAfter(items: readonly Item[], from: number, right: number): number {
  for (let at = from; at < right; at++) if (isQuoted(items[at])) return at
  return right
}

function accordingTo(items: readonly Item[], at: number, verb: Token, left: number, right: number): Cue | null {
  const subject = nounPhraseAfter(items, at + 2)
  if (!subject) return null
  const before = { from: left, to: withoutComma(items, at) }
  const after = { from: subject.to, to: withoutEnd(items, right) }
  const content = at - left <= 1 || !hasFiniteVerb(items, before) ? after : before
  return nonEmpty(content) ? { verb, at, subject, contents: [content], clause: true } : null
}

function withoutComma(items: readonly Item[], to: number): number {
  return /^[,–—-]$/u.test(asToken(items[to - 1])?.text ?? '') ? to - 1 : to
}

function withoutEnd(items: readonly Item[], to: number): number {
  let end = to
  while (end > 0 && /^(?:[.,;:!?–—]|and|but)$/u.test(asToken(items[end - 1])?.lower ?? '')) end--
  return end
}

function nonEmpty({ from, to }: Run): boolean {
  return to > from
}

function hasQuote(items: readonly Item[], { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (isQuoted(items[at])) return true
  return false
}

/** A verb that can head a clause: no infinitive, no bare participle in "-ing". */
export function hasFiniteVerb(items: readonly Item[], { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const token = asToken(items[at])
    if (!token || (token.pos !== 'VERB' && token.pos !== 'AUX')) continue
    const before = asToken(items[at - 1])
    if (before?.lower === 'to') continue
    if (token.lower.endsWith('ing') && before?.pos !== 'AUX') continue
    return true
  }
  return false
}
