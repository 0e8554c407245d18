/** How far a name reaches: functions over the units of one sentence, all giving the index after the last unit. */
import { nameSuffixes, placeNounClass, roleNouns, weakHeads } from './lexicon.ts'
import type { Unit } from './units.ts'

const MOST_WORDS = 9
const MOST_NAME_UNITS = 5
const IN_ORGANISATION = new Set([
  'place',
  'organisation',
  'nation',
  'given',
  'name',
  'plain',
  'acronym',
  'modifier',
  'initial',
])
const COMPLEMENT_LINK = /^(?:of|for)$/u

const isWord = (unit: Unit | undefined): boolean => unit !== undefined && IN_ORGANISATION.has(unit.kind)
/** "Chiefs of Staff", "Council of Economic Advisers": role nouns in the plural belong to the body's name. */
const isPlural = (unit: Unit): boolean =>
  unit.kind === 'plain' && unit.lower.endsWith('s') && roleNouns.has(unit.lower.slice(0, -1))

/** End of an organisation's name that begins at `at` and holds a head word; `at` where there is none. */
export function organisationEnd(units: readonly Unit[], at: number): number {
  let end = at
  for (let i = at; i < units.length && i < at + MOST_WORDS; i++) {
    const unit = units[i]
    if (!unit) break
    if (unit.kind === 'link' && (unit.text === '&' || unit.lower === 'and') && joinsCommonWords(units, i))
      continue
    if (
      !isWord(unit) &&
      !(unit.kind === 'role' && unit.head && i > at) &&
      !(unit.kind === 'title' && unit.possessive && i === at)
    )
      break
    const alone = i === at && (unit.kind !== 'organisation' || !unit.head)
    const isHead =
      (unit.head && !(unit.kind === 'role' && i === at)) ||
      (unit.kind === 'plain' && isPlural(unit) && i > at)
    if (isHead && (!alone || (complementEnd(units, i + 1) > i + 1 && !weakHeads.has(unit.lower)))) {
      end = i + 1
      if (!unit.possessive) {
        const complement = complementEnd(units, i + 1)
        if (complement > i + 1) {
          end = complement
          i = complement - 1
          if (units[i]?.possessive) break
          continue
        }
      }
    }
    // "King's College", "Queen's University"
    if (
      unit.possessive &&
      !(
        units[i + 1]?.head === true &&
        /^(?:college|hospital|university|school|church)$/u.test(units[i + 1]?.lower ?? '')
      )
    )
      break
  }
  return end
}

/** "Resort and Casino", "Securities and Exchange": "and" inside a name joins common words. */
function joinsCommonWords(units: readonly Unit[], and: number): boolean {
  const before = units[and - 1]
  const after = units[and + 1]
  const common = (unit: Unit | undefined): boolean =>
    unit !== undefined &&
    (unit.kind === 'plain' || unit.kind === 'modifier' || (unit.head && unit.kind !== 'organisation')) &&
    !unit.possessive
  // "X Bridge and Parliament" are two: a head that closes the name joins another head only ("Resort and Casino").
  if (after?.head === true && !isWord(units[and + 2]) && before?.head !== true) return false
  return common(before) && common(after)
}

/** End of "of (the) X and Y" after a head word; `at` where nothing follows. */
export function complementEnd(units: readonly Unit[], at: number): number {
  const link = units[at]
  if (link?.kind !== 'link' || !COMPLEMENT_LINK.test(link.lower)) return at
  let i = at + 1
  if (units[i]?.lower === 'the') i++
  let end = at
  for (let count = 0; i < units.length && count < MOST_WORDS; i++, count++) {
    const unit = units[i]
    if (!unit) break
    if (unit.kind === 'link' && unit.lower === 'and' && joinsCommonWords(units, i)) continue
    if (unit.kind === 'link' && unit.lower === 'of' && end === i && isWord(units[i + 1])) continue
    if (!isWord(unit) && !(unit.kind === 'role' && fitsComplement(units, i))) break
    end = i + 1
    if (unit.possessive) break
    const next = units[end]
    // A listed place or body closes the complement unless a common word goes on: "of the US Joint Chiefs of Staff | Dan Caine".
    if (
      (unit.kind === 'place' || unit.kind === 'organisation') &&
      next &&
      (next.kind === 'given' || next.kind === 'name') &&
      unit.text.includes(' ')
    )
      break
    if (unit.kind === 'organisation' && next?.kind === 'given') break
    if (
      (unit.kind === 'plain' || unit.kind === 'modifier') &&
      next &&
      (next.kind === 'given' || next.kind === 'name') &&
      units[end + 1]?.kind === 'name'
    )
      break
  }
  return end
}

