import type { AnnotatedArticle, Token } from '../../../model/annotation.ts'
import { roleModifiers, roleNouns, titleForms } from './lexicon.ts'

/** A phrase that names an office or occupation, by tokens. */
export interface RolePhrase {
  /** Tokens, half-open. */
  readonly first: number
  readonly end: number
  readonly text: string
}

const MOST_TOKENS = 12
const WORD = /^[\p{L}\p{N}]/u
const LINK = /^(?:of|the|for|to)$/u
const POSSESSIVE = /^['’]s?$/u

export const isRoleWord = (token: Token): boolean => {
  const lower = token.lower.replaceAll('.', '')
  return (
    roleNouns.has(lower) ||
    roleNouns.has(token.lemma) ||
    (lower.endsWith('s') && roleNouns.has(lower.slice(0, -1))) ||
    (titleForms.get(lower) ?? '') !== ''
  )
}

/** Whether a token can stand inside a role before its holder's name. */
function belongs(token: Token): boolean {
  if (isRoleWord(token) || roleModifiers.has(token.lower)) return true
  if (!WORD.test(token.text))
    return token.text === '-' || token.text === '.' || token.text === '&' || POSSESSIVE.test(token.text)
  return (
    token.pos === 'PROPN' ||
    token.pos === 'ADJ' ||
    token.pos === 'NOUN' ||
    token.pos === 'PART' ||
    (token.pos === 'NUM' && !/\d/u.test(token.text))
  )
}

/**
 * The office or occupation right before a personal name whose first token (title left out) is `name`: "US Chairman of
 * the Joint Chiefs of Staff Gen.", "police officer"; null where none stands there.
 */
export function rolePhraseBefore(source: AnnotatedArticle, name: number): RolePhrase | null {
  const { tokens, article } = source
  const sentence = tokens[name]?.sentence
  let first = name
  let head = -1
  for (let i = name - 1; i >= 0 && i >= name - MOST_TOKENS; i--) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence) break
    if (!belongs(token) && !(LINK.test(token.lower) && followsRole(tokens, i))) break
    if (isRoleWord(token)) head = head < 0 ? i : head
    first = i
  }
  if (head < 0) return null
  // Between head and name only a complement ("of the Joint Chiefs of Staff"), ranks or a stop may stand.
  const between = tokens.slice(head + 1, name)
  const isAdjacent = between.every((token) => token.text === '.' || isRoleWord(token))
  if (!isAdjacent && between[0]?.lower !== 'of' && between[0]?.lower !== 'for' && between[0]?.lower !== 'to')
    return null
  while (first < name && /^(?:['’]s?|-|\.|&|of|the)$/u.test(tokens[first]?.text ?? '')) first++
  let end = name
  while (end - 1 > first && isRank(tokens, end - 1)) end--
  const start = tokens[first]
  const last = tokens[end - 1]
  if (!start || !last || first >= end) return null
  return { first, end, text: article.text.slice(start.start, last.end) }
}

/** Whether "of" or "the" at `at` continues an office that stands before it within the phrase. */
function followsRole(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[at]?.sentence) return false
    if (isRoleWord(token)) return true
    if (!LINK.test(token.lower) && token.pos !== 'PROPN') return false
  }
  return false
}

/** A rank or form of address, or its stop, after the office proper ("Chairman | Gen."). */
function isRank(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.text === '.') return true
  const lower = token.lower.replaceAll('.', '')
  const before = tokens[at - 1]?.lower ?? ''
  return (
    titleForms.has(lower) &&
    token.pos === 'PROPN' &&
    !/^(?:attorney|secretary|solicitor|inspector|surgeon|director|consul)$/u.test(before)
  )
}

/** The words of `rolePhraseBefore`. */
export function roleBefore(source: AnnotatedArticle, name: number): string | null {
  return rolePhraseBefore(source, name)?.text ?? null
}
