import type { EntityKind } from '../../../model/mention.ts'
import { isGivenName, nameParts } from '../../../util/personal-name.ts'
import { liesIn, placesNamed } from '../../../util/place.ts'
import { foldName } from '../../../util/transliterate.ts'
import { Bodies } from './bodies.ts'
import { easternSurnames, organisationNamed, prominent } from './lexicon.ts'
import type { RawMention, Votes } from './raw.ts'

/** The mentions of an article by kind. */
export interface Decided {
  readonly persons: readonly RawMention[]
  readonly bodies: Bodies
  readonly places: readonly RawMention[]
}

const ENOUGH = 1.5
const SURE_PLACE = 3
const SURE_PERSON = 3

/**
 * Decides what each name denotes: by its form, by the article's other mentions of it, then by the words around all of
 * them. A name that nothing speaks for is dropped.
 */
export function decideKinds(mentions: readonly RawMention[]): Decided {
  const votes = sumVotes(mentions)
  const persons: RawMention[] = []
  const places: RawMention[] = []
  const bodies = new Bodies()
  const open: RawMention[] = []
  const abbreviated: RawMention[] = []
  const nameOfPerson = personalNames(mentions, votes)
  const beginnings = bodyBeginnings(mentions)
  const surnames = surnamesOf(mentions)
  const bodyNames = new Set(mentions.flatMap(({ kind, name }) => (kind === 'organisation' ? [name] : [])))
  for (const found of mentions) {
    const mention = withoutEpithet(withoutTown(found, bodyNames), surnames)
    const kind = ofForm(mention, votes, nameOfPerson)
    if (kind === 'person' && !mention.titled && beginnings.has(mention.name)) abbreviated.push(mention)
    else if (kind === 'person') persons.push(mention)
    else if (kind === 'place') places.push(mention)
    else if (kind === 'organisation') {
      if (mention.short || (mention.known === null && !mention.name.includes(' '))) abbreviated.push(mention)
      else bodies.add(mention, mention.known)
    } else open.push(mention)
  }
  const established = new Set([...persons, ...places].filter(({ doubtful }) => !doubtful).map(keyOf))
  for (const mention of abbreviated) settleShort(mention, bodies)
  const rest = new Map<string, RawMention[]>()
  for (const mention of open) {
    const body = mention.weak ? null : bodies.find(mention.name)
    if (body) bodies.link(body, mention)
    else if (!mention.weak || isPlaceWord(mention))
      rest.set(keyOf(mention), [...(rest.get(keyOf(mention)) ?? []), mention])
  }
  for (const [key, group] of rest) {
    if (!established.has(key) && group.every(isUnfounded)) continue
    const kind = byVotes(votes.get(key), group)
    if (kind === 'person') persons.push(...group)
    else if (kind === 'place') places.push(...group)
    else if (kind === 'organisation') for (const mention of group) bodies.add(mention, null)
  }
  return { persons: persons.sort(byStart), bodies, places: places.sort(byStart) }
}

/** A word that opens a sentence is a name only if it says something ("Lerner said"). */
const isUnfounded = (mention: RawMention): boolean =>
  mention.doubtful &&
  !(mention.weak ? isPlaceWord(mention) : mention.votes.person >= ENOUGH || mention.votes.place > ENOUGH)

/** A common word is a place's name where a noun of place says so: "the town of Hader". */
const isPlaceWord = ({ votes, feature, name }: RawMention): boolean =>
  /^\p{Lu}/u.test(name) && (votes.place >= SURE_PLACE || (feature !== null && votes.place > 1))

const byStart = (a: RawMention, b: RawMention): number => a.start - b.start
const keyOf = ({ name }: RawMention): string => foldName(name)

function sumVotes(mentions: readonly RawMention[]): Map<string, Votes> {
  const sums = new Map<string, Votes>()
  for (const mention of mentions) {
    const { person, organisation, place } = mention.votes
    const sum = sums.get(keyOf(mention)) ?? { person: 0, organisation: 0, place: 0 }
    sums.set(keyOf(mention), {
      person: sum.person + person,
      organisation: sum.organisation + organisation,
      place: sum.place + place,
    })
  }
  return sums
}

/** Surnames of those whom the article names in full or by title. */
function surnamesOf(mentions: readonly RawMention[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { kind, name, titled } of mentions)
    if (kind === 'person' && (titled || name.includes(' '))) names.add(name.split(' ').at(-1) ?? '')
  return names
}

/** "Mad Dog Mattis" and "Mattis Resignation" are Mattis where the article names him: what else has a capital is cut off. */
function withoutEpithet(mention: RawMention, surnames: ReadonlySet<string>): RawMention {
  const words = mention.name.split(' ')
  if (mention.kind !== null || words.length < 2) return mention
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (surnames.has(last)) return { ...mention, name: last, start: mention.end - last.length, kind: 'person' }
  return surnames.has(first)
    ? { ...mention, name: first, end: mention.start + first.length, kind: 'person' }
    : mention
}

/** "Antioch Waffle House" is the Waffle House of Antioch where the article names a Waffle House; a nation's body stays itself. */
function withoutTown(mention: RawMention, bodies: ReadonlySet<string>): RawMention {
  if (mention.kind !== 'organisation' || mention.known !== null) return mention
  const words = mention.name.split(' ')
  for (let size = 1; size < words.length; size++) {
    const rest = words.slice(size).join(' ')
    const owner = placesNamed(words.slice(0, size).join(' '))
    if (owner.length === 0 || owner.some((place) => place.class === 'country')) continue
    if (bodies.has(rest) || organisationNamed(rest) !== null)
      return { ...mention, name: rest, known: organisationNamed(rest) }
  }
  return mention
}

