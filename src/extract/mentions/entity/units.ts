import type { Pos } from '../../../model/annotation.ts'
import { isGivenName } from '../../../util/personal-name.ts'
import { nationOf, type Place, placesNamed } from '../../../util/place.ts'
import { rarity } from '../../../util/rarity.ts'
import { MONTH_NAMES } from '../../data/no-names.ts'
import {
  groups,
  isOrdinary,
  listedReach,
  notNames,
  organisationHeads,
  organisationNamed,
  roleModifiers,
  roleNouns,
  titleForms,
} from './lexicon.ts'
import type { Word } from './words.ts'

/**
 * What a stretch of words can be in a name:
 * `name` and `plain` are capitalised words, rare or common in lower case; `link` is "of", "for", "and", "the", "&";
 * `particle` is "bin", "van", "al" inside a name; `break` ends every name.
 */
export type UnitKind =
  | 'place'
  | 'organisation'
  | 'nation'
  | 'title'
  | 'role'
  | 'modifier'
  | 'given'
  | 'name'
  | 'plain'
  | 'initial'
  | 'acronym'
  | 'particle'
  | 'link'
  | 'break'

/** One or more words that are read together. */
export interface Unit {
  readonly kind: UnitKind
  /** Its words are `words.slice(from, to)`. */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly lower: string
  /** The usual name of a listed place, nation or organisation. */
  readonly known: string | null
  readonly places: readonly Place[]
  /** A word that makes what stands before it an organisation ("Council"). */
  readonly head: boolean
  /** Part of speech of its first word. */
  readonly pos: Pos
  readonly opens: boolean
  readonly possessive: boolean
}

const PARTICLE = /^(?:al|el|bin|ibn|ben|van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ul|ez|abu|bint)$/u
const LINK = /^(?:of|for|and|the|&)$/u
const INITIAL = /^\p{Lu}\.?$/u
const CONTRACTION = /['’](?:m|re|ve|ll|d|t)$/u
/** Months that are names of people too. */
export const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES.split(' '))
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d.&-]{2,8}$/u
const NONE: readonly Place[] = []
const NOTHING: Partial<Unit> = {}

const bare = (word: string): string => word.replaceAll('.', '')

/** Reads the words of a sentence as units, the longest listed name first. */
export function unitsOf(words: readonly Word[]): Unit[] {
  const units: Unit[] = []
  for (let from = 0; from < words.length; ) {
    const word = words[from]
    if (word !== undefined && !word.capital && !LINK.test(word.lower) && !PARTICLE.test(word.lower)) {
      units.push(breakUnit(word, from++))
      continue
    }
    const unit = listedUnit(words, from) ?? singleUnit(words, from)
    units.push(unit)
    from = unit.to
  }
  return units
}

/** Most words of a text end every name: made without look-ups. */
function breakUnit({ text, lower, pos, opens, possessive }: Word, from: number): Unit {
  return {
    kind: 'break',
    from,
    to: from + 1,
    text,
    lower,
    known: null,
    places: NONE,
    head: false,
    pos,
    opens,
    possessive,
  }
}

const spellingOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ')

function make(
  kind: UnitKind,
  words: readonly Word[],
  from: number,
  to: number,
  { known = null, places = NONE, head }: Partial<Unit> = NOTHING,
): Unit {
  const first = words[from]
  const last = words[to - 1]
  const text = to === from + 1 ? (first?.text ?? '') : spellingOf(words.slice(from, to))
  const lower = to === from + 1 ? (first?.lower ?? '') : text.toLowerCase()
  return {
    kind,
    from,
    to,
    text,
    lower,
    known,
    places,
    head:
      head ??
      (to === from + 1 &&
        kind !== 'break' &&
        kind !== 'link' &&
        organisationHeads.has(bare(lower).replace(/^.*-/u, ''))),
    pos: first?.pos ?? 'X',
    opens: first?.opens ?? false,
    possessive: last?.possessive ?? false,
  }
}

