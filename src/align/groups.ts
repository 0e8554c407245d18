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

/** What is known of a claim towards another source, by claim id: many pairs ask, and keys of both were made for each. */
export class ByEnd<T> {
  readonly #byClaim = new Map<string, Map<string, T>>()

  get({ id }: Claim, source: string): T | undefined {
    return this.#byClaim.get(id)?.get(source)
  }

  set({ id }: Claim, source: string, value: T): void {
    const known = this.#byClaim.get(id)
    if (known) known.set(source, value)
    else this.#byClaim.set(id, new Map([[source, value]]))
  }
}

/** Ties that are the strongest of both their ends towards the other's source; strongest first, ties by claim id. */
export function mutualBest<T extends { readonly claim: Claim }, L extends Tie<T>>(links: readonly L[]): L[] {
  const best = new ByEnd<number>()
  const note = (claim: Claim, other: Claim, strength: number): void =>
    best.set(claim, other.source, Math.max(best.get(claim, other.source) ?? 0, strength))
  for (const { a, b, strength } of links) {
    note(a.claim, b.claim, strength)
    note(b.claim, a.claim, strength)
  }
  const keyOf = ({ a, b }: L): string => `${a.claim.id} ${b.claim.id}`
  return links
    .filter(
      ({ a, b, strength }) =>
        best.get(a.claim, b.claim.source) === strength && best.get(b.claim, a.claim.source) === strength,
    )
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
