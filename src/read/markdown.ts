import { UserError } from '../util/user-error.ts'
import type { Capture, Draft } from './capture.ts'
import { draftOf, hasWords } from './draft.ts'
import { bodyLine, type Cut, parseFrontMatter } from './front-matter.ts'
import { outletFromFile, slug, stem } from './names.ts'
import { titleAnchors } from './title-anchors.ts'

/**
 * Reads Markdown or text with front matter (outlet, title, published, url, captured, author or authors, language, timezone).
 * Canonical text: the title, a blank line, the body as in the file; see the report contract.
 *
 * @throws UserError where the front matter is broken or nothing follows it.
 */
export function readWithFrontMatter(capture: Capture, { yaml, body }: Cut): Draft {
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
    url: fields.url ?? null,
    language: fields.language ?? 'en',
    ...(fields.timezone === undefined ? {} : { timezone: fields.timezone }),
    authors: fields.authors ?? fields.author ?? [],
    published: published
      ? { value: published.value, basis: 'stated', instant: published.instant }
      : { value: null, basis: 'unknown', instant: null },
    captured: (fields.captured ?? capture.captured)?.value ?? null,
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
