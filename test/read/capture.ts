import type { Capture } from '../../src/read/capture.ts'
import { parseDate } from '../../src/read/date.ts'

/** A capture of `text`; `captured` as on the command line. */
export function captureOf(text: string, captured?: string, file = 'some-outlet.md'): Capture {
  return { path: `in/${file}`, file, text, captured: captured === undefined ? null : parseDate(captured) }
}
