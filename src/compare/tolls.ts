import type { Claim } from '../model/claim.ts'
import { areOfOtherDays } from './days.ts'
import type { Judged } from './judged.ts'

/** Classes of what befell people: an article gives one count of each, for one event. */
const FATES: ReadonlySet<string> = new Set(['kill', 'injure', 'hospitalise'])
/** How likely (0..1) the two counts must be of one event: less than across sources, for one article tells mostly of one. */
const LEAST = 0.05
/** How likely where both can be right: then only one event makes them clash. */
const SURE = 0.3
/** How sure (0..1) it is that an editor would query two counts that pass. */
const CONFIDENCE = 0.55

/**
 * The first two counts of one source's casualties that cannot both be right, of which it gives one in its own voice: "killing
 * at least 100" above, "a monitor counted 24 dead" below, and nothing that reconciles them. What two others are each
 * credited with is their quarrel.
 *
 * @param claims one source's answers to one question, its main answer first.
 */
export function tollsWithin(claims: readonly Claim[], compared: (a: Claim, b: Claim) => Judged): Judged[] {
  for (const [i, a] of claims.entries())
    for (const b of claims.slice(i + 1)) {
      if (!isToll(a) || !isToll(b) || ![a, b].some(isOwnLead)) continue
      const { outcome, probability, evidence } = compared(a, b)
      // "At least 20" in the lead is a count that "at least 22" below has left behind.
      const isClash =
        outcome.verdict === 'differs' || (outcome.level === 'quantity/bounds' && probability >= SURE)
      if (!isClash || probability < LEAST || isReconciled(a, b)) continue
      const told =
        outcome.verdict === 'differs'
          ? outcome
          : { ...outcome, explanation: `it has “${a.exact}” and “${b.exact}”` }
      return [{ a, b, outcome: told, evidence, probability: Math.max(probability, CONFIDENCE) }]
    }
  return []
}

/** What the article itself says at its start: its account of the event. */
function isOwnLead({ attribution, sentence, event }: Claim): boolean {
  return attribution === null && (sentence < LEAD || event.position < LEAD_SHARE)
}

/** Sentences from the start, title included, and the share (0..1) of a long article that its lead is. */
const LEAD = 4
const LEAD_SHARE = 0.2

/** A count of all whom something befell, not of a part or of some more. */
function isToll(claim: Claim): boolean {
  return countsFate(claim) && claim.slot.facets.length === 0
}

/** A count of people whom something befell. */
export function countsFate({ slot: { role, predicate }, modality }: Claim): boolean {
  return role === 'count' && predicate !== null && FATES.has(predicate) && modality !== 'hypothetical'
}

/** Whether the article may count others in: one number makes up the difference, some are included, or it was another day. */
function isReconciled(a: Claim, b: Claim): boolean {
  if (a.value.type !== 'quantity' || b.value.type !== 'quantity') return true
  const [small, large] = a.value.mention.value < b.value.mention.value ? [a, b] : [b, a]
  if (small.value.type !== 'quantity' || large.value.type !== 'quantity') return true
  const rest = String(large.value.mention.value - small.value.mention.value)
  if ([a, b].some(({ event }) => [...event.numbers].some((number) => number.split(' ')[0] === rest)))
    return true
  return INCLUDING.test(large.cloze) || areOfOtherDays(a.event, b.event)
}

const INCLUDING = /\b(?:including|among them)\s+(?:an?|the|his|her|its|their|one)\b/iu
