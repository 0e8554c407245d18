import type { Article } from '../../model/article.ts'
import type { Finding, Reading } from '../../model/finding.ts'
import { type Digest, outletsOf } from '../digest.ts'
import { listed, longDate, shortDate, shortened } from '../text.ts'
import { type Stretch, stretchOf } from '../timex.ts'
import { type Variant, variantsOf } from '../variants.ts'
import { anchorOf, percent } from './finding.ts'

/** One answer on its strip; positions are percent of the strip. */
export interface MarkLineView {
  readonly letter: string
  readonly outlets: string
  readonly words: string
  /** What the strip shows, in words. */
  readonly text: string
  readonly x: string
  readonly width: string
  /** Middle, for the dot of a mark too short to see. */
  readonly middle: string
  readonly point: boolean
  /** The mark goes on beyond the strip on that side. */
  readonly cutLeft: boolean
  readonly cutRight: boolean
}

export interface StripView {
  readonly anchor: string
  readonly question: string
  readonly conflict: boolean
  readonly ticks: readonly TickView[]
  readonly lines: readonly MarkLineView[]
}

export interface TickView {
  readonly x: string
  readonly label: string
}

export interface TimelineView {
  /** Publication dates and dated questions on one axis; null where nothing is dated. */
  readonly dates: { readonly ticks: readonly TickView[]; readonly strips: readonly StripView[] } | null
  /** Dated answers too far from the story to draw. */
  readonly outside: readonly {
    readonly anchor: string
    readonly question: string
    readonly answers: string
  }[]
  /** Numeric questions with several answers, each on an axis of its own. */
  readonly counts: readonly StripView[]
}

const DAY = 24 * 60
/** Days around the story's core that are still drawn. */
const MARGIN_DAYS = 10
const WORDS_LIMIT = 60
const MOST_TICKS = 5
const DATED = new Set(['date', 'time'])
const COUNTED = new Set(['quantity', 'money', 'percent', 'age', 'duration'])

export function timelineView(findings: readonly Finding[], digest: Digest): TimelineView | null {
  const dated = findings
    .filter(({ dimension, kind }) => DATED.has(dimension) && kind !== 'superlative')
    .flatMap(placed)
  const window = windowOf(dated, [...digest.articles.values()])
  const inside = window
    ? dated.filter(({ stretches }) => stretches.some((stretch) => touches(stretch, window)))
    : []
  const counts = findings.filter(isCount).map((finding) => countStrip(finding, digest))
  const outside = dated
    .filter((entry) => !inside.includes(entry))
    .map(({ finding, variants }) => ({
      anchor: anchorOf(finding.id),
      question: finding.question,
      answers: variants.map((variant) => answerText(variant, digest)).join('; '),
    }))
  if (inside.length === 0 && counts.length === 0) return null
  return { dates: window && inside.length > 0 ? dateStrips(inside, window, digest) : null, outside, counts }
}

interface Placed {
  readonly finding: Finding
  readonly variants: readonly Variant[]
  /** By variant; every one is known. */
  readonly stretches: readonly Stretch[]
}

function placed(finding: Finding): Placed[] {
  const known = variantsOf(finding.readings).flatMap((variant) => {
    const stretch = stretchOf(variant.value)
    return stretch ? [{ variant, stretch }] : []
  })
  if (known.length === 0) return []
  return [
    {
      finding,
      variants: known.map(({ variant }) => variant),
      stretches: known.map(({ stretch }) => stretch),
    },
  ]
}

function answerText({ readings }: Variant, digest: Digest): string {
  const words = shortened((readings[0]?.exact ?? '').replace(/\s+/gu, ' '), WORDS_LIMIT)
  return `“${words}” (${listed(
    outletsOf(
      digest,
      readings.map(({ source }) => source),
    ),
  )})`
}

/**
 * What to draw: whole days from the first to the last answer that lies near the publication dates, and those
 * dates themselves. Answers a month or a century away would squeeze the days of the story to nothing.
 */
function windowOf(dated: readonly Placed[], articles: readonly Article[]): Stretch | null {
  const published = articles.flatMap(({ published: { value } }) => {
    const stretch = value === null ? null : stretchOf(value)
    return stretch ? [stretch] : []
  })
  const days = dated.flatMap(({ stretches }) => stretches.filter(({ from, to }) => to - from <= 2 * DAY))
  const core = published.length > 0 ? published : days.slice(0, 1)
  const [first] = core
  if (!first) return null
  const low = Math.min(...core.map(({ from }) => from)) - MARGIN_DAYS * DAY
  const high = Math.max(...core.map(({ to }) => to)) + MARGIN_DAYS * DAY
  const near = [...core, ...days.filter(({ from, to }) => from >= low && to <= high)]
  const from = Math.floor(Math.min(...near.map((stretch) => stretch.from)) / DAY) * DAY
  const to = Math.ceil(Math.max(...near.map((stretch) => stretch.to)) / DAY) * DAY
  return { from, to }
}

