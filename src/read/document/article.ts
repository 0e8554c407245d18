import type { Published } from '../../model/article.ts'
import { authorsIn } from '../byline.ts'
import type { SourceDate } from '../date.ts'
import type { Block } from '../html/blocks.ts'
import { HEAD_LINES, STAMP_LINES } from '../html/data/lines.ts'
import { articleBlocks } from '../html/lines.ts'
import { plainKey, plainWords } from '../html/words.ts'
import { parseTimestamp, UNKNOWN_DATE } from '../timestamp.ts'

/** Paragraphs at the top among which bylines and dates are looked for, and how long such a line is at most. */
const HEAD_LENGTH = 8
const LONGEST_HEAD_LINE = 160
/** No headline is longer. */
const LONGEST_TITLE = 200

const BYLINE = /^(?:by|von|par|por)\b:? (?=\p{Lu})/iu
const PUBLISHED = /^(?:first )?(?:published|posted|date|veröffentlicht|publié)\b(?: on)?\s?:? /iu
const UPDATED = /^(?:last )?(?:updated|modified|aktualisiert)\b(?: on)?\s?:? /iu
/** `Tuesday, March 3, 2026` → `3 March 2026`, which is read as mail writes dates. */
const MONTH_FIRST = /^(?:\p{L}{6,9},? )?(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u
const DAY_FIRST = /^(?:\p{L}{6,9},? )?(\d{1,2})\.? (\p{L}{3,9})\.?,? (\d{4})$/u
/** What programs put where the title should be. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint) ?-.*|(?:document|dokument|untitled|unbenannt|title|titel|layout|pages?)[ _-]?\d{0,6}|.*\.(?:docx?|pdf|indd|qx[pd]|odt|rtf|pages|txt|html?|p65|pub))$/iu

/** What a document says in its own words. */
export interface DocumentArticle {
  readonly authors: readonly string[]
  readonly published: Published
  /** ISO 8601; null where no line says it. */
  readonly modified: string | null
  /** Paragraphs with a blank line between them, without what stands in the head. */
  readonly body: string
}

/**
 * Takes an article from the paragraphs of a document that has no markup for its parts: byline and dates are the short
 * lines above the text that look like it.
 *
 * @param title its words are dropped where they stand above the text.
 */
export function documentArticle(paragraphs: readonly Block[], title: string): DocumentArticle {
  const authors: string[] = []
  let published: SourceDate | null = null
  let modified: SourceDate | null = null
  for (const { text } of paragraphs.slice(0, HEAD_LENGTH)) {
    if (plainKey(text) === plainKey(title)) continue
    if (text.length > LONGEST_HEAD_LINE) break
    if (isByline(text)) authors.push(...authorsIn(text))
    else if (UPDATED.test(text)) modified ??= dateIn(text.replace(UPDATED, ''))
    else published ??= dateIn(text.replace(PUBLISHED, ''))
  }
  return {
    authors,
    published: published
      ? { value: published.value, basis: 'stated', instant: published.instant }
      : UNKNOWN_DATE,
    modified: modified ? (modified.instant ?? modified.value) : null,
    body: articleBlocks(paragraphs, title)
      .map(({ text }) => text)
      .join('\n\n'),
  }
}

/** A title that a program wrote into a document's properties, null where it is a file's name or a default. */
export function statedTitle(written: string | null | undefined): string | null {
  const title = written?.replace(/\s+/gu, ' ').trim() ?? ''
  return title === '' || title.length > LONGEST_TITLE || NO_TITLE.test(title) ? null : title
}

/** Whether a first line may be a headline: short, more than a word, and without the stop that ends a sentence. */
export function mayBeTitle(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    plainWords(text).length > 1 &&
    !/[.:;,][”"’')\]]*$/u.test(text) &&
    !isByline(text) &&
    ![...HEAD_LINES, ...STAMP_LINES].some((line) => line.test(text))
  )
}

function isByline(text: string): boolean {
  return text.length <= LONGEST_HEAD_LINE && BYLINE.test(text) && !/[.!?]$/u.test(text)
}

function dateIn(text: string): SourceDate | null {
  return parseTimestamp(text.replace(MONTH_FIRST, '$2 $1 $3').replace(DAY_FIRST, '$1 $2 $3'))
}
