import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { clusterFindings } from './answers.ts'
import { problemFindings } from './inconsistencies.ts'
import { meansFindings } from './means.ts'
import { phraseFindings } from './phrases.ts'
import { placeFindings } from './places.ts'
import { quoteFindings } from './quotes.ts'
import { superlativeFindings } from './superlatives.ts'

/** Every finding of a story: first across sources, then within each. Order is settled when all is reconciled. */
export function compare(clusters: readonly Cluster[], witnesses: readonly Witness[]): Finding[] {
  return distinct([
    ...clusterFindings(clusters, witnesses),
    ...quoteFindings(witnesses),
    ...phraseFindings(witnesses),
    ...placeFindings(witnesses),
    ...meansFindings(witnesses),
    ...superlativeFindings(witnesses),
    ...problemFindings(witnesses),
  ])
}

/** Two rules that see one thing give one finding: the more confident one stands. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byId = new Map<string, Finding>()
  for (const finding of findings) {
    const known = byId.get(finding.id)
    if (!known || finding.confidence > known.confidence) byId.set(finding.id, finding)
  }
  return [...byId.values()]
}
