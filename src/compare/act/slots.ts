import type { Act, ActPart, Dimension, StatementUnit } from '../../model/claim.ts'
import { headOf, isCore } from '../../util/acts.ts'
import { isKindOf } from '../../util/kinds.ts'
import { isName, unitLikeness } from '../../util/units.ts'
import { likeness } from '../../util/vectors.ts'
import type { Outcome } from '../level.ts'
import { type Content, compareContents } from '../statement/details.ts'
import type { ActCounterpart, Acted } from './aligned.ts'
import { sitesOf } from './sites.ts'

/** Two phrases that play one part in one act, and how they compare. */
export interface SlotDetail {
  readonly a: ActPart
  readonly b: ActPart
  readonly dimension: Dimension
  readonly outcome: Outcome
}

/** Likeness from which two heads, two verbs and two words are of one thing. */
const ONE_THING = 0.7
const ONE_VERB = 0.8
/** Likeness of the heads of two parts from which they may be of one thing, called otherwise. */
const ALIKE = 0.3
/** Probability from which two acts are one: enough where a part is matched, and where it only stands in one place. */
const ONE_ACT = 0.7
const SURELY_ONE_ACT = 0.72
const BEYOND_DOUBT = 0.85

/** Parts of two aligned acts that can both be right though one says more than the other, or says it otherwise. */
export function slotDetails({ act, claim }: Acted, other: ActCounterpart): SlotDetail[] {
  const { match, probability } = other
  if (probability < ONE_ACT || claim.polarity !== other.claim.polarity) return []
  const anchors = match.parts.filter(({ heads }) => heads >= ONE_THING)
  const isOneVerb = (match.verbs ?? 0) >= ONE_VERB
  // Where the part itself is all they share, the acts must be one beyond doubt.
  const matched = anchors.flatMap(({ a, b, sameRole }): (readonly [number, number])[] =>
    sameRole && (anchors.length > 1 || (isOneVerb && probability >= BEYOND_DOUBT)) ? [[a, b]] : [],
  )
  const isAnchored = isOneVerb && probability >= SURELY_ONE_ACT
  const hasRole = (role: string): boolean => anchors.some(({ a }) => act.parts[a]?.role === role)
  const sites = isAnchored && (hasRole('object') || hasRole('subject')) ? sitesOf(act, other.act) : null
  // Who does a thing to one object is one; of what one does there may be several.
  const beside = isAnchored && (hasRole('object') || hasRole('subject')) ? besidePairs(act, other) : []
  const pairs = [...matched, ...(isAnchored ? openPairs(act, other, hasRole('object')) : []), ...beside]
  const details = pairs.flatMap(([i, j]): SlotDetail[] => {
    const [a, b] = [act.parts[i], other.act.parts[j]]
    const [x, y] = a && b ? [contentOf(a, other.act), contentOf(b, act)] : [null, null]
    if (!a || !b || !x || !y || x.rest.length + y.rest.length === 0) return []
    if (isBackward(x, y) || isBackward(y, x) || !canStandAlone(x, y)) return []
    const compared = compareContents(x, y)
    return compared ? [{ a, b, ...compared }] : []
  })
  return sites ? [...details, { ...sites, dimension: 'place' }] : details
}

/** Parts in one role of which neither is matched, of things of one kind: two subjects, or two objects. */
function openPairs(
  act: Act,
  { act: other, match }: ActCounterpart,
  ofOneObject: boolean,
): (readonly [number, number])[] {
  const taken = (side: 'a' | 'b', at: number): boolean =>
    match.parts.some((part) => part[side] === at && part.heads >= ONE_THING)
  return act.parts.flatMap((x, i): (readonly [number, number])[] => {
    if (!isCore(x) || x.units.length === 0 || taken('a', i)) return []
    const j = other.parts.findIndex((y, at) => y.role === x.role && y.units.length > 0 && !taken('b', at))
    const y = other.parts[j]
    const [head, theirs] = [headOf(x), y && headOf(y)]
    if (!head || !theirs || !areOfOneKind(head, theirs)) return []
    return ofOneObject || unitLikeness(head, theirs) > 0 ? [[i, j]] : []
  })
}

/** What follows the verb of one act by one preposition in both: "died of", "sentenced for", "accused of". */
function besidePairs(act: Act, { act: other, match }: ActCounterpart): (readonly [number, number])[] {
  return act.parts.flatMap((x, i): (readonly [number, number])[] => {
    if (isCore(x) || x.role === 'beside' || x.units.length === 0 || match.parts.some(({ a }) => a === i))
      return []
    const same = other.parts.flatMap((y, j) => (y.role === x.role && y.units.length > 0 ? [j] : []))
    const [j] = same
    return j !== undefined && same.length === 1 && !match.parts.some(({ b }) => b === j) ? [[i, j]] : []
  })
}

function areOfOneKind(a: StatementUnit, b: StatementUnit): boolean {
  if (a.kind !== b.kind && isName(a) && isName(b)) return false
  if (isOf(a, 'person', 'person') !== isOf(b, 'person', 'person')) return false
  if (isOf(a, 'place', 'location') && isOf(b, 'place', 'location')) return true
  if (isOf(a, 'organisation', 'organization') && isOf(b, 'organisation', 'organization')) return true
  if (isOf(a, 'person', 'person')) return true
  return a.kind === 'word' && b.kind === 'word' && likeness(a.lemma, b.lemma) >= ALIKE
}

const isOf = ({ kind, lemma }: StatementUnit, name: StatementUnit['kind'], noun: string): boolean =>
  kind === name || (kind === 'word' && (isKindOf(lemma, noun) || (name === 'person' && lemma === 'people')))

/** Whole noun phrases of one thing each; what a person or body is called is compared elsewhere. */
function canStandAlone(
  x: Content & { readonly part: ActPart },
  y: Content & { readonly part: ActPart },
): boolean {
  if (![x, y].every(({ head, part }) => part.head >= 0 && /^(?:NOUN|PROPN)$/u.test(head.pos))) return false
  if ([x, y].some(({ head }) => EMPTY_HEADS.has(head.lemma))) return false
  if (x.head.key === y.head.key && (x.head.kind === 'person' || x.head.kind === 'organisation')) return false
  return x.part.joined === y.part.joined
}

/** Nouns that name nothing by themselves. */
const EMPTY_HEADS = new Set([
  'something',
  'anything',
  'everything',
  'nothing',
  'thing',
  'one',
  'lot',
  'kind',
  'part',
])

/** "The deal" takes up what was told before and leaves nothing out; the same with "his". */
function isBackward(short: Content & { readonly part: ActPart }, full: Content): boolean {
  return short.part.definite && short.rest.length === 0 && full.rest.length > 0 && short.units.length === 1
}

function contentOf(part: ActPart, other: Act): (Content & { readonly part: ActPart }) | null {
  const head = headOf(part)
  if (!head) return null
  const rest = part.units.filter(
    (unit) => isTelling(unit) && !other.parts.some(({ units }) => units.some((one) => says(one, unit))),
  )
  return { units: part.units, head, rest, part }
}

const isTelling = ({ kind, pos }: StatementUnit): boolean =>
  kind !== 'word' || pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ'

function says(one: StatementUnit, unit: StatementUnit): boolean {
  return unit.kind === 'number' || unit.kind === 'time'
    ? one.key === unit.key
    : unitLikeness(unit, one) >= ONE_THING
}
