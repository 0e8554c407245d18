import type { EntityKind } from '../../../model/mention.ts'
import { isGivenName } from '../../../util/personal-name.ts'
import { rarity } from '../../../util/rarity.ts'
import {
  easternSurnames,
  hyphenTails,
  organisationOpeners,
  placeOpeners,
  surnameHeads,
  titleRoles,
  weakHeads,
} from './lexicon.ts'
import { organisationEnd, personEnd, placeNounEnd } from './spans.ts'
import { MONTHS, type Unit } from './units.ts'

/** A name as a stretch of units, half-open. */
export interface Finding {
  readonly from: number
  readonly to: number
  readonly kind: EntityKind | null
  readonly known?: string | null
  /** First unit of the titles before a personal name. */
  readonly titleFrom?: number
  readonly doubtful?: boolean
  readonly demonym?: boolean
  readonly titled?: boolean
  readonly short?: boolean
  readonly weak?: boolean
  readonly common?: boolean
}

/** Forms that a name can take at a place, most telling first: the first that fits decides. */
const FORMS: readonly ((units: readonly Unit[], at: number, unit: Unit) => Finding | null)[] = [
  dateline,
  bodyWithHead,
  placeWithNoun,
  listed,
  listedPlace,
  acronym,
  opener,
  shortBody,
  commonWords,
  personOrUnknown,
]

/** The name that begins at `at` without a title before it; null where none does. */
export function untitled(units: readonly Unit[], at: number): Finding | null {
  const unit = units[at]
  if (!unit || unit.kind === 'role' || unit.kind === 'break' || unit.kind === 'link') return null
  if (unit.kind === 'title' && !unit.possessive) return null
  for (const form of FORMS) {
    const finding = form(units, at, unit)
    if (finding) return finding
  }
  return null
}

const isCommon = (unit: Unit): boolean => unit.kind === 'plain' || unit.kind === 'modifier'
const ALL_CAPS = /^\p{Lu}[\p{Lu}.'’-]+$/u
const MOST_DATELINE = 3

/** "WEYERS CAVE, Va. -", "BEIRUT (AP) -": capitals before a state, a dash or an agency at the start of a paragraph. */
function dateline(units: readonly Unit[], at: number, unit: Unit): Finding | null {
  if (!unit.opens || !ALL_CAPS.test(unit.text) || unit.kind === 'place' || unit.kind === 'organisation')
    return null
  let to = at
  while (to < units.length && to < at + MOST_DATELINE && ALL_CAPS.test(units[to]?.text ?? '')) to++
  const after = units[to]
  const isDateline =
    after?.text === '—' ||
    after?.text === '–' ||
    after?.text === '--' ||
    after?.text === '(' ||
    (after?.text === ',' && units[to + 1]?.kind === 'place')
  return isDateline ? { from: at, to, kind: 'place' } : null
}

function bodyWithHead(units: readonly Unit[], at: number, unit: Unit): Finding | null {
  let end = organisationEnd(units, at)
  // "National Security | Adviser", "Pentagon | Press Secretary": words of the office that follows.
  if (units[end]?.kind === 'role') while (end > at && isOfOffice(units[end - 1])) end--
  if (end === at || placeNounEnd(units, at) > end) return null
  if (unit.opens && isCommon(unit) && !opensBody(units, at, end)) return null
  const last = units[end - 1]
  if (unit.kind === 'given' && end === at + 2 && surnameHeads.has(last?.lower ?? ''))
    return { from: at, to: end, kind: 'person' }
  return { from: at, to: end, kind: 'organisation', known: unit.to === last?.to ? unit.known : null }
}

const isOfOffice = (unit: Unit | undefined): boolean =>
  unit !== undefined && isCommon(unit) && (unit.kind === 'modifier' || weakHeads.has(unit.lower))

const CONTENT = /^(?:PROPN|NOUN|ADJ)$/u

/** Whether a sentence's first word, a common one, begins the body's name: in "Free Syrian Army", not in "While National Security". */
function opensBody(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at]
  if (!unit || rarity(unit.lower) === 0 || !CONTENT.test(unit.pos)) return false
  return end > at + 2 || units[at + 1]?.kind === 'link'
}

function placeWithNoun(units: readonly Unit[], at: number, unit: Unit): Finding | null {
  const end = placeNounEnd(units, at)
  return end > at && !(unit.opens && isCommon(unit)) ? { from: at, to: end, kind: 'place' } : null
}

function listed(_units: readonly Unit[], at: number, unit: Unit): Finding | null {
  if (unit.kind === 'organisation') return { from: at, to: at + 1, kind: 'organisation', known: unit.known }
  return unit.kind === 'nation'
    ? { from: at, to: at + 1, kind: 'place', known: unit.known, demonym: true }
    : null
}

function listedPlace(units: readonly Unit[], at: number, unit: Unit): Finding | null {
  if (unit.kind !== 'place') return null
  const end = personEnd(units, at, false)
  const isCountry = unit.places.some((place) => place.class === 'country')
  // "Jordan Peterson", "Jackson Browne": a place that is a given name, before a rare word.
  const isPerson =
    unit.to === unit.from + 1 && end > at + 1 && !unit.possessive && isGivenName(unit.lower) && !isCountry
  return isPerson
    ? { from: at, to: end, kind: 'person' }
    : { from: at, to: at + 1, kind: 'place', known: unit.known }
}

