import type { QuantityMention } from '../../model/mention.ts'
import { DEMONYM, PEOPLE, PERSON_PARTS, THING_CLASSES } from '../data/counted-nouns.ts'
import { PEOPLE_CLASSES } from './lexicon.ts'
import type { Predicate } from './predicate.ts'

/** The class of what is counted, and the words that narrow it. */
export interface CountedClass {
  readonly of: string | null
  readonly part: readonly string[]
}

/** Modifiers that narrow nothing. */
const EMPTY = new Set([
  'more',
  'other',
  'others',
  'additional',
  'new',
  'total',
  'further',
  'such',
  'same',
  'own',
  'least',
  '-',
  'non',
  'and',
])

export function countedClass(quantity: QuantityMention, predicate: Predicate | null): CountedClass {
  const { of, modifiers } = quantity
  const narrowing = modifiers.filter((word) => !EMPTY.has(word)).flatMap((word) => partOf(word))
  if (of === null) {
    const people = predicate !== null && PEOPLE_CLASSES.has(predicate.name)
    return { of: people ? 'person' : null, part: unique(narrowing) }
  }
  const part = PERSON_PARTS.get(of)
  if (PEOPLE.has(of)) return { of: 'person', part: unique(narrowing) }
  if (part !== undefined) return { of: 'person', part: unique([...narrowing, part]) }
  if (isDemonym(quantity)) return { of: 'person', part: unique([...narrowing, of]) }
  const people = predicate !== null && PEOPLE_CLASSES.has(predicate.name)
  if (people && NOUNS_OF_EVENTS.has(of)) return { of: 'person', part: unique(narrowing) }
  return { of: THING_CLASSES.get(of) ?? of, part: unique(narrowing) }
}

/** "12 deaths" count people as "12 dead" do. */
const NOUNS_OF_EVENTS = new Set([
  'death',
  'fatality',
  'casualty',
  'injury',
  'victim',
  'killing',
  'execution',
  'toll',
  'wounded',
  'injured',
  'arrest',
  'infection',
  'case',
  'dead',
  'detention',
  'life',
  'body',
  'hostage',
  'captive',
  'corpse',
])

function partOf(word: string): string[] {
  const part = PERSON_PARTS.get(word) ?? PERSON_PARTS.get(word.replace(/s$/u, ''))
  return [part ?? word]
}

/** "67 Israelis": the phrase ends in a capitalised plural for a people. */
function isDemonym({ phraseSpan, numberSpan, exact, of }: QuantityMention): boolean {
  return (
    of !== null &&
    phraseSpan.end > numberSpan.end &&
    exact.length > 0 &&
    DEMONYM.test(`${of.charAt(0).toUpperCase()}${of.slice(1)}s`)
  )
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
