import type { Token } from '../../model/annotation.ts'
import type { Parallel, Statement } from './sentences.ts'

/** What stands in one sentence where the other has something else: `tokens[from .. to)` of the statement. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A place at which two parallel sentences part, with what they share around it. */
export interface Difference {
  readonly a: Stretch
  readonly b: Stretch
  /** Weight of the content words that stand in one row in both, before and after it. */
  readonly before: number
  readonly after: number
}

const known = new WeakMap<Parallel, readonly Difference[]>()

/** Where two parallel sentences part, by the longest sequence of words they share. Several rules ask: kept once found. */
export function differencesOf(parallel: Parallel): readonly Difference[] {
  const found = known.get(parallel) ?? partings(parallel)
  known.set(parallel, found)
  return found
}

function partings({ a, b }: Parallel): Difference[] {
  const matched = longestCommon(a.keys, b.keys)
  const differences: Difference[] = []
  let [x, y] = [0, 0]
  for (let at = 0; at <= matched.length; at++) {
    const [nextX, nextY] = matched[at] ?? [a.keys.length, b.keys.length]
    if (nextX > x || nextY > y)
      differences.push({
        a: { from: x, to: nextX },
        b: { from: y, to: nextY },
        before: runWeight(a, matched, at - 1, -1),
        after: runWeight(a, matched, at, 1),
      })
    ;[x, y] = [nextX + 1, nextY + 1]
  }
  return differences
}

/** Weight of the unbroken run of shared words from `matched[at]` on, in one direction. */
function runWeight(
  a: Statement,
  matched: readonly (readonly [number, number])[],
  at: number,
  step: 1 | -1,
): number {
  let sum = 0
  for (let i = at; i >= 0 && i < matched.length; i += step) {
    const [x, y] = matched[i] ?? [0, 0]
    sum += a.weights.get(a.keys[x] ?? '') ?? 0
    const [nextX, nextY] = matched[i + step] ?? [-9, -9]
    if (nextX !== x + step || nextY !== y + step) break
  }
  return sum
}

/** Index pairs of a longest common subsequence, in order. Quadratic in the length of a sentence, which is bounded. */
function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1
  const lengths = new Uint8Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return pairs
}

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN'])

/** Whether a token can stand inside a noun phrase. */
export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (NOMINAL.has(token.pos) || /^['’]s?$/u.test(token.text) || token.text === '-')
}

/** Whether another phrase starts inside: "the incident the military", "the incident Syrian media". */
function startsLater(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first + 1, end).some(({ pos }, i) => {
    const before = tokens[first + i]?.pos
    return pos === 'DET' || (before === 'NOUN' && (pos === 'PROPN' || pos === 'ADJ'))
  })
}

/** The noun phrase around a stretch: grown to both sides over nominal words; null where the stretch is none. */
export function phraseAround({ tokens }: Statement, stretch: Stretch): Stretch | null {
  const { to } = stretch
  let { from } = stretch
  // How many there are is another question: "5 soldiers" and "government fighters" are compared without the number.
  while (from < to && tokens[from]?.pos === 'NUM') from++
  if (!tokens.slice(from, to).every(isNominal)) return null
  let [first, end] = [from, to]
  while (isNominal(tokens[first - 1]) && tokens[first]?.pos !== 'DET') first--
  while (isNominal(tokens[end]) && tokens[end]?.pos !== 'DET') end++
  while (first < end && startsLater(tokens, first, end)) first++
  while (first < end && (tokens[first]?.pos === 'DET' || /^['’-]s?$/u.test(tokens[first]?.text ?? '')))
    first++
  return first < end ? { from: first, to: end } : null
}
