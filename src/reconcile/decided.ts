import type { DismissalReason, RecordedDecision, Review } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import type { Fact, PreferredAnswer, Reconciliation } from '../model/reconciliation.ts'
import { isSetAside, REASON_WORDS } from '../util/decided.ts'
import { outcomeOf } from './facts.ts'

/** Reasons that leave the question answered: in other words, more finely, or later. */
const STILL_ANSWERED: ReadonlySet<DismissalReason> = new Set(['both-true', 'wording', 'update'])

/** What reviewers say of a finding, and the decision that stands. */
type Reviewed = Review & { readonly decision: RecordedDecision | null }

/**
 * What stands once people have decided: findings carry their reviews, what was dismissed no longer disputes a fact, and
 * an answer that a person prefers is the fact's, marked as their choice.
 *
 * @param r without decisions
 * @param reviews by finding
 * @param bygone decisions on findings that occur no longer
 */
export function withReviews(
  r: Reconciliation,
  reviews: ReadonlyMap<string, Reviewed>,
  bygone: readonly RecordedDecision[],
): Reconciliation {
  if (reviews.size === 0 && bygone.length === 0) return r
  const findings = r.findings.map((finding) => withReview(finding, reviews.get(finding.id)))
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  return {
    ...r,
    findings,
    facts: r.facts.map((fact) =>
      withDecisions(
        fact,
        fact.findings.flatMap((id) => byId.get(id) ?? []),
      ),
    ),
    ...(bygone.length > 0 && { bygone }),
  }
}

function withReview(finding: Finding, reviewed: Reviewed | undefined): Finding {
  if (!reviewed) return finding
  const { decision, ...review } = reviewed
  return { ...finding, decision, review }
}

function withDecisions(fact: Fact, findings: readonly Finding[]): Fact {
  const preferred = preferredOf(fact, findings)
  return { ...withoutDismissed(fact, findings), ...(preferred && { preferred }) }
}

/** The choice that was made last, where the finding it was made on stands confirmed. */
function preferredOf(fact: Fact, findings: readonly Finding[]): PreferredAnswer | null {
  const chosen = findings
    .flatMap(({ decision }) => (decision?.prefer ? [{ ...decision, prefer: decision.prefer }] : []))
    .filter(({ prefer }) => fact.answers.some(({ value }) => value === prefer.value))
    .sort((a, b) => (a.time < b.time ? -1 : 1))
    .at(-1)
  if (!chosen) return null
  const { prefer, reviewer, time } = chosen
  const same = fact.readings.filter(({ value }) => value === prefer.value)
  // The file of the source may have been renamed since.
  const reading =
    same.find(({ source, outlet }) => source === prefer.source || outlet === prefer.outlet) ?? same[0]
  return { value: prefer.value, source: reading?.source ?? prefer.source, why: prefer.why, reviewer, time }
}

/** The fact as those findings leave it that no person has set aside. */
function withoutDismissed(fact: Fact, findings: readonly Finding[]): Fact {
  const resting = findings.filter(({ kind }) => kind !== 'omission')
  const standing = resting.filter((finding) => !isSetAside(finding))
  if (standing.length === resting.length) return fact
  if (standing.length > 0) return { ...fact, ...outcomeOf(standing, fact.independentOrigins) }
  const decision = resting.at(-1)?.decision
  if (!decision) return fact
  const { reason, duplicateOf, reviewer } = decision
  if (reason !== undefined && STILL_ANSWERED.has(reason))
    return { ...fact, ...outcomeOf([], fact.independentOrigins) }
  const why = reason === undefined ? `the same as finding ${duplicateOf ?? ''}` : REASON_WORDS[reason]
  return { ...fact, status: 'unresolved', reason: `Set aside by ${reviewer}: ${why}.` }
}