function acronym(_units: readonly Unit[], at: number, unit: Unit): Finding | null {
  return unit.kind === 'acronym' && !unit.head ? { from: at, to: at + 1, kind: 'organisation' } : null
}

/** "Tall Tawil", "Jaish al-Islam": an opening word that tells the kind. */
function opener(units: readonly Unit[], at: number, unit: Unit): Finding | null {
  const next = units[at + 1]
  if (unit.possessive || !next) return null
  if (organisationOpeners.has(unit.lower) && /^(?:\p{Lu}|al-|el-)/u.test(next.text))
    return { from: at, to: Math.max(at + 2, personEnd(units, at, false)), kind: 'organisation' }
  return placeOpeners.has(unit.lower) && unit.kind !== 'given' && next.kind === 'name'
    ? { from: at, to: at + 2, kind: 'place' }
    : null
}

/** "the Observatory" for a body named in full before. */
function shortBody(units: readonly Unit[], at: number, unit: Unit): Finding | null {
  if (unit.kind !== 'plain' || !unit.head || weakHeads.has(unit.lower) || isCapital(units[at + 1]))
    return null
  return unit.opens || units[at - 1]?.lower === 'the'
    ? { from: at, to: at + 1, kind: 'organisation', short: true }
    : null
}

const isCapital = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.kind !== 'break' && /^\p{Lu}/u.test(unit.text)

/** Common words with capitals: two or more inside a sentence name something ("Live Nation"); one only if the article has it in a longer name. */
function commonWords(units: readonly Unit[], at: number, unit: Unit): Finding | null {
  if (!isCommon(unit)) return null
  let end = at
  let rare = false
  let telling = false
  while (end < at + MOST_COMMON) {
    const next = units[end]
    if (!next || !(isCommon(next) || next.kind === 'name') || (end > at && next.opens)) break
    rare ||= next.kind === 'name'
    telling ||= next.kind !== 'modifier'
    end++
    if (next.possessive) break
  }
  const office = units[end]?.kind
  if (
    end > at + 1 &&
    telling &&
    !unit.opens &&
    office !== 'role' &&
    office !== 'title' &&
    (rare || !isCapital(units[end]))
  )
    return { from: at, to: end, kind: null, common: !rare }
  return unit.kind === 'plain' && (unit.pos === 'PROPN' || MONTHS.has(unit.lower))
    ? { from: at, to: at + 1, kind: null, weak: true, doubtful: true }
    : null
}
const MOST_COMMON = 4

function personOrUnknown(units: readonly Unit[], at: number, unit: Unit): Finding | null {
  let end = personEnd(units, at, false)
  if (end === at || unit.kind === 'initial') return null
  const named = units.slice(at, end)
  // "Kim Hak Song": the last syllable of a Korean given name may be a common word.
  const tail = units[end]
  const isKorean =
    easternSurnames.has(unit.lower) && named.length === 2 && !named.some(({ possessive }) => possessive)
  if (isKorean && tail !== undefined && !tail.opens && isCapital(tail) && hyphenTails.has(tail.lower)) {
    const [, middle] = named
    if (hyphenTails.has(middle?.lower ?? '')) return { from: at, to: end + 1, kind: 'person' }
  }
  const isFull = named.filter(({ kind }) => kind !== 'particle').length > 1
  const isPerson =
    isFull &&
    (named.some(({ kind }) => kind === 'given' || kind === 'initial') ||
      (easternSurnames.has(unit.lower) && named.length === 2))
  // "Winson Green": a common word goes on a rare one.
  const next = units[end]
  if (
    !isPerson &&
    next?.kind === 'plain' &&
    !next.opens &&
    units[end - 1]?.possessive === false &&
    !isCapital(units[end + 1])
  )
    end++
  return { from: at, to: end, kind: isPerson ? 'person' : null, doubtful: unit.opens && end === at + 1 }
}

/** A personal name right after a title or office. */
export function titledPerson(units: readonly Unit[], at: number, titleFrom: number): Finding | null {
  const end = personEnd(units, at, true)
  if (end === at) return null
  const before = units[at - 1]
  const first = units[at]
  if (!before || before.possessive || !first) return null
  // After a bare office a common word is a name only where that office serves as a title: "President Bush", not "Chief Executive".
  if (
    before.kind !== 'title' &&
    first.kind === 'plain' &&
    !(titleRoles.has(before.lower) && (end === at + 1 || units[at + 1]?.kind === 'given'))
  )
    return null
  if (
    first.kind === 'place' &&
    before.kind === 'role' &&
    end === at + 1 &&
    first.places.some((place) => place.class === 'country')
  )
    return null
  let ranks = at
  while (ranks > titleFrom && isRank(units[ranks - 1], units[ranks - 2])) ranks--
  return { from: at, to: end, kind: 'person', titleFrom: ranks, titled: true }
}

const OFFICE = /general$/u

/** Ranks and forms of address belong to the name as written; offices do not ("Attorney General"). */
function isRank(unit: Unit | undefined, before: Unit | undefined): boolean {
  if (unit?.kind !== 'title') return false
  if (OFFICE.test(unit.lower) && OFFICES.has(unit.lower.split(/[ -]/u)[0] ?? '')) return false
  // "Chief Executive Officer"
  return unit.lower !== 'officer' || !before || before.kind === 'break' || before.kind === 'link'
}
const OFFICES = new Set([
  'attorney',
  'secretary',
  'solicitor',
  'inspector',
  'surgeon',
  'director',
  'comptroller',
])
