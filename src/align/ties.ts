import type { Link } from './cluster.ts'

/** Probability below which a pair is not looked at again. */
const LEAST = 0.02

/**
 * Pairs of claims of two sources that came to no question together, and all pairs of times: too weakly tied to be told of where they differ, but
 * perhaps of one question all the same where both can be right.
 *
 * @param links every pair that was scored.
 * @param groups the claims of each question.
 */
export function looseLinks(links: readonly Link[], groups: readonly (readonly Link['a'][])[]): Link[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((claim) => [claim, group] as const)))
  return links.filter(({ a, b, probability }) => {
    if (a.source === b.source || (probability < LEAST && !giveOneMinute(a, b))) return false
    const group = groupOf.get(a)
    // Of the times of one question only the likeliest two are compared: others may still be told of as one.
    return group === undefined || group !== groupOf.get(b) || a.value.type === 'time'
  })
}

/** One and the same minute is seldom that of two events, however their sentences differ. */
function giveOneMinute({ value: x }: Link['a'], { value: y }: Link['b']): boolean {
  if (x.type !== 'time' || y.type !== 'time') return false
  const { value } = x.mention.timex3
  return MINUTE.test(value) && value === y.mention.timex3.value
}

const MINUTE = /T\d\d:\d\d/u
