import { diffArrays } from 'diff'
import type { Span } from '../../model/span.ts'
import { remember } from '../../util/remember.ts'
import type { Segment } from './segments.ts'
import { type Block, slideOmissions } from './slide.ts'
import { isNameVariant, isVariant } from './variants.ts'
import type { QuoteWord } from './words.ts'

/** Words that differ between two quotations; one side is empty where the other has words more. */
export interface WordDifference {
  readonly a: readonly QuoteWord[]
  readonly b: readonly QuoteWord[]
}

/** The stretches of two segments that say the same, and the words in which they do not. */
export interface Alignment {
  readonly a: readonly QuoteWord[]
  readonly b: readonly QuoteWord[]
  /** Without differences of spelling: those of compounds ("air strikes") and names ("Hasakeh"). */
  readonly differences: readonly WordDifference[]
  /** Weight of the words both share. */
  readonly shared: number
  /** Weight of the words that differ. */
  readonly changed: number
  /** Share of the lighter segment, by weight, that the shared words make up. */
  readonly containment: number
  /** The same for the heavier segment. */
  readonly coverage: number
  /** Most words in a row that both share. */
  readonly run: number
}

/** Function words say little of whether two quotations are one, but they do say something. */
const FLOOR = 0.1
/** What a differing word costs at least: many little words that differ make another sentence. */
const CHANGE_FLOOR = 0.2
/** More edits than this, and nothing is shared that could be found. Bounds the work without a clock. */
const MOST_EDITS = 120
/** Gain that may be lost to reach a last shared word beyond the best stretch: two or three differing words. */
const MOST_LOST = -1.5

const MOST_FOR_OMISSION = 1.2
/** Two segments that begin or end with other words tend to be two sentences with a phrase in common. */
const EDGE_FACTOR = 1.5

const worth = (word: QuoteWord): number => word.weight + FLOOR
const total = (words: readonly QuoteWord[]): number => words.reduce((sum, word) => sum + worth(word), 0)
const cost = (words: readonly QuoteWord[]): number =>
  words.reduce((sum, word) => sum + (word.bracketed ? 0 : word.weight * 0.8 + CHANGE_FLOOR), 0)

/**
 * Aligns two segments word by word and keeps the stretch with the greatest balance of shared over differing words.
 * Words beyond that stretch count as different only where both segments have some: else one outlet quotes more.
 *
 * @returns null where the segments share nothing.
 */
export function alignSegments(a: Segment, b: Segment): Alignment | null {
  const blocks = blocksOf(a.words, b.words)
  const range = bestRange(blocks)
  if (!range) return null
  const inside = blocks.slice(range.from, range.to)
  const [before, sharedBefore] = slide(blocks.slice(0, range.from), 'before')
  const [after, sharedAfter] = slide(blocks.slice(range.to), 'after')
  const all = [...before, ...sharedBefore, ...inside, ...sharedAfter, ...after]
  const equal = all.filter((block) => block.equal)
  const differences = all.filter((block) => !block.equal && !isSpelling(block))
  const near = differences.reduce((sum, difference) => sum + nearness(difference), 0)
  const shared = equal.reduce((sum, block) => sum + total(block.a), 0) + near
  const weights = [total(a.words), total(b.words)]
  return {
    a: all.flatMap((block) => block.a),
    b: all.flatMap((block) => block.b),
    differences,
    shared,
    changed: Math.max(
      0,
      differences.reduce((sum, block) => sum + loss(block), 0),
    ),
    containment: shared / Math.min(...weights),
    coverage: shared / Math.max(...weights),
    run: Math.max(0, ...equal.map((block) => block.a.length)),
  }
}

const keysOf = (words: readonly QuoteWord[]): string => words.map(({ key }) => key).join('|')

/** The edits from the keys before the stroke to those after it: many sources quote one remark in the same words. */
const changesOf = remember((both) => {
  const [before = '', after = ''] = both.split('/')
  return diffArrays(before.split('|'), after.split('|'), { maxEditLength: MOST_EDITS }) ?? null
})

function blocksOf(a: readonly QuoteWord[], b: readonly QuoteWord[]): Block[] {
  // What an agency sent stands word for word in most sources.
  if (a.length === b.length && a.every((word, i) => word.key === b[i]?.key)) return [{ equal: true, a, b }]
  const changes = changesOf(`${keysOf(a)}/${keysOf(b)}`)
  const blocks: Block[] = []
  let [atA, atB] = [0, 0]
  let [onlyA, onlyB]: (readonly QuoteWord[])[] = [[], []]
  const change = (): void => {
    if ((onlyA?.length ?? 0) + (onlyB?.length ?? 0) > 0)
      blocks.push(...refine({ equal: false, a: onlyA ?? [], b: onlyB ?? [] }))
    ;[onlyA, onlyB] = [[], []]
  }
  for (const { added, removed, count } of changes ?? []) {
    if (removed) onlyA = a.slice(atA, atA + count)
    else if (added) onlyB = b.slice(atB, atB + count)
    else {
      change()
      blocks.push({ equal: true, a: a.slice(atA, atA + count), b: b.slice(atB, atB + count) })
    }
    if (!added) atA += count
    if (!removed) atB += count
  }
  change()
  return slideOmissions(blocks)
}

