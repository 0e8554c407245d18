import { parseDate } from '../../src/read/date.ts'
import type { Finished, FinishedPiece } from '../../src/read/finish.ts'
import type { Format } from '../../src/read/format.ts'
import { LONGEST_ARTICLE } from '../../src/read/limits.ts'
import { piecesAs } from '../../src/read/pieces.ts'
import { UserError } from '../../src/util/user-error.ts'
import { captureOf } from '../read/capture.ts'

/** What reading did that it must never do, whatever the bytes; null where all is well. */
export async function violationOf(format: Format, bytes: Uint8Array): Promise<string | null> {
  const capture = captureOf(bytes, `fuzz${format.extensions[0] ?? ''}`)
  let pieces = 0
  try {
    for await (const piece of piecesAs(format, capture)) {
      if (++pieces > bytes.length + 10) return 'more is yielded than there are bytes'
      const wrong = wrongIn(piece)
      if (wrong !== null) return wrong
    }
    return null
  } catch (error) {
    if (error instanceof UserError) return wrongMessage(error)
    return `it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
}

function wrongIn(piece: FinishedPiece): string | null {
  if (piece.kind === 'problem') return wrongMessage(piece.problem)
  if (piece.kind === 'warning')
    return piece.text.includes('in/fuzz') ? null : `a warning names no file: ${piece.text}`
  return wrongArticle(piece.draft)
}

function wrongMessage({ message }: UserError): string | null {
  return /^in\/fuzz[^\n]+; [^\n]+\.$/u.test(message) ? null : `this is no message: ${JSON.stringify(message)}`
}

function wrongArticle(draft: Finished): string | null {
  const { text, title, titleSpan, bodyStart, published, url } = draft
  if (text.slice(titleSpan.start, titleSpan.end) !== title) return 'the title is not where it is said to be'
  if (bodyStart < titleSpan.end || bodyStart >= text.length) return 'the body begins outside of the text'
  if (text.length > LONGEST_ARTICLE + title.length + 2) return 'the text is longer than any article'
  if (published.value !== null && parseDate(published.value) === null)
    return `it was published at ${published.value}`
  if (url !== null && !/^https?:/u.test(url)) return `its address is ${url}`
  for (const { line, column, offset } of draft.anchors())
    if (line < 1 || column < 1 || offset < 0 || offset > text.length) return 'it stands nowhere in the file'
  return null
}
