import type { Bound } from '../../model/mention.ts'

/**
 * How a hedge limits the number beside it.
 * `near` is a bound that stays close ("nearly 500": below, but not far below); `plain` leaves the number as it is.
 */
export interface Hedge {
  readonly words: readonly string[]
  readonly bound: Bound
  readonly near: boolean
}

function hedges(bound: Bound, near: boolean, phrases: string): Hedge[] {
  return phrases.split('|').map((phrase) => ({ words: phrase.trim().split(' '), bound, near }))
}

/** Hedges that stand before the number, longest first where one ends another. */
export const HEDGES_BEFORE: readonly Hedge[] = [
  ...hedges(
    '>=',
    false,
    'at least|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than|at a minimum|at the very least',
  ),
  ...hedges(
    '>',
    false,
    'more than|over|well over|well more than|many more than|far more than|upwards of|upward of|in excess of|' +
      'greater than|north of|above|beyond|exceeding|exceeded|exceeds|exceed|topped|topping|tops|surpassed|surpassing|' +
      'surpasses|higher than|longer than|farther than|further than|well above',
  ),
  ...hedges(
    '>',
    true,
    'just over|just more than|a little more than|little more than|slightly more than|just above|a little over|slightly over',
  ),
  ...hedges(
    '<=',
    false,
    'up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|as high as|as great as|at the most|as large as|as long as',
  ),
  ...hedges('<', false, 'fewer than|less than|under|below|lower than|well under|well below'),
  ...hedges(
    '<',
    true,
    'nearly|almost|close to|just under|just below|approaching|a little less than|slightly less than|just shy of|slightly under|a little under|nearing|not quite|just short of',
  ),
  ...hedges('=', false, 'a total of|a combined|a record|a combined total of|exactly|precisely'),
  ...hedges('>=', true, 'as few as|as little as|as low as'),
  ...hedges(
    '~',
    false,
    'about|around|approximately|roughly|some|an estimated|estimated|circa|or about|more or less|in the region of|' +
      'somewhere around|closer to|near|something like|in the neighborhood of|reportedly about|reportedly around|' +
      'perhaps|maybe|approx|~',
  ),
]

/** Hedges that stand after the number. */
export const HEDGES_AFTER: readonly Hedge[] = [
  ...hedges(
    '>=',
    false,
    'or more|at least|at a minimum|or above|or greater|or higher|and counting|and over|or older|and older|or over|- plus|plus|+',
  ),
  ...hedges('<=', false, 'or less|or fewer|at most|or under|and under|or below|or younger|and younger|tops'),
  ...hedges('~', false, 'or so|- odd|- some|odd|more or less|- ish|or thereabouts'),
]

/** Words between a hedge and its number, or around it, that change nothing. */
export const PLAIN_BEFORE: ReadonlySet<string> = new Set([
  'exactly',
  'only',
  'just',
  'precisely',
  'another',
  'additional',
  'further',
  'fully',
  'all',
])