/** Beginnings, of two words or more, of the names of bodies: "Beth Israel" of "Beth Israel Hospital". */
function bodyBeginnings(mentions: readonly RawMention[]): ReadonlySet<string> {
  const beginnings = new Set<string>()
  for (const { kind, name } of mentions) {
    if (kind !== 'organisation') continue
    const words = name.split(' ')
    for (let size = 2; size < words.length; size++) beginnings.add(words.slice(0, size).join(' '))
  }
  return beginnings
}

/** Surnames and given names of the persons whose form leaves no doubt, folded. */
function personalNames(
  mentions: readonly RawMention[],
  votes: ReadonlyMap<string, Votes>,
): ReadonlySet<string> {
  const names = new Set<string>()
  for (const mention of mentions) {
    if (mention.kind !== 'person' && !isPersonByVotes(mention, votes)) continue
    const parts = nameParts(mention.name)
    if (parts.length === 1 && !mention.titled) continue
    names.add(foldName(parts.at(-1) ?? '').replace(/^(?:al|el) /u, ''))
    if (parts.length > 1) names.add(foldName(parts[0] ?? ''))
    if (parts.length > 2) names.add(foldName(parts.slice(-2).join(' ')))
  }
  return names
}

function isPersonByVotes(mention: RawMention, votes: ReadonlyMap<string, Votes>): boolean {
  if (mention.kind !== null || mention.common || nameParts(mention.name).length < 2) return false
  return byVotes(votes.get(keyOf(mention)), [mention]) === 'person'
}

/** The kind that a mention's own form decides, or the persons of the article. */
function ofForm(
  mention: RawMention,
  votes: ReadonlyMap<string, Votes>,
  personal: ReadonlySet<string>,
): EntityKind | null {
  const single = !mention.name.includes(' ')
  if (
    mention.kind === 'place' &&
    mention.known !== null &&
    single &&
    !mention.demonym &&
    personal.has(foldName(mention.name))
  ) {
    const isCountry = placesNamed(mention.name).some((place) => place.class === 'country')
    if (!isCountry && mention.votes.place === 0 && mention.feature === null) return 'person'
  }
  if (
    mention.kind === 'place' &&
    mention.known !== null &&
    single &&
    !mention.demonym &&
    isSurnameHere(mention, votes)
  )
    return 'person'
  if (mention.kind !== null) return mention.kind
  if (
    mention.weak &&
    prominent.has(mention.name.toLowerCase()) &&
    mention.votes.place === 0 &&
    mention.feature === null
  )
    return 'person'
  if (
    personal.has(foldName(mention.name).replace(/^(?:al|el) /u, '')) &&
    (mention.feature === null || mention.votes.place < SURE_PLACE) &&
    !(mention.weak && mention.votes.place > 0)
  )
    return 'person'
  if (
    !single &&
    !mention.common &&
    nameParts(mention.name).some((part) => personal.has(foldName(part))) &&
    mention.feature === null
  )
    return 'person'
  if (!single && isPersonByVotes(mention, votes)) return 'person'
  return null
}

/** A small American town's name ("Clinton") that the article never uses as a place, and that speaks. */
function isSurnameHere(mention: RawMention, votes: ReadonlyMap<string, Votes>): boolean {
  const sum = votes.get(keyOf(mention))
  if (!sum || sum.place > 0 || mention.feature !== null) return false
  const isTown =
    placesNamed(mention.name).every((place) => place.class === 'settlement') &&
    liesIn(mention.name, 'United States')
  return (
    (sum.person > 0 && isTown && mention.known !== 'Washington') || prominent.has(mention.name.toLowerCase())
  )
}

/** Abbreviations and head words alone go to the body they shorten; an abbreviation of none is a body of its own. */
function settleShort(mention: RawMention, bodies: Bodies): void {
  if (mention.short) {
    const body = bodies.withHead(mention.name, mention.start)
    if (body) bodies.link(body, mention)
    return
  }
  const body = (mention.expands === null ? null : bodies.find(mention.expands)) ?? bodies.find(mention.name)
  if (body) bodies.link(body, mention)
  else bodies.add(mention, null)
}

/** The kind most votes speak for; null where too few speak for any. */
function byVotes(votes: Votes | undefined, group: readonly RawMention[]): EntityKind | null {
  const { person, organisation, place } = votes ?? { person: 0, organisation: 0, place: 0 }
  const name = group[0]?.name ?? ''
  const words = nameParts(name).length
  if (group.every(({ common }) => common)) return ofCommonWords(person, organisation, place)
  if (
    words === 1 &&
    (isGivenName(name) || easternSurnames.has(name.toLowerCase()) || prominent.has(name.toLowerCase())) &&
    place < SURE_PLACE
  )
    return 'person'
  if (place >= ENOUGH && place > person && place >= organisation) return 'place'
  if (person >= ENOUGH && person >= organisation) return 'person'
  if (organisation >= 1) return 'organisation'
  if (words > 1 && words < 4) return place >= 1 ? 'place' : 'person'
  if (place > 0 && person === 0) return 'place'
  if (person > 0) return 'person'
  return group.length > 1 ? 'organisation' : null
}

/** Common words name something only where the words around them say what. */
function ofCommonWords(person: number, organisation: number, place: number): EntityKind | null {
  if (place >= ENOUGH) return 'place'
  if (person >= SURE_PERSON) return 'person'
  return organisation >= ENOUGH ? 'organisation' : null
}
