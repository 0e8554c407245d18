import { UserError } from '../../util/user-error.ts'
import type { Capture, Piece } from '../capture.ts'
import { documentArticle, statedTitle } from '../document/article.ts'
import { MOST_PARAGRAPHS, tooMany } from '../document/limits.ts'
import { extractedDraft } from '../draft.ts'
import { plainKey } from '../html/words.ts'
import { LARGEST_DOCUMENT } from '../limits.ts'
import { parseTimestamp } from '../timestamp.ts'
import { linesOf } from './lines.ts'
import { bodySize, type PdfParagraph, pdfParagraphs } from './paragraphs.ts'
import { withoutMargins } from './repeated.ts'
import { pdfOf } from './thread.ts'

/** How much larger than the text a headline is set at least. */
const HEADLINE_SIZE = 1.2
const LONGEST_HEADLINE = 200
/** `D:20260303120000+01'00'` (ISO 32000-1, 7.9.4). */
const PDF_DATE = /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-]\d{2})'?(\d{2})'?)?/u

/**
 * Reads the text of a PDF as one article.
 *
 * @throws UserError where it is damaged, protected, a scan, or takes too much time or memory.
 */
export async function* readPdf(capture: Capture): AsyncGenerator<Piece> {
  const { path, bytes } = capture
  const pdf = await pdfOf(await bytes.all(LARGEST_DOCUMENT), path)
  const { lines, url } = withoutMargins(pdf.pages.flatMap(linesOf), pdf.pages)
  if (pdf.pages.length === 0)
    throw new UserError({ file: path }, 'the PDF is damaged', 'save or download it again')
  if (lines.length === 0)
    throw new UserError(
      { file: path },
      'there is no text in it: its pages are pictures',
      'run text recognition over it, or type the text',
    )
  const paragraphs = pdfParagraphs(lines)
  if (paragraphs.length > MOST_PARAGRAPHS) throw tooMany(path)
  const headline = headlineIn(paragraphs, bodySize(lines))
  const title = titleOf(headline, statedTitle(pdf.title), paragraphs)
  const article = documentArticle(
    paragraphs
      .filter((paragraph) => paragraph !== headline)
      .map(({ text }) => ({ kind: 'text' as const, text, linked: 0 })),
    title ?? '',
  )
  if (pdf.pageCount > pdf.pages.length)
    yield {
      kind: 'warning',
      text: `${path}: only ${pdf.pages.length} of its ${pdf.pageCount} pages are read.`,
    }
  yield {
    kind: 'article',
    draft: extractedDraft(capture, {
      ...article,
      title,
      modified: article.modified ?? isoDate(pdf.modified),
      language: pdf.language,
      ...(url === null ? {} : { url }),
    }),
  }
}

/** The paragraph of the first page that is set largest, where it is set larger than the text. */
function headlineIn(paragraphs: readonly PdfParagraph[], usual: number): PdfParagraph | null {
  const first = paragraphs.filter(
    ({ page, text }) => page === 0 && text.length <= LONGEST_HEADLINE && /\p{L}{2}/u.test(text),
  )
  const largest = first.reduce<PdfParagraph | null>(
    (found, each) => (found === null || each.size > found.size ? each : found),
    null,
  )
  return largest && largest.size >= HEADLINE_SIZE * usual ? largest : null
}

/**
 * What is set as a headline is the title, and properties are believed where they say the same and more, or where there
 * is none; programs fill them with what the file was made from.
 */
function titleOf(
  headline: PdfParagraph | null,
  stated: string | null,
  paragraphs: readonly PdfParagraph[],
): string | null {
  if (stated === null) return headline?.text ?? null
  if (headline === null) return stated
  const isShown = paragraphs.some(({ page, text }) => page === 0 && plainKey(text) === plainKey(stated))
  return isShown ? stated : headline.text
}

function isoDate(written: string | null): string | null {
  const [, year, month, day, hour, minute, second = '00', utc, hours, minutes] =
    PDF_DATE.exec(written ?? '') ?? []
  if (year === undefined) return null
  const clock = hour === undefined ? '' : `T${hour}:${minute}:${second}`
  const zone = clock === '' ? '' : (utc ?? (hours === undefined ? '' : `${hours}:${minutes}`))
  const date = parseTimestamp(`${year}-${month}-${day}${clock}${zone}`)
  return date ? (date.instant ?? date.value) : null
}
