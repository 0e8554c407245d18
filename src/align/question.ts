import type { Claim } from '../model/claim.ts'
import { PREDICATE_PHRASES } from './data/predicate-phrases.ts'

/** Shared event terms that identify a question. */
const KEY_TERMS = 3

/** A question for people, and its key for identity: what is asked of which event, free of mere wording. */
export interface Question {
  readonly question: string
  readonly key: string
}

/** The question a group of claims answers; the same for every order of the claims. */
export function questionFor(claims: readonly Claim[]): Question {
  const shortest = claims.reduce<Claim | null>((best, claim) => (best === null || isShorter(claim, best) ? claim : best), null)
  if (shortest === null) return { question: '', key: '' }
  const { role, part } = shortest.slot
  const predicate = commonest(claims.map(({ slot }) => slot.predicate))
  const of = commonest(claims.map(({ slot }) => slot.of))
  const key = [role, predicate ?? '', of ?? '', ...part, ...sharedTerms(claims)].join(' ')
  return { question: wording(shortest, predicate, of), key }
}

function wording(claim: Claim, predicate: string | null, of: string | null): string {
  const { role, part } = claim.slot
  const phrase = predicate === null ? undefined : PREDICATE_PHRASES.get(predicate)
  if (role === 'count' && phrase !== undefined && of !== null) return `How many ${[...part, plural(of)].join(' ')} ${phrase}?`
  switch (role) {
    case 'name':
      return `What is the ${claim.dimension} called?`
    case 'office':
      return `What is the office or occupation: “${claim.cloze}”?`
    case 'wording':
      return claim.attribution === null ? 'What was said?' : `What did ${claim.attribution} say?`
    case 'statement':
      return 'What do they report alike?'
    case 'when':
      return `When: “${claim.cloze}”?`
    case 'how-long':
      return `How long: “${claim.cloze}”?`
    default:
      return `${claim.dimension === 'quantity' ? 'How many' : 'How much'}: “${claim.cloze}”?`
  }
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['people', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['police', 'police officers'],
])

function plural(noun: string): string {
  const known = IRREGULAR.get(noun)
  if (known !== undefined) return known
  if (/(?:s|x|ch|sh)$/u.test(noun)) return `${noun}es`
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** The value most claims have, the smallest of several; null where none has one. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best?.[0] ?? null
}

function sharedTerms(claims: readonly Claim[]): string[] {
  const counts = new Map<string, number>()
  for (const { event } of claims)
    for (const [term, weight] of event.terms) if (!term.startsWith('~')) counts.set(term, (counts.get(term) ?? 0) + weight)
  return [...counts]
    .filter(([term]) => claims.filter(({ event }) => event.terms.has(term)).length > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, KEY_TERMS)
    .map(([term]) => term)
}

function isShorter(a: Claim, b: Claim): boolean {
  return a.cloze.length < b.cloze.length || (a.cloze.length === b.cloze.length && a.id < b.id)
}
