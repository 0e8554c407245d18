import { UserError, visible } from '../../util/user-error.ts'
import type { Capture, Columns, Piece } from '../capture.ts'
import { articlesOf, type Item, type Reading } from '../items.ts'
import { isObject, type JsonObject } from '../json/parse.ts'
import { LARGEST_TEXT } from '../limits.ts'
import { isItem, readItem } from '../ninjs/item.ts'
import { textChunks } from '../text-chunks.ts'
import { linesOf } from './lines.ts'
import { type Mapping, mappingOf, usualColumns } from './mapping.ts'
import { RowReader } from './row.ts'

const LONGEST_LINE = `${LARGEST_TEXT / 1_000_000} MB`
/** Keys under which the text of an object lies where a text is looked for. */
const NAME_KEYS = ['name', 'value', 'text', 'title', 'html', 'label', 'url']

/**
 * Reads an export with one object a line, a line at a time. Objects that are items of ninjs are read as such.
 *
 * @throws UserError where no key of the first object holds the text.
 */
export async function* jsonlArticles(capture: Capture): AsyncGenerator<Piece> {
  const { path } = capture
  const warnings: string[] = []
  const table = new Table(path, capture.columns)
  const lines = linesOf(
    textChunks(capture, (text) => warnings.push(text)),
    LARGEST_TEXT,
  )
  const items = async function* (): AsyncGenerator<Item> {
    for await (const { text, number } of lines) {
      if (text?.trim() === '') continue
      const reading = readingOf(table, text, path, number)
      yield { line: number, read: reading }
    }
  }
  yield* articlesOf(capture, items(), 'no line of it has an object')
  for (const text of [...warnings, ...table.warnings])
    yield { kind: 'warning', text: visible(`${path}: ${text}`) }
}

function readingOf(table: Table, text: string | null, path: string, line: number): () => Reading {
  const object = text === null ? null : parsed(text)
  if (object !== null) return table.readingOf(object, line)
  return () => {
    throw new UserError(
      { file: path, line },
      text === null ? `this line is longer than ${LONGEST_LINE}` : 'this line is no object of JSON',
      'export it once more, or leave the line out',
    )
  }
}

function parsed(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** The objects of one file; which keys hold what is told once for those that have the same keys. */
class Table {
  readonly #path: string
  readonly #columns: Columns | null
  #reader: RowReader | null = null
  #text = ''

  constructor(path: string, columns: Columns | null) {
    this.#path = path
    this.#columns = columns
  }

  get warnings(): readonly string[] {
    return this.#reader?.warnings ?? []
  }

  /** @throws UserError where the first object has no text. */
  readingOf(object: JsonObject, line: number): () => Reading {
    if (this.#columns === null && isItem(object)) return () => readItem(object)
    const names = Object.keys(object)
    if (this.#reader === null) {
      const has = (name: string): boolean => valueAt(object, name) !== undefined
      const { text }: Mapping = mappingOf(names, this.#columns, has, { file: this.#path, line })
      this.#reader = new RowReader(text)
      this.#text = text
    }
    const reader = this.#reader
    // An object may have fewer keys than the first, or others.
    const mapping = { text: this.#text, ...usualColumns(names), ...this.#columns }
    return () =>
      reader.read((field) => {
        const name = mapping[field]
        return name === undefined ? '' : textOf(valueAt(object, name), field === 'text' ? '\n\n' : '; ')
      })
  }
}

/** What a key holds, or a path of keys: `source.name`, `paragraphs.0`. */
function valueAt(object: JsonObject, name: string): unknown {
  if (Object.hasOwn(object, name)) return object[name]
  let value: unknown = object
  for (const key of name.split('.')) {
    if (Array.isArray(value)) value = value[Number(key)]
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key]
    else return undefined
  }
  return value
}

/** A value as text: what a list holds is joined, of an object its name or value is taken. */
function textOf(value: unknown, joint: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return value.map((each) => (Array.isArray(each) ? '' : textOf(each, joint))).join(joint)
  if (!isObject(value)) return ''
  const key = NAME_KEYS.find((name) => typeof value[name] === 'string')
  return key === undefined ? '' : textOf(value[key], joint)
}
