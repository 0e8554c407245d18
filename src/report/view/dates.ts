import type { Article } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import type { Digest } from '../digest.ts'
import { longDate, shortDate } from '../text.ts'
import { type Stretch, stretchOf } from '../timex.ts'
import { readableValue } from '../value.ts'
import { type Variant, variantsOf } from '../variants.ts'
import { percent } from './evidence.ts'
import { lineView, markView, outletsText, type StripView, stripView, type TickView } from './strip.ts'

/** A finding whose answers can be placed on a calendar. */
export interface Placed {
  readonly finding: Finding
  readonly answers: readonly { readonly variant: Variant; readonly stretch: Stretch }[]
}

const DAY = 24 * 60
/** Days before and after the publication dates that still belong to the story. */
const MARGIN_DAYS = 10
const MOST_TICKS = 5
const DATED: ReadonlySet<string> = new Set(['date', 'time'])

/** The finding with those of its answers that can be placed; nothing where none can. */
export function placed(finding: Finding): Placed[] {
  if (!DATED.has(finding.dimension) || finding.kind === 'superlative') return []
  const answers = variantsOf(finding.readings).flatMap((variant) => {
    const stretch = stretchOf(variant.value)
    return stretch ? [{ variant, stretch }] : []
  })
  return answers.length > 0 ? [{ finding, answers }] : []
}

/**
 * What to draw: whole days from the first to the last answer that lies near the publication dates, and those
 * dates themselves. Answers a month or a century away would squeeze the days of the story to nothing.
 */
export function windowOf(dated: readonly Placed[], articles: readonly Article[]): Stretch | null {
  const published = articles.flatMap(({ published: { value } }) =>
    value === null ? [] : (stretchOf(value) ?? []),
  )
  const days = dated.flatMap(({ answers }) =>
    answers.map(({ stretch }) => stretch).filter(({ from, to }) => to - from <= 2 * DAY),
  )
  const core = published.length > 0 ? published : days.slice(0, 1)
  if (core.length === 0) return null
  const low = startOf(core) - MARGIN_DAYS * DAY
  const high = endOf(core) + MARGIN_DAYS * DAY
  const near = [...core, ...days.filter(({ from, to }) => from >= low && to <= high)]
  return { from: Math.floor(startOf(near) / DAY) * DAY, to: Math.ceil(endOf(near) / DAY) * DAY }
}

function startOf(stretches: readonly Stretch[]): number {
  return Math.min(...stretches.map(({ from }) => from))
}

function endOf(stretches: readonly Stretch[]): number {
  return Math.max(...stretches.map(({ to }) => to))
}

export function isInside({ answers }: Placed, window: Stretch): boolean {
  return answers.some(({ stretch }) => stretch.from < window.to && window.from < stretch.to)
}

/** Publication dates first, then each question, the earliest first. */
export function dateStrips(inside: readonly Placed[], window: Stretch, digest: Digest): StripView[] {
  const ticks = dayTicks(window)
  const sorted = [...inside].sort((a, b) => earliest(a) - earliest(b))
  const strips = sorted.map(({ finding, answers }) =>
    stripView(
      finding,
      ticks,
      answers.map(({ variant, stretch }) => {
        const text = readableValue(variant.value, finding.dimension)
        return lineView(variant, { text, label: '' }, within(stretch, window), digest)
      }),
    ),
  )
  return [...publicationStrip(window, ticks, digest), ...strips]
}

function earliest({ answers }: Placed): number {
  return startOf(answers.map(({ stretch }) => stretch))
}

function publicationStrip(window: Stretch, ticks: readonly TickView[], digest: Digest): StripView[] {
  const byDay = new Map<string, string[]>()
  for (const [source, { published }] of digest.articles) {
    if (published.value === null) continue
    byDay.set(published.value, [...(byDay.get(published.value) ?? []), source])
  }
  const lines = [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([day, sources]) => {
      const stretch = stretchOf(day)
      if (!stretch) return []
      return [
        {
          letter: '',
          outlets: outletsText(sources, digest),
          words: '',
          text: longDate(day),
          label: '',
          labelLeft: false,
          mark: markView(within(stretch, window)),
        },
      ]
    })
  return lines.length > 0 ? [{ anchor: '', question: 'Published', tone: 'neutral', ticks, lines }] : []
}

function within(
  stretch: Stretch,
  window: Stretch,
): { from: number; to: number; openLeft: boolean; openRight: boolean } {
  const share = (minute: number) =>
    Math.min(1, Math.max(0, (minute - window.from) / (window.to - window.from)))
  return {
    from: share(stretch.from),
    to: share(stretch.to),
    openLeft: stretch.from < window.from,
    openRight: stretch.to > window.to,
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
