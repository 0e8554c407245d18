import type { Act, ActPart, StatementUnit } from '../model/claim.ts'
import { isKindOf } from './kinds.ts'
import { isName, pairUnits, unitLikeness } from './units.ts'

/** Two parts of two acts that say the same or overlap. */
export interface PartMatch {
  /** Positions in `Act.parts`. */
  readonly a: number
  readonly b: number
  /** Weight that both have. */
  readonly shared: number
  /** How alike their heads are, 0..1. */
  readonly heads: number
  /** They stand to the verb in one way. */
  readonly sameRole: boolean
}

export interface ActMatch {
  /** How alike the verbs are, 0..1; null where both are one verb that tells nothing by itself ("be", "have"). */
  readonly verbs: number | null
  readonly parts: readonly PartMatch[]
}

/** Less than this in common, and with other heads, two parts are of other things. */
const LEAST = 0.5
/** Of parts that stand to their verbs in different ways ("killed in Homs", "hit Homs"). */
const OTHER_ROLE = 0.6

/** Matches the parts of two acts one to one, those that share most first; those of one role before others. */
export function matchActs(a: Act, b: Act): ActMatch {
  const found: PartMatch[] = []
  for (const [i, x] of a.parts.entries())
    for (const [j, y] of b.parts.entries()) {
      if (x.units.length === 0 || y.units.length === 0) continue
      const { shared, heads } = commonOf(x, y)
      if (shared > 0 && (heads > 0 || shared > LEAST))
        found.push({ a: i, b: j, shared, heads, sameRole: x.role === y.role })
    }
  const worth = ({ shared, sameRole }: PartMatch): number => shared * (sameRole ? 1 : OTHER_ROLE)
  found.sort((x, y) => worth(y) - worth(x) || x.a - y.a || x.b - y.b)
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  const parts = found.filter((match) => {
    if (usedA.has(match.a) || usedB.has(match.b)) return false
    usedA.add(match.a)
    usedB.add(match.b)
    return true
  })
  return { verbs: likenessOfVerbs(a, b), parts }
}

/** How alike two verbs are, 0..1; null where both are one verb that tells nothing by itself. */
export function likenessOfVerbs(a: Act, b: Act): number | null {
  if (a.verb && b.verb) return unitLikeness(a.verb, b.verb)
  return a.lemma === b.lemma ? null : 0
}

/** The unit that a part is about. */
export function headOf({ units, head }: ActPart): StatementUnit | undefined {
  return units[head] ?? units.at(-1)
}

/** Weight that two parts share, units matched one to one, and how alike their heads are. */
function commonOf(x: ActPart, y: ActPart): { readonly shared: number; readonly heads: number } {
  const [only, one] = [x.units[0], y.units[0]]
  if (only && one && x.units.length === 1 && y.units.length === 1) {
    const like = unitLikeness(only, one)
    return { shared: (like * (only.weight + one.weight)) / 2, heads: like }
  }
  const [headX, headY] = [headOf(x), headOf(y)]
  let [shared, heads] = [0, 0]
  for (const { a: i, b: j, like } of pairUnits(x.units, y.units)) {
    const [u, v] = [x.units[i], y.units[j]]
    if (!u || !v) continue
    shared += (like * (u.weight + v.weight)) / 2
    if (u === headX && v === headY) heads = like
  }
  return { shared, heads }
}

/** Whether two parts name two things of one kind. */
export function nameOthers(x: ActPart, y: ActPart): boolean {
  const [u, v] = [headOf(x), headOf(y)]
  return u !== undefined && v !== undefined && isName(u) && u.kind === v.kind && unitLikeness(u, v) === 0
}

/** Who acts and who is acted upon: what makes an act the act it is. */
export const isCore = ({ role }: ActPart): boolean => role === 'subject' || role === 'object'

/** Likeness of verbs, and of what they befall, from which two acts of one thing are one. */
const ONE_VERB = 0.8
const ONE_OBJECT = 0.95

/**
 * Whether verb and object make two acts one: one pilot is killed once, whoever tells it, and however often. Of many, or
 * of a number of them, there may be several.
 */
export function isOneEvent(a: Act, b: Act, { verbs, parts }: ActMatch): boolean {
  const bare = ![a, b].some((act) => act.parts.some(({ role }) => role === 'object'))
  return (
    (verbs ?? 0) >= ONE_VERB &&
    parts.some(({ a: i, b: j, heads, sameRole }) => {
      const [x, y] = [a.parts[i], b.parts[j]]
      return (
        sameRole &&
        heads >= ONE_OBJECT &&
        x &&
        y &&
        isOneThing(x, bare) &&
        isOneThing(y, bare) &&
        !isNamedOtherwise(x, y)
      )
    })
  )
}

/** @param bare whether neither act has an object, so that its subject is what it befalls ("the truce began"). */
function isOneThing(part: ActPart, bare: boolean): boolean {
  const head = headOf(part)
  if (!head || NO_OBJECTS.has(head.lemma) || part.plural || part.units.some(({ kind }) => kind === 'number'))
    return false
  if (part.role === 'object')
    return head.kind === 'word' ? head.pos === 'NOUN' && head.lemma !== 'people' : head.kind === 'person'
  return (
    part.role === 'subject' &&
    bare &&
    head.kind === 'word' &&
    head.pos === 'NOUN' &&
    !isKindOf(head.lemma, 'person')
  )
}

/** What goes with a verb to make its meaning: "played a role" befalls no role. */
const NO_OBJECTS = new Set(
  'role part place time effect action step look care note course decision statement question answer lot way case point end thing something chance right view life war'.split(
    ' ',
  ),
)

/** "The Republican nomination" and "the Democratic nomination" are two. */
function isNamedOtherwise(x: ActPart, y: ActPart): boolean {
  const [a, b] = [restOf(x, y), restOf(y, x)]
  return a.length > 0 && b.length > 0 && [...a, ...b].some((unit) => isName(unit) || unit.pos === 'PROPN')
}

function restOf({ units }: ActPart, other: ActPart): StatementUnit[] {
  return units.filter((unit) => !other.units.some((one) => unitLikeness(unit, one) > 0))
}
