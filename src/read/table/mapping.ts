import { nearest } from '../../util/nearest.ts'
import { excerpt, UserError } from '../../util/user-error.ts'
import { COLUMN_FIELDS, type ColumnField, type Columns } from '../capture.ts'
import { USUAL_NAMES } from './data/columns.ts'

/** Which column, or which key, holds which field of an article. */
export type Mapping = Readonly<Partial<Record<ColumnField, string>>> & { readonly text: string }

const MOST_NAMED = 30

/** The columns that go by usual names; capitals, blanks and underscores do not matter. */
export function usualColumns(names: readonly string[]): Columns {
  const known = new Map<string, string>()
  for (const name of names) {
    const key = name.toLowerCase().replace(/[^a-z0-9]+/gu, '')
    if (!known.has(key)) known.set(key, name)
  }
  const found: Partial<Record<ColumnField, string>> = {}
  for (const field of COLUMN_FIELDS) {
    const usual = USUAL_NAMES[field].find((name) => known.has(name))
    const column = usual === undefined ? undefined : known.get(usual)
    if (column !== undefined) found[field] = column
  }
  return found
}

/**
 * What the story's settings say, and for fields of which they say nothing the columns with usual names.
 *
 * @param names the columns there are.
 * @param has whether there is a column of that name; keys of objects are also given as paths.
 * @throws UserError where no column holds the text, or a column that is named is not there.
 */
export function mappingOf(
  names: readonly string[],
  columns: Columns | null,
  has: (name: string) => boolean,
  place: { readonly file: string; readonly line: number },
): Mapping {
  const usual = usualColumns(names)
  // A story's settings hold for all its tables: one that has none of the names, and usual ones, is another's export.
  if (columns !== null && usual.text !== undefined && !Object.values(columns).some(has))
    return { ...usual, text: usual.text }
  for (const field of COLUMN_FIELDS) {
    const column = columns?.[field]
    if (column === undefined || has(column)) continue
    const near = nearest(column, names)
    throw new UserError(
      place,
      `there is no column ${excerpt(column)}, which story.yaml names for the ${field}`,
      near === null ? `choose from ${listed(names)}` : `did you mean ${near}`,
    )
  }
  const { text, ...others } = { ...usual, ...columns }
  if (text !== undefined) return { ...others, text }
  throw new UserError(
    place,
    `none of its columns is known to hold the text of articles (there are ${listed(names)})`,
    `name it in story.yaml under columns, as in "columns: { text: ${names.findLast((name) => name !== '') ?? 'body'} }"`,
  )
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => excerpt(name))
  return shown.length === 0 ? 'none' : `${shown.join(', ')}${names.length > MOST_NAMED ? ' …' : ''}`
}
