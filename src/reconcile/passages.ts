import type { SharedPassage } from '../model/reconciliation.ts'
import type { Span } from '../model/span.ts'
import { remember } from '../util/remember.ts'
import type { Word } from './words.ts'

/** Words in a row that must agree before a copy is suspected. */
const SHINGLE = 5
/** The shortest run worth showing. */
const SHORTEST = 8
/** At least so many of them ordinary words outside quotations: "South Korea's Joint Chiefs of Staff" proves nothing. */
const LEAST_ORDINARY = 5
/** Runs this near to each other in both texts are one passage with a small edit between them. */
const WIDEST_EDIT = 3
/** Places of one shingle in one text that are tried: more would make repetitive text expensive. */
const MOST_PLACES = 4

/** Numbers of the words from which `SHINGLE` words in a row are hashed, by hash. */
export type ShingleIndex = ReadonlyMap<number, readonly number[]>

/** Every place of every shingle, up to `MOST_PLACES` each. Equal words give equal hashes in every text. */
export function shinglesOf(words: readonly Word[]): ShingleIndex {
  return listedShingles(words).index
}

interface Shingles {
  readonly index: ShingleIndex
  /** Hashes by place; undefined where the index leaves the place out. */
  readonly hashAt: readonly (number | undefined)[]
}

/** A text is compared with several others. */
const listed = new WeakMap<readonly Word[], Shingles>()

function listedShingles(words: readonly Word[]): Shingles {
  const known = listed.get(words)
  if (known) return known
  const index = new Map<number, number[]>()
  const hashAt: (number | undefined)[] = []
  const hashes = words.map((word) => hashOf(word.key))
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0
    for (let i = at; i < at + SHINGLE; i++) hash = (Math.imul(hash, 0x01000193) ^ (hashes[i] ?? 0)) >>> 0
    const places = index.get(hash)
    if (!places) index.set(hash, [at])
    else if (places.length < MOST_PLACES) places.push(at)
    hashAt.push(places === undefined || places.at(-1) === at ? hash : undefined)
  }
  const shingles = { index, hashAt }
  listed.set(words, shingles)
  return shingles
}

/** FNV-1a over UTF-16 code units. */
const hashOf = remember((key): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash >>> 0
})

/** A run of equal words: `a[from …]` equals `b[to …]` for `length` words. */
interface Run {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** What two texts share. */
interface Shared {
  /** In the order of the first text. */
  readonly passages: readonly SharedPassage[]
  /** Share (0..1) of each text's words outside quotations that stand in the passages. */
  readonly shares: readonly [number, number]
}

/**
 * The passages that two texts share.
 *
 * Greedy from left to right, always taking the longest run at a place; linear in the length of the texts.
 */
export function sharedPassages(a: readonly Word[], b: readonly Word[], shinglesOfB: ShingleIndex): Shared {
  const { hashAt } = listedShingles(a)
  const runs: Run[] = []
  for (let from = 0; from < a.length; ) {
    const hash = hashAt[from]
    const run = hash === undefined ? null : longestRun(a, b, from, shinglesOfB.get(hash) ?? [])
    if (run) runs.push(run)
    from += run ? run.length : 1
  }
  const groups = joined(runs).filter((group) => isTelling(a, b, group))
  return {
    passages: groups.flatMap((group) => passageOf(a, b, group)),
    shares: [shareOf(a, b, groups.flat(), 0), shareOf(a, b, groups.flat(), 1)],
  }
}

function longestRun(
  a: readonly Word[],
  b: readonly Word[],
  from: number,
  places: readonly number[],
): Run | null {
  let best: Run | null = null
  for (const to of places) {
    let length = 0
    while (from + length < a.length && a[from + length]?.key === b[to + length]?.key) length++
    if (length >= SHINGLE && length > (best?.length ?? 0)) best = { from, to, length }
  }
  return best
}

/** Runs in groups, each a passage in which at most a few words were changed at a time. */
function joined(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = []
  for (const run of runs) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && near(last.from + last.length, run.from) && near(last.to + last.length, run.to))
      group.push(run)
    else groups.push([run])
  }
  return groups
}

function near(end: number, next: number): boolean {
  return next >= end && next - end <= WIDEST_EDIT
}

/** Whether a passage is long enough, and of words that independent reporters would not share. */
function isTelling(a: readonly Word[], b: readonly Word[], group: readonly Run[]): boolean {
  let words = 0
  let ordinary = 0
  for (const run of group) {
    words += run.length
    for (let i = 0; i < run.length; i++) {
      if (isOwn(a[run.from + i], b[run.to + i]) && !a[run.from + i]?.proper) ordinary++
    }
  }
  return words >= SHORTEST && ordinary >= LEAST_ORDINARY
}

/** A tweet or statement that one text sets in quotation marks is a quotation in the other too. */
function isOwn(a: Word | undefined, b: Word | undefined): boolean {
  return a?.quoted === false && b?.quoted === false
}

function passageOf(a: readonly Word[], b: readonly Word[], group: readonly Run[]): SharedPassage[] {
  const spans = [spanOf(a, group, 'from'), spanOf(b, group, 'to')] as const
  if (!spans[0] || !spans[1]) return []
  return [{ spans: [spans[0], spans[1]], words: group.reduce((sum, { length }) => sum + length, 0) }]
}

function spanOf(words: readonly Word[], group: readonly Run[], side: 'from' | 'to'): Span | null {
  const [first, last] = [group[0], group.at(-1)]
  const start = first && words[first[side]]
  const end = last && words[last[side] + last.length - 1]
  return start && end ? { start: start.start, end: end.end } : null
}

function shareOf(a: readonly Word[], b: readonly Word[], runs: readonly Run[], side: 0 | 1): number {
  const covered = new Set<number>()
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) {
      if (isOwn(a[run.from + i], b[run.to + i])) covered.add((side === 0 ? run.from : run.to) + i)
    }
  }
  const own = (side === 0 ? a : b).filter(({ quoted }) => !quoted).length
  return own === 0 ? 0 : covered.size / own
}
