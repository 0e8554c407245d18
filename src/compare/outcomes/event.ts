import type { Claim } from '../../model/claim.ts'
import { isBackground } from './background.ts'
import type { Stand } from './stand.ts'

/** Share of what a sentence is about that title and lead are about, too, from which it tells of the main event. */
const MAIN = 0.4

/** Whether two stands tell of one event, as far as times, places and names tell. */
export function areOfOneEvent(a: Stand, b: Stand, days: number): boolean {
  if (!fitInTime(a, b, days)) return false
  if (isNamed(a.claim)) return true
  if (haveOtherAgents(a.claim, b.claim)) return false
  return (
    fitInPlace(a.claim, b.claim) &&
    (shareNames(a.claim, b.claim) || (a.claim.event.main >= MAIN && b.claim.event.main >= MAIN))
  )
}

/** "The Senate passed the bill", "the House is to pass it". */
function haveOtherAgents({ slot: x }: Claim, { slot: y }: Claim): boolean {
  return x.part.length > 0 && y.part.length > 0 && x.part[0] !== y.part[0]
}

const isNamed = ({ value }: Claim): boolean => value.type === 'phrase' && !value.entity?.startsWith('thing/')

function fitInTime(a: Stand, b: Stand, days: number): boolean {
  const [x, y] = [a.claim.event.days[0], b.claim.event.days[0]]
  if (x && y && a.mood === 'done' && b.mood === 'done') return x[0] - y[1] <= days && y[0] - x[1] <= days
  return [a, b].every(({ claim, published }) => !isBackground(claim, published))
}

/** No other place: each may name what the other only describes ("Syrian"). */
function fitInPlace({ event: x }: Claim, { event: y }: Claim): boolean {
  if (x.places.size === 0 || y.places.size === 0) return true
  return meet(x.places, y.entities) || meet(y.places, x.entities)
}

function shareNames({ event: x }: Claim, { event: y }: Claim): boolean {
  return meet(x.entities, y.entities)
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one))
