import type { Claim, EventFrame } from '../model/claim.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import { keepBest } from '../util/best.ts'
import { synonymSets } from '../util/concepts.ts'
import { areOtherDays } from './days.ts'
import { isCommonLength } from './length-signals.ts'

/** Strongest terms of a claim that it is indexed under. */
const INDEXED_TERMS = 8
/** Terms that a claim is looked for by alone, whatever is counted and whatever became of it. */
const MATTER = 3
/** Candidates kept for a claim: scoring costs grow with the number of claims, not with its square. */
const KEPT_ACROSS = 12
const KEPT_WITHIN = 6

/** Two claims that may answer one question, `a` before `b` in the order given. */
export interface Candidate {
  readonly a: Claim
  readonly b: Claim
}

/** Roles of one number that one source may tell in another way: "$250 a week" is a rate, "$250 in strike pay" an amount. */
const MEASURED: ReadonlySet<string> = new Set(['share', 'change', 'amount', 'rate', 'measure', 'distance'])

/** What must agree before anything else is weighed: the role of the value, and its unit where it has one. */
export function familyOf({ slot, dimension }: Claim): string {
  const kind = dimension === 'date' || dimension === 'time' ? 'when' : dimension
  if (!MEASURED.has(slot.role)) return `${kind}|${slot.role}|${slot.unit}`
  const [unit] = slot.unit?.split('/') ?? []
  return `${kind}|measured|${unit}`
}

/**
 * Pairs worth scoring, from an inverted index over slot and event terms; never all pairs.
 *
 * @param claims in a fixed order.
 */
export function candidatePairs(claims: readonly Claim[]): Candidate[] {
  const postings = new Map<string, number[]>()
  const leads = claims.map((claim, at) =>
    keysOf(claim).map((key) => {
      const posting = postings.get(key) ?? []
      if (posting.length === 0) postings.set(key, posting)
      posting.push(at)
      return posting
    }),
  )
  const chosen = new Set<number>()
  // What each claim shares with the one looked at, and whether both may answer one question; 0 between two claims.
  const scores = new Float64Array(claims.length)
  const verdicts = new Int8Array(claims.length)
  const isBefore = (x: number, y: number): boolean => {
    const lead = (scores[x] ?? 0) - (scores[y] ?? 0)
    return lead > 0 || (lead === 0 && x < y)
  }
  for (const [at, claim] of claims.entries()) {
    const met: number[] = []
    for (const posting of leads[at] ?? []) {
      const weight = 1 / Math.log2(1 + posting.length)
      for (const other of posting) {
        if (other === at) continue
        if (verdicts[other] === 0) {
          met.push(other)
          verdicts[other] = canAnswerOne(claim, claims[other]) ? POSSIBLE : IMPOSSIBLE
        }
        if (verdicts[other] === POSSIBLE) scores[other] = (scores[other] ?? 0) + weight
      }
    }
    const across: number[] = []
    const within: number[] = []
    for (const other of met) {
      if (verdicts[other] !== POSSIBLE) continue
      if (claims[other]?.source === claim.source) keepBest(within, other, KEPT_WITHIN, isBefore)
      else keepBest(across, other, KEPT_ACROSS, isBefore)
    }
    for (const other of met) scores[other] = verdicts[other] = 0
    for (const other of [...across, ...within])
      chosen.add(Math.min(at, other) * claims.length + Math.max(at, other))
  }
  return [...chosen]
    .sort((x, y) => x - y)
    .flatMap((code) => {
      const a = claims[Math.floor(code / claims.length)]
      const b = claims[code % claims.length]
      return a && b ? [{ a, b }] : []
    })
}

const POSSIBLE = 1
const IMPOSSIBLE = 2

const canAnswerOne = (a: Claim, b: Claim | undefined): boolean =>
  !inOneSentence(a, b) && canBeOfOneEvent(a, b)

