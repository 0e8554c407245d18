import type { Claim, Facet } from '../model/claim.ts'
import { haveSameMembers } from '../util/members.ts'
import { countedSignals } from './counted-signals.ts'
import { areOtherDays } from './days.ts'
import { inOrder, type Signal, type SignalName } from './signal.ts'
import type { Closeness } from './similarity.ts'
import { timeSignals } from './time-signals.ts'

/** Class of all that counts people. */
const PERSON = 'person'
/** Lead: the first tenth of an article, where the main event stands. */
const LEAD = 0.12

/** Every signal of a pair, symmetric in its arguments. How far two values differ is never looked at, only whether both can be right. */
export function signalsOf(
  a: Claim,
  b: Claim,
  { cosine, overlap, rich, shared, mutual, twinElsewhere, crossed, lone, onlyFit, fitsNow }: Closeness,
): Signal[] {
  const signals: Signal[] = []
  const add: Add = (name, value, detail) => {
    if (value !== 0) signals.push({ name, value, detail })
  }
  const [p, q] = [a.slot.predicate, b.slot.predicate]
  if (p !== null && p === q) add(a.slot.known ? 'same-predicate' : 'weak-predicate', 1, p)
  else if (p !== null && q !== null && a.value.type !== 'time') {
    add('other-predicate', 1, inOrder(p, q))
    // "killed" and "injured" are known to ask two things; "halted" and "affected" may ask one
    if (a.slot.known && b.slot.known) add('other-class', 1, inOrder(p, q))
  }
  const [x, y] = [a.slot.of, b.slot.of]
  if (x !== null && x === y) add('same-counted', 1, x)
  else if (x !== null && y !== null)
    add(x === PERSON || y === PERSON ? 'person-or-thing' : 'other-counted', 1, inOrder(x, y))
  addPart(a, b, add)
  addFacets(a, b, add)
  if (p !== null && p === q && a.slot.known && (x === null || y === null || x === y) && samePart(a, b))
    add('slot-match', 1, p)
  const words = (): string =>
    shared()
      .filter((term) => !term.startsWith('~'))
      .map((term) => term.replace(/^@.*[#:]/u, ''))
      .join(', ')
  add('shared-context', Math.sqrt(cosine), words)
  add('word-overlap', overlap, words)
  add('other-words', rich * (1 - overlap), 'both say much of their event, and in other words')
  const isWeakMatch = p !== null && p === q && !a.slot.known && x !== null && x === y && samePart(a, b)
  if (isWeakMatch) {
    add('weak-slot-match', 1, `${p} ${x}`)
    add('weak-slot-and-words', overlap, words)
  }
  // Of two dates that fit nothing else, the words around them tell less.
  add(
    'closer-counterpart',
    (1 - mutual) * (1 - onlyFit),
    'one of them has a closer counterpart in the other source',
  )
  if (twinElsewhere)
    add('twin-elsewhere', 1, 'one of them stands almost word for word elsewhere in the other source')
  if (lone > 0) add('lone', lone, 'hardly anything else of this kind is told by either source')
  if (crossed) add('crossed', 1, 'each source gives the answer of the other, too')
  addEntities(a, b, add)
  if (areOtherDays(a.event, b.event)) add('other-days', 1, 'the sentences speak of other days')
  const beside = [...a.event.numbers].filter((number) => b.event.numbers.has(number))
  if (beside.length > 0) add('shared-number', 1, beside.join(', '))
  else if (a.event.numbers.size > 0 && b.event.numbers.size > 0)
    add('other-numbers', 1, 'other numbers beside them')
  if (disjoint(a.event.amounts, b.event.amounts)) add('other-amounts', 1, 'other amounts beside them')
  addPeriod(a, b, add)
  if (a.slot.role === 'distance' && ![...a.event.places].some((id) => b.event.places.has(id)))
    add('distance-elsewhere', 1, 'no place in common')
  if (disjoint(a.event.places, b.event.places)) add('other-places', 1, 'the sentences name other places')
  add('both-main', Math.min(a.event.main, b.event.main), 'both speak of what their articles are about')
  add('one-main', Math.abs(a.event.main - b.event.main), 'one of the two is closer to its main event')
  if (a.event.position <= LEAD && b.event.position <= LEAD) add('both-lead', 1, 'both stand in the lead')
  add('far-apart', Math.abs(a.event.position - b.event.position), 'other places in the article')
  if (a.attribution !== null && a.attribution === b.attribution) add('same-attribution', 1, a.attribution)
  if (a.modality !== b.modality) add('other-modality', 1, inOrder(a.modality, b.modality))
  const timed = timeSignals(a, b)
  signals.push(...countedSignals(a, b), ...timed)
  // An article gives one thing two lengths that are close by mistake, or by two authorities.
  if (a.source === b.source && !timed.some(({ name }) => name === 'close-length'))
    add('own-article', 1, a.source)
  // Times of two events fit by chance, where they are of the days the story is of.
  const share = !timed.some(({ name }) => OF_ANOTHER.has(name)) ? 1 : fitsNow ? 0 : OF_OTHERS
  add('only-fit', share * onlyFit, 'neither source tells another time that fits')
  return signals
}

/** How much it tells that two times fit which are told of other events, or of other doers. */
const OF_OTHERS = 0.5
const OF_ANOTHER: ReadonlySet<SignalName> = new Set(['other-event', 'other-doer', 'other-patient'])

function disjoint(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size > 0 && right.size > 0 && countShared(left, right) === 0
}

function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0
  for (const id of left) if (right.has(id)) shared++
  return shared
}

function samePart(a: Claim, b: Claim): boolean {
  const [left, right] = [narrowing(a, b), narrowing(b, a)]
  return haveSameMembers(a.slot.part, b.slot.part) && haveSameMembers(left, right)
}

/** Of "six nurses were among the dead" and "eight nurses died" the part itself says what it is part of. */
function nameOnePart({ slot: a }: Claim, { slot: b }: Claim): boolean {
  return a.part.length > 0 && haveSameMembers(a.part, b.part)
}

function narrowing(claim: Claim, other: Claim): readonly Facet[] {
  const facets = claim.slot.facets.filter(isNarrowing)
  return nameOnePart(claim, other) ? facets.filter((facet) => facet !== 'subset') : facets
}

/** "Another 52 were hurt" stands beside the dead as often as beside other injured: it has a signal of its own. */
const isNarrowing = (facet: Facet): boolean => facet !== 'aside' && facet !== 'exclusive'

type Add = (name: SignalName, value: number, detail: Signal['detail']) => void

function addPart(a: Claim, b: Claim, add: Add): void {
  if (a.slot.part.length === 0 && b.slot.part.length === 0) return
  const left = new Set(a.slot.part)
  const right = new Set(b.slot.part)
  const shared = [...left].filter((word) => right.has(word)).length
  if (shared === left.size && shared === right.size) return
  const detail = inOrder(a.slot.part.join(' ') || 'all', b.slot.part.join(' ') || 'all')
  if (left.size === 0 || right.size === 0) add('part-unstated', 1, detail)
  else if (shared < left.size && shared < right.size) add('other-part', 1, detail)
}

const FACET_SIGNALS: readonly (readonly [Facet, SignalName])[] = [
  ['long-run', 'long-run'],
  ['subset', 'subset'],
  ['exclusive', 'exclusive'],
  ['from', 'other-direction'],
  ['to', 'other-direction'],
  ['by', 'other-direction'],
  ['aside', 'aside'],
]

/** A facet that one claim has and the other has not. */
function addFacets(a: Claim, b: Claim, add: Add): void {
  if (a.slot.facets.length === 0 && b.slot.facets.length === 0) return
  if (a.slot.facets.includes('aside') && b.slot.facets.includes('aside'))
    add('both-aside', 1, 'both stand in an aside')
  for (const [facet, signal] of FACET_SIGNALS)
    if (facet === 'subset' && nameOnePart(a, b)) continue
    else if (a.slot.facets.includes(facet) !== b.slot.facets.includes(facet)) add(signal, 1, facet)
}

function addPeriod(a: Claim, b: Claim, add: Add): void {
  const [x, y] = [a.event.period, b.event.period]
  if (x === null && y === null) return
  if (x === null || y === null) add('one-period', 1, x ?? y ?? '')
  else if (x === y) add('same-period', 1, x)
  else add('other-period', 1, inOrder(x, y))
}

function addEntities(a: Claim, b: Claim, add: Add): void {
  const left = a.event.entities
  const right = b.event.entities
  if (left.size === 0 || right.size === 0) return
  const shared = countShared(left, right)
  if (shared === 0) add('no-shared-entities', 1, 'no name in common')
  else
    add('shared-entities', shared / Math.min(left.size, right.size), () =>
      [...left].filter((id) => right.has(id)).join(', '),
    )
}