/** Names of the gazetteer, listed organisations, nationality words and titles that begin here. */
function listedUnit(words: readonly Word[], from: number): Unit | null {
  const first = words[from]
  if (!first?.capital && !(first && PARTICLE.test(first.lower) && words[from + 1]?.capital)) return null
  const longest = listedReach(first.lower)
  if (longest === 0) {
    const known = nationOf(first.text)
    return known === null ? null : make('nation', words, from, from + 1, { known })
  }
  const spellings: string[] = []
  let text = ''
  for (let to = from + 1; to <= words.length && to <= from + longest; to++) {
    const word = words[to - 1]
    if (!word) break
    // "Washington, D.C." and "Tobacco, Firearms" hold a comma inside one name.
    text = word.text === ',' ? `${text},` : text === '' ? word.text : `${text} ${word.text}`
    spellings.push(text)
    if (word.possessive) break
  }
  for (let size = spellings.length; size > 0; size--) {
    const spelling = spellings[size - 1] ?? ''
    const to = from + size
    if (!words[to - 1]?.capital) continue
    const organisation = organisationNamed(spelling)
    if (organisation !== null)
      return make('organisation', words, from, to, {
        known: organisation,
        head: organisationHeads.has(words[to - 1]?.lower ?? ''),
      })
    const nation = nationOf(spelling)
    if (nation !== null) return make('nation', words, from, to, { known: nation })
    const places = placesIn(spelling, size)
    if (places.length > 0)
      return make('place', words, from, to, { known: places[0]?.name ?? spelling, places })
    // "General Assembly", "General Motors"
    if (spelling === 'General' && organisationHeads.has(words[to]?.lower ?? ''))
      return make('modifier', words, from, to)
    const title = titleForms.get(bare(spelling.toLowerCase()).replaceAll(' .', ''))
    if (title !== undefined) return make('title', words, from, stopAfter(words, to), { known: title })
  }
  return null
}

/** Abbreviations of states are read with their stop or in full capitals; lower-case words never are places. */
function placesIn(spelling: string, size: number): readonly Place[] {
  if (size === 1 && spelling.length <= 2 && !/^(?:US|UK|EU)$/u.test(spelling)) return NONE
  const places = placesNamed(spelling)
  if (
    places.length > 0 &&
    size === 1 &&
    spelling.length <= 4 &&
    /^\p{Lu}\p{Ll}+$/u.test(spelling) &&
    places.every((place) => place.name.toLowerCase() !== spelling.toLowerCase())
  )
    return NONE
  return places
}

/** The tokeniser parts "Rev" and its stop. */
function stopAfter(words: readonly Word[], to: number): number {
  const stop = words[to]
  return stop?.text === '.' && stop.start === words[to - 1]?.end && words[to + 1]?.capital ? to + 1 : to
}

function singleUnit(words: readonly Word[], from: number): Unit {
  const word = words[from]
  if (!word) throw new RangeError(`no word at ${from}`)
  return make(kindOf(word, words[from + 1]), words, from, from + 1)
}

const isGroup = (lower: string): boolean =>
  groups.has(lower) || (lower.endsWith('s') && groups.has(lower.slice(0, -1)))

function kindOf(word: Word, next: Word | undefined): UnitKind {
  const { text, lower } = word
  if (CONTRACTION.test(lower)) return 'break'
  if (word.capital && isGroup(lower)) return 'modifier'
  if (word.capital && (lower === 'the' || (word.allCaps && LINK.test(lower)))) return 'link'
  if (word.capital && rarity(lower) === 0 && lower !== 'new' && !MONTHS.has(lower) && !word.allCaps)
    return 'break'
  if (!word.capital) {
    if (LINK.test(lower)) return 'link'
    return PARTICLE.test(lower) ? 'particle' : 'break'
  }
  if (notNames.has(bare(lower)) && !(MONTHS.has(lower) && !word.opens)) return 'break'
  if (MONTHS.has(lower)) return next?.capital === true && !/^\d/u.test(next.text) ? 'given' : 'plain'
  if (/\d/u.test(text)) return 'break'
  if (INITIAL.test(text)) return 'initial'
  if (roleNouns.has(lower) || roleNouns.has(lower.replace(/-(?:elect|designate)$/u, ''))) return 'role'
  if (ACRONYM.test(text) && !(text.length > 3 && isOrdinary(lower)))
    return text.replace(/[^\p{Lu}]/gu, '').length <= 6 ? 'acronym' : 'plain'
  if (isGivenName(lower)) return 'given'
  if (roleModifiers.has(lower)) return 'modifier'
  return isOrdinary(lower) ? 'plain' : 'name'
}
