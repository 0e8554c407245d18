import { compareTwoStrings } from 'string-similarity'
import type { EntityKind } from '../model/mention.ts'
import { abbreviates } from '../util/acronym.ts'
import { isTransliteration, relateNames } from '../util/personal-name.ts'
import { liesIn, placesNamed } from '../util/place.ts'
import { decide, type Level, type Outcome } from './level.ts'

/** Who or what an answer names. */
export interface NamedAnswer {
  readonly kind: EntityKind
  /** A name, or a description without one ("a Kurdish official"). */
  readonly name: string
  /** Story-wide entity id, null where it is not resolved. */
  readonly entity: string | null
}

const LEVELS: readonly Level<NamedAnswer>[] = [
  {
    id: 'name/same',
    verdict: 'same',
    holds: (a, b) => {
      if (plain(a.name) !== plain(b.name)) return null
      return a.name === b.name ? `both say ${a.name}` : `${inOrder(a, b)} are one name`
    },
  },
  {
    id: 'name/short',
    verdict: 'same',
    holds: (a, b) => (isShortForm(a, b) ? `${inOrder(a, b)} are one name, once in short` : null),
  },
  {
    id: 'name/variant',
    verdict: 'same',
    holds: (a, b) => (isVariant(a, b) ? `${inOrder(a, b)} are forms of one name` : null),
  },
  {
    id: 'name/place-within',
    verdict: 'compatible',
    holds: (a, b) => (a.kind === 'place' && b.kind === 'place' ? within(a.name, b.name) : null),
  },
  {
    id: 'name/less-full',
    verdict: 'compatible',
    holds: (a, b) => (isLessFull(a, b) ? `${inOrder(a, b)}: one name is a part of the other` : null),
  },
  {
    id: 'name/description',
    verdict: 'compatible',
    holds: (a, b) =>
      isName(a.name) !== isName(b.name) ? `${inOrder(a, b)}: one names, the other describes` : null,
  },
  {
    id: 'name/spelling-differs',
    verdict: 'differs',
    holds: (a, b) => (isNear(a, b) ? `${inOrder(a, b)} differ in their spelling` : null),
  },
  { id: 'name/differs', verdict: 'differs', holds: (a, b) => `${inOrder(a, b)} are different names` },
]

/** Compares two names of one kind: spelling variants are the same, containment and descriptions compatible. */
export function compareNames(a: NamedAnswer, b: NamedAnswer): Outcome {
  return decide(LEVELS, a, b)
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /u, '').replaceAll('.', '')
const isName = (name: string): boolean =>
  /\p{Lu}/u.test(name.replace(/^\p{Lu}/u, '')) || /^(?!An? |The |Some )\p{Lu}/u.test(name)
const inOrder = (a: NamedAnswer, b: NamedAnswer): string => [a.name, b.name].sort().join(' / ')

/** "Obama" or "Barack H. Obama" beside "Barack Obama": one person by surname alone, or with an initial more. */
function isShortForm(a: NamedAnswer, b: NamedAnswer): boolean {
  if (a.kind !== 'person' || a.entity === null || a.entity !== b.entity) return false
  const [short = [], long = []] = [a, b]
    .map(({ name }) => plain(name).split(/\s+/u))
    .sort((x, y) => x.length - y.length)
  if (short.length === 1) return short[0] === long.at(-1)
  const further = long.filter((word) => !short.includes(word))
  return long.length === short.length + further.length && further.every((word) => word.length === 1)
}

function isVariant(a: NamedAnswer, b: NamedAnswer): boolean {
  if (a.entity !== null && a.entity === b.entity) return true
  if (a.kind !== b.kind) return false
  if (a.kind === 'person') return !['none', 'part'].includes(relateNames(a.name, b.name))
  if (a.kind === 'place') return isOnePlace(a.name, b.name)
  return abbreviates(a.name, b.name) || abbreviates(b.name, a.name) || isTransliteration(a.name, b.name)
}

function isOnePlace(a: string, b: string): boolean {
  const [knownA, knownB] = [placesNamed(a), placesNamed(b)]
  if (knownA.length > 0 && knownB.length > 0) return knownA.some((place) => knownB.includes(place))
  return isTransliteration(a, b)
}

function within(a: string, b: string): string | null {
  if (liesIn(a, b)) return `${a} lies in ${b}`
  return liesIn(b, a) ? `${b} lies in ${a}` : null
}

function isLessFull(a: NamedAnswer, b: NamedAnswer): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'person') return relateNames(a.name, b.name) === 'part'
  const [short, long] = [plain(a.name), plain(b.name)].sort((x, y) => x.length - y.length)
  return ` ${long} `.includes(` ${short} `)
}

/** Dice's coefficient of letter pairs above which two names with one beginning are spellings of one. */
const NEAR = 0.7

function isNear(a: NamedAnswer, b: NamedAnswer): boolean {
  const [x, y] = [plain(a.name), plain(b.name)]
  return (
    a.kind === b.kind &&
    isName(a.name) &&
    isName(b.name) &&
    x.charAt(0) === y.charAt(0) &&
    compareTwoStrings(x, y) >= NEAR
  )
}
