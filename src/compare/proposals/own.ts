import type { Evidence } from '../../model/cluster.ts'
import type { Finding, Reading } from '../../model/finding.ts'
import type { Proposal, ProposedReading } from '../../model/proposal.ts'
import { overlaps } from '../../model/span.ts'

/** Levels that only say that words are not the same, or are alike on the whole: they settle nothing that a reader sees in them. */
const UNSETTLED =
  /^(?:other\/|phrase\/(?:other-|unknown)|superlative\/|headline\/|\w+\/(?:unknown|incomparable))/u

/** Whether the engine has settled by its own levels what a proposal asks: of all its sources, not of some. */
export function settles({ level, readings }: Finding, proposal: Proposal): boolean {
  const met = proposal.readings.filter((one) => readings.some((reading) => meets(reading, one)))
  const sources = new Set(met.map(({ source }) => source))
  return !UNSETTLED.test(level) && proposal.readings.every(({ source }) => sources.has(source))
}

/** Own findings that are about a proposal's very words: of each kind and dimension that can settle it. */
export function ownFindingsOf(proposal: Proposal, own: readonly Finding[]): Finding[] {
  return own.filter(
    ({ kind, dimension, readings }) =>
      kind !== 'superlative' &&
      kind !== 'omission' &&
      (dimension !== 'quote' || proposal.dimension === 'quote' || kind === 'discrepancy') &&
      meetTwice(readings, proposal),
  )
}

/** Two of the readings, of two sources or at two places of one, are those of the finding. */
function meetTwice(readings: readonly Reading[], proposal: Proposal): boolean {
  const met = readings.filter((reading) => proposal.readings.some((one) => meets(reading, one)))
  if (proposal.kind === 'inconsistency') return met.length > 1
  return new Set(met.map(({ source }) => source)).size > 1
}

const meets = ({ source, span }: Reading, reading: ProposedReading): boolean =>
  source === reading.source && overlaps(span, reading.span)

/** What a reader's agreement adds to a finding of ours, in logits: about what its precision of three in four is worth. */
const AGREEMENT = 1

/** The finding, surer by a reader's agreement. */
export function seconded(finding: Finding, evidence: Evidence): Finding {
  const bounded = Math.min(0.99, Math.max(0.01, finding.confidence))
  const confidence = 1 / (1 + Math.exp(-(Math.log(bounded / (1 - bounded)) + AGREEMENT)))
  return {
    ...finding,
    confidence: Math.round(Math.max(finding.confidence, confidence) * 100) / 100,
    evidence: [...finding.evidence, { ...evidence, weight: AGREEMENT }],
  }
}
