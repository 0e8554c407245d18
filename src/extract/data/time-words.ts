/** Words of English time expressions, by what they mean. Source: our own lists, after the TimeML guidelines. */

/** Full month names and their abbreviations (written with or without a stop). */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sept: 9,
    sep: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  }),
)

/** ISO weekdays: Monday is 1. Abbreviations are too often other words ("sun", "sat") to stand alone. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
  }),
)
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    mon: 1,
    tues: 2,
    tue: 2,
    wed: 3,
    weds: 3,
    thurs: 4,
    thur: 4,
    thu: 4,
    fri: 5,
    sat: 6,
    sun: 7,
  }),
)

/** Months that are also other words or first names: alone they need a preposition before them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'sep',
  'jun',
  'oct',
])

export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** Parts of the day by their TimeML code, with the hours they cover (a night runs into the next day). */
export const DAY_PARTS: readonly {
  readonly code: DayPart
  readonly from: number
  readonly to: number
  readonly words: readonly string[]
}[] = [
  { code: 'MO', from: 5, to: 12, words: ['morning', 'mornings', 'dawn', 'daybreak', 'sunrise'] },
  { code: 'MI', from: 11, to: 14, words: ['midday', 'noontime', 'lunchtime'] },
  { code: 'AF', from: 12, to: 18, words: ['afternoon', 'afternoons'] },
  { code: 'EV', from: 17, to: 24, words: ['evening', 'evenings', 'dusk', 'sunset', 'nightfall'] },
  { code: 'NI', from: 18, to: 30, words: ['night', 'nights', 'nighttime', 'overnight'] },
  { code: 'DT', from: 6, to: 18, words: ['daytime'] },
]

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** Seasons of three months by their TimeML code; a winter belongs to the year it begins in. */
export const SEASONS: readonly {
  readonly code: Season
  readonly firstMonth: number
  readonly words: readonly string[]
}[] = [
  { code: 'SP', firstMonth: 3, words: ['spring', 'springtime'] },
  { code: 'SU', firstMonth: 6, words: ['summer', 'summertime'] },
  { code: 'FA', firstMonth: 9, words: ['fall', 'autumn'] },
  { code: 'WI', firstMonth: 12, words: ['winter', 'wintertime'] },
]

/** Units of time, by the words for them. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    second: 'second',
    seconds: 'second',
    sec: 'second',
    secs: 'second',
    minute: 'minute',
    minutes: 'minute',
    min: 'minute',
    mins: 'minute',
    hour: 'hour',
    hours: 'hour',
    hr: 'hour',
    hrs: 'hour',
    day: 'day',
    days: 'day',
    night: 'night',
    nights: 'night',
    week: 'week',
    weeks: 'week',
    fortnight: 'fortnight',
    fortnights: 'fortnight',
    weekend: 'weekend',
    weekends: 'weekend',
    month: 'month',
    months: 'month',
    quarter: 'quarter',
    quarters: 'quarter',
    year: 'year',
    years: 'year',
    yr: 'year',
    yrs: 'year',
    decade: 'decade',
    decades: 'decade',
    century: 'century',
    centuries: 'century',
    generation: 'generation',
    generations: 'generation',
    millennium: 'millennium',
    millennia: 'millennium',
  } as const),
)
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'generation'
  | 'millennium'

/** Zones newswires write, with their offset from UTC in minutes; null where it depends on the place. */
export const ZONES: ReadonlyMap<string, number | null> = new Map(
  Object.entries({
    utc: 0,
    gmt: 0,
    bst: 60,
    cet: 60,
    cest: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    ist: 330,
    pkt: 300,
    jst: 540,
    kst: 540,
    hkt: 480,
    sgt: 480,
    aest: 600,
    aedt: 660,
    awst: 480,
    nzst: 720,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
    et: null,
    ct: null,
    mt: null,
    pt: null,
    'eastern time': null,
    'central time': null,
    'mountain time': null,
    'pacific time': null,
    eastern: null,
    pacific: null,
    'local time': null,
    'moscow time': 180,
    'beijing time': 480,
    'tokyo time': 540,
    'seoul time': 540,
    'hong kong time': 480,
    'indian time': 330,
    'london time': null,
    'uk time': null,
    'new york time': null,
    'washington time': null,
    'paris time': null,
    'berlin time': null,
    'israel time': null,
    'eastern european time': null,
    'central european time': null,
  }),
)

/** Zones of the tz database for names whose offset depends on the day. */
export const ZONE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    et: 'America/New_York',
    'eastern time': 'America/New_York',
    eastern: 'America/New_York',
    'new york time': 'America/New_York',
    'washington time': 'America/New_York',
    ct: 'America/Chicago',
    'central time': 'America/Chicago',
    mt: 'America/Denver',
    'mountain time': 'America/Denver',
    pt: 'America/Los_Angeles',
    'pacific time': 'America/Los_Angeles',
    pacific: 'America/Los_Angeles',
    'london time': 'Europe/London',
    'uk time': 'Europe/London',
    'paris time': 'Europe/Paris',
    'berlin time': 'Europe/Berlin',
    'israel time': 'Asia/Jerusalem',
    'central european time': 'Europe/Berlin',
    'eastern european time': 'Europe/Athens',
  }),
)

/** Words for a number that says little: TimeML writes X for it. */
export const VAGUE_NUMBERS: readonly string[] = [
  'several',
  'a few',
  'few',
  'some',
  'many',
  'a number of',
  'numerous',
  'countless',
  'various',
  'multiple',
  'dozens of',
  'hundreds of',
  'thousands of',
  'scores of',
  'those',
  'these',
  'a handful of',
  'quite a few',
]
