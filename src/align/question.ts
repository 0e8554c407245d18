import type { Claim } from '../model/claim.ts'
import { askFirst, type Blank } from '../util/cloze.ts'
import { countedInWords } from '../util/counted.ts'
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
  const shortest = claims.reduce<Claim | null>(
    (best, claim) => (best === null || isShorter(claim, best) ? claim : best),
    null,
  )
  if (shortest === null) return { question: '', key: '' }
  const { role, part } = shortest.slot
  const predicate = commonest(claims.map(({ slot }) => slot.predicate))
  const of = commonest(claims.map(({ slot }) => slot.of))
  const key = [role, predicate ?? '', of ?? '', ...part, ...sharedTerms(claims)].join(' ')
  return { question: wording(claims, shortest, predicate, of), key }
}

function wording(
  claims: readonly Claim[],
  shortest: Claim,
  predicate: string | null,
  of: string | null,
): string {
  const { role, part } = shortest.slot
  const phrase = predicate === null ? undefined : PREDICATE_PHRASES.get(predicate)
  if (role === 'count' && phrase !== undefined && of !== null)
    return `How many ${countedInWords(of, part)} ${phrase}?`
  switch (role) {
    case 'name':
      return `What is ${longest(claims.map(({ exact }) => exact)) ?? 'it'} called?`
    case 'office':
      return `What is ${possessive(longest(claims.flatMap(holderOf)) ?? 'the person')} role?`
    case 'wording':
      return shortest.attribution === null ? 'What was said?' : `What did ${shortest.attribution} say?`
    case 'age': {
      const name = longest(claims.flatMap(holderOf))
      if (name !== undefined) return `How old is ${name}?`
      return askFirst(clozes(claims))
    }
    default:
      return askFirst(clozes(claims))
  }
}

/** The shortest first. */
function clozes(claims: readonly Claim[]): Parameters<typeof askFirst>[0] {
  return [...claims]
    .sort((a, b) => (isShorter(a, b) ? -1 : 1))
    .map((claim) => ({ cloze: claim.cloze, blank: blankOf(claim) }))
}

/** What a claim's cloze leaves out. */
function blankOf({ slot: { role, unit }, dimension, value }: Claim): Blank {
  if (role === 'when') return 'when'
  if (role === 'how-long') return 'how long'
  if (dimension === 'age') return 'how old'
  if (dimension === 'percent') return 'what share'
  if (dimension === 'money') return 'how much'
  if (unit === 'length') return 'how far'
  if (value.type === 'quantity' && value.mention.form === 'ordinal') return 'which'
  if (value.type === 'quantity' && value.mention.form === 'fraction') return 'what share'
  return dimension === 'quantity' ? 'how many' : 'how much'
}

function holderOf({ value }: Claim): string[] {
  return 'holder' in value && value.holder !== undefined ? [value.holder] : []
}

function possessive(name: string): string {
  return `${name}’s`
}

/** The longest, of several the first in the order of code units; undefined where there is none. */
function longest(texts: readonly string[]): string | undefined {
  return [...texts].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
}

/** The value most claims have, the smallest of several; null where none has one. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best?.[0] ?? null
}

function sharedTerms(claims: readonly Claim[]): string[] {
  const sums = new Map<string, { weight: number; claims: number }>()
  for (const { event } of claims)
    for (const [term, weight] of event.terms) {
      if (term.startsWith('~')) continue
      const sum = sums.get(term)
      if (sum) {
        sum.weight += weight
        sum.claims++
      } else sums.set(term, { weight, claims: 1 })
    }
  return [...sums]
    .filter(([, sum]) => sum.claims > 1)
    .sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1))
    .slice(0, KEY_TERMS)
    .map(([term]) => term)
}

function isShorter(a: Claim, b: Claim): boolean {
  return a.cloze.length < b.cloze.length || (a.cloze.length === b.cloze.length && a.id < b.id)
}
