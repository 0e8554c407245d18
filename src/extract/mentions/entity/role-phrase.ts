import type { AnnotatedArticle, Token } from '../../../model/annotation.ts'
import { organisationHeads, roleModifiers, roleNouns, titleForms } from './lexicon.ts'

/** A phrase that names an office or occupation, by tokens. */
export interface RolePhrase {
  /** Tokens, half-open. */
  readonly first: number
  readonly end: number
  readonly text: string
}

const MOST_TOKENS = 12
const WORD = /^[\p{L}\p{N}]/u
const MOST_MODIFIERS = 4
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
  let office = name
  while (office > 0 && tokens[office - 1]?.sentence === sentence && isRank(tokens, office - 1)) office--
  let first = office
  let head = -1
  for (let i = office - 1; i >= 0 && i >= office - MOST_TOKENS; i--) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence) break
    if (
      !belongs(token) &&
      !(
        LINK.test(token.lower) &&
        (head < 0 || isPlural(tokens[head]) ? followsRole(tokens, i) : joinsBody(tokens, i))
      )
    )
      break
    if (isRoleWord(token) && (head < 0 || isPlural(tokens[head]))) head = i
    first = i
  }
  const isOffice =
    head >= 0 &&
    !isPlural(tokens[head]) &&
    (between(tokens, head, office) || LINK.test(tokens[head + 1]?.lower ?? ''))
  if (isOffice && LINK.test(tokens[office - 1]?.lower ?? '')) return null
  if (!isOffice && (office === name || isMereAddress(tokens, office, name))) return null
  const end = isOffice ? office : name
  if (!isOffice) first = Math.min(modifiersBefore(tokens, office, sentence), office)
  while (first < end && /^(?:['’]s?|-|\.|&|of|the)$/u.test(tokens[first]?.text ?? '')) first++
  first = afterStrayWords(tokens, first, end)
  const start = tokens[first]
  const last = tokens[end - 1]
  if (!start || !last || first >= end) return null
  return { first, end, text: article.text.slice(start.start, last.end) }
}

/** Whoever has one of a kind is told with a possessive: "the mayor's former campaign manager, Ines Valdor". */
const OWNER = /^(?:his|her|their|its|our|my|whose)$/u

/**
 * The office that a name in apposition follows after a comma, where a possessive says that there is but one: tokens of
 * "former campaign manager", the owner left out; null where none stands there.
 */
export function ownedOfficeBefore(
  { tokens }: AnnotatedArticle,
  name: number,
): { first: number; end: number } | null {
  const head = tokens[name - 2]
  if (tokens[name - 1]?.text !== ',' || !head || head.sentence !== tokens[name]?.sentence) return null
  if (!isRoleWord(head) || isPlural(head)) return null
  let first = head.index
  while (head.index - first < MOST_MODIFIERS) {
    const token = tokens[first - 1]
    if (!token || token.sentence !== head.sentence) return null
    if (POSSESSIVE.test(token.text) || OWNER.test(token.lower)) return { first, end: head.index + 1 }
    if (!belongs(token)) return null
    first--
  }
  return null
}

/** "support | Syrian President": common words before the first capital are no part of an office, but for "former" and the like. */
function afterStrayWords(tokens: readonly Token[], first: number, end: number): number {
  let capital = first
  while (capital < end && !/^\p{Lu}/u.test(tokens[capital]?.text ?? '')) capital++
  if (capital === end) return first
  let at = capital
  while (at > first && roleModifiers.has(tokens[at - 1]?.lower ?? '')) at--
  return at
}

/** "Chiefs of Staff" is a body, no office. */
const isPlural = (token: Token | undefined): boolean =>
  token?.lower.endsWith('s') === true && !roleNouns.has(token.lower)

/**
 * Whether "of" or "the" at `at` stands inside a body's name ("Council of Economic Advisers | Chairman"). In "a spokesman
 * for House Speaker X" it does not: the office nearest to the name is the holder's.
 */
function joinsBody(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 2 && i >= 0; i--) {
    const token = tokens[i]
    if (!token || !/^\p{Lu}/u.test(token.text)) {
      if (LINK.test(token?.lower ?? '')) continue
      return false
    }
    return organisationHeads.has(token.lower) || (isPlural(token) && isRoleWord(token))
  }
  return false
}

/** Whether nothing but offices stands between the head and the name. */
function between(tokens: readonly Token[], head: number, end: number): boolean {
  return tokens.slice(head + 1, end).every((token) => token.text === '.' || isRoleWord(token))
}

/** "Mr." and the like tell no office. */
function isMereAddress(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ lower }) => lower === '.' || (titleForms.get(lower.replaceAll('.', '')) ?? 'office') === '')
}

/** "Former Virginia | Gov.": what narrows a rank. */
function modifiersBefore(tokens: readonly Token[], rank: number, sentence: number | undefined): number {
  let first = rank
  while (first > 0 && rank - first < MOST_MODIFIERS) {
    const token = tokens[first - 1]
    if (
      !token ||
      token.sentence !== sentence ||
      !(
        token.pos === 'PROPN' ||
        roleModifiers.has(token.lower) ||
        token.text === '-' ||
        POSSESSIVE.test(token.text)
      )
    )
      break
    first--
  }
  return first
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

/** Ranks of police that "Chief" before them makes higher ones. */
const GRADED = /^(?:inspector|superintendent|constable)$/u

/** A rank or form of address, or its stop, after the office proper ("Chairman | Gen."). */
export function isRank(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.text === '.') return true
  const lower = token.lower.replaceAll('.', '')
  if (lower === 'chief' && GRADED.test(tokens[at + 1]?.lower ?? '')) return token.pos === 'PROPN'
  const before = tokens[at - 1]?.lower ?? ''
  if (lower === 'officer' && (roleModifiers.has(before) || roleNouns.has(before))) return false
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
