import type { EventFrame } from '../model/claim.ts'

/** Whether two events were told of other days, a day of grace between them; false where either names none. */
export function areOtherDays({ days: a }: EventFrame, { days: b }: EventFrame): boolean {
  if (a.length === 0 || b.length === 0) return false
  return !a.some(([from, to]) => b.some(([start, end]) => from <= end + 1 && start <= to + 1))
}
