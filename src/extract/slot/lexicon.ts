import { PREDICATE_CLASSES, type PredicateClass } from '../data/predicates.ts'

function byWord(words: (row: PredicateClass) => string | undefined): ReadonlyMap<string, PredicateClass> {
  const map = new Map<string, PredicateClass>()
  for (const row of PREDICATE_CLASSES)
    for (const word of words(row)?.split(' ') ?? []) if (!map.has(word)) map.set(word, row)
  return map
}

/** Classes by the lemma of a verb whose object is counted. */
export const TRANSITIVE = byWord((row) => row.transitive)
/** Classes by the lemma of a verb whose subject is counted. */
export const INTRANSITIVE = byWord((row) => row.intransitive)
/** Classes by an adjective or participle, as written. */
export const STATE_CLASSES = byWord((row) => row.states)
/** Classes by the lemma of a noun. */
export const NOUN_CLASSES = byWord((row) => row.nouns)

/** A turn of several words with its class. */
export interface Turn {
  readonly words: readonly string[]
  readonly row: PredicateClass
}

/** Turns by their first word, longest first. */
export const TURNS: ReadonlyMap<string, readonly Turn[]> = turnsByFirstWord()

function turnsByFirstWord(): ReadonlyMap<string, readonly Turn[]> {
  const map = new Map<string, Turn[]>()
  for (const row of PREDICATE_CLASSES)
    for (const turn of row.turns ?? []) {
      const words = turn.split(' ')
      const first = words[0] ?? ''
      map.set(first, [...(map.get(first) ?? []), { words, row }])
    }
  for (const turns of map.values()) turns.sort((a, b) => b.words.length - a.words.length)
  return map
}

/** Names of the classes whose counted are people. */
export const PEOPLE_CLASSES: ReadonlySet<string> = new Set(
  PREDICATE_CLASSES.filter((row) => row.people === true).map((row) => row.name),
)
