import { areSynonyms, isKindOf } from '../util/kinds.ts'
import { isTransliteration } from '../util/personal-name.ts'
import { liesIn, nationOf } from '../util/place.ts'
import { EXCLUSIVE_KINDS, EXCLUSIVE_MODIFIERS, type Families, OWNERS } from './data/exclusive.ts'
import { BROAD_MOVEMENTS, NAMED_GROUPS } from './data/groups.ts'
import { decide, type Level, type Outcome } from './level.ts'

/** A noun phrase that answers a question, without determiners. */
export interface Phrase {
  /** As the text has it. */
  readonly exact: string
  /** Lemma of the head noun, lower case. */
  readonly head: string
  /** Lemmas of the words before the head, lower case, in text order. */
  readonly modifiers: readonly string[]
}

const LEVELS: readonly Level<Phrase>[] = [
  {
    id: 'phrase/same',
    verdict: 'same',
    holds: (a, b) =>
      (isOneHead(a, b) && nest(a, b) && nest(b, a)) || joined(a) === joined(b)
        ? `${inOrder(a, b)} say the same`
        : null,
  },
  {
    id: 'phrase/opposite-modifier',
    verdict: 'differs',
    holds: (a, b) => (isOneHead(a, b) ? opposites(a, b) : null),
  },
  {
    id: 'phrase/less-full',
    verdict: 'compatible',
    holds: (a, b) =>
      isOneHead(a, b) && (nest(a, b) || nest(b, a)) ? `${inOrder(a, b)}: one says more` : null,
  },
  {
    id: 'phrase/owner-or-owned',
    verdict: 'differs',
    holds: (a, b) =>
      a.modifiers.length > 0 && nest(a, b) && nest(b, a) && OWNERS.has(a.head) !== OWNERS.has(b.head)
        ? `${inOrder(a, b)}: one owns or makes the other`
        : null,
  },
  {
    id: 'phrase/other-kind',
    verdict: 'differs',
    holds: (a, b) =>
      exclude(EXCLUSIVE_KINDS, a.head, b.head) ? `${inOrder(a, b)}: it cannot be both` : null,
  },
  {
    id: 'name/place-within',
    verdict: 'compatible',
    holds: (a, b) =>
      liesIn(a.exact, b.exact) || liesIn(b.exact, a.exact) ? `${inOrder(a, b)}: one lies in the other` : null,
  },
  {
    id: 'phrase/kind-of',
    verdict: 'compatible',
    holds: (a, b) => kindOf(a, b) ?? kindOf(b, a),
  },
  {
    id: 'phrase/group-or-movement',
    verdict: 'differs',
    holds: (a, b) =>
      [a, b].every(({ head }) => isKindOf(head, 'person')) && (namesGroup(a, b) || namesGroup(b, a))
        ? `${inOrder(a, b)}: one names a group, the other all of its kind`
        : null,
  },
  {
    id: 'phrase/other-modifier',
    verdict: 'compatible',
    holds: (a, b) => (isOneHead(a, b) ? `${inOrder(a, b)} describe it differently` : null),
  },
  {
    id: 'phrase/unknown',
    verdict: 'unknown',
    holds: (a, b) => `${inOrder(a, b)}: nothing tells whether both can be right`,
  },
]

/** What two phrases are where nothing tells how they relate, but they stand in one place of one statement for certain. */
export const OTHER_WORDS = 'phrase/other-words'

/** Compares two noun phrases that stand in the same place of the same statement. */
export function comparePhrases(a: Phrase, b: Phrase): Outcome {
  return decide(LEVELS, a, b)
}

const inOrder = (a: Phrase, b: Phrase): string => [`“${a.exact}”`, `“${b.exact}”`].sort().join(' / ')
/** "Air strike" and "airstrike" are one. */
const joined = ({ exact }: Phrase): string => exact.toLowerCase().replace(/[\s-]/gu, '')
const isOneHead = (a: Phrase, b: Phrase): boolean => areAlike(a.head, b.head)
/** Whether all that `a` says of its head, `b` says too. */
const nest = (a: Phrase, b: Phrase): boolean =>
  a.modifiers.every((word) => b.modifiers.some((other) => areAlike(word, other)))

/** Shorter words are too easily taken for spellings of each other. */
const SPELT = 4

/** One word, or two for one thing: synonyms, spellings of a name, nations under two names, words of one group. */
function areAlike(a: string, b: string): boolean {
  if (a === b || areSynonyms(a, b) || areGrouped(EXCLUSIVE_MODIFIERS, a, b)) return true
  const nation = nationOf(a)
  if (nation !== null && nation === nationOf(b)) return true
  return a.length >= SPELT && b.length >= SPELT && isTransliteration(a, b)
}

function areGrouped(families: Families, a: string, b: string): boolean {
  return (families.get(a) ?? []).some(({ family, group }) =>
    (families.get(b) ?? []).some((other) => other.family === family && other.group === group),
  )
}

/** "Hamas fighters" and "Palestinian fighters": who did it is known in the one, and not in the other. */
function namesGroup(a: Phrase, b: Phrase): boolean {
  return (
    a.modifiers.some((word) => NAMED_GROUPS.has(word)) &&
    b.modifiers.some((word) => BROAD_MOVEMENTS.has(word)) &&
    !b.modifiers.some((word) => NAMED_GROUPS.has(word))
  )
}

function kindOf(narrow: Phrase, wide: Phrase): string | null {
  return isKindOf(narrow.head, generalOf(wide.head))
    ? `“${narrow.exact}” is narrower than “${wide.exact}”`
    : null
}

/** "People" is the plural of a person in news, and a nation in WordNet. */
const generalOf = (head: string): string => (head === 'people' ? 'person' : head)

/** The words of two phrases that exclude each other, where each says one of them and not the other's. */
function opposites(a: Phrase, b: Phrase): string | null {
  for (const x of a.modifiers)
    for (const y of b.modifiers) {
      if (a.modifiers.includes(y) || b.modifiers.includes(x)) continue
      if (exclude(EXCLUSIVE_MODIFIERS, x, y) || areOtherNations(a, b, x, y))
        return `${inOrder(a, b)}: ${[x, y].sort().join(' excludes ')}`
    }
  return null
}

function exclude(families: Families, a: string, b: string): boolean {
  return (families.get(a) ?? []).some(({ family, group }) =>
    (families.get(b) ?? []).some((other) => other.family === family && other.group !== group),
  )
}

/** "Russian jets" and "Syrian jets": one nation each, and not the same. */
function areOtherNations(a: Phrase, b: Phrase, x: string, y: string): boolean {
  const [left, right] = [nationOf(x), nationOf(y)]
  if (left === null || right === null || left === right) return false
  return [a, b].every(({ modifiers }) => modifiers.filter((word) => nationOf(word) !== null).length === 1)
}