/** Sets words that are forms of each other against each other, so that no more words are shown than differ. */
function refine(block: Block): Block[] {
  const { a, b } = block
  // One compound, written in two ways: its parts are no forms of it.
  if (isCompound(block)) return [block]
  for (const [i, word] of a.entries()) {
    const j = b.findIndex((other) => word.weight > 0 && isNear(word, other))
    const other = b[j]
    if (!other || a.length + b.length < 3) continue
    const before = refine({ equal: false, a: a.slice(0, i), b: b.slice(0, j) })
    const after = refine({ equal: false, a: a.slice(i + 1), b: b.slice(j + 1) })
    return [...before, { equal: false, a: [word], b: [other] }, ...after]
  }
  return a.length + b.length > 0 ? [block] : []
}

/** Forms or spellings of one word. */
function isNear(a: QuoteWord, b: QuoteWord): boolean {
  return a.lemma === b.lemma || isVariant(a.key, b.key) || isNameVariant(a.text, b.text)
}

function gain(block: Block): number {
  return block.equal ? total(block.a) : -loss(block)
}

/** What differing words speak against two segments being one. */
function loss(block: Block): number {
  if (isSpelling(block) || isGloss(block)) return 0
  const most = Math.max(cost(block.a), cost(block.b)) - nearness(block)
  // Words left out are one edit, however many they are.
  if (block.a.length === 0 || block.b.length === 0) return Math.min(most, MOST_FOR_OMISSION)
  const apart = block.edge === true && block.a.length + block.b.length > 2
  return Math.max(0, apart ? most * EDGE_FACTOR : most)
}

/** The run of blocks with the greatest sum (Kadane 1977), from one shared block to another. */
function bestRange(blocks: readonly Block[]): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null
  let bestSum = 0
  let sum = 0
  let from = 0
  blocks.forEach((block, at) => {
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += gain(block)
    if (block.equal && sum > bestSum) {
      bestSum = sum
      best = { from, to: at + 1 }
    }
  })
  return best && widened(blocks, best)
}

/** Takes in shared words near the ends of the segments. */
function widened(
  blocks: readonly Block[],
  range: { from: number; to: number },
): { from: number; to: number } {
  let { from, to } = range
  let sum = 0
  for (let at = to; at < blocks.length && sum >= MOST_LOST; at++) {
    const block = blocks[at]
    if (block) sum += gain(block)
    if (block?.equal && sum >= MOST_LOST) to = at + 1
  }
  sum = 0
  for (let at = from - 1; at >= 0 && sum >= MOST_LOST; at--) {
    const block = blocks[at]
    if (block) sum += gain(block)
    if (block?.equal && sum >= MOST_LOST) from = at
  }
  return { from, to }
}

/**
 * What both segments have before or after the best stretch: first the words next to it that are the same after all
 * (the diff may have set them against others), then those that differ, as far as the shorter segment reaches.
 *
 * @returns the differing blocks and the shared ones.
 */
function slide(blocks: readonly Block[], side: 'before' | 'after'): [Block[], Block[]] {
  const a = blocks.flatMap((block) => block.a)
  const b = blocks.flatMap((block) => block.b)
  const reach = Math.min(a.length, b.length)
  const nth = (words: readonly QuoteWord[], n: number): QuoteWord | undefined =>
    side === 'before' ? words.at(-1 - n) : words[n]
  const cut = (words: readonly QuoteWord[], from: number, to: number): readonly QuoteWord[] =>
    side === 'before'
      ? words.slice(Math.max(0, words.length - to), words.length - from)
      : words.slice(from, to)
  let same = 0
  while (same < reach && nth(a, same)?.key === nth(b, same)?.key) same++
  const shared = same > 0 ? [{ equal: true, a: cut(a, 0, same), b: cut(b, 0, same) }] : []
  const differing: Block[] = []
  let at = same
  // A form of the same word next to the shared ones stands for it alone.
  const pair: Block = { equal: false, a: cut(a, at, at + 1), b: cut(b, at, at + 1) }
  if (at < reach && (nearness(pair) > 0 || isSpelling(pair))) {
    differing.push(pair)
    at++
  }
  // No further than the shorter segment reaches: more words of the longer one stand for nothing in the other.
  if (at < reach) differing.push({ equal: false, edge: true, a: cut(a, at, reach), b: cut(b, at, reach) })
  return [side === 'before' ? differing.reverse() : differing, shared]
}

/** A word for a word of the same lemma is nearly shared: "buildup" and "buildups". */
function nearness({ a, b }: WordDifference): number {
  const [x, y] = [a[0], b[0]]
  if (a.length !== 1 || b.length !== 1 || !x || !y) return 0
  return isNear(x, y) ? Math.min(x.weight, y.weight) * 0.8 : 0
}

/** One word in two forms. */
export function isForm(difference: WordDifference): boolean {
  return nearness(difference) > 0
}

/** Another spelling of the same words: a compound, a name, or an editor's gloss on one side. */
function isSpelling({ a, b }: WordDifference): boolean {
  const [x, y] = [a[0], b[0]]
  if (a.every((word) => word.bracketed) && b.every((word) => word.bracketed)) return true
  if (!x || !y) return false
  if (a.length === 1 && b.length === 1 && isNameVariant(x.text, y.text)) return true
  return isCompound({ a, b })
}

/** "air strikes" and "airstrikes". */
function isCompound({ a, b }: WordDifference): boolean {
  return a.length !== b.length && a.map((word) => word.key).join('') === b.map((word) => word.key).join('')
}

/** An editor's words in brackets that stand for the speaker's: "[the gunman]" for "he". */
export function isGloss({ a, b }: WordDifference): boolean {
  const bracketed = (words: readonly QuoteWord[]): boolean =>
    words.length > 0 && words.every((word) => word.bracketed)
  return bracketed(a) || bracketed(b)
}

export function spanOfWords(words: readonly QuoteWord[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}
