import type { AnnotatedArticle, Token } from '../../../model/annotation.ts'
import { roleModifiers } from './lexicon.ts'
import { isRoleWord } from './role-phrase.ts'

/** What follows a name and tells an office, by tokens. */
export interface FollowingRole {
  /** Tokens of the whole statement, half-open ("resigned as chief executive of …"). */
  readonly first: number
  readonly end: number
  /** Where the office itself begins. */
  readonly office: number
  /** Words that stand for the verb in the canonical role ("former", "employee of"), null where there is none. */
  readonly lead: string | null
}

const LEAVES = /^(?:resigned|retired|quit|ousted|fired|dismissed|removed)$/u
const WORKS = /^(?:works?|worked|employed)$/u

/** The office or occupation that the words after a name tell; null where they tell none. */
export function roleAfter(source: AnnotatedArticle, end: number): FollowingRole | null {
  return leftOffice(source, end) ?? workplace(source, end) ?? apposition(source, end)
}

/** The verb after a name: "X resigned", "X, who had resigned". */
function verbAfter(tokens: readonly Token[], end: number): number {
  let at = end
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.lower === 'who') at++
  if (/^(?:was|is|has|had)$/u.test(tokens[at]?.lower ?? '')) at++
  return at
}

/** "X, who resigned as chief executive …": the office that X no longer holds. */
function leftOffice({ tokens }: AnnotatedArticle, end: number): FollowingRole | null {
  const sentence = tokens[end - 1]?.sentence
  const verb = verbAfter(tokens, end)
  if (!LEAVES.test(tokens[verb]?.lower ?? '') || tokens[verb + 1]?.lower !== 'as') return null
  const last = tokens[verb]?.sentence === sentence ? officeEnd(tokens, verb + 2, sentence) : null
  return last === null ? null : { first: verb, office: verb + 2, end: last, lead: 'former' }
}

/** "X, who works at the Calder Diner". */
function workplace({ tokens }: AnnotatedArticle, end: number): FollowingRole | null {
  const verb = verbAfter(tokens, end)
  const sentence = tokens[end - 1]?.sentence
  if (!WORKS.test(tokens[verb]?.lower ?? '') || !/^(?:at|for)$/u.test(tokens[verb + 1]?.lower ?? ''))
    return null
  let at = verb + 2
  while (
    at < verb + MOST &&
    tokens[at]?.sentence === sentence &&
    /^(?:PROPN|NOUN|ADJ|DET|PART)$/u.test(tokens[at]?.pos ?? '')
  )
    at++
  return at === verb + 2 ? null : { first: verb, office: verb + 2, end: at, lead: 'employee of' }
}

const FAR: Token = { index: -1, sentence: -1, start: 0, end: 0, text: '', lower: '', lemma: '', pos: 'X' }

const MOST = 16
const DETERMINER = /^(?:a|an|the|his|her|its|their|one|former|ex)$/u
const STOP = /^[,.;:–—()"“”?!]$|^--$/u
const COMPLEMENT = /^(?:of|for|at|in|to|with|on|and|from|&|'s|’s)$/u

/** "X, a professor at the …", "X, chairman of …", "X is/was a …": the phrase after the name up to the next stop or verb. */
function apposition({ tokens }: AnnotatedArticle, end: number): FollowingRole | null {
  const sentence = tokens[end - 1]?.sentence
  let at = end
  const here = tokens[at]
  if (here?.text === ',') at++
  else if (/^(?:is|was|becomes?|became)$/u.test(here?.lower ?? '')) at++
  else return null
  // "X, 59, a farmer"
  if (/^\d{1,3}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2
  if (tokens[at]?.lower === 'who' && /^(?:is|was)$/u.test(tokens[at + 1]?.lower ?? '')) at += 2
  const first = at
  const copula = here?.text !== ','
  if (copula && !DETERMINER.test(tokens[first]?.lower ?? '')) return null
  const last = officeEnd(tokens, first, sentence)
  return last === null ? null : { first, office: first, end: last, lead: null }
}

/** End of the noun phrase with an office as its head that begins at `first`; null where none does. */
function officeEnd(tokens: readonly Token[], first: number, sentence: number | undefined): number | null {
  let head = -1
  let last = first
  for (let at = first; at < tokens.length && at < first + MOST; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || STOP.test(token.text)) break
    const isHead = head < 0 && isRoleWord(token) && !/^['’]s?$/u.test(tokens[at + 1]?.text ?? '')
    const nominal =
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'ADJ' ||
      token.pos === 'DET' ||
      token.pos === 'NUM' ||
      token.pos === 'PART' ||
      token.text === '-' ||
      // "Chief operating officer", "managing director": participles by their form.
      (roleModifiers.has(token.lower) && isRoleWord(tokens[at + 1] ?? FAR))
    if (
      !isHead &&
      !nominal &&
      !(head >= 0 && COMPLEMENT.test(token.lower)) &&
      !DETERMINER.test(token.lower) &&
      token.pos !== 'ADV'
    )
      break
    if (token.lower === 'in' && isDate(tokens[at + 1])) break
    if (head < 0 && COMPLEMENT.test(token.lower) && token.pos !== 'PART') break
    if (
      head >= 0 &&
      token.lower === 'and' &&
      !isRoleWord(tokens[at + 1] ?? FAR) &&
      tokens[at + 1]?.pos !== 'PROPN'
    )
      break
    if (isHead) head = at
    if (nominal || isHead) last = at + 1
  }
  if (head < 0 || last <= head) return null
  return nameAfter(tokens, last, sentence)
}

/** "the chief executive of a food company, Calder Foods": the name of what a common noun has just described. */
function nameAfter(tokens: readonly Token[], end: number, sentence: number | undefined): number {
  if (tokens[end - 1]?.pos !== 'NOUN' || tokens[end]?.text !== ',') return end
  let at = end + 1
  while (tokens[at]?.sentence === sentence && tokens[at]?.pos === 'PROPN') at++
  const closes = tokens[at]?.sentence !== sentence || /^[,.;]$/u.test(tokens[at]?.text ?? '')
  return at > end + 1 && closes && !isRoleWord(tokens[end + 1] ?? FAR) ? at : end
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u

const isDate = (token: Token | undefined): boolean =>
  token !== undefined && (MONTH.test(token.lower) || /^\d/u.test(token.text))
