/** Whether two lists without repetitions have the same members, in any order. */
export function haveSameMembers<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member))
}
