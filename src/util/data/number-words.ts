/** English number words. Source: our own list. */

/** Words for single cardinals, by value. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    crore: 1e7,
  }),
)

/** Abbreviated scales, read only directly after digits ("1.2m", "8.3bn", "30k"). */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
  }),
)

/** Collectives that count like a number ("two dozen"). */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozen: 12, score: 20, couple: 2, pair: 2 }),
)

/** Ordinal words, by value. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
  }),
)

/** Denominators: "two thirds", "three-tenths", "a quarter". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    hundredth: 100,
    hundredths: 100,
  }),
)

/** Single characters for fractions. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
)

/** Words that say how many times as many. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    double: 2,
    doubled: 2,
    doubling: 2,
    triple: 3,
    tripled: 3,
    tripling: 3,
    quadruple: 4,
    quadrupled: 4,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    tenfold: 10,
  }),
)
