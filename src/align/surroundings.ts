import type { Claim, Statement } from '../model/claim.ts'

/** A claim of a whole clause. */
export interface Stated {
  readonly claim: Claim
  readonly statement: Statement
}

/** What the sentences before and after count against the statement's own sentence. */
const NEIGHBOUR = 0.3

/**
 * How alike the sentences are that two statements stand in, 0..1: the cosine of their words, those of the sentences
 * before and after counted less. A short clause is of one thing where what stands around it is.
 */
export function surroundings(statements: readonly Stated[]): (a: Stated, b: Stated) => number {
  const bySource = new Map<string, Map<number, Place>>()
  for (const { claim, statement } of statements) {
    const places = bySource.get(claim.source) ?? new Map<number, Place>()
    bySource.set(claim.source, places)
    const place = places.get(claim.sentence)
    if (place) place.statements.push(statement)
    else places.set(claim.sentence, { statements: [statement], frame: null })
  }
  const frameOf = ({ claim: { source, sentence } }: Stated): Frame => {
    const places = bySource.get(source)
    const place = places?.get(sentence)
    if (place?.frame) return place.frame
    const words = new Map<string, number>()
    for (const at of [sentence, sentence - 1, sentence + 1])
      for (const { units } of places?.get(at)?.statements ?? [])
        for (const unit of units)
          if (!words.has(unit.key)) words.set(unit.key, unit.weight * (at === sentence ? 1 : NEIGHBOUR))
    const frame = { words, square: square(words) }
    if (place) place.frame = frame
    return frame
  }
  return (a, b) => cosine(frameOf(a), frameOf(b))
}

/** A sentence: what it states, and its words with those around it once they have been asked for. */
interface Place {
  readonly statements: Statement[]
  frame: Frame | null
}

interface Frame {
  readonly words: ReadonlyMap<string, number>
  /** Sum of the squares of the weights. */
  readonly square: number
}

function cosine(a: Frame, b: Frame): number {
  let dot = 0
  for (const [key, x] of a.words) dot += x * (b.words.get(key) ?? 0)
  return dot === 0 ? 0 : dot / Math.sqrt(a.square * b.square)
}

function square(words: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const x of words.values()) sum += x * x
  return sum
}
