import type { Evidence } from '../model/cluster.ts'
import type { SuperlativeMention } from '../model/mention.ts'
import { contains } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { commonWords, sameClaim, superlativesOf, weigh } from './precedence.ts'
import { compareSuperlatives } from './superlative.ts'

/** A first / only / largest / record claim that two sources or more make. */
export interface SharedSuperlative {
  /** One wording a source, in the order of sources. */
  readonly claims: readonly { readonly witness: Witness; readonly mention: SuperlativeMention }[]
  /** No source is without it. */
  readonly isAll: boolean
  /** The weightiest wording. */
  readonly mention: SuperlativeMention
  /** 0..1: how likely it is that an editor wants to see it. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** Confidence below which it matters little that several sources make a claim. */
const LEAST_CONFIDENCE = 0.55

/** Claims of rank that several sources make and none of them makes otherwise; sources that differ contradict each other. */
export function sharedSuperlatives(witnesses: readonly Witness[]): SharedSuperlative[] {
  const themes = commonWords(witnesses)
  const used = new Set<SuperlativeMention>()
  return witnesses.flatMap((witness) =>
    superlativesOf(witness).flatMap((mention): SharedSuperlative[] => {
      if (used.has(mention)) return []
      const claims = witnesses.flatMap((other) => {
        const own =
          other === witness
            ? mention
            : superlativesOf(other).find(
                (theirs) => !used.has(theirs) && sameClaim(witness, mention, other, theirs),
              )
        return own ? [{ witness: other, mention: own }] : []
      })
      if (claims.length < 2) return []
      for (const claim of claims) used.add(claim.mention)
      if (claims.some((claim) => compareSuperlatives(mention, claim.mention).verdict === 'differs')) return []
      const [best] = claims
        .map((claim) => ({ ...claim, ...weigh(claim.witness.source, claim.mention, themes) }))
        .sort((a, b) => b.confidence - a.confidence)
      if (!best || best.confidence < LEAST_CONFIDENCE) return []
      const { confidence, evidence } = best
      const isAll = claims.length === witnesses.length
      // Words of one speaker are compared as quotations.
      if (isAll && claims.every((claim) => isQuoted(claim.witness, claim.mention))) return []
      return [{ claims, isAll, mention: best.mention, confidence, evidence }]
    }),
  )
}

function isQuoted({ mentions }: Witness, { span }: SuperlativeMention): boolean {
  return mentions.some(
    (mention) => mention.kind === 'quote' && mention.direct && contains(mention.span, span),
  )
}
