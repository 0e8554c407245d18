/** What a business or a state reports of its money: words of one row are one measure. */
const MEASURES: readonly (readonly [name: string, words: string])[] = [
  ['profit', 'profits? incomes? earnings loss(?:es)?'],
  ['sales', 'sales revenues? turnover takings'],
  ['orders', 'orders? bookings backlog'],
  ['margin', 'margins?'],
  ['costs', 'costs? expenses expenditure spending'],
  ['dividend', 'dividends? payout'],
  ['debt', 'debts? borrowings?'],
  ['deficit', 'deficits? shortfall'],
  ['surplus', 'surplus(?:es)?'],
  ['exports', 'exports?'],
  ['imports', 'imports?'],
  ['value', 'capitali[sz]ation valuation'],
]

/** What a measure is reckoned before or after: two of them are two numbers of one company. */
const KINDS_OF_MEASURE: readonly (readonly [name: string, words: string])[] = [
  ['operating', 'operating'],
  ['net', 'net'],
  ['gross', 'gross'],
  ['pre-tax', 'pre-?tax'],
  ['adjusted', 'adjusted underlying'],
  ['organic', 'organic like-for-like'],
]

const alternatives = (rows: typeof MEASURES): string =>
  rows.flatMap(([, words]) => words.split(' ')).join('|')

/** A measure and the kind it is of, where that is said: "operating profit", "net income". */
export const MEASURE = new RegExp(
  `\\b(?:(${alternatives(KINDS_OF_MEASURE)}) )?(${alternatives(MEASURES)})\\b`,
  'giu',
)

/** The name of the row that a measure, or a kind of measure, stands in; null for other words. */
export function nameOfMeasure(word: string): string | null {
  return NAMES.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}

const NAMES = [...MEASURES, ...KINDS_OF_MEASURE].map(
  ([name, words]) => [name, new RegExp(`^(?:${words.replaceAll(' ', '|')})$`, 'iu')] as const,
)
