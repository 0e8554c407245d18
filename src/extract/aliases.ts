import type { AnnotatedArticle } from '../model/annotation.ts'
import type { EntityKind, EntityMention } from '../model/mention.ts'
import { abbreviates } from '../util/acronym.ts'
import { unabbreviated, withoutLegalForm } from '../util/name-form.ts'
import { isTransliteration, nameParts, relateNames } from '../util/personal-name.ts'
import { nationOf, placesNamed } from '../util/place.ts'
import { skeletonOf } from '../util/transliterate.ts'
import { organisationNamed } from './mentions/entity/lexicon.ts'

/** Lists of names; each list is one person, organisation or place. */
export type Aliases = readonly (readonly string[])[]

/** The entities of one source, as `findEntities` gave them. */
export interface SourceEntities {
  readonly source: AnnotatedArticle
  readonly entities: readonly EntityMention[]
}

/** An entity of one source with the names it goes by. */
interface Local {
  readonly key: string
  readonly kind: EntityKind
  readonly canonical: string
  /** Every name, the canonical one first, without titles; sorted. */
  readonly names: readonly string[]
  readonly count: number
}

/**
 * Resolves the entities of several sources to story-wide ones: one name in other spellings, short and long forms,
 * nicknames, abbreviations. Two given names with one surname stay two persons; a bare surname joins a full name only
 * where the story has one person of that surname.
 *
 * @param aliases names that a person holds to be one entity; stronger than every rule.
 * @returns `${source id}#${entity}` to a story-wide id, which depends on the set of names alone, not on the order.
 */
export function resolveAcross(
  perSource: readonly SourceEntities[],
  aliases: Aliases = [],
): ReadonlyMap<string, string> {
  const locals = perSource.flatMap(localsOf).sort(byStrength)
  const groups: Local[][] = []
  const index = new Map<string, Local[][]>()
  const unsure: Local[] = []
  for (const local of locals) {
    const found = join(local, index)
    if (found === 'unsure') unsure.push(local)
    else if (found) add(found, local, index)
    else {
      const group: Local[] = []
      groups.push(group)
      add(group, local, index)
    }
  }
  for (const local of unsure) groups.push([local])
  joinAliases(groups, [...perSource.flatMap(statedAliases).sort(byNames), ...aliases])
  const ids = new Map<string, string>()
  const taken = new Map<string, number>()
  for (const group of groups) {
    const first = group[0]
    if (!first) continue
    const base = `${first.kind}/${first.canonical.toLowerCase()}`
    const count = (taken.get(base) ?? 0) + 1
    taken.set(base, count)
    for (const { key } of group) ids.set(key, count === 1 ? base : `${base}#${count}`)
  }
  return ids
}

