/** Look-ups in the word lists that name recognition rests on. */

import {
  EASTERN_SURNAMES,
  HYPHEN_TAILS,
  PROMINENT_SURNAMES,
  SURNAMES_IN_S,
} from '../../../util/data/given-names.ts'
import {
  PLACE_NOUNS,
  PLACE_OPENERS,
  PLACE_PARTS,
  PLACE_PREPOSITIONS,
} from '../../../util/data/place-words.ts'
import { type PlaceClass, placeSpellings } from '../../../util/place.ts'
import { rarity } from '../../../util/rarity.ts'
import { GROUPS, NOT_NAMES } from '../../data/no-names.ts'
import {
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  ORGANISATIONS,
  SURNAME_HEADS,
  WEAK_HEADS,
} from '../../data/organisations.ts'
import {
  FEMININE_TITLES,
  MASCULINE_TITLES,
  NAME_SUFFIXES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  TITLE_ROLES,
  TITLES,
} from '../../data/titles.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''))

/** Title as written (lower case, no stops) to its full form; forms of address have an empty one. */
export const titleForms: ReadonlyMap<string, string> = new Map(
  TITLES.split('|').map((entry) => {
    const [short = '', long] = entry.trim().split('=')
    return [short, long ?? short] as const
  }),
)
export const feminineTitles = setOf(FEMININE_TITLES)
export const masculineTitles = setOf(MASCULINE_TITLES)
export const nameSuffixes = setOf(NAME_SUFFIXES)
export const roleNouns = setOf(ROLE_NOUNS)
export const titleRoles = setOf(TITLE_ROLES)
export const roleModifiers = setOf(ROLE_MODIFIERS)
export const organisationHeads = setOf(ORGANISATION_HEADS)
export const weakHeads = setOf(WEAK_HEADS)
export const organisationOpeners = setOf(ORGANISATION_OPENERS)
export const surnameHeads = setOf(SURNAME_HEADS)
export const placeParts = setOf(PLACE_PARTS)
export const placePrepositions = setOf(PLACE_PREPOSITIONS)
export const placeOpeners = setOf(PLACE_OPENERS)
export const prominent = setOf(PROMINENT_SURNAMES)
export const notNames = setOf(NOT_NAMES)
export const groups = setOf(GROUPS)
export const easternSurnames = setOf(EASTERN_SURNAMES)
export const surnamesInS = setOf(SURNAMES_IN_S)
export const hyphenTails = setOf(HYPHEN_TAILS)

const placeNouns = new Map<string, PlaceClass>()
const isPlaceClass = (word: string): word is PlaceClass => word in PLACE_NOUNS
for (const kind of Object.keys(PLACE_NOUNS))
  if (isPlaceClass(kind)) for (const noun of setOf(PLACE_NOUNS[kind] ?? '')) placeNouns.set(noun, kind)
/** Class of a noun of place ("village": settlement), plural or singular; null for other words. */
export function placeNounClass(lower: string): PlaceClass | null {
  return placeNouns.get(lower) ?? (lower.endsWith('s') ? (placeNouns.get(lower.slice(0, -1)) ?? null) : null)
}

const organisations = new Map<string, string>()
for (const line of ORGANISATIONS.trim().split('\n')) {
  const [name = '', others = ''] = line.split('|')
  for (const spelling of [name, ...others.split(/,(?! )/u)]) {
    if (spelling === '') continue
    organisations.set(spelling, name)
  }
}
const reaches = new Map<string, number>()
for (const spellings of [placeSpellings(), organisations.keys(), titleForms.keys()])
  for (const spelling of spellings) {
    const end = spelling.indexOf(' ')
    const first = (end < 0 ? spelling : spelling.slice(0, end))
      .toLowerCase()
      .replaceAll('.', '')
      .replace(',', '')
    // The comma of "Washington, D.C." is a word of its own.
    const length = end < 0 && !spelling.includes(',') ? 1 : spelling.split(/ |(?=,)/u).length
    if (length > (reaches.get(first) ?? 0)) reaches.set(first, length)
  }

/** The most words that a listed name, nationality word or title has which begins with this word; 0 where none does. */
export function listedReach(lower: string): number {
  return reaches.get(lower.replaceAll('.', '')) ?? 0
}

/** Usual name of a well-known organisation, by the exact spelling; null where it is not listed. */
export function organisationNamed(name: string): string | null {
  return organisations.get(name) ?? null
}

/** Whether a word is common in lower case too, itself or without its ending: alone it is no evidence of a name. */
export function isOrdinary(lower: string): boolean {
  const word = lower.replace(/\.$/u, '')
  if (rarity(word) < 1) return true
  for (const [ending, base] of ENDINGS)
    if (
      word.endsWith(ending) &&
      word.length >= ending.length + (ending.startsWith('er') || ending === 'ly' ? 4 : 3) &&
      rarity(word.slice(0, -ending.length) + base) < 1
    )
      return true
  return false
}
const ENDINGS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['men', 'man'],
  ['ly', ''],
] as const
