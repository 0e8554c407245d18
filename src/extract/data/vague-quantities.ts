/** Every number that a vague word leaves possible, as a copy editor reads it; the reasons stand with the rows. */
export interface Vague {
  /** The usual lower end, shown as the value. */
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Words that need no number beside them. */
export const VAGUE_WORDS: ReadonlyMap<string, Vague> = new Map(
  Object.entries({
    // "Several" and "a few" are also written of a count that is not in yet: they reach up to two dozen.
    several: { value: 3, low: 3, high: 24 },
    few: { value: 3, low: 3, high: 12 },
    multiple: { value: 2, low: 2, high: 50 },
    numerous: { value: 5, low: 5, high: Number.POSITIVE_INFINITY },
    handful: { value: 3, low: 2, high: 9 },
    // Two dozen at least; ten dozen is where "more than 100" takes over.
    dozens: { value: 24, low: 20, high: 120 },
    scores: { value: 40, low: 40, high: 200 },
    hundreds: { value: 200, low: 200, high: 999 },
    thousands: { value: 2000, low: 2000, high: 19_999 },
    millions: { value: 2e6, low: 2e6, high: 99e6 },
    billions: { value: 2e9, low: 2e9, high: 999e9 },
    trillions: { value: 2e12, low: 2e12, high: 99e12 },
  }),
)

/** "Tens of", "hundreds of" and "dozens of" before a plural scale multiply it ("tens of thousands"). */
export const VAGUE_FACTORS: ReadonlyMap<string, Vague> = new Map(
  Object.entries({
    tens: { value: 20, low: 20, high: 99 },
    dozens: { value: 24, low: 24, high: 99 },
    scores: { value: 40, low: 40, high: 99 },
    hundreds: { value: 200, low: 200, high: 999 },
    thousands: { value: 2000, low: 2000, high: 999_999 },
  }),
)

/** "Several", "a few", "a couple" before a scale or "dozen" multiply it ("several hundred"). */
export const VAGUE_COUNTS: ReadonlyMap<string, Vague> = new Map(
  Object.entries({
    several: { value: 3, low: 3, high: 9 },
    few: { value: 3, low: 2, high: 6 },
    couple: { value: 2, low: 2, high: 3 },
    many: { value: 3, low: 2, high: 20 },
  }),
)

/** What the plural scales of `VAGUE_FACTORS` stand for. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundreds: 1e2, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 }),
)