/** An office inside a body's name: "of the Prime Minister", "for Marine Safety". */
function fitsComplement(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  return units[at - 1]?.kind === 'modifier'
    ? !isWord(next)
    : next?.kind === 'plain' || next?.kind === 'modifier'
}

/** End of a place name closed by a capitalised noun of place ("Tahrir Square", "Orange County"); `at` where there is none. */
export function placeNounEnd(units: readonly Unit[], at: number): number {
  for (let i = at; i < units.length && i < at + MOST_NAME_UNITS; i++) {
    const unit = units[i]
    if (!unit) return at
    if (unit.kind === 'particle' ? !isWord(units[i + 1]) : !isWord(unit)) return at
    const kind =
      i > at && (unit.kind === 'plain' || unit.kind === 'name' || unit.kind === 'modifier')
        ? placeNounClass(unit.lower)
        : null
    if (kind !== null && !isWord(units[i + 1])) return i + 1
    if (kind !== null && kind !== 'settlement' && units[i + 1]?.head !== true) return i + 1
    if (unit.possessive) return at
  }
  return at
}

const BEGINS_NAME = new Set(['given', 'name', 'initial', 'place', 'plain', 'acronym'])

/**
 * End of a personal name that begins at `at`; `at` where none does.
 *
 * @param titled a title stands before it: common words can be names then ("Mr. Brown").
 */
export function personEnd(units: readonly Unit[], at: number, titled: boolean): number {
  const first = units[at]
  if (!first) return at
  let i = at
  if (first.kind === 'particle') {
    if (!isNameWord(units[at + 1], true)) return at
    i++
  } else if (
    !BEGINS_NAME.has(first.kind) ||
    (!titled && (first.kind === 'plain' || first.kind === 'acronym'))
  )
    return at
  let end = i
  for (; i < units.length && i < at + MOST_NAME_UNITS + 2; i++) {
    const unit = units[i]
    if (!unit) break
    if (
      unit.kind === 'particle' &&
      !unit.opens &&
      (isNameWord(units[i + 1], true) ||
        (units[i + 1]?.kind === 'particle' && isNameWord(units[i + 2], true)))
    )
      continue
    if (i > at && suffixAt(units, i) > i) {
      end = suffixAt(units, i)
      break
    }
    const before = units[i - 1]
    if (!isNameWord(unit, titled || (i > at && (before?.kind === 'given' || before?.kind === 'initial'))))
      break
    if (
      i > at &&
      unit.kind === 'place' &&
      !(titled || first.kind === 'given' || before?.kind === 'given' || before?.kind === 'initial')
    )
      break
    if (unit.kind === 'organisation' && before?.kind !== 'given') break
    end = i + 1
    if (unit.possessive) break
  }
  const suffix = suffixAt(units, end)
  return suffix > end && end > at ? suffix : end
}

function isNameWord(unit: Unit | undefined, inside: boolean): boolean {
  if (!unit) return false
  if (unit.kind === 'given' || unit.kind === 'name' || unit.kind === 'initial') return true
  if (unit.kind === 'place' || unit.kind === 'organisation') return unit.to === unit.from + 1
  return inside && unit.kind === 'plain' && !unit.opens
}

/** "Jr." after a name, with or without a comma. */
function suffixAt(units: readonly Unit[], at: number): number {
  const here = units[at]
  const skip = here?.text === ',' ? at + 1 : at
  const unit = units[skip]
  return unit && nameSuffixes.has(unit.lower.replaceAll('.', '')) && /^\p{Lu}/u.test(unit.text)
    ? skip + 1
    : at
}
