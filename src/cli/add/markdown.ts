import { stringify } from 'yaml'
import { bytesInMemory } from '../../read/bytes.ts'
import { UNDECLARED } from '../../read/capture.ts'
import { parseDate } from '../../read/date.ts'
import { type Finished, piecesOf } from '../../read/index.ts'
import { UserError } from '../../util/user-error.ts'
import { isZone } from '../../util/zone.ts'

/** Longest title and most names that are written: front matter has a limit, and nobody's title has a page. In UTF-16 code units. */
const LONGEST_TITLE = 2000
const MOST_AUTHORS = 50
const LONGEST_NAME = 200

/** An article as it is stored. */
export interface Stored {
  /** Of the whole file. */
  readonly text: string
  /** What reading the file gives. */
  readonly draft: Finished
}

/**
 * Writes an article as Markdown with front matter, and reads it back: what is stored is read as what it is, whatever its title and text
 * look like.
 *
 * @param file base name under which it is to be read.
 * @throws UserError where it would be read as something else.
 */
export async function storedForm(draft: Finished, file: string): Promise<Stored> {
  const { path, title } = draft
  if (title.length > LONGEST_TITLE)
    throw new UserError(
      { file: path },
      `an article has a title of ${title.length} characters`,
      'add it as a text of its own',
    )
  const body = draft.text.slice(draft.bodyStart).trimEnd()
  const text = `---\n${stringify(frontMatter(draft), { lineWidth: 0 })}---\n${body}\n`
  const back = await readBack(text, path, file)
  if (back === null || back.text !== `${title}\n\n${body}` || back.outlet !== draft.outlet)
    throw new UserError(
      { file: path },
      `the article ${JSON.stringify(title.slice(0, 40))} cannot be stored so that it is read as it is`,
      'add it as a text of its own',
    )
  return { text, draft: back }
}

async function readBack(text: string, path: string, file: string): Promise<Finished | null> {
  const bytes = bytesInMemory(Buffer.from(text, 'utf8'), path)
  const capture = { path, file, bytes, captured: null, declared: UNDECLARED, columns: null }
  let found: Finished | null = null
  for await (const piece of piecesOf(capture)) {
    if (piece.kind === 'problem' || found !== null) return null
    if (piece.kind === 'article') found = piece.draft
  }
  return found
}

/** The fields in the order in which they are written; those that are not known, or of no use to a reader, are left out. */
function frontMatter(draft: Finished): Record<string, string | readonly string[]> {
  const { outlet, title, published, modified, url, captured, capturedAt, language, section, timezone } = draft
  const authors = draft.authors.filter((name) => name.length <= LONGEST_NAME).slice(0, MOST_AUTHORS)
  const fields: [name: string, value: string | readonly string[] | null | undefined][] = [
    ['outlet', outlet],
    ['title', title],
    ['published', published.instant ?? published.value],
    ['basis', published.basis === 'derived' ? published.basis : null],
    ['modified', modified !== undefined && parseDate(modified) ? modified : null],
    ['url', url],
    ['captured', capturedAt ?? captured],
    ['language', LANGUAGE.test(language) ? language : null],
    ['authors', authors.length > 0 ? authors : null],
    ['section', section !== undefined && section.length <= LONGEST_NAME ? section : null],
    ['timezone', timezone && isZone(timezone) ? timezone : null],
  ]
  return Object.fromEntries(fields.flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** A tag as front matter takes it. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}$/u
