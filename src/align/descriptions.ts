import type { Claim } from '../model/claim.ts'
import { KIN } from '../util/data/roles.ts'
import { familyOf } from '../util/exclusive-offices.ts'

/**
 * Of each source that calls a person something that no other source shares, its fullest office, and those it is to be
 * read beside: "the union's chief negotiator" here, "the union's vice president" there. Empty where all sources share
 * a kind of office, or one alone gives any.
 *
 * @param offices claims of what one person is, of all sources.
 */
export function descriptionsOf(offices: readonly Claim[]): Claim[] {
  const bySource = new Map<string, Claim[]>()
  for (const claim of offices) bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim])
  const sources = [...bySource.values()]
  const apart = sources.filter((own) => sources.some((other) => other !== own && isApart(own, other)))
  const fullest = apart.flatMap((own) => fullestOf(own) ?? [])
  return new Set(fullest.map(({ slot }) => slot.of)).size > 1 ? fullest : []
}

const KINSHIP: ReadonlySet<string> = new Set(KIN.split(' '))

/** Sharing no kind of office; that both call him a husband counts for nothing. */
const isApart = (a: readonly Claim[], b: readonly Claim[]): boolean =>
  a.every(({ slot }) => KINSHIP.has(slot.of ?? '') || b.every((other) => other.slot.of !== slot.of))

/** The longest that says more than a title alone ("president"); null where none does. */
function fullestOf(own: readonly Claim[]): Claim | null {
  const telling = own.filter(({ exact }) => /\s/u.test(exact.trim()))
  return telling.reduce<Claim | null>(
    (best, claim) => (best === null || claim.exact.length > best.exact.length ? claim : best),
    null,
  )
}

/**
 * By family of offices that exclude each other ("Sgt." / "Lt.", "judge" / "prosecutor"), the claims of sources that give
 * one of it each, where these are of several kinds and no source gives two.
 */
export function rivalsOf(offices: readonly Claim[]): ReadonlyMap<string, Claim[]> {
  const families = new Map<string, Claim[]>()
  for (const claim of offices) {
    const family = claim.value.type === 'phrase' ? familyOf(claim.value.head) : null
    if (family !== null) families.set(family, [...(families.get(family) ?? []), claim])
  }
  for (const [family, claims] of families) {
    const alone = claims.filter((claim) =>
      claims.every((other) => other === claim || other.source !== claim.source),
    )
    if (new Set(alone.map(({ slot }) => slot.of)).size > 1) families.set(family, alone)
    else families.delete(family)
  }
  return families
}
