/** Disjoint groups of items that can be joined (union-find); the first item in the given order stands for its group. */
export class Groups<T> {
  readonly #items: readonly T[]
  readonly #number = new Map<T, number>()
  readonly #parent: number[]
  /** By root, the roots of the groups it must not become one with. */
  readonly #apart = new Map<number, Set<number>>()

  constructor(items: readonly T[]) {
    this.#items = items
    this.#parent = items.map((_, number) => number)
    items.forEach((item, number) => void this.#number.set(item, number))
  }

  /** Makes the groups of two items one; false where they were one or are kept apart, or an item is unknown. */
  join(a: T, b: T): boolean {
    const [rootA, rootB] = [this.#rootOf(a), this.#rootOf(b)]
    if (rootA === null || rootB === null || rootA === rootB || this.#apart.get(rootA)?.has(rootB))
      return false
    const [stays, goes] = [Math.min(rootA, rootB), Math.max(rootA, rootB)]
    this.#parent[goes] = stays
    for (const other of this.#apart.get(goes) ?? []) {
      this.#apart.get(other)?.delete(goes)
      this.#separate(stays, other)
    }
    this.#apart.delete(goes)
    return true
  }

  /** Keeps the groups of two items from ever becoming one, unless they are already. */
  keepApart(a: T, b: T): void {
    const [rootA, rootB] = [this.#rootOf(a), this.#rootOf(b)]
    if (rootA !== null && rootB !== null && rootA !== rootB) this.#separate(rootA, rootB)
  }

  areKeptApart(a: T, b: T): boolean {
    const [rootA, rootB] = [this.#rootOf(a), this.#rootOf(b)]
    return rootA !== null && rootB !== null && (this.#apart.get(rootA)?.has(rootB) ?? false)
  }

  /** The groups in the order of their first items, each in the order of the items. */
  all(): T[][] {
    const groups = new Map<number | null, T[]>()
    for (const item of this.#items) {
      const root = this.#rootOf(item)
      const group = groups.get(root)
      if (group) group.push(item)
      else groups.set(root, [item])
    }
    return [...groups.values()]
  }

  #separate(rootA: number, rootB: number): void {
    for (const [one, other] of [
      [rootA, rootB],
      [rootB, rootA],
    ] as const) {
      const apart = this.#apart.get(one)
      if (apart) apart.add(other)
      else this.#apart.set(one, new Set([other]))
    }
  }

  #rootOf(item: T): number | null {
    let number = this.#number.get(item)
    if (number === undefined) return null
    for (
      let parent = this.#parent[number];
      parent !== undefined && parent !== number;
      parent = this.#parent[number]
    ) {
      this.#parent[number] = this.#parent[parent] ?? parent
      number = parent
    }
    return number
  }
}
