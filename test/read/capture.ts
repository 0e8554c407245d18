import { bytesInMemory } from '../../src/read/bytes.ts'
import { type Capture, type Draft, type Piece, type TextCapture, UNDECLARED } from '../../src/read/capture.ts'
import { parseDate } from '../../src/read/date.ts'

/** A capture of decoded `text`; `captured` as on the command line. */
export function textCaptureOf(text: string, captured?: string, file = 'some-outlet.md'): TextCapture {
  return { ...circumstances(captured, file), text }
}

/** A capture of bytes, or of text in UTF-8. */
export function captureOf(
  content: string | Uint8Array,
  file = 'some-outlet.md',
  more: Partial<Capture> = {},
): Capture {
  const bytes = bytesInMemory(typeof content === 'string' ? Buffer.from(content) : content, `in/${file}`)
  return { ...circumstances(undefined, file), bytes, ...more }
}

/** What was yielded, by kind. */
export interface Yielded {
  readonly drafts: readonly Draft[]
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

export async function yielded(pieces: AsyncIterable<Piece> | Iterable<Piece>): Promise<Yielded> {
  const drafts: Draft[] = []
  const problems: string[] = []
  const warnings: string[] = []
  for await (const piece of pieces) {
    if (piece.kind === 'article') drafts.push(piece.draft)
    else if (piece.kind === 'problem') problems.push(piece.problem.message)
    else warnings.push(piece.text)
  }
  return { drafts, problems, warnings }
}

function circumstances(captured: string | undefined, file: string): Omit<Capture, 'bytes'> {
  return {
    path: `in/${file}`,
    file,
    captured: captured === undefined ? null : parseDate(captured),
    declared: UNDECLARED,
    columns: null,
  }
}
