import { foldName } from '../../util/transliterate.ts'
import { isNameVariant } from './variants.ts'

export type SpeakerRelation = 'same' | 'different' | 'unknown'

const ORGANISATION =
  /\b(?:\p{Lu}{2,}|International|House|Company|Corporation|Group|University|Department|Ministry|Office|Council|Committee|Party|Campaign|Association|Observatory|Court|Commission|Agency|Bureau|Police|Army|News|Times|Post|Journal|Press|Television|TV|Radio|Network|Institute|Foundation|Union|Bank|Nations|Administration|Hospital|State|Street)\b/u
const PERSON = /^(?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+$/u

/**
 * Whether two names, as articles give them for a speaker, are one person's. Organisations speak through people and
 * people for organisations: of them, or of words like "officials", nothing can be told.
 */
export function relateSpeakers(a: string | null, b: string | null): SpeakerRelation {
  if (a === null || b === null) return 'unknown'
  if (a === b) return 'same'
  const namesOf = (text: string): string[] =>
    nameIn(text)
      .split(/\s+/u)
      .filter((word) => /^\p{Lu}/u.test(word) && word.length > 2)
  const [first, second] = [namesOf(a), namesOf(b)]
  const surnames = [first.at(-1), second.at(-1)]
  if (
    surnames[0] &&
    surnames[1] &&
    (foldName(surnames[0]) === foldName(surnames[1]) || isNameVariant(surnames[0], surnames[1]))
  )
    return 'same'
  if (a.toLowerCase() === b.toLowerCase()) return 'same'
  if (first.some((word) => second.includes(word))) return 'unknown'
  return isPerson(a) && isPerson(b) ? 'different' : 'unknown'
}

const isPerson = (name: string): boolean => PERSON.test(name) && !ORGANISATION.test(name)

/** "Ann Lee of the Tide Board": the person's name alone. */
function nameIn(text: string): string {
  const name = text.split(/\s(?:of|from|at|for)\s/u, 1)[0] ?? text
  return isPerson(name) ? name : text
}
