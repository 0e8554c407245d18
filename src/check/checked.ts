import { sep } from 'node:path'
import type { CheckedFinding, CheckedReading, CheckedStory } from '../model/check.ts'
import type { Finding, Reading } from '../model/finding.ts'
import { type Placement, positionAt } from '../model/placement.ts'
import type { Reconciliation } from '../model/reconciliation.ts'

/**
 * What the gate keeps of a story: each finding with the lines and columns of its readings.
 *
 * @param placementOf where an article stands in its file, by `Article.id`.
 * @param files as `CheckedStory.files`.
 */
export function checkedStory(
  { story, sources, findings }: Reconciliation,
  placementOf: (source: string) => Placement,
  files: readonly string[],
): CheckedStory {
  const texts = new Map(sources.map(({ annotated: { article } }) => [article.id, article.text]))
  const readingOf = ({ source, outlet, value, exact, span }: Reading): CheckedReading => {
    const placement = placementOf(source)
    const text = texts.get(source) ?? ''
    const start = positionAt(placement, text, span.start)
    const end = positionAt(placement, text, span.end)
    return { source, outlet, value, exact, location: { path: withSlashes(placement.path), start, end } }
  }
  const findingOf = (finding: Finding): CheckedFinding => ({
    id: finding.id,
    kind: finding.kind,
    dimension: finding.dimension,
    level: finding.level,
    severity: finding.severity,
    confidence: finding.confidence,
    question: finding.question,
    message: finding.message,
    readings: finding.readings.map(readingOf),
  })
  return {
    id: story.id,
    title: story.title,
    files: files.map(withSlashes),
    findings: findings.map(findingOf),
  }
}

/** A path as CI platforms write it: with `/` between folders whatever the system uses. */
function withSlashes(path: string): string {
  return path.split(sep).join('/')
}
