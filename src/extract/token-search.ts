import type { Token } from '../model/annotation.ts'

/** Index of the first of `tokens[from .. limit)` that starts at or after `offset`, or `limit`. */
export function tokenFrom(tokens: readonly Token[], from: number, limit: number, offset: number): number {
  let low = from
  let high = limit
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
