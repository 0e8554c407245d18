import { OUTCOMES, type OutcomeClass, type OutcomeQuestion } from '../data/outcomes.ts'

/** Whom a turn of the lexicon befalls: its verb's subject, its object, what the noun is of, or what is said to be so. */
export type Voice = 'undergoes' | 'befalls' | 'nouns' | 'states'

/** A turn of the lexicon with the answer it gives. */
export interface Turn {
  readonly question: OutcomeQuestion
  readonly answer: OutcomeClass
  readonly voice: Voice
  /** Lemmas in order; the first is the verb, noun or state itself. */
  readonly words: readonly string[]
}

const VOICES: readonly Voice[] = ['undergoes', 'befalls', 'nouns', 'states']

/** Turns by their first word, those of more words first: "shoot dead" before "shoot". */
export const TURNS: ReadonlyMap<string, readonly Turn[]> = turnsByFirstWord()

function turnsByFirstWord(): ReadonlyMap<string, readonly Turn[]> {
  const found = new Map<string, Turn[]>()
  for (const question of OUTCOMES)
    for (const answer of question.classes)
      for (const voice of VOICES)
        for (const entry of (answer[voice] ?? '').split(',').filter(Boolean)) {
          const words = entry.split(' ')
          const first = words[0] ?? ''
          found.set(first, [...(found.get(first) ?? []), { question, answer, voice, words }])
        }
  for (const turns of found.values()) turns.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** What a question's common nouns stand for: the first of the words that are one thing. */
const THINGS: ReadonlyMap<OutcomeQuestion, ReadonlyMap<string, string>> = new Map(
  OUTCOMES.map((question) => [question, thingsOf(question.things ?? '')]),
)

function thingsOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(',').flatMap((group) => {
      const words = group.split(' ').filter(Boolean)
      return words.map((word): [string, string] => [word, words[0] ?? word])
    }),
  )
}

/** The thing a common noun (lemma) names for a question; null for nouns it is not asked of. */
export function thingNamed(question: OutcomeQuestion, lemma: string): string | null {
  return THINGS.get(question)?.get(lemma) ?? null
}
