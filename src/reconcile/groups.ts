/** Disjoint groups of items that can be joined (union-find); the first item in the given order stands for its group. */
export class Groups<T> {
  readonly #items: readonly T[]
  readonly #number = new Map<T, number>()
  readonly #parent: number[]

  constructor(items: readonly T[]) {
    this.#items = items
    this.#parent = items.map((_, number) => number)
    items.forEach((item, number) => void this.#number.set(item, number))
  }

  /** Makes the groups of two items one; false where they were one, or an item is unknown. */
  join(a: T, b: T): boolean {
    const [rootA, rootB] = [this.#rootOf(a), this.#rootOf(b)]
    if (rootA === null || rootB === null || rootA === rootB) return false
    this.#parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB)
    return true
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
