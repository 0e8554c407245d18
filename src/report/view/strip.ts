import type { Finding } from '../../model/finding.ts'
import { type Digest, outletsOf } from '../digest.ts'
import { listed, shortened } from '../text.ts'
import type { Variant } from '../variants.ts'
import { percent } from './evidence.ts'
import { anchorOf } from './finding.ts'

/** How an answer is drawn: a span, a single value, or a value that is only about right. */
export type MarkShape = 'bar' | 'dot' | 'ring'

/** One answer, and its place on a strip; positions are percent of the strip's width. */
export interface MarkView {
  readonly shape: MarkShape
  readonly isBar: boolean
  readonly x: string
  readonly width: string
  /** Where a bar ends. */
  readonly end: string
  /** Centre of a dot or ring. */
  readonly middle: string
  /** The answer reaches beyond what is drawn, or is a bound open to that side. */
  readonly openLeft: boolean
  readonly openRight: boolean
}

export interface LineView {
  readonly letter: string
  readonly outlets: string
  readonly words: string
  /** The value in words: what the mark shows to those who do not see it. */
  readonly text: string
  /** Label beside the mark, empty where the axis tells. */
  readonly label: string
  /** The label stands left of its mark, because there is no room at its right. */
  readonly labelLeft: boolean
  readonly mark: MarkView
}

export interface TickView {
  readonly x: string
  readonly label: string
}

/** What makes a question's answers stand out. */
export type StripTone = 'conflict' | 'refined' | 'agreed' | 'neutral'

/** A question with its answers along an axis. */
export interface StripView {
  /** Anchor of the finding, empty for the publication dates. */
  readonly anchor: string
  readonly question: string
  readonly tone: StripTone
  readonly ticks: readonly TickView[]
  readonly lines: readonly LineView[]
}

const WORDS_LIMIT = 60
/** Share of a strip under which a bar is too short to see. */
const SHORTEST_BAR = 0.012
/** Beyond this share a label would run off the strip. */
const LABEL_TURNS = 0.7

function toneOf({ kind }: Finding): StripTone {
  if (kind === 'discrepancy' || kind === 'inconsistency') return 'conflict'
  if (kind === 'refinement') return 'refined'
  return 'agreed'
}

export function stripView(
  finding: Finding,
  ticks: readonly TickView[],
  lines: readonly LineView[],
): StripView {
  return { anchor: anchorOf(finding.id), question: finding.question, tone: toneOf(finding), ticks, lines }
}

/** @param at the mark's place on the strip, as shares of its width. */
export function lineView(
  variant: Variant,
  texts: { readonly text: string; readonly label: string },
  at: {
    readonly from: number
    readonly to: number
    readonly about?: boolean
    readonly openLeft: boolean
    readonly openRight: boolean
  },
  digest: Digest,
): LineView {
  return {
    letter: variant.letter,
    outlets: outletsText(
      variant.readings.map(({ source }) => source),
      digest,
    ),
    words: wordsOf(variant),
    ...texts,
    labelLeft: at.to > LABEL_TURNS,
    mark: markView(at),
  }
}

export function markView({
  from,
  to,
  about = false,
  openLeft,
  openRight,
}: {
  readonly from: number
  readonly to: number
  readonly about?: boolean
  readonly openLeft: boolean
  readonly openRight: boolean
}): MarkView {
  const isBar = to - from > SHORTEST_BAR
  return {
    shape: isBar ? 'bar' : about ? 'ring' : 'dot',
    isBar,
    x: percent(from),
    width: percent(Math.max(0, to - from)),
    end: percent(to),
    middle: percent((from + to) / 2),
    openLeft,
    openRight,
  }
}

export function outletsText(sources: readonly string[], digest: Digest): string {
  return listed(outletsOf(digest, sources))
}

/** The first reading's words, on one line. */
export function wordsOf({ readings }: Pick<Variant, 'readings'>): string {
  return shortened((readings[0]?.exact ?? '').replace(/\s+/gu, ' '), WORDS_LIMIT)
}