function touches(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to
}

function dateStrips(
  inside: readonly Placed[],
  window: Stretch,
  digest: Digest,
): NonNullable<TimelineView['dates']> {
  const ticks = dayTicks(window)
  const publications = publicationStrip(window, ticks, digest)
  const sorted = [...inside].sort((a, b) => firstOf(a) - firstOf(b))
  const strips = sorted.map(
    ({ finding, variants, stretches }): StripView => ({
      anchor: anchorOf(finding.id),
      question: finding.question,
      conflict: finding.kind === 'discrepancy' || finding.kind === 'inconsistency',
      ticks,
      lines: variants.map((variant, index) => dateLine(variant, stretches[index] ?? window, window, digest)),
    }),
  )
  return { ticks, strips: publications ? [publications, ...strips] : strips }
}

function firstOf({ stretches }: Placed): number {
  return Math.min(...stretches.map(({ from }) => from))
}

function publicationStrip(window: Stretch, ticks: readonly TickView[], digest: Digest): StripView | null {
  const byDay = new Map<string, string[]>()
  for (const [source, { published }] of digest.articles) {
    if (published.value === null) continue
    byDay.set(published.value, [...(byDay.get(published.value) ?? []), source])
  }
  const lines = [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([day, sources]) => {
      const stretch = stretchOf(day)
      const position = stretch && positionIn(stretch, window)
      return position
        ? [
            {
              letter: '',
              outlets: listed(outletsOf(digest, sources)),
              words: '',
              text: longDate(day),
              ...position,
            },
          ]
        : []
    })
  return lines.length > 0 ? { anchor: '', question: 'Published', conflict: false, ticks, lines } : null
}

function dateLine(variant: Variant, stretch: Stretch, window: Stretch, digest: Digest): MarkLineView {
  const [first] = variant.readings
  return {
    letter: variant.letter,
    outlets: listed(
      outletsOf(
        digest,
        variant.readings.map(({ source }) => source),
      ),
    ),
    words: wordsOf(first),
    text: longDate(variant.value.slice(0, 10)),
    ...positionIn(stretch, window),
  }
}

function wordsOf(reading: Reading | undefined): string {
  return shortened((reading?.exact ?? '').replace(/\s+/gu, ' '), WORDS_LIMIT)
}

type Position = Pick<MarkLineView, 'x' | 'width' | 'middle' | 'point' | 'cutLeft' | 'cutRight'>

function positionIn(stretch: Stretch, window: Stretch): Position {
  const range = window.to - window.from
  const from = Math.max(0, (stretch.from - window.from) / range)
  const to = Math.min(1, (stretch.to - window.from) / range)
  return {
    x: percent(from),
    width: percent(Math.max(0, to - from)),
    middle: percent((from + to) / 2),
    point: to - from < 0.012,
    cutLeft: stretch.from < window.from,
    cutRight: stretch.to > window.to,
  }
}

/** Midnights, evenly spaced, at most five. */
function dayTicks(window: Stretch): TickView[] {
  const days = Math.round((window.to - window.from) / DAY)
  const step = Math.max(1, Math.ceil(days / MOST_TICKS))
  const ticks: TickView[] = []
  for (let day = 0; day < days; day += step) {
    ticks.push({ x: percent(day / days), label: shortDate(window.from / DAY + day) })
  }
  return ticks
}

function isCount({ dimension, readings, kind }: Finding): boolean {
  if (!COUNTED.has(dimension) || kind === 'superlative') return false
  const values = new Set(readings.map(({ value }) => numberOf(value)))
  return values.size > 1 && !values.has(null)
}

/** The number at the head of a normalised value, or null. */
function numberOf(value: string): number | null {
  const [number] = /^-?\d+(?:\.\d+)?(?![\d-])/u.exec(value) ?? []
  return number === undefined ? null : Number(number)
}

function countStrip(finding: Finding, digest: Digest): StripView {
  const variants = variantsOf(finding.readings)
  const values = variants.map(({ value }) => numberOf(value) ?? 0)
  const low = Math.min(...values)
  const high = Math.max(...values)
  const range = high - low || 1
  const at = (value: number) => percent(0.06 + (0.88 * (value - low)) / range)
  return {
    anchor: anchorOf(finding.id),
    question: finding.question,
    conflict: finding.kind === 'discrepancy' || finding.kind === 'inconsistency',
    ticks: [low, high].map((value) => ({ x: at(value), label: String(value) })),
    lines: variants.map((variant, index) => {
      const x = at(values[index] ?? low)
      return {
        letter: variant.letter,
        outlets: listed(
          outletsOf(
            digest,
            variant.readings.map(({ source }) => source),
          ),
        ),
        words: wordsOf(variant.readings[0]),
        text: variant.value,
        x,
        width: '0%',
        middle: x,
        point: true,
        cutLeft: false,
        cutRight: false,
      }
    }),
  }
}
