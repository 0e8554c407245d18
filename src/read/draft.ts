import { createHash } from 'node:crypto'
import type { Published } from '../model/article.ts'
import { UserError } from '../util/user-error.ts'
import { isWebAddress } from '../util/web-address.ts'
import type { Capture, Draft } from './capture.ts'
import { parseDate, type SourceDate } from './date.ts'
import { LONGEST_ARTICLE } from './limits.ts'
import { outletFromFile, slug, stem } from './names.ts'
import { UNKNOWN_DATE } from './timestamp.ts'

export function draftOf(parts: Omit<Draft, 'sha256'>): Draft {
  return { ...parts, sha256: sha256(parts.text) }
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Whether there is anything to read: one letter or digit of any script. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** An article as a format takes it from a capture that is not its text as it stands (a page, a feed, a document). */
export interface Extracted {
  /** Plain text of one line; null where there is none. */
  readonly title: string | null
  /** Paragraphs as plain text with a blank line between them. */
  readonly body: string
  /** Null where it is not said: the file's name serves then. */
  readonly outlet?: string | null
  /** Absolute; anything but http and https is dropped. */
  readonly url?: string | null
  /** BCP 47; null or left out where it is not said. */
  readonly language?: string | null
  readonly authors?: readonly string[]
  readonly published?: Published
  /** ISO 8601, as stated. */
  readonly modified?: string | null
  readonly section?: string | null
  /** When it was captured, ISO 8601 with or without a clock time, where the format itself says it. */
  readonly captured?: string | null
  readonly timezone?: string | null
  /** Names it among several articles of one capture: an outlet, a key. Of the file's name where left out. */
  readonly key?: string
  /** Where in the file it stands, from 1; the first line where left out. */
  readonly line?: number
}

/**
 * Makes a draft of what a format extracted. Canonical text: the title, a blank line, the body.
 *
 * Offsets refer to this text and not to the capture; every point of it is placed at the article's line of the file.
 *
 * @throws UserError where there are no words in it, or more than anybody writes.
 */
export function extractedDraft(capture: Capture, extracted: Extracted): Draft {
  const { path, file, captured } = capture
  const line = extracted.line ?? 1
  const title = oneLine(extracted.title ?? '')
  const body = paragraphs(extracted.body)
  const place = { file: path, ...(extracted.line === undefined ? {} : { line }) }
  if (!hasWords(body))
    throw new UserError(
      place,
      title === '' ? 'there is no text in it' : 'there is a title and no text below it',
      'save the whole article, or leave it out',
    )
  if (body.length > LONGEST_ARTICLE)
    throw new UserError(
      place,
      `the article has ${body.length} characters and the limit is ${LONGEST_ARTICLE}`,
      'cut it down to one article',
    )
  return draftOf({
    wantedId: slug(extracted.key ?? stem(file)),
    path,
    file,
    outlet: oneLine(extracted.outlet ?? '') || outletFromFile(file),
    title,
    url: webAddress(extracted.url ?? capture.declared.url),
    language: extracted.language ?? null,
    authors: (extracted.authors ?? []).map(oneLine).filter((name) => name !== ''),
    published: extracted.published ?? UNKNOWN_DATE,
    ...capturedFields(extracted.captured ? parseDate(extracted.captured) : captured),
    ...(extracted.modified ? { modified: extracted.modified } : {}),
    ...(extracted.section ? { section: oneLine(extracted.section) } : {}),
    ...(extracted.timezone ? { timezone: extracted.timezone } : {}),
    text: `${title}\n\n${body}`,
    titleSpan: { start: 0, end: title.length },
    bodyStart: title.length + 2,
    anchors: () => [{ offset: 0, line, column: 1, fixed: true }],
  })
}

/** When an article was captured, as its draft says it. */
export function capturedFields(captured: SourceDate | null): Pick<Draft, 'captured' | 'capturedAt'> {
  return {
    captured: captured?.value ?? null,
    ...(captured?.instant ? { capturedAt: captured.instant } : {}),
  }
}

/** White space of any kind becomes one blank; what cannot be shown is dropped. */
function oneLine(text: string): string {
  return shown(text).replace(/\s+/gu, ' ').trim()
}

/** Lines without blanks at their ends, one blank line between paragraphs. */
function paragraphs(text: string): string {
  return shown(text)
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

/** Drops what extracted text must not carry: control characters, and marks that turn the direction of what is read. */
function shown(text: string): string {
  return text.replace(/(?![\n\r\t])[\p{Cc}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '').toWellFormed()
}

function webAddress(url: string | null): string | null {
  return url !== null && isWebAddress(url) ? new URL(url).href : null
}
