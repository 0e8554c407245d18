import type { Token } from '../../../model/annotation.ts'
import { ADDRESSEES, ADDRESSING, OCCASIONS, TIME_WORDS } from '../../data/reporting.ts'
import { roleNouns } from '../entity/lexicon.ts'
import { asToken, type Item, isQuoted } from './frames.ts'
import { isName, isTimeWord, nounPhraseAfter, nounPhraseBefore, type Run } from './noun-phrase.ts'

/** The noun phrase before a verb, over adverbs and auxiliaries, and over an apposition between commas. */
export function subjectBefore(items: readonly Item[], at: number): Run | null {
  let to = at
  let timed = false
  for (let token = asToken(items[to - 1]); token; token = asToken(items[to - 1])) {
    // "the minister on Tuesday said"
    const time = isTimeWord(token)
    if (!time && !/^(?:ADV|AUX|PART)$/u.test(token.pos) && !(timed && /^(?:on|in|at)$/u.test(token.lower)))
      break
    if (token.text === 'May') break
    timed = time
    to--
  }
  if (asToken(items[to - 1])?.text === ',') {
    const comma = previousComma(items, to - 2)
    const before = comma > 0 ? nounPhraseBefore(items, comma) : null
    // "the campaign's manager, Ana Ruiz, said": the apposition names whom the phrase describes.
    const named = { from: comma + 1, to: to - 1 }
    return before && isPersonalName(items, named) && !isNamed(items, before) ? named : before
  }
  return nounPhraseBefore(items, to)
}

/** "said the firm's director, Ana Ruiz": the name in apposition to a phrase that ends in none, or the phrase itself. */
export function namedBeside(items: readonly Item[], phrase: Run): Run {
  const head = asToken(items[phrase.to - 1])
  // "the firm's CEO" ends in capitals and names nobody
  const isOffice = head !== undefined && roleNouns.has(head.lower)
  if ((isNamed(items, phrase) && !isOffice) || asToken(items[phrase.to])?.text !== ',') return phrase
  const name = nounPhraseAfter(items, phrase.to + 1)
  const next = name && asToken(items[name.to])
  // "said the director, Tidewater News reported": a clause of its own
  const isClause = next ? /^(?:VERB|AUX|ADV|PART)$/u.test(next.pos) : false
  return name && !isClause && isPersonalName(items, name) ? name : phrase
}

/** Two to four capitalised words and nothing else. */
function isPersonalName(items: readonly Item[], { from, to }: Run): boolean {
  const words = items.slice(from, to)
  return words.length > 1 && words.length < 5 && words.every((item) => isNamed([item], { from: 0, to: 1 }))
}

/** Whether the phrase ends in a name. */
function isNamed(items: readonly Item[], { to }: Run): boolean {
  const head = asToken(items[to - 1])
  return head !== undefined && isName(head)
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

/** Where the reported content starts: after the person addressed, the occasion, and "that" or a colon. */
export function contentStart(
  items: readonly Item[],
  at: number,
  right: number,
): { start: number; marked: boolean } {
  let start = at + 1
  const verb = asToken(items[at])
  if (verb && ADDRESSING.has(verb.lemma)) {
    const addressee = nounPhraseAfter(items, start)
    const next = addressee && asToken(items[addressee.from])
    if (!addressee && ADDRESSEES.has(asToken(items[start])?.lower ?? '')) start++
    if (addressee && next) start = ADDRESSEES.has(next.lower) ? addressee.from + 1 : addressee.to
  }
  for (;;) {
    const token = asToken(items[start])
    if (!token || start >= right) break
    if (token.lower === 'that' || token.text === ':') return { start: start + 1, marked: true }
    if (isTimeWord(token)) {
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
  if (
    !preposition ||
    !/^(?:in|on|at|to|during|via|by|through|after|before|from|of)$/u.test(preposition.lower)
  )
    return from
  let to = from + 1
  const reach = Math.min(items.length, from + 8)
  let found = false
  for (; to < reach; to++) {
    const token = asToken(items[to])
    if (
      !token ||
      !(/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(token.pos) || /^(?:his|her|its|their)$/u.test(token.lower))
    )
      break
    if (token.pos === 'DET' && to > from + 1) break
    // A month behind a preposition is no name.
    if (TIME_WORDS.has(token.lower) || OCCASIONS.has(token.lemma) || ADDRESSEES.has(token.lower)) found = true
  }
  return found ? to : from
}

export function withoutComma(items: readonly Item[], to: number): number {
  return /^[,–—-]$/u.test(asToken(items[to - 1])?.text ?? '') ? to - 1 : to
}

export function withoutEnd(items: readonly Item[], to: number): number {
  let end = to
  while (end > 0 && /^(?:[.,;:!?–—]|and|but)$/u.test(asToken(items[end - 1])?.lower ?? '')) end--
  return end
}

export function nonEmpty({ from, to }: Run): boolean {
  return to > from
}

export function hasQuote(items: readonly Item[], { from, to }: Run): boolean {
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

/** A clause with a verb of its own, rather than a noun phrase with a relative clause in it. */
export function hasClause(items: readonly Item[], { from, to }: Run): boolean {
  let verbs = 0
  let relatives = 0
  for (let at = from; at < to; at++) {
    const token = asToken(items[at])
    if (!token) return true
    if (
      /^(?:that|which|who|whom|whose|what|although|though|because|after|before|while|if|when|where)$/u.test(
        token.lower,
      )
    )
      relatives++
    else if (
      hasFiniteVerb(items, { from: at, to: at + 1 }) &&
      !hasFiniteVerb(items, { from: at - 1, to: at })
    )
      verbs++
    if (verbs > relatives && (at > from || isRelative(asToken(items[from - 2])))) return true
  }
  return verbs > relatives
}

/** "which the media said was carried out": the clause has its subject before the report. */
function isRelative(token: Token | undefined): boolean {
  return token !== undefined && /^(?:which|that|who|what)$/u.test(token.lower)
}

/** "…, officials said, …" and "… they say because …": the clause stands on both sides of the report. */
export function parenthetical(items: readonly Item[], comma: boolean, at: number): boolean {
  const next = asToken(items[at + 1])
  if (!next) return false
  return (
    (comma && next.text === ',') ||
    /^(?:because|after|when|as|since|although|though|unless)$/u.test(next.lower)
  )
}
