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
  const numbers = new Map<string, number>()
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
    const frame = frameFrom(words, numbers)
    if (place) place.frame = frame
    return frame
  }
  // The weights of one frame by number of the word, 0 between two comparisons.
  let row = new Float64Array(1024)
  return (a, b) => {
    const [left, right] = [frameOf(a), frameOf(b)]
    if (row.length < numbers.size) row = new Float64Array(2 * numbers.size)
    for (let i = 0; i < right.ids.length; i++) row[right.ids[i] ?? 0] = right.weights[i] ?? 0
    let dot = 0
    for (let i = 0; i < left.ids.length; i++) dot += (left.weights[i] ?? 0) * (row[left.ids[i] ?? 0] ?? 0)
    for (const id of right.ids) row[id] = 0
    return dot === 0 ? 0 : dot / Math.sqrt(left.square * right.square)
  }
}

/** A sentence: what it states, and its words with those around it once they have been asked for. */
interface Place {
  readonly statements: Statement[]
  frame: Frame | null
}

/** Words in the form that comparing many pairs needs. */
interface Frame {
  /** Numbers of the words, and their weights. */
  readonly ids: Int32Array
  readonly weights: Float64Array
  /** Sum of the squares of the weights. */
  readonly square: number
}

/** @param numbers of all words met so far; new ones are added. */
function frameFrom(words: ReadonlyMap<string, number>, numbers: Map<string, number>): Frame {
  const ids = new Int32Array(words.size)
  const weights = new Float64Array(words.size)
  let [at, square] = [0, 0]
  for (const [word, weight] of words) {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    ids[at] = number
    weights[at++] = weight
    square += weight * weight
  }
  return { ids, weights, square }
}