/** "Anna Lind, also known as Nora Valdor", "Calder Foods (formerly Brakna Mills)": what stands between the two names. */
const ALSO =
  /^,? ?[(]?(?:(?:who (?:is|was) )?(?:also|better|otherwise|formerly|previously|commonly) (?:known|called)(?: as| by)?|a\.?k\.?a\.?|alias|n[ée]e|formerly|whose (?:real|birth) name (?:is|was)) ["“]?$/u

/** Whatever the order of the sources. */
const byNames = (a: readonly string[], b: readonly string[]): number =>
  compareText(a.join('\n'), b.join('\n'))

/** Pairs of names that a source itself gives to one bearer. */
function statedAliases({ source, entities }: SourceEntities): string[][] {
  return entities.flatMap((first, i) => {
    const second = entities[i + 1]
    if (second?.kind !== first.kind || second.sentence !== first.sentence) return []
    const between = source.article.text.slice(first.span.end, second.span.start)
    return ALSO.test(between) ? [[first.canonical, second.canonical]] : []
  })
}

/** Moves the members of all groups that a list of aliases names to the first of them, kind by kind. */
function joinAliases(groups: Local[][], aliases: Aliases): void {
  for (const list of aliases) {
    const wanted = new Set(list.map((name) => name.trim().toLowerCase()))
    const first = new Map<EntityKind, Local[]>()
    for (const group of groups) {
      const kind = group[0]?.kind
      if (!kind || !group.some(({ names }) => names.some((name) => wanted.has(name.toLowerCase())))) continue
      const target = first.get(kind)
      if (target) target.push(...group.splice(0))
      else first.set(kind, group)
    }
  }
}

function localsOf({ source, entities }: SourceEntities): Local[] {
  const byEntity = new Map<string, EntityMention[]>()
  for (const mention of entities) {
    const known = byEntity.get(mention.entity)
    if (known) known.push(mention)
    else byEntity.set(mention.entity, [mention])
  }
  return [...byEntity].flatMap(([entity, mentions]) => {
    const first = mentions[0]
    if (!first) return []
    const others =
      first.kind === 'person'
        ? []
        : mentions.filter(({ attributive }) => !attributive).map(({ exact }) => exact)
    const names = [...new Set([first.canonical, ...others])]
    return [
      {
        key: `${source.article.id}#${entity}`,
        kind: first.kind,
        canonical: first.canonical,
        names,
        count: mentions.length,
      },
    ]
  })
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Fuller names first, so that short ones find them; an order of the names themselves, whatever the sources' order. */
function byStrength(a: Local, b: Local): number {
  return (
    compareText(a.kind, b.kind) ||
    nameParts(b.canonical).length - nameParts(a.canonical).length ||
    b.canonical.length - a.canonical.length ||
    compareText(a.canonical, b.canonical) ||
    compareText(a.key, b.key)
  )
}

/** Under which keys a name is looked up: equal for all names that may be one. */
function keysOf(kind: EntityKind, name: string): string[] {
  return [`x:${skeletonOf(name)}`, ...keysOfKind(kind, name)]
}

function keysOfKind(kind: EntityKind, name: string): string[] {
  const parts = nameParts(name)
  if (kind === 'person') {
    const last = (parts.at(-1) ?? '').replace(/^(?:al|el) /u, '')
    return [
      ...new Set([
        `p:${skeletonOf(last)}`,
        `p:${skeletonOf(name)}`,
        ...(parts.length > 1 ? [`p:${skeletonOf(parts[0] ?? '')}`] : []),
      ]),
    ]
  }
  const prefix = kind === 'place' ? 'l' : 'o'
  const keys = [`${prefix}:${skeletonOf(unabbreviated(name))}`]
  if (kind === 'organisation') {
    const letters = name.replace(/[.&]/gu, '')
    keys.push(`a:${/^\p{Lu}{2,6}$/u.test(letters) ? letters : initials(name)}`)
    const first = parts[0]?.toLowerCase()
    if (first) keys.push(`f:${first}`)
    const bare = withoutLegalForm(name).split(' ')
    if (bare.length > 1) keys.push(`e:${skeletonOf(bare.slice(-2).join(' '))}`)
  }
  return keys
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')

function add(group: Local[], local: Local, index: Map<string, Local[][]>): void {
  group.push(local)
  for (const name of local.names)
    for (const key of keysOf(local.kind, name)) {
      const known = index.get(key) ?? []
      if (!known.includes(group)) index.set(key, [...known, group])
    }
}

/** The group that an entity belongs to; `unsure` where several could be meant. */
function join(local: Local, index: Map<string, Local[][]>): Local[] | 'unsure' | null {
  const candidates = new Set(
    local.names.flatMap((name) => keysOf(local.kind, name)).flatMap((key) => index.get(key) ?? []),
  )
  const sure: Local[][] = []
  const possible: Local[][] = []
  for (const group of candidates) {
    const fits = group.map((member) => match(local, member))
    if (fits.includes('never')) continue
    if (fits.includes('same')) sure.push(group)
    else if (fits.includes('part')) possible.push(group)
  }
  const [only, second, ...more] = sure.length > 0 ? sure : possible
  if (!only) return null
  // One name that two groups share makes them one: "RedFinch" of "RedFinch LLC" and of "Red Finch".
  if (sure.length > 0)
    for (const group of second ? [second, ...more] : [])
      if (!group.some((x) => only.some((y) => match(x, y) === 'never')))
        for (const member of group.splice(0)) add(only, member, index)
  return second && sure.length === 0 ? 'unsure' : only
}

type Match = 'same' | 'part' | 'never' | 'none'

function match(a: Local, b: Local): Match {
  if (a.kind !== b.kind) return isMisread(a, b) ? 'same' : 'none'
  if (a.kind === 'person') return matchPersons(a.canonical, b.canonical)
  return a.kind === 'place' ? matchPlaces(a, b) : matchBodies(a, b)
}

/** A little-known place is a person or a body to the recogniser in one source, and a place in the other ("Tell al-Joz"). */
function isMisread(a: Local, b: Local): boolean {
  if (a.kind !== 'place' && b.kind !== 'place') return false
  const person = [a, b].find(({ kind }) => kind === 'person')
  if (person !== undefined && !person.canonical.includes(' ')) return false
  return isTransliteration(a.canonical, b.canonical)
}

function matchPersons(a: string, b: string): Match {
  const relation = relateNames(a, b)
  if (relation === 'part') return 'part'
  if (relation !== 'none') return 'same'
  const [partsA, partsB] = [nameParts(a), nameParts(b)]
  // A surname first ("Kim" / "Kim Myung-soo"), or a given name alone.
  const [short, long] = partsA.length < partsB.length ? [partsA, partsB] : [partsB, partsA]
  if (short.length === 1 && short[0]?.toLowerCase() === long[0]?.toLowerCase()) return 'part'
  return short.length > 1 ? 'never' : 'none'
}

const PROVINCE = / province$/u

function matchPlaces(a: Local, b: Local): Match {
  if (a.canonical.toLowerCase() === b.canonical.toLowerCase()) return 'same'
  if (PROVINCE.test(a.canonical) !== PROVINCE.test(b.canonical)) return 'none'
  const [nameA, nameB] = [a.canonical.replace(PROVINCE, ''), b.canonical.replace(PROVINCE, '')]
  const [knownA, knownB] = [placesNamed(nameA), placesNamed(nameB)]
  if (knownA.length > 0 && knownB.length > 0)
    return knownA.some((place) => knownB.includes(place)) ? 'same' : 'never'
  return isTransliteration(unabbreviated(nameA), unabbreviated(nameB)) ? 'same' : 'none'
}

function matchBodies(a: Local, b: Local): Match {
  for (const nameA of a.names)
    for (const nameB of b.names) {
      if (nameA.toLowerCase() === nameB.toLowerCase() || isOneCompany(nameA, nameB)) return 'same'
      if (nameA.includes(' ') === nameB.includes(' ') && nameA.length > 4 && isTransliteration(nameA, nameB))
        return 'same'
      if (abbreviates(nameA, nameB) || abbreviates(nameB, nameA)) return 'same'
    }
  const [short, long] =
    a.canonical.length < b.canonical.length ? [a.canonical, b.canonical] : [b.canonical, a.canonical]
  const [shortLower, longLower] = [short.toLowerCase(), long.toLowerCase()]
  // "White House Council of Economic Advisers": a body named by the one it belongs to.
  const owner = long.slice(0, Math.max(0, long.length - short.length - 1))
  if (
    longLower.endsWith(` ${shortLower}`) &&
    (short.split(' ').length >= OWNED ? organisationNamed(owner) !== null : CHAMBER.test(long))
  )
    return 'same'
  if (isNationsOwn(long, short)) return 'part'
  if (short.includes(' ') || organisationNamed(short) !== null || placesNamed(short).length > 0) return 'none'
  return longLower.startsWith(`${shortLower} `) ? 'part' : 'none'
}
/** Only a name of several words has a legal form: most pairs are spared the search. */
function isOneCompany(a: string, b: string): boolean {
  if (!a.includes(' ') && !b.includes(' ')) return false
  return withoutLegalForm(a).toLowerCase() === withoutLegalForm(b).toLowerCase()
}
/** So many words make a body's name tell it from others: not every "Finance Committee" is one. */
const OWNED = 3
/** "House Oversight Committee": an article on Congress leaves the chamber out. */
const CHAMBER = /^(?:House|Senate|Commons|Lords) .* (?:Committee|Subcommittee)$/u

/** "U.S. Central Command", "Central Command": which nation's it is goes without saying. */
function isNationsOwn(long: string, short: string): boolean {
  if (!short.includes(' ') || !long.toLowerCase().endsWith(` ${short.toLowerCase()}`)) return false
  const owner = long.slice(0, long.length - short.length - 1)
  return nationOf(owner) !== null || placesNamed(owner).some((place) => place.class === 'country')
}
