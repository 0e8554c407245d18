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
  const bySentence = new Map<string, Statement[]>()
  for (const { claim, statement } of statements) {
    const key = `${claim.source} ${claim.sentence}`
    const known = bySentence.get(key)
    if (known) known.push(statement)
    else bySentence.set(key, [statement])
  }
  const frames = new Map<string, ReadonlyMap<string, number>>()
  const frameOf = ({ claim: { source, sentence } }: Stated): ReadonlyMap<string, number> => {
    const key = `${source} ${sentence}`
    const known = frames.get(key)
    if (known) return known
    const frame = new Map<string, number>()
    for (const at of [sentence, sentence - 1, sentence + 1])
      for (const { units } of bySentence.get(`${source} ${at}`) ?? [])
        for (const unit of units)
          if (!frame.has(unit.key)) frame.set(unit.key, unit.weight * (at === sentence ? 1 : NEIGHBOUR))
    frames.set(key, frame)
    return frame
  }
  return (a, b) => cosine(frameOf(a), frameOf(b))
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const [key, x] of a) dot += x * (b.get(key) ?? 0)
  return dot === 0 ? 0 : dot / Math.sqrt(square(a) * square(b))
}

function square(frame: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const x of frame.values()) sum += x * x
  return sum
}
