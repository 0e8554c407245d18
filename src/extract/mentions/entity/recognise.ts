import type { Sentence } from '../../../model/annotation.ts'
import type { EntityKind } from '../../../model/mention.ts'
import { isGivenName, sexOf } from '../../../util/personal-name.ts'
import { rarity } from '../../../util/rarity.ts'
import { votesFor } from './evidence.ts'
import {
  easternSurnames,
  feminineTitles,
  masculineTitles,
  placeNounClass,
  placeOpeners,
  titleForms,
  weakHeads,
} from './lexicon.ts'
import type { RawMention } from './raw.ts'
import { complementEnd, organisationEnd, personEnd, placeNounEnd } from './spans.ts'
import { type Unit, unitsOf } from './units.ts'
import type { Word } from './words.ts'

interface Finding {
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
}

/** The names of one sentence, in text order, without overlap. */
export function recognise(words: readonly Word[], sentence: Sentence): RawMention[] {
  const units = unitsOf(words)
  const found: RawMention[] = []
  let titleFrom = -1
  for (let at = 0; at < units.length; ) {
    const unit = units[at]
    if (!unit) break
    if (unit.kind === 'break' || unit.kind === 'link') {
      titleFrom = -1
      at++
      continue
    }
    const afterTitle = titleFrom >= 0
    const finding = afterTitle
      ? (titledPerson(units, at, titleFrom) ?? untitled(units, at))
      : untitled(units, at)
    if (finding) {
      found.push(toRaw(finding, units, words, sentence))
      // A body or place before an office leaves the office to come: "White House | Counsel | Robert Bauer".
      titleFrom = -1
      at = finding.to
      continue
    }
    if (unit.kind === 'title' || unit.kind === 'role') {
      if (titleFrom < 0) titleFrom = at
      const complement = complementEnd(units, at + 1)
      if (complement > at + 1) {
        for (const part of bodiesOf(units, at + 2, complement))
          found.push(toRaw(part, units, words, sentence))
        const next = units[complement]
        if (next && units[complement - 1]?.possessive !== true) titleFrom = at
        at = complement
      } else {
        if (unit.possessive) titleFrom = -1
        at++
      }
      continue
    }
    if (unit.kind !== 'modifier') titleFrom = -1
    at++
  }
  return found
}

/** Places and bodies inside "of …" after an office. */
function bodiesOf(units: readonly Unit[], from: number, to: number): Finding[] {
  const found: Finding[] = []
  const inside = units.slice(0, to)
  for (let at = from; at < to; ) {
    const finding = untitled(inside, at)
    if (finding && finding.kind !== 'person') {
      found.push(finding)
      at = finding.to
    } else at++
  }
  return found
}

/** A personal name right after a title or office. */
function titledPerson(units: readonly Unit[], at: number, titleFrom: number): Finding | null {
  const end = personEnd(units, at, true)
  if (end === at) return null
  const before = units[at - 1]
  const first = units[at]
  if (!before || before.possessive || !first) return null
  // After a bare office only a rare word or given name is safe: "Chief Executive", "President Bush" is known by its name elsewhere.
  if (before.kind !== 'title' && first.kind === 'plain') return null
  if (
    first.kind === 'place' &&
    before.kind === 'role' &&
    end === at + 1 &&
    first.places.some((place) => place.class === 'country')
  )
    return null
  let ranks = at
  while (ranks > titleFrom && isRank(units[ranks - 1])) ranks--
  return { from: at, to: end, kind: 'person', titleFrom: ranks, titled: true }
}

const OFFICE = /general$/u

