import table from './data/kinds.json' with { type: 'json' }
import { remember } from './remember.ts'
import { valuesIn } from './sorted.ts'

const NONE: readonly number[] = []
const ids = (text: string): readonly number[] =>
  text === '' ? NONE : text.split(' ').map((id) => Number.parseInt(id, 36))
const above = table.above.split('|')
const senses = valuesIn(table.senses)
/** Few of the nouns are ever asked for, and those again and again. */
const sensesOf = remember((noun) => ids(senses(noun) ?? ''))

/** How far up a more general noun is looked for: farther ones say too little ("nurse", "being"). */
const HIGHEST = 5

/** Whether both nouns (lemmas) have a sense in common by WordNet: "attorney", "lawyer". */
export function areSynonyms(a: string, b: string): boolean {
  const left = sensesOf(a)
  return sensesOf(b).some((sense) => left.includes(sense))
}

/** Whether every `narrow` is a `wide` by WordNet, as of two nouns' usual senses: an "ambulance" is a "vehicle". */
export function isKindOf(narrow: string, wide: string): boolean {
  const goals = sensesOf(wide)
  if (goals.length === 0 || narrow === wide) return false
  let level = [...sensesOf(narrow)]
  for (let height = 0; height < HIGHEST && level.length > 0; height++) {
    level = [...new Set(level.flatMap((sense) => ids(above[sense] ?? '')))]
    if (level.some((sense) => goals.includes(sense))) return true
  }
  return false
}
