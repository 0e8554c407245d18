import type { Alignment } from '../../model/cluster.ts'
import type { Finding } from '../../model/finding.ts'
import { askInPlace } from '../../util/cloze.ts'
import { finish } from '../finding.ts'
import { type Detail, detailsOf } from './details.ts'
import { type Articles, alignmentsOf, BY_WAY_OF_OTHERS, type Place, readingOf, textAt } from './place.ts'
import type { Parallel } from './same.ts'

/** Density of the shared stretches from which what stands in one place of both is one thing. */
const ONE_STATEMENT = 0.55
/** How often phrases in one place of one statement are of one thing. */
const SLOT = 0.9

/** One finding for each phrase of the fullest statement that others put less fully, more fully or in other words. */
export function refinementsOf({ cluster, fullest, counterparts }: Parallel, articles: Articles): Finding[] {
  const groups = new Map<string, { readonly detail: Detail; readonly places: Place[] }>()
  for (const counterpart of counterparts) {
    if (counterpart.windows.density < ONE_STATEMENT || fullest.claim.polarity !== counterpart.claim.polarity)
      continue
    for (const detail of detailsOf(fullest, counterpart)) {
      const own = { claim: fullest.claim, span: detail.a }
      const other = { claim: counterpart.claim, span: detail.b }
      if (looksTheSame(textAt(articles, own), textAt(articles, other))) continue
      const key = `${detail.a.start} ${detail.outcome.level}`
      const known = groups.get(key)
      if (known) known.places.push(other)
      else groups.set(key, { detail, places: [own, other] })
    }
  }
  return [...groups.values()].map(({ detail, places }) =>
    refinementFinding(detail, places, cluster.key, alignmentsOf(cluster, places), articles),
  )
}

/**
 * The finding that a phrase of one statement or act is put otherwise elsewhere.
 *
 * @param places one a source, the one that the question is put in first.
 * @param alignments of the claims that the places stand in.
 */
export function refinementFinding(
  { dimension, outcome }: Pick<Detail, 'dimension' | 'outcome'>,
  places: readonly Place[],
  questionKey: string,
  alignments: readonly Alignment[],
  articles: Articles,
): Finding {
  const [own] = places
  const question = own ? questionOf(articles, own, dimension === 'person') : ''
  const isConflict = outcome.verdict === 'differs'
  return finish({
    kind: isConflict ? 'discrepancy' : 'refinement',
    dimension,
    level: outcome.level,
    severity: isConflict ? 'medium' : 'low',
    confidence: SLOT * Math.max(BY_WAY_OF_OTHERS, ...alignments.map(({ probability }) => probability)),
    question,
    questionKey,
    message: `${question} ${outcome.explanation}.`,
    readings: places.flatMap((place) => readingOf(articles, place, plain(textAt(articles, place)))),
    evidence: [
      ...alignments.flatMap(({ evidence }) => evidence),
      { signal: outcome.level, weight: 0, detail: outcome.explanation },
    ],
  })
}

/** Without articles, capitals and the form of apostrophes. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:an?|the|its|his|her|their) /u, '')
    .replace(/[’'‘]/gu, "'")
}

/** "an airstrike", "the air strike"; a genitive alone ("Russia's") is half a phrase. */
export function looksTheSame(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  return (
    x.replace(/[\s-]/gu, '') === y.replace(/[\s-]/gu, '') ||
    x.endsWith("'s") ||
    y.endsWith("'s") ||
    x.endsWith('-') ||
    y.endsWith('-')
  )
}

/** UTF-16 code units kept of the clause on either side of the blank. */
const SIDE = 70

function questionOf(articles: Articles, { claim, span }: Place, asksWho: boolean): string {
  const before = textAt(articles, { claim, span: { start: claim.span.start, end: span.start } })
  const after = textAt(articles, { claim, span: { start: span.end, end: claim.span.end } })
  const left = before.length > SIDE ? before.slice(-SIDE).replace(/^\S*\s/u, '') : before
  const right = after.length > SIDE ? after.slice(0, SIDE).replace(/\s\S*$/u, '') : after
  return askInPlace(left, right, asksWho ? 'who' : 'what')
}
