/** How often something recurs. */
export interface Periodicity {
  readonly word: string
  /** Times a year. */
  readonly perYear: number
}

const ROWS: readonly (readonly [word: string, perYear: number])[] = [
  ['annual', 1],
  ['yearly', 1],
  ['biennial', 0.5],
  ['triennial', 1 / 3],
  ['quadrennial', 0.25],
  ['biannual', 2],
  ['semiannual', 2],
  ['half-yearly', 2],
  ['quarterly', 4],
  ['monthly', 12],
  ['fortnightly', 26],
  ['weekly', 52],
]

/** Adjectives of rhythm, lower case. */
export const PERIODS: ReadonlyMap<string, Periodicity> = new Map(
  ROWS.map(([word, perYear]) => [word, { word, perYear }]),
)

/** How many editions fit from a first one in `from` to one in `to`, both counted. */
export function editionsBetween(from: number, to: number, { perYear }: Periodicity): number {
  return Math.floor((to - from) * perYear) + 1
}

/** How many of these units a year has. */
export const UNITS_A_YEAR: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['decade', 0.1],
  ['quarter', 4],
  ['month', 12],
  ['week', 52],
])

/** The step in "every … years". */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ['other', 2],
  ['second', 2],
  ['two', 2],
  ['2', 2],
  ['third', 3],
  ['three', 3],
  ['3', 3],
  ['four', 4],
  ['4', 4],
  ['five', 5],
  ['5', 5],
  ['ten', 10],
  ['10', 10],
])

/** Words before "in YEAR" (or, for "since", before the year) that give a recurring event its start. */
export const BEGINNINGS: ReadonlySet<string> = new Set([
  'since',
  'began',
  'begun',
  'started',
  'launched',
  'inaugurated',
  'founded',
  'established',
  'introduced',
  'debuted',
])

/** Nouns of events that recur; a building's 32nd floor or the 21st century does not. Lemmas. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'meeting talk summit conference forum session congress festival fair exhibition expo convention race marathon tournament ' +
    'championship cup game match drill exercise gala ceremony award parade rally march dialogue dialog consultation assembly ' +
    'symposium plenum season show contest competition regatta rodeo retreat gathering'
  ).split(' '),
)
