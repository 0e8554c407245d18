import type { Claim } from '../model/claim.ts'

/** Two claims that seem to say one thing. */
export interface Tie<T extends { readonly claim: Claim }> {
  readonly a: T
  readonly b: T
  readonly strength: number
}

/** Claims of one thing, one of each source, with the ties among them; grown while ties are joined. */
export interface Group<T extends { readonly claim: Claim }, L extends Tie<T>> {
  readonly bySource: Map<string, T>
  readonly links: L[]
}

/** Ties that are the strongest of both their ends towards the other's source; strongest first, ties by claim id. */
export function mutualBest<T extends { readonly claim: Claim }, L extends Tie<T>>(links: readonly L[]): L[] {
  const best = new Map<string, number>()
  const ends = ({ a, b }: L): [string, string] => [
    `${a.claim.id} ${b.claim.source}`,
    `${b.claim.id} ${a.claim.source}`,
  ]
  for (const link of links)
    for (const end of ends(link)) best.set(end, Math.max(best.get(end) ?? 0, link.strength))
  const keyOf = ({ a, b }: L): string => `${a.claim.id} ${b.claim.id}`
  return links
    .filter((link) => ends(link).every((end) => best.get(end) === link.strength))
    .sort((x, y) => y.strength - x.strength || (keyOf(x) < keyOf(y) ? -1 : 1))
}

/** Joins the ends of ties, strongest first, as long as no source has two claims in a group. */
export function join<T extends { readonly claim: Claim }, L extends Tie<T>>(
  links: readonly L[],
): Group<T, L>[] {
  const groups = new Map<string, Group<T, L>>()
  const groupOf = (stated: T): Group<T, L> =>
    groups.get(stated.claim.id) ?? { bySource: new Map([[stated.claim.source, stated]]), links: [] }
  for (const link of links) {
    const [left, right] = [groupOf(link.a), groupOf(link.b)]
    const [large, small] = left.bySource.size < right.bySource.size ? [right, left] : [left, right]
    if (large !== small) {
      if ([...small.bySource.keys()].some((source) => large.bySource.has(source))) continue
      for (const [source, stated] of small.bySource) large.bySource.set(source, stated)
      large.links.push(...small.links)
      for (const { claim } of large.bySource.values()) groups.set(claim.id, large)
    }
    large.links.push(link)
  }
  return [...new Set(groups.values())]
}
