import { CsvError, parse } from 'csv-parse'
import { UserError, visible } from '../../util/user-error.ts'
import type { Capture, Piece } from '../capture.ts'
import { articlesOf, type Item } from '../items.ts'
import { LARGEST_TEXT } from '../limits.ts'
import { textChunks } from '../text-chunks.ts'
import { mappingOf } from './mapping.ts'
import { RowReader } from './row.ts'

/** Bytes that are parsed at a time. */
const STRIDE = 65_536

interface Row {
  readonly cells: readonly string[]
  /** Where it begins, counted from 1. */
  readonly line: number
}

/**
 * Reads a table with a row of column names, a row at a time.
 *
 * @throws UserError where no column holds the text, or a quotation mark is never closed.
 */
export async function* csvArticles(capture: Capture, delimiter: string): AsyncGenerator<Piece> {
  const { path, columns } = capture
  const warnings: string[] = []
  const rows = rowsOf(capture, delimiter, (text) => warnings.push(text))
  const { value: header } = await rows.next()
  if (header === undefined) throw new UserError({ file: path }, 'the table is empty', 'export it once more')
  const names = header.cells.map((name) => name.trim())
  const mapping = mappingOf(names, columns, (name) => names.includes(name), { file: path, line: header.line })
  const reader = new RowReader(mapping.text)
  // Of columns of one name the first counts.
  const places = new Map(names.map((name, i): [string, number] => [name, i]).reverse())
  const items = async function* (): AsyncGenerator<Item> {
    for await (const { cells, line } of rows)
      yield {
        line,
        read: () =>
          reader.read((field) => {
            const name = mapping[field]
            return (name !== undefined && cells[places.get(name) ?? -1]) || ''
          }),
      }
  }
  yield* articlesOf(capture, items(), 'the table has no rows')
  for (const text of [...warnings, ...reader.warnings])
    yield { kind: 'warning', text: visible(`${path}: ${text}`) }
}

async function* rowsOf(
  capture: Capture,
  delimiter: string,
  warn: (text: string) => void,
): AsyncGenerator<Row, undefined> {
  const rows: Row[] = []
  const mistakes: Error[] = []
  let last = 0
  // Rows are taken as they are found: the stream would drop those before a mistake.
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_TEXT,
    on_record: (cells: string[], { lines }) => {
      const inside = cells.reduce((sum, cell) => sum + lineEnds(cell), 0)
      rows.push({ cells, line: lines - inside })
      last = lines
      return null
    },
  })
  parser.on('error', (error) => {
    mistakes.push(error)
  })
  const write = (chunk: Uint8Array): Promise<void> =>
    new Promise((done) => void parser.write(chunk, () => done()))
  for await (const chunk of textChunks(capture, warn)) {
    // In small pieces, so that whoever has enough need not wait for the rest.
    const bytes = Buffer.from(chunk)
    for (let at = 0; at < bytes.length && mistakes.length === 0; at += STRIDE) {
      await write(bytes.subarray(at, at + STRIDE))
      yield* rows.splice(0)
    }
    if (mistakes.length > 0) break
  }
  if (mistakes.length === 0)
    await new Promise<void>((done) => {
      parser.once('close', done)
      parser.resume()
      parser.end()
    })
  yield* rows.splice(0)
  const [mistake] = mistakes
  if (mistake === undefined) return
  throw new UserError(
    { file: capture.path, line: last + 1 },
    saidOf(mistake),
    'close it, or double the marks inside cells',
  )
}

function saidOf(mistake: Error): string {
  const code = mistake instanceof CsvError ? mistake.code : ''
  if (code === 'CSV_MAX_RECORD_SIZE')
    return 'this row has more than 5 MB: it seems that a quotation mark in it is never closed'
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a cell begins with a quotation mark that is never closed'
  return `the table cannot be read from here on (${code})`
}

function lineEnds(cell: string): number {
  let count = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  return count
}
