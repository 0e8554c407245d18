/** The time zone an article is written in: that of its date line, else the one declared for its outlet or story. */
import type { Article } from '../../../model/article.ts'
import { zoneOfPlace } from '../../../util/place-zone.ts'
import { isZone } from '../../../util/zone.ts'

export interface Home {
  /** Name of the tz database. */
  readonly zone: string
  readonly basis: 'dateline' | 'outlet'
  /** For a person: what tells the zone. */
  readonly detail: string
}

/** A date line stands at the start of one of the first lines: bylines may come before it. */
const LINES = 4
const WITHIN = 400
/** Between the place and the dash: a date, an agency in brackets. */
const REST = String.raw`(?:[,/ ]{1,2}[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: ?\([^()\n]{2,40}\))?`
const REGION = String.raw`(?:, ?(?<region>\p{Lu}[\p{L}. ]{1,24}?))?`
const DATELINES: readonly RegExp[] = [
  // "WUHAN, China, March 5 (Agency) -", "ORLANDO, Fla. —"
  new RegExp(String.raw`^(?<city>\p{Lu}[\p{Lu}.'’ -]{2,30}?)${REGION}${REST} ?(?:--|[-–—])`, 'u'),
  // "Beirut (Agency) -"
  new RegExp(String.raw`^(?<city>\p{Lu}[\p{L}.'’ -]{2,30}?)${REGION} \([^()\n]{2,40}\) ?(?:--|[-–—])`, 'u'),
]

/** Null where nothing tells: the zone is never guessed from an outlet's name. */
export function homeOf({ text, bodyStart, timezone }: Article): Home | null {
  for (const line of text
    .slice(bodyStart, bodyStart + WITHIN)
    .split('\n')
    .slice(0, LINES)) {
    const { city, region } = DATELINES.map((form) => form.exec(line.trimStart())?.groups).find(Boolean) ?? {}
    if (city === undefined) continue
    const zone = (region === undefined ? null : zoneOfPlace(region)) ?? zoneOfPlace(city)
    if (zone !== null) return { zone, basis: 'dateline', detail: `${zone}, by the date line “${city}”` }
  }
  if (timezone === undefined || timezone === null || !isZone(timezone)) return null
  return { zone: timezone, basis: 'outlet', detail: `${timezone}, declared for the source` }
}
