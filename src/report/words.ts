import { diffArrays } from 'diff'
import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Reading } from '../model/finding.ts'
import { flat } from './text.ts'
import { variantsOf } from './variants.ts'

/** A run of a reading's words; `differs` where the answer it is held against has other words. */
export interface WordRun {
  readonly text: string
  readonly differs: boolean
}

/** Where two wordings are farther apart than this many edits, all of it differs. A count, not a time: reports are deterministic. */
const MOST_EDITS = 200

/**
 * The words of each reading, with those marked that the other answer does not have. The first answer is held
 * against the second, every other against the first; words are compared without regard to case.
 *
 * @returns runs by reading, in the order of `readings`; joined they are the reading's `exact`.
 */
export function differingWords(
  readings: readonly Reading[],
  sources: ReadonlyMap<string, AnnotatedArticle>,
): ReadonlyMap<Reading, readonly WordRun[]> {
  const variants = variantsOf(readings)
  const [first, second] = [variants[0]?.readings[0], variants[1]?.readings[0]]
  const runs = new Map<Reading, readonly WordRun[]>()
  for (const variant of variants) {
    const other = variant === variants[0] ? second : first
    for (const reading of variant.readings) {
      runs.set(reading, other ? runsOf(reading, other, sources) : plainRuns(reading))
    }
  }
  return runs
}

/** The words of a reading with nothing marked. */
export function plainRuns({ exact }: Reading): readonly WordRun[] {
  return [{ text: flat(exact), differs: false }]
}

function runsOf(
  reading: Reading,
  other: Reading,
  sources: ReadonlyMap<string, AnnotatedArticle>,
): readonly WordRun[] {
  const own = wordsOf(reading, sources)
  const changes = diffArrays(
    wordsOf(other, sources).map(({ lower }) => lower),
    own.map(({ lower }) => lower),
    { maxEditLength: MOST_EDITS },
  )
  if (!changes) return [{ text: flat(reading.exact), differs: true }]
  const marks: boolean[] = []
  for (const { added, removed, count } of changes) {
    if (!removed) for (let i = 0; i < count; i++) marks.push(added)
  }
  if (marks.every((differs) => differs)) return [{ text: flat(reading.exact), differs: true }]
  return joined(reading, own, marks)
}

interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
}

function wordsOf({ source, span }: Reading, sources: ReadonlyMap<string, AnnotatedArticle>): readonly Word[] {
  return (sources.get(source)?.tokens ?? []).filter(
    ({ start, end }) => span.start <= start && end <= span.end,
  )
}

/** Runs that cover the whole of `exact`: what stands between two words belongs to the run both are in. */
function joined(
  { exact, span }: Reading,
  words: readonly Word[],
  marks: readonly boolean[],
): readonly WordRun[] {
  const runs: WordRun[] = []
  let at = 0
  const push = (end: number, differs: boolean) => {
    const text = flat(exact.slice(at, end))
    at = end
    const last = runs[runs.length - 1]
    if (text === '') return
    if (last && last.differs === differs) runs[runs.length - 1] = { text: last.text + text, differs }
    else runs.push({ text, differs })
  }
  for (const [index, word] of words.entries()) {
    const differs = marks[index] ?? false
    push(word.start - span.start, differs && (marks[index - 1] ?? false))
    push(word.end - span.start, differs)
  }
  push(exact.length, false)
  return runs
}
