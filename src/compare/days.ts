import type { EventFrame } from '../model/claim.ts'

/** Whether two events were told of days that do not meet; false where either names none. */
export function areOfOtherDays({ days: [a] }: EventFrame, { days: [b] }: EventFrame): boolean {
  return a !== undefined && b !== undefined && (a[0] > b[1] || b[0] > a[1])
}
