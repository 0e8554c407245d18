import { placesNamed } from './place.ts'

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['people', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['life', 'lives'],
  ['foot', 'feet'],
  ['police', 'police officers'],
  ['aircraft', 'aircraft'],
  ['staff', 'staff'],
  ['troops', 'troops'],
])
/** Parts of people that an adjective tells. */
const ADJECTIVES: ReadonlySet<string> = new Set(['elderly', 'young', 'foreign', 'local', 'homeless'])
const WITH_ARTICLE = /^(?:United|Philippines|Netherlands|Bahamas|Maldives|Gambia)|Republic|Islands|Emirates/u
const HUMAN = /(?:human|german|roman|norman|ottoman|shaman|talisman)$/iu

/** Plural of an English noun. */
export function plural(noun: string): string {
  const known = IRREGULAR.get(noun)
  if (known !== undefined) return known
  if (noun.endsWith('man') && !HUMAN.test(noun)) return `${noun.slice(0, -3)}men`
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/**
 * What is counted, in words: "children", "soldiers from Syria", "elderly people".
 *
 * @param of class of what is counted.
 * @param part the words that narrow it: kinds of people, and the usual names of nations in lower case.
 */
export function countedInWords(of: string, part: readonly string[]): string {
  const nations = part.flatMap((word) => nationCalled(word) ?? [])
  const others = part.filter((word) => nationCalled(word) === null)
  const kinds = others.filter((word) => !ADJECTIVES.has(word))
  const counted =
    of === 'person' && kinds.length > 0 ? kinds.map(plural).join(' or ') : [...kinds, plural(of)].join(' ')
  const adjectives = others.filter((word) => ADJECTIVES.has(word))
  const from = nations.length > 0 ? [`from ${nations.join(' and ')}`] : []
  return [...adjectives, counted, ...from].join(' ')
}

/** The nation of this usual name, written as in a sentence; null where the word is none. */
function nationCalled(word: string): string | null {
  const nation = placesNamed(word).find(
    (place) => (place.class === 'country' || place.class === 'state') && place.name.toLowerCase() === word,
  )
  if (!nation) return null
  return WITH_ARTICLE.test(nation.name) ? `the ${nation.name}` : nation.name
}
