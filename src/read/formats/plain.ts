import type { Span } from '../../model/span.ts'
import { UserError } from '../../util/user-error.ts'
import type { Draft, TextCapture } from '../capture.ts'
import { decodedText } from '../decode.ts'
import { capturedFields, draftOf, hasWords } from '../draft.ts'
import type { Format } from '../format.ts'
import { outletFromFile, slug, stem } from '../names.ts'

/** What nothing else recognises and is text. */
export const plain: Format = {
  name: 'plain',
  title: 'Plain text',
  extensions: ['.txt', '.text'],
  taken: 'the text; a first line that stands apart is the title, the outlet is the file’s name',
  recognises: ({ start }) => start !== '',
  read: async function* (capture) {
    const text = yield* decodedText(capture)
    yield { kind: 'article', draft: readPlain({ ...capture, text }) }
  },
}

/** No headline is longer; a first paragraph usually is. */
const LONGEST_TITLE = 200
const NO_TITLE: Head = { titleSpan: { start: 0, end: 0 }, bodyStart: 0 }

interface Head {
  readonly titleSpan: Span
  readonly bodyStart: number
}

/**
 * Reads plain text or Markdown without front matter: the outlet's name is taken from the file's, the date is unknown.
 * Canonical text: the file, less white space at its end. The title is a part of it, where the first line looks like one.
 *
 * @throws UserError where there is no text.
 */
export function readPlain(capture: TextCapture): Draft {
  if (!hasWords(capture.text)) {
    throw new UserError({ file: capture.path }, 'the file has no text', 'put an article in it or remove it')
  }
  const text = capture.text.trimEnd()
  const { titleSpan, bodyStart } = findTitle(text)
  return draftOf({
    wantedId: slug(stem(capture.file)),
    path: capture.path,
    file: capture.file,
    outlet: outletFromFile(capture.file),
    title: text.slice(titleSpan.start, titleSpan.end),
    url: capture.declared.url,
    language: null,
    authors: [],
    published: { value: null, basis: 'unknown', instant: null },
    ...capturedFields(capture.captured),
    text,
    titleSpan,
    bodyStart,
    // Editors do not count a byte order mark as a column.
    anchors: () =>
      text.startsWith('\uFEFF')
        ? [
            { offset: 0, line: 1, column: 1 },
            { offset: 1, line: 1, column: 1 },
          ]
        : [{ offset: 0, line: 1, column: 1 }],
  })
}

/**
 * A title is a first line that a blank line sets apart, short, and without the stop that ends a sentence;
 * or a Markdown heading, whose marks are not part of it.
 */
function findTitle(text: string): Head {
  const start = text.search(/[^\s\uFEFF]/u)
  const end = text.indexOf('\n', start)
  if (end < 0) return NO_TITLE
  const line = text.slice(start, end)
  const marks = /^#{1,6}[ \t]+/u.exec(line)?.[0].length ?? 0
  const title = line.slice(marks).trimEnd()
  const bodyStart = end + text.slice(end).search(/\S/u)
  const setApart = marks > 0 || text.slice(end, bodyStart).split('\n').length > 2
  const isSentence = /[.:;,][”"’')\]]*$/u.test(title) && marks === 0
  if (!setApart || isSentence || title.length > LONGEST_TITLE || !hasWords(title)) return NO_TITLE
  return { titleSpan: { start: start + marks, end: start + marks + title.length }, bodyStart }
}
