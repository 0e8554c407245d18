import type { Format, Look } from '../format.ts'
import { usualColumns } from '../table/mapping.ts'

const TYPES: ReadonlySet<string> = new Set(['text/csv', 'application/csv', 'text/tab-separated-values'])
/** The likelier first, where two are equally frequent. */
const DELIMITERS = [',', ';', '\t', '|']
const FEWEST_KNOWN = 3

export const csv: Format = {
  name: 'csv',
  title: 'Tables: CSV, TSV',
  extensions: ['.csv', '.tsv', '.tab'],
  taken:
    'a row for each article: text, title, outlet, date, address, language and authors by the names of the columns, which `columns` in story.yaml can tell',
  recognises: (look) => isCalledTable(look) || hasKnownColumns(look.start),
  read: async function* (capture) {
    const { headText } = await import('../decode.ts')
    const { csvArticles } = await import('../table/csv.ts')
    yield* csvArticles(capture, delimiterIn(headText(capture.bytes.head)))
  },
}

function isCalledTable({ start, extension, type }: Look): boolean {
  return start !== '' && (csv.extensions.includes(extension) || (type !== null && TYPES.has(type)))
}

/** A first line of nothing but short names, of which several are usual ones and one is that of the text. */
function hasKnownColumns(start: string): boolean {
  const line = firstLine(start)
  const names = line.split(delimiterIn(line)).map((name) => name.trim().replace(/^"(.*)"$/u, '$1'))
  if (names.length < FEWEST_KNOWN || names.some((name) => name.length > 40)) return false
  const known = usualColumns(names)
  return known.text !== undefined && Object.keys(known).length >= FEWEST_KNOWN && !line.startsWith('|')
}

/** The mark that divides the names of the columns; commas where there is one column. */
function delimiterIn(start: string): string {
  const marks = firstLine(start).replace(/"[^"]*"/gu, '')
  const counts = DELIMITERS.map((delimiter) => marks.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

function firstLine(start: string): string {
  const text = start.replace(/^[\uFEFF\s]+/u, '')
  const end = text.indexOf('\n')
  return text.slice(0, end < 0 ? undefined : end)
}
