import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { EntityMention, RoleMention } from '../../model/mention.ts'
import { canonicalRole } from './entity/canonical-role.ts'
import { roleAfter } from './entity/role-after.ts'
import { isRank, ownedOfficeBefore, rolePhraseBefore } from './entity/role-phrase.ts'

export { canonicalRole } from './entity/canonical-role.ts'

/** Offices, occupations and relations with the person who holds them, in text order: "<role> X", "Y's <role>, X", "X, <role>", "X is <role>". */
export function findRoles(source: AnnotatedArticle, entities: readonly EntityMention[]): RoleMention[] {
  const roles: RoleMention[] = []
  for (const person of entities) {
    if (person.kind !== 'person') continue
    const { first, end } = tokensOf(source, person)
    const before = rolePhraseBefore(source, nameStart(source, first, end))
    if (before) roles.push(toMention(source, person, before.first, before.end))
    const owned = before ? null : ownedOfficeBefore(source, nameStart(source, first, end))
    if (owned) roles.push(toMention(source, person, owned.first, owned.end))
    const after = roleAfter(source, end)
    if (!after || namesAnother(source, entities, after)) continue
    const role = toMention(source, person, after.first, after.end)
    const office =
      after.lead === null
        ? role.canonical
        : canonicalRole(`${after.lead} ${textOf(source, after.office, after.end)}`)
    roles.push({ ...role, canonical: office })
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
