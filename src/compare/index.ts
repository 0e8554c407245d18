import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { actFindings } from './acts.ts'
import { additionFindings } from './additions.ts'
import { aloneFindings } from './alone.ts'
import { clusterFindings } from './answers.ts'
import { bearingFindings } from './bearings.ts'
import { companionFindings } from './companions.ts'
import { comparisonFindings } from './comparisons.ts'
import { conjunctionFindings } from './conjunctions.ts'
import { contestedFindings } from './contested.ts'
import { countedFindings } from './counted.ts'
import { creditFindings } from './credits.ts'
import { deadlineFindings } from './deadlines.ts'
import { denialFindings } from './denials.ts'
import { describedFindings } from './described.ts'
import { echoFindings } from './echoes.ts'
import { problemFindings } from './inconsistencies.ts'
import { labelFindings } from './labels.ts'
import { meansFindings } from './means.ts'
import { nearbyFindings } from './nearby.ts'
import { occurrenceFindings } from './occurrences.ts'
import { offenceFindings } from './offences.ts'
import { opennessFindings } from './openness.ts'
import { outcomeFindings } from './outcomes.ts'
import { parallels } from './parallel/sentences.ts'
import { phraseFindings } from './phrases.ts'
import { placeFindings } from './places.ts'
import { presenceFindings } from './presence.ts'
import { previousFindings } from './previous.ts'
import { quoteFindings } from './quotes.ts'
import { rangeFindings } from './ranges.ts'
import { rankedFindings } from './ranked.ts'
import { reactionFindings } from './reactions.ts'
import { regionFindings } from './regions.ts'
import { sayingFindings } from './sayings.ts'
import { situationFindings } from './situations.ts'
import { soleFindings } from './sole.ts'
import { spellingFindings } from './spellings.ts'
import { touches } from './statement/others.ts'
import { statementFindings } from './statements.ts'
import { sumFindings } from './sums.ts'
import { superlativeFindings } from './superlatives.ts'
import { suspectedFindings } from './suspected.ts'
import { tellingFindings } from './tellings.ts'
import { tieFindings } from './ties.ts'
import { traitFindings } from './traits.ts'
import { twinFindings } from './twins.ts'
import { undertakingFindings } from './undertakings.ts'
import { venueFindings } from './venues.ts'
import { voucherFindings } from './vouchers.ts'
import { withinFindings } from './within.ts'

/** Every finding of a story: first across sources, then within each. Order is settled when all is reconciled. */
export function compare(aligned: readonly Cluster[], witnesses: readonly Witness[]): Finding[] {
  const clusters = aligned.filter(({ loose, beside }) => loose !== true && beside === undefined)
  const alike = parallels(witnesses.map(({ source }) => source))
  const answers = clusterFindings(
    clusters.filter((cluster) => !isApart(cluster)),
    witnesses,
  )
  const specific = [
    ...answers,
    ...companionFindings(clusters, answers, witnesses),
    ...tieFindings(
      aligned.filter(({ loose, beside }) => loose === true && beside === undefined),
      witnesses,
      answers,
    ),
    ...quoteFindings(witnesses),
    ...phraseFindings(witnesses, alike).filter(
      ({ readings }) => !answers.some((one) => touches(one, readings)),
    ),
    ...creditFindings(witnesses, alike),
    ...additionFindings(witnesses, alike),
    ...placeFindings(witnesses),
    ...nearbyFindings(witnesses),
    ...regionFindings(witnesses),
    ...bearingFindings(witnesses),
    ...spellingFindings(witnesses),
    ...echoFindings(witnesses),
    ...labelFindings(clusters, witnesses),
    ...countedFindings(clusters, witnesses),
    ...withinFindings(witnesses),
    ...meansFindings(witnesses),
    ...comparisonFindings(witnesses),
    ...soleFindings(witnesses),
    ...rankedFindings(witnesses),
    ...contestedFindings(witnesses),
    ...situationFindings(witnesses),
    ...traitFindings(witnesses),
    ...suspectedFindings(witnesses),
    ...venueFindings(witnesses),
    ...opennessFindings(witnesses),
    ...conjunctionFindings(witnesses),
    ...voucherFindings(clusters, witnesses),
    ...sayingFindings(witnesses),
    ...reactionFindings(witnesses),
    ...previousFindings(witnesses),
    ...occurrenceFindings(witnesses),
    ...rangeFindings(witnesses),
    ...deadlineFindings(witnesses),
    ...undertakingFindings(witnesses),
    ...outcomeFindings(clusters.filter(isOutcome), witnesses),
    ...offenceFindings(clusters.filter(isOutcome), witnesses),
    ...denialFindings(clusters.filter(isAct), witnesses),
    ...presenceFindings(witnesses),
    ...superlativeFindings(witnesses),
    ...problemFindings(witnesses),
  ]
  specific.push(...sumFindings(witnesses, specific))
  specific.push(...aloneFindings(aligned, witnesses, specific))
  specific.push(...twinFindings(aligned, witnesses, specific))
  specific.push(...describedFindings(clusters, witnesses, specific))
  const statements = statementFindings(clusters.filter(isStatement), witnesses, specific)
  const acts = actFindings(clusters.filter(isAct), witnesses, [...specific, ...statements])
  const told = [...specific, ...statements, ...acts]
  told.push(
    ...tellingFindings(
      aligned.filter(({ beside }) => beside !== undefined),
      witnesses,
      told,
    ),
  )
  return distinct(told)
}

const isOutcome = ({ claims }: Cluster): boolean => claims[0]?.slot.role === 'outcome'
const isApart = (cluster: Cluster): boolean => isStatement(cluster) || isOutcome(cluster) || isAct(cluster)
const isStatement = ({ claims }: Cluster): boolean => claims[0]?.slot.role === 'statement'
const isAct = ({ claims }: Cluster): boolean => claims[0]?.slot.role === 'act'

/** Two rules that see one thing give one finding: the more confident one stands. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byId = new Map<string, Finding>()
  for (const finding of findings) {
    const known = byId.get(finding.id)
    if (!known || finding.confidence > known.confidence) byId.set(finding.id, finding)
  }
  return [...byId.values()]
}
