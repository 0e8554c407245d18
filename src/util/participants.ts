import type { Act, StatementUnit } from '../model/claim.ts'
import { headOf } from './acts.ts'
import { isName, unitLikeness } from './units.ts'

/** Likeness of two heads from which they are of one thing. */
const ONE_THING = 0.7
/** Units of a part that is a name with its title ("Defense Secretary James Mattis"). */
const TITLED = 4

/** How two acts stand to each other by one of their parts. */
export interface Participants {
  /** Likeness of the two, 0.7..1, or 0 where they are of other things. */
  readonly like: number
  /** Their heads, dictionary forms. */
  readonly heads: readonly [string, string]
}

/** Whether two acts have one doer (`subject`), or befall one thing (`object`); null where either leaves that open, or names it by a pronoun. */
export function compareParticipants(
  a: Act | undefined,
  b: Act | undefined,
  role: 'subject' | 'object',
): Participants | null {
  if (!a || !b) return null
  const [left, right] = [headsOf(a, role), headsOf(b, role)]
  const [first, second] = [left[0], right[0]]
  if (!first || !second) return null
  let best = 0
  let heads: readonly [string, string] = [first.lemma, second.lemma]
  for (const x of left)
    for (const y of right) {
      const like = unitLikeness(x, y)
      if (like > best) [best, heads] = [like, [x.lemma, y.lemma]]
    }
  if (best >= ONE_THING) return { like: best, heads }
  // A name and a noun may be of one thing, and so may two that are somewhat alike.
  return best > 0 || isName(first) !== isName(second) ? null : { like: 0, heads }
}

/** The heads of what plays a role; of a title and a name, both. */
function headsOf({ parts }: Act, role: string): StatementUnit[] {
  return parts.flatMap((part) => {
    const head = part.role === role ? headOf(part) : undefined
    if (!head) return []
    return [
      head,
      ...part.units.filter((unit) => isName(unit) && unit !== head && part.units.length <= TITLED),
    ]
  })
}
