import table from './data/kinds.json' with { type: 'json' }

const ids = (text: string): readonly number[] =>
  text === '' ? [] : text.split(' ').map((id) => Number.parseInt(id, 36))
const above = table.above.split('|').map(ids)
const senses = new Map(
  table.senses.split('|').map((entry) => {
    const at = entry.indexOf('=')
    return [entry.slice(0, at), ids(entry.slice(at + 1))]
  }),
)
const NONE: readonly number[] = []

/** How far up a more general noun is looked for: farther ones say too little ("nurse", "being"). */
const HIGHEST = 5

/** Whether both nouns (lemmas) have a sense in common by WordNet: "attorney", "lawyer". */
export function areSynonyms(a: string, b: string): boolean {
  const left = senses.get(a) ?? NONE
  return (senses.get(b) ?? NONE).some((sense) => left.includes(sense))
}

/** Whether every `narrow` is a `wide` by WordNet, as of two nouns' usual senses: an "ambulance" is a "vehicle". */
export function isKindOf(narrow: string, wide: string): boolean {
  const goals = senses.get(wide) ?? NONE
  if (goals.length === 0 || narrow === wide) return false
  let level = [...(senses.get(narrow) ?? NONE)]
  for (let height = 0; height < HIGHEST && level.length > 0; height++) {
    level = [...new Set(level.flatMap((sense) => above[sense] ?? NONE))]
    if (level.some((sense) => goals.includes(sense))) return true
  }
  return false
}
