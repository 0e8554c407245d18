import type { Interval } from './time.ts'

/** How two stretches of time lie to each other; symmetric but for `contains` and `inside`. */
export type IntervalRelation =
  | { readonly kind: 'equal' }
  /** The first holds the second and more. */
  | { readonly kind: 'contains' }
  /** The second holds the first and more. */
  | { readonly kind: 'inside' }
  | { readonly kind: 'overlaps' }
  /** They share no minute; `gap` is the number of minutes between them, 0 where they touch. */
  | { readonly kind: 'disjoint'; readonly gap: number }

/** Compares half-open intervals by their ends alone; grain plays no part. */
export function relate(a: Interval, b: Interval): IntervalRelation {
  if (a.from === b.from && a.to === b.to) return { kind: 'equal' }
  if (a.to <= b.from) return { kind: 'disjoint', gap: b.from - a.to }
  if (b.to <= a.from) return { kind: 'disjoint', gap: a.from - b.to }
  if (a.from <= b.from && b.to <= a.to) return { kind: 'contains' }
  if (b.from <= a.from && a.to <= b.to) return { kind: 'inside' }
  return { kind: 'overlaps' }
}
