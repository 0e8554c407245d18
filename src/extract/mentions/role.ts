import type { AnnotatedArticle, Token } from '../../model/annotation.ts'
import type { EntityMention, RoleMention } from '../../model/mention.ts'
import { canonicalRole } from './entity/canonical-role.ts'
import { isRank, isRoleWord, rolePhraseBefore } from './entity/role-phrase.ts'

export { canonicalRole } from './entity/canonical-role.ts'

/** Offices, occupations and relations with the person who holds them, in text order: "<role> X", "X, <role>", "X is <role>". */
export function findRoles(source: AnnotatedArticle, entities: readonly EntityMention[]): RoleMention[] {
  const roles: RoleMention[] = []
  for (const person of entities) {
    if (person.kind !== 'person') continue
    const { first, end } = tokensOf(source, person)
    const before = rolePhraseBefore(source, nameStart(source, first, end))
    if (before) roles.push(toMention(source, person, before.first, before.end))
    const left = leftOffice(source, end)
    if (left)
      roles.push({
        ...toMention(source, person, left.first, left.end),
        canonical: `former ${canonicalRole(textOf(source, left.office, left.end))}`,
      })
    const after = left ? null : roleAfter(source, end)
    if (after && !namesAnother(source, entities, after))
      roles.push(toMention(source, person, after.first, after.end))
  }
  return roles.filter(({ canonical }) => canonical !== '').sort((a, b) => a.span.start - b.span.start)
}

function toMention(source: AnnotatedArticle, person: EntityMention, first: number, end: number): RoleMention {
  const { tokens } = source
  const start = tokens[first]?.start ?? person.span.start
  const stop = tokens[end - 1]?.end ?? person.span.end
  const exact = textOf(source, first, end)
  return {
    kind: 'role',
    exact,
    span: { start, end: stop },
    sentence: person.sentence,
    canonical: canonicalRole(exact),
    holder: person.entity,
  }
}

function textOf({ tokens, article }: AnnotatedArticle, first: number, end: number): string {
  return article.text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
}

const LEAVES = /^(?:resigned|retired|quit|ousted|fired|dismissed|removed)$/u

/** "X, who resigned as chief executive …", "X resigned … as …": the office that X no longer holds. */
function leftOffice(
  { tokens }: AnnotatedArticle,
  end: number,
): { first: number; office: number; end: number } | null {
  let at = end
  const sentence = tokens[end - 1]?.sentence
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.lower === 'who') at++
  if (/^(?:was|has|had)$/u.test(tokens[at]?.lower ?? '')) at++
  if (
    !LEAVES.test(tokens[at]?.lower ?? '') ||
    tokens[at + 1]?.lower !== 'as' ||
    tokens[at]?.sentence !== sentence
  )
    return null
  const phrase = officeFrom(tokens, at + 2, sentence)
  return phrase === null ? null : { first: at, office: at + 2, end: phrase }
}

/** In a list of officials the words after one name are the next one's office: "…, US Chairman Gen. Caine". */
function namesAnother(
  source: AnnotatedArticle,
  entities: readonly EntityMention[],
  phrase: { first: number; end: number },
): boolean {
  const from = source.tokens[phrase.first]?.start ?? 0
  const to = (source.tokens[phrase.end - 1]?.end ?? 0) + 1
  let low = 0
  let high = entities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entities[middle]?.span.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  for (let i = low; i < entities.length; i++) {
    const entity = entities[i]
    if (!entity || entity.span.start > to) return false
    if (entity.kind === 'person' && entity.span.start > from) return true
  }
  return false
}

/** Tokens of a mention, half-open, by bisection. */
function tokensOf({ tokens }: AnnotatedArticle, { span }: EntityMention): { first: number; end: number } {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < tokens.length && (tokens[end]?.start ?? span.end) < span.end) end++
  return { first: low, end }
}

/** Where the name begins after rank and form of address ("Gen. | Dan Caine"). */
function nameStart({ tokens }: AnnotatedArticle, first: number, end: number): number {
  let at = first
  while (at < end - 1 && isRank(tokens, at)) at++
  return at
}
const FAR: Token = { index: -1, sentence: -1, start: 0, end: 0, text: '', lower: '', lemma: '', pos: 'X' }

const MOST = 16
const DETERMINER = /^(?:a|an|the|his|her|its|their|one|former|ex)$/u
const STOP = /^[,.;:–—()"“”?!]$|^--$/u
const COMPLEMENT = /^(?:of|for|at|in|to|with|on|and|from|&|'s|’s)$/u

/** "X, a professor at the …", "X, chairman of …", "X is/was a …": the phrase after the name up to the next stop or verb. */
function roleAfter({ tokens }: AnnotatedArticle, end: number): { first: number; end: number } | null {
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
  const last = officeFrom(tokens, first, sentence)
  return last === null ? null : { first, end: last }
}

/** End of the noun phrase with an office as its head that begins at `first`; null where none does. */
function officeFrom(tokens: readonly Token[], first: number, sentence: number | undefined): number | null {
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
      token.text === '-'
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
  return head < 0 || last <= head ? null : last
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u

const isDate = (token: Token | undefined): boolean =>
  token !== undefined && (MONTH.test(token.lower) || /^\d/u.test(token.text))
