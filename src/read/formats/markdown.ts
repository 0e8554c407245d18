import { UserError } from '../../util/user-error.ts'
import type { Draft, TextCapture } from '../capture.ts'
import { decodedText } from '../decode.ts'
import { capturedFields, draftOf, hasWords } from '../draft.ts'
import type { Format } from '../format.ts'
import { bodyLine, type Cut, cutFrontMatter, opensFrontMatter, parseFrontMatter } from '../front-matter.ts'
import { outletFromFile, slug, stem } from '../names.ts'
import { titleAnchors } from '../title-anchors.ts'
import { readPlain } from './plain.ts'

export const markdown: Format = {
  name: 'markdown',
  title: 'Markdown or text with front matter',
  extensions: ['.md', '.markdown'],
  taken:
    'the text as it stands; outlet, title, published, modified, captured, url, language, timezone, section and authors from the front matter',
  recognises: ({ start }) => opensFrontMatter(start),
  read: async function* (capture) {
    const text = yield* decodedText(capture)
    const cut = cutFrontMatter(text, capture.path)
    const decoded = { ...capture, text }
    // A rule of three hyphens can begin a text as well.
    yield { kind: 'article', draft: cut ? readWithFrontMatter(decoded, cut) : readPlain(decoded) }
  },
}

/**
 * Reads Markdown or text with front matter (outlet, title, published, modified, url, captured, author or authors, language, timezone, section).
 * Canonical text: the title, a blank line, the body as in the file; see the report contract.
 *
 * @throws UserError where the front matter is broken or nothing follows it.
 */
export function readWithFrontMatter(capture: TextCapture, { yaml, body }: Cut): Draft {
  const fields = parseFrontMatter(yaml, capture.path)
  if (!hasWords(body)) {
    throw new UserError(
      { file: capture.path },
      'no text follows the front matter',
      'put the article below it',
    )
  }
  const title = fields.title ?? ''
  const { published } = fields
  return draftOf({
    wantedId: slug(stem(capture.file)),
    path: capture.path,
    file: capture.file,
    outlet: fields.outlet ?? outletFromFile(capture.file),
    title,
    url: fields.url ?? capture.declared.url,
    language: fields.language ?? null,
    ...(fields.modified ? { modified: fields.modified.instant ?? fields.modified.value } : {}),
    ...(fields.section ? { section: fields.section } : {}),
    ...(fields.timezone === undefined ? {} : { timezone: fields.timezone }),
    authors: fields.authors ?? fields.author ?? [],
    published: published
      ? { value: published.value, basis: fields.basis ?? 'stated', instant: published.instant }
      : { value: null, basis: 'unknown', instant: null },
    ...capturedFields(fields.captured ?? capture.captured),
    text: `${title}\n\n${body.trimEnd()}`,
    titleSpan: { start: 0, end: title.length },
    bodyStart: title.length + 2,
    anchors: () => {
      const body = { offset: title.length + 2, line: bodyLine(yaml), column: 1 }
      const [first, ...others] = titleAnchors(yaml, title)
      return first ? [first, ...others, body] : [body]
    },
  })
}
