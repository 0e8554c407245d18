import type { QuantityMention } from '../../model/mention.ts'
import { nationOf } from '../../util/place.ts'
import { DEMONYM, NOUNS_OF_EVENTS, PEOPLE, PERSON_PARTS, THING_CLASSES } from '../data/counted-nouns.ts'
import people from '../data/people.json' with { type: 'json' }
import { PEOPLE_CLASSES } from './lexicon.ts'
import type { Predicate } from './view.ts'

/** The class of what is counted, and the words that narrow it. */
export interface CountedClass {
  readonly of: string | null
  readonly part: readonly string[]
}

const PERSON = 'person'
const KINDS_OF_PERSON: ReadonlySet<string> = new Set(people.words.split(' '))

/** What `quantity` counts. A number without a noun counts people where its predicate befalls people. */
export function countedClass(quantity: QuantityMention, predicate: Predicate | null): CountedClass {
  const { of, modifiers } = quantity
  const befallsPeople = predicate?.known === true && PEOPLE_CLASSES.has(predicate.name)
  const narrowing = modifiers.flatMap((word) => partOf(word) ?? [])
  if (of === null) return { of: befallsPeople ? PERSON : null, part: partsOf(narrowing) }
  if (PEOPLE.has(of) || (befallsPeople && NOUNS_OF_EVENTS.has(of)))
    return { of: PERSON, part: partsOf(narrowing) }
  const own = partOf(of) ?? (isDemonym(quantity) || KINDS_OF_PERSON.has(of) ? of : null)
  if (own !== null && !THING_CLASSES.has(of)) return { of: PERSON, part: partsOf([...narrowing, own]) }
  return { of: THING_CLASSES.get(of) ?? of, part: partsOf(narrowing) }
}

/** The part of people or the nation that a word stands for, or null where it says neither. */
function partOf(word: string): string | null {
  return (
    PERSON_PARTS.get(word) ??
    PERSON_PARTS.get(word.replace(/s$/u, '')) ??
    nationOf(word)?.toLowerCase() ??
    null
  )
}

/** "67 Israelis", "5 Sunnis": a capitalised plural for a people or the members of a faith. */
function isDemonym({ of }: QuantityMention): boolean {
  return of !== null && nationOf(of) === null && DEMONYM.test(of)
}

/** Sorted, each once; "police officers" are police, not officials. */
function partsOf(words: readonly string[]): string[] {
  const parts = new Set(words)
  if (parts.has('police')) for (const vague of ['official', 'soldier']) parts.delete(vague)
  return [...parts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