function keysOf(claim: Claim): string[] {
  const family = familyOf(claim)
  const { predicate, of } = claim.slot
  const terms = [...claim.event.terms]
    .filter(([term]) => !term.startsWith('~'))
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, INDEXED_TERMS)
  const keys = terms.flatMap(([term]) => [`${family}|${of}|${term}`, `${family}|${predicate}|${term}`])
  // What one source says was halted and another affected: other verb, other noun, one matter.
  keys.push(...terms.slice(0, MATTER).map(([term]) => `${family}|*|${term}`))
  if (predicate !== null) keys.push(`${family}|${predicate}|${of}`)
  if (MEASURED.has(claim.slot.role)) keys.push(family)
  if (claim.value.type === 'time')
    keys.push(...timeKeys(claim.value.mention).map((key) => `${family}|${key}`))
  if (claim.value.type === 'quantity')
    keys.push(...countedKeys(claim.value.mention).map((key) => `${family}|${key}`))
  if (claim.value.type === 'quantity' && claim.value.entity !== undefined)
    keys.push(`${family}|${claim.value.entity}`)
  return keys
}

/** The year and the month of a date; the unit of a length that is no round number, which may be told of one thing in other words. */
function timeKeys(mention: DateMention): string[] {
  const { type, value } = mention.timex3
  if (type !== 'DURATION')
    return [...new Set([value.slice(0, YEAR), value.slice(0, MONTH)])].map((part) => `@${part}`)
  return isCommonLength(mention) ? [] : [`@${value.replace(/[\d.]/gu, '')}`]
}

/** Lengths of `YYYY` and `YYYY-MM`. */
const YEAR = 4
const MONTH = 7

/** From here on a count is rare enough in a story to be looked for by its size. */
const LARGE = 1000

/** What is counted, in its own noun and in those that mean the same; and how many digits a large count has. */
function countedKeys({ of, value, form }: QuantityMention): string[] {
  const keys = of === null ? [] : [`=${of}`, ...synonymSets(of).map((id) => `~${id}`)]
  return form === 'cardinal' && value >= LARGE ? [...keys, `#${Math.round(Math.log10(value))}`] : keys
}

/** Two numbers of one sentence answer two questions, or there would be no need of both. */
export function inOneSentence(a: Claim, b: Claim | undefined): boolean {
  return b !== undefined && a.source === b.source && a.sentence === b.sentence
}

/** Neither are the dead the injured, nor what befell one place on one day what befell another on another. */
function canBeOfOneEvent(a: Claim, b: Claim | undefined): boolean {
  return (
    b !== undefined &&
    !areOtherFates(a, b) &&
    !areOtherSeries(a, b) &&
    !areOfOthers(a, b) &&
    !areElsewhere(a, b)
  )
}

/** The ages of two people. */
function areOfOthers({ value: a }: Claim, { value: b }: Claim): boolean {
  return (
    a.type === 'quantity' &&
    b.type === 'quantity' &&
    a.entity !== undefined &&
    b.entity !== undefined &&
    a.entity !== b.entity
  )
}

function areOtherFates({ slot: a }: Claim, { slot: b }: Claim): boolean {
  return a.known && b.known && a.of === PERSON && b.of === PERSON && a.predicate !== b.predicate
}

/** The first talks and the 22nd meeting have their places in two series. */
function areOtherSeries({ slot: a }: Claim, { slot: b }: Claim): boolean {
  return a.role === 'ordinal' && b.role === 'ordinal' && a.of !== b.of
}

function areElsewhere(one: Claim, other: Claim): boolean {
  // A day told beside "suits filed against victims" may be that of what they suffered: like words outweigh it.
  if (!one.slot.known && one.slot.predicate === other.slot.predicate && nounOf(one) === nounOf(other))
    return false
  const [a, b] = [one.event, other.event]
  return namesPlace(a) && namesPlace(b) && !shareEntity(a, b) && areOtherDays(a, b)
}

const nounOf = ({ value, id }: Claim): string => (value.type === 'quantity' && value.mention.of) || id

/** Asked of every pair that shares a term. */
function namesPlace({ entities }: EventFrame): boolean {
  for (const id of entities) if (id.startsWith('place/')) return true
  return false
}

function shareEntity(a: EventFrame, b: EventFrame): boolean {
  for (const id of a.entities) if (b.entities.has(id)) return true
  return false
}

/** Class of all that counts people. */
const PERSON = 'person'
