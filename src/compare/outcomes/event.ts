import type { Claim } from '../../model/claim.ts'
import { parseIsoDate } from '../../util/civil.ts'
import type { Stand } from './stand.ts'

/** What lies so many days before the telling is background, and may be another case of the same. */
const BACKGROUND = 400
/** Share of what a sentence is about that title and lead are about, too, from which it tells of the main event. */
const MAIN = 0.4

/** Whether two stands tell of one event, as far as times, places and names tell. */
export function areOfOneEvent(a: Stand, b: Stand, days: number): boolean {
  if (!fitInTime(a, b, days)) return false
  if (isNamed(a.claim)) return true
  return (
    fitInPlace(a.claim, b.claim) &&
    (shareNames(a.claim, b.claim) || (a.claim.event.main >= MAIN && b.claim.event.main >= MAIN))
  )
}

const isNamed = ({ value }: Claim): boolean => value.type === 'phrase' && !value.entity?.startsWith('thing/')

function fitInTime(a: Stand, b: Stand, days: number): boolean {
  const [x, y] = [a.claim.event.days[0], b.claim.event.days[0]]
  if (x && y && a.mood === 'done' && b.mood === 'done') return x[0] - y[1] <= days && y[0] - x[1] <= days
  return [a, b].every((stand) => !isBackground(stand))
}

function isBackground({ claim, published }: Stand): boolean {
  const told = claim.event.days[0]
  const today = published === null ? null : parseIsoDate(published)
  return told !== undefined && today !== null && today - told[1] > BACKGROUND
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