/** Ranks and forms of address belong to the name as written; offices do not ("Attorney General"). */
function isRank(unit: Unit | undefined): boolean {
  return unit?.kind === 'title' && !(OFFICE.test(unit.lower) && OFFICES.has(unit.lower.split(' ')[0] ?? ''))
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

function untitled(units: readonly Unit[], at: number): Finding | null {
  const unit = units[at]
  if (!unit || unit.kind === 'title' || unit.kind === 'role' || unit.kind === 'break' || unit.kind === 'link')
    return null
  const opensPlain = unit.opens && (unit.kind === 'plain' || unit.kind === 'modifier')
  const body = organisationEnd(units, at)
  const isRoleModifier =
    body > at &&
    units[body]?.kind === 'role' &&
    units.slice(at, body).every(({ kind }) => kind === 'modifier' || kind === 'plain')
  if (body > at && !isRoleModifier && !(opensPlain && !opensBody(units, at, body)))
    return {
      from: at,
      to: body,
      kind: 'organisation',
      known: unit.to === units[body - 1]?.to ? unit.known : null,
    }
  const site = placeNounEnd(units, at)
  if (site > at && !opensPlain) return { from: at, to: site, kind: 'place' }
  if (unit.kind === 'organisation') return { from: at, to: at + 1, kind: 'organisation', known: unit.known }
  if (unit.kind === 'nation') return { from: at, to: at + 1, kind: 'place', known: unit.known, demonym: true }
  const person = personEnd(units, at, false)
  if (unit.kind === 'place') {
    const single = unit.to === unit.from + 1
    const isCountry = unit.places.some((place) => place.class === 'country')
    // "Jordan Peterson", "Jackson Browne": a place that is a given name, before a rare word.
    const isPerson = single && person > at + 1 && !unit.possessive && isGivenName(unit.lower) && !isCountry
    return isPerson
      ? { from: at, to: person, kind: 'person' }
      : { from: at, to: at + 1, kind: 'place', known: unit.known }
  }
  if (unit.kind === 'acronym') return { from: at, to: at + 1, kind: 'organisation', doubtful: false }
  if (placeOpeners.has(unit.lower) && unit.kind !== 'given' && units[at + 1]?.kind === 'name')
    return { from: at, to: at + 2, kind: 'place' }
  if (
    unit.kind === 'plain' &&
    unit.head &&
    !weakHeads.has(unit.lower) &&
    (unit.opens || units[at - 1]?.lower === 'the')
  )
    return { from: at, to: at + 1, kind: 'organisation', short: true }
  if (unit.kind === 'plain' && unit.pos === 'PROPN')
    return { from: at, to: at + 1, kind: null, weak: true, doubtful: true }
  if (person === at || unit.kind === 'initial') return null
  const named = units.slice(at, person)
  const isFull = named.filter(({ kind }) => kind !== 'particle').length > 1
  const surelyPerson =
    isFull &&
    (named.some((part) => part.kind === 'given' || part.kind === 'initial') ||
      (easternSurnames.has(unit.lower) && named.length === 2))
  return { from: at, to: person, kind: surelyPerson ? 'person' : null, doubtful: unit.opens && !isFull }
}

const CONTENT = /^(?:PROPN|NOUN|ADJ)$/u

/** Whether a sentence's first word, a common one, begins the body's name: in "Free Syrian Army", not in "While National Security". */
function opensBody(units: readonly Unit[], at: number, body: number): boolean {
  const unit = units[at]
  if (!unit || rarity(unit.lower) === 0 || !CONTENT.test(unit.pos)) return false
  return body > at + 2 || units[at + 1]?.kind === 'link'
}

function toRaw(
  finding: Finding,
  units: readonly Unit[],
  words: readonly Word[],
  sentence: Sentence,
): RawMention {
  const first = units[finding.from]
  const last = units[finding.to - 1]
  const firstWord = words[first?.from ?? 0]
  const lastWord = words[(last?.to ?? 1) - 1]
  const titleWord = words[units[finding.titleFrom ?? finding.from]?.from ?? 0]
  if (!first || !last || !firstWord || !lastWord || !titleWord)
    throw new RangeError('a finding outside its sentence')
  const name = words
    .slice(first.from, last.to)
    .reduce(
      (text, word) => (text === '' || word.text === ',' ? text + word.text : `${text} ${word.text}`),
      '',
    )
  const titles = finding.titleFrom === undefined ? [] : units.slice(finding.titleFrom, finding.from)
  const title = titles
    .map((unit) => unit.known ?? '')
    .filter((text) => text !== '')
    .join(' ')
  const after = words[last.to]
  return {
    start: titleWord.start,
    end: lastWord.end,
    first: firstWord.first,
    last: lastWord.last,
    sentence: sentence.index,
    name,
    kind: finding.kind,
    known: finding.known ?? null,
    feature: featureOf(words, first.from, last.to),
    attributive:
      finding.demonym === true ||
      (!last.possessive &&
        after !== undefined &&
        !after.capital &&
        (after.pos === 'NOUN' || after.pos === 'ADJ')),
    demonym: finding.demonym === true,
    sex: sexOfTitle(titles) ?? sexOf(firstWord.text),
    titled: finding.titled === true,
    title: title === '' ? null : title,
    votes: votesFor(words, first.from, last.to),
    doubtful: finding.doubtful === true,
    short: finding.short === true,
    weak: finding.weak === true,
    part: sentence.part,
  }
}

function sexOfTitle(titles: readonly Unit[]): 'f' | 'm' | null {
  for (const { lower } of titles) {
    const title = lower.replaceAll('.', '')
    if (feminineTitles.has(title)) return 'f'
    if (masculineTitles.has(title) && titleForms.has(title)) return 'm'
  }
  return null
}

/** Class of the noun of place beside a name: "Hasakeh province", "the village of Tall Tawil". */
function featureOf(words: readonly Word[], from: number, to: number): string | null {
  const after = words[to]
  if (after && !after.capital && words[to - 1]?.possessive === false) {
    const kind = placeNounClass(after.lower)
    if (kind !== null) return kind
  }
  const of = words[from - 1]
  const noun = words[from - 2]
  return of?.lower === 'of' && noun ? placeNounClass(noun.lower) : null
}
