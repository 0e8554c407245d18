import type { Finding } from '../../model/finding.ts'
import type { Digest } from '../digest.ts'
import { countStrip } from './counts.ts'
import { dateStrips, isInside, type Placed, placed, windowOf } from './dates.ts'
import { anchorOf } from './finding.ts'
import { outletsText, type StripView, type TickView, wordsOf } from './strip.ts'

/** A dated question too far from the story's days to draw. */
export interface OutsideView {
  readonly anchor: string
  readonly question: string
  readonly answers: string
}

export interface TimelineView {
  /** The common axis of `dates`. */
  readonly ticks: readonly TickView[]
  /** Publication dates and dated questions on one axis; empty where nothing is dated. */
  readonly dates: readonly StripView[]
  readonly outside: readonly OutsideView[]
  /** Numeric questions with several answers, each on an axis of its own. */
  readonly counts: readonly StripView[]
}

/** Dated facts and differing counts, as each outlet asserts them; null where there are none. */
export function timelineView(findings: readonly Finding[], digest: Digest): TimelineView | null {
  const dated = findings.flatMap(placed)
  const window = windowOf(dated, [...digest.articles.values()])
  const inside = window ? dated.filter((entry) => isInside(entry, window)) : []
  const dates = window && inside.length > 0 ? dateStrips(inside, window, digest) : []
  const counts = findings.flatMap((finding) => countStrip(finding, digest))
  if (dates.length === 0 && counts.length === 0) return null
  const outside = dated.filter((entry) => !inside.includes(entry)).map((entry) => outsideView(entry, digest))
  return { ticks: dates[0]?.ticks ?? [], dates, outside, counts }
}

function outsideView({ finding, answers }: Placed, digest: Digest): OutsideView {
  return {
    anchor: anchorOf(finding.id),
    question: finding.question,
    answers: answers
      .map(
        ({ variant }) =>
          `“${wordsOf(variant)}” (${outletsText(
            variant.readings.map(({ source }) => source),
            digest,
          )})`,
      )
      .join('; '),
  }
}
