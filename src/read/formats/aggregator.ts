import type { Published } from '../../model/article.ts'
import { excerpt, UserError } from '../../util/user-error.ts'
import { dayAtAge, isCoarse, parseAge } from '../age.ts'
import type { Draft, Piece, TextCapture } from '../capture.ts'
import { parseDate } from '../date.ts'
import { decodedText } from '../decode.ts'
import { capturedFields, draftOf, hasWords } from '../draft.ts'
import type { Format } from '../format.ts'
import { slug } from '../names.ts'

export const aggregator: Format = {
  name: 'aggregator',
  title: 'An aggregator’s page saved as text',
  extensions: [],
  taken:
    'each outlet’s title and text; its age (“3 days ago”) becomes a date where the day of the capture is known',
  recognises: ({ start }) => findBlocks(linesOf(start)).length > 0,
  read: async function* (capture) {
    const text = yield* decodedText(capture)
    yield* readAggregator({ ...capture, text })
  },
}

/** A line with its offset in the page; blank lines are left out. */
interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Counted from 1. */
  readonly number: number
}

/** One article of the page, before it is read. */
interface Block {
  readonly outlet: Line
  /** The line that says when it appeared. */
  readonly age: Line | null
  /** Lines of the page from the title on. */
  readonly content: readonly Line[]
}

/**
 * Reads an aggregator's page saved as text, a list of blocks:
 *
 *     outlet
 *     3 days ago
 *     - category
 *     - outlet
 *     title
 *     body, in one line or several
 *
 * A block is recognised by its outlet's name, which comes back as an item of the list below it; what stands before
 * the first block is the page's own heading. Relative ages become dates where it is known when the page was captured.
 * Canonical text of each article: the title, a blank line, the body as on the page.
 */
export function* readAggregator(capture: TextCapture): Iterable<Piece> {
  for (const block of findBlocks(linesOf(capture.text))) {
    const warnings: string[] = []
    const draft = readBlock(capture, block, warnings)
    for (const text of warnings) yield { kind: 'warning', text }
    yield draft instanceof UserError ? { kind: 'problem', problem: draft } : { kind: 'article', draft }
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let number = 0
  let start = 0
  for (const line of text.split('\n')) {
    number++
    if (line.trim() !== '') lines.push({ text: line, start, end: start + line.length, number })
    start += line.length + 1
  }
  return lines
}

function findBlocks(lines: readonly Line[]): Block[] {
  const heads: { at: number; head: Omit<Block, 'content'>; content: number }[] = []
  for (let at = 0; at < lines.length; at++) {
    const found = headAt(lines, at)
    if (!found) continue
    heads.push({ at, ...found })
    at = found.content - 1
  }
  return heads.map(({ head, content }, i) => ({ ...head, content: lines.slice(content, heads[i + 1]?.at) }))
}

/** The head of a block that begins at line `at`: outlet, age (may be missing), list with the outlet in it. */
function headAt(
  lines: readonly Line[],
  at: number,
): { head: Omit<Block, 'content'>; content: number } | null {
  const outlet = lines[at]
  if (!outlet || isItem(outlet)) return null
  const next = lines[at + 1]
  const age = next && !isItem(next) ? next : null
  const list = at + (age ? 2 : 1)
  let content = list
  let named = false
  for (let line = lines[content]; line && isItem(line); line = lines[++content]) {
    named ||= itemText(line) === outlet.text.trim()
  }
  return named ? { head: { outlet, age }, content } : null
}

function isItem(line: Line): boolean {
  return /^\s*[-*•]\s/u.test(line.text)
}

function itemText(line: Line): string {
  return line.text.trim().slice(1).trim()
}

function readBlock(
  capture: TextCapture,
  { outlet, age, content }: Block,
  warnings: string[],
): Draft | UserError {
  const name = outlet.text.trim()
  const [titleLine, ...body] = content
  const first = body[0]
  const last = body.at(-1)
  if (!titleLine || !first || !last || !body.some((line) => hasWords(line.text))) {
    return new UserError(
      { file: capture.path, line: outlet.number },
      `the article of ${excerpt(name)} has no ${titleLine ? 'text below its title' : 'title and no text'}`,
      'add it or remove the entry',
    )
  }
  const title = titleLine.text.trim()
  return draftOf({
    wantedId: slug(name),
    path: capture.path,
    file: capture.file,
    outlet: name,
    title,
    url: null,
    language: null,
    authors: [],
    published: publishedOf(capture, name, age, warnings),
    ...capturedFields(capture.captured),
    text: `${title}\n\n${capture.text.slice(first.start, last.end).trimEnd()}`,
    titleSpan: { start: 0, end: title.length },
    bodyStart: title.length + 2,
    anchors: () => [
      {
        offset: 0,
        line: titleLine.number,
        column: titleLine.text.length - titleLine.text.trimStart().length + 1,
      },
      { offset: title.length + 2, line: first.number, column: 1 },
    ],
  })
}

function publishedOf(capture: TextCapture, outlet: string, line: Line | null, warnings: string[]): Published {
  const unknown: Published = { value: null, basis: 'unknown', instant: null }
  if (line === null) return unknown
  const date = parseDate(line.text)
  if (date) return { value: date.value, basis: 'stated', instant: date.instant }
  const age = parseAge(line.text)
  const where = `${capture.path}:${line.number}: ${excerpt(line.text.trim())}`
  if (age === null) {
    warnings.push(`${where} is no age or date that Crossread knows; when ${outlet} published stays unknown.`)
    return unknown
  }
  if (capture.captured === null) return unknown
  const value = dayAtAge(capture.captured, age)
  if (isCoarse(age))
    warnings.push(`${where} leaves the day open; ${outlet} is taken as published on ${value}.`)
  return { value, basis: 'derived', instant: null }
}
