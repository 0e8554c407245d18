import type { Origin } from '../model/reconciliation.ts'
import { remember } from '../util/remember.ts'
import { agencyNamed } from './credits.ts'
import type { Trace } from './trace.ts'

/** What may stand before a medium's name where an article credits it. */
const BEFORE_NAME =
  /^(?:(?:the|state(?:-run)?|official|local|news|agency|newspaper|daily|broadcaster|channel) )+/u
/**
 * Tells whose testimony an article repeats where it credits another medium: "four, the Herald reported" is the Herald's
 * word and not a second one.
 *
 * @returns for whom an article credits, the id of the origin that carries the medium's report; a name of its own where
 *   the medium is an agency none of the sources carries; null where whom it credits is no medium we know.
 */
export function citationsOf(
  traces: readonly Trace[],
  origins: readonly Origin[],
): (attribution: string) => string | null {
  const originOf = new Map(
    origins.flatMap(({ id, sources }) => sources.map((source) => [source, id] as const)),
  )
  const byOutlet = new Map<string, string>()
  const byAgency = new Map<string, string>()
  for (const { source, credits } of traces) {
    const origin = originOf.get(source.article.id)
    if (origin === undefined) continue
    byOutlet.set(mediumKey(source.article.outlet), origin)
    for (const { agency, reach } of credits) {
      if (reach === 'byline' && !byAgency.has(agency)) byAgency.set(agency, origin)
    }
  }
  // Many readings are credited to one.
  return remember((attribution) => {
    const key = mediumKey(attribution)
    const outlet = byOutlet.get(key)
    if (outlet !== undefined || key === '') return outlet ?? null
    const agency = agencyNamed(key)
    return agency === null ? null : (byAgency.get(agency) ?? `agency ${agency}`)
  })
}

/** A name in lower case without what stands around it: a note in brackets ("CNN (Web News)"), an article, a kind. */
function mediumKey(name: string): string {
  const bracket = name.indexOf(' (')
  const bare = bracket > 0 ? name.slice(0, bracket) : name
  return bare.trim().toLowerCase().replace(BEFORE_NAME, '')
}
