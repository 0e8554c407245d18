import { type Document, isMap, isScalar, type YAMLMap } from 'yaml'
import { z } from 'zod'
import { excerpt, UserError } from '../util/user-error.ts'
import { isWebAddress } from '../util/web-address.ts'
import { isZone } from '../util/zone.ts'
import { parseDate } from './date.ts'
import { LONGEST_YAML, parseYaml } from './yaml.ts'

const FENCE = /^---[ \t]*$/u
/** What a line of front matter looks like: tells an unclosed block from a text that begins with a rule. */
const KEY_LINE = /^[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|$)/u
/** The block begins on the file's second line. */
const LINES_BEFORE = 1
/** Of YAML's core schema (yaml.org/spec/1.2.2, 10.3.2); we parse all scalars as strings, so that `2025-07-14` stays. */
const NULLS: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL'])

const text = (name: string) => z.string({ error: `\`${name}\` is no text` })
const date = (name: string) =>
  text(name).transform((value, context) => {
    const parsed = parseDate(value)
    if (parsed) return parsed
    context.addIssue({ code: 'custom', message: `\`${name}\` is ${excerpt(value)}, which is no date` })
    return z.NEVER
  })
const names = (name: string) =>
  z
    .union([z.string().transform((one) => [one]), z.array(z.string())], {
      error: `\`${name}\` is neither a name nor a list of names`,
    })
    .transform((list) => list.map((one) => one.trim()).filter((one) => one !== ''))

const schema = z.object({
  outlet: text('outlet').optional(),
  title: text('title').optional(),
  published: date('published').optional(),
  /** Of the publication date: `crossread add` writes `derived` where it follows from the capture's ("3 days ago"). */
  basis: z.enum(['stated', 'derived'], { error: '`basis` is neither stated nor derived' }).optional(),
  modified: date('modified').optional(),
  captured: date('captured').optional(),
  url: text('url')
    .refine(isWebAddress, {
      error: (issue) => `\`url\` is ${excerpt(String(issue.input))}, which is no web address`,
    })
    .optional(),
  language: text('language')
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}$/u, {
      error: (issue) => `\`language\` is ${excerpt(String(issue.input))}, which is no language tag`,
    })
    .optional(),
  timezone: text('timezone')
    .refine(isZone, {
      error: (issue) => `\`timezone\` is ${excerpt(String(issue.input))}, which is no time zone`,
    })
    .optional(),
  section: text('section').optional(),
  author: names('author').optional(),
  authors: names('authors').optional(),
})

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['published', 'write YYYY-MM-DD, or leave the line out where it is unknown'],
  ['modified', 'write YYYY-MM-DD, or leave the line out where it is unknown'],
  ['captured', 'write YYYY-MM-DD, or leave the line out where it is unknown'],
  ['url', 'write an address that begins with https:// or http://, or leave the line out'],
  ['timezone', 'write a name like Europe/Oslo or UTC, or leave the line out'],
  ['language', 'write a tag like en or en-GB, or leave the line out'],
])

export type FrontMatter = z.output<typeof schema>

/** A text cut at its front matter; `body` is exactly what follows the closing line. */
export interface Cut {
  readonly yaml: string
  readonly body: string
}

/**
 * Cuts off the block between a first line `---` and the next such line.
 *
 * @param source with LF line ends; a byte order mark before the block is dropped.
 * @returns null where the text has no front matter.
 * @throws UserError where the block is never closed.
 */
export function cutFrontMatter(source: string, path: string): Cut | null {
  const content = source.startsWith('\uFEFF') ? source.slice(1) : source
  const opening = content.indexOf('\n')
  if (!FENCE.test(opening < 0 ? content : content.slice(0, opening))) return null
  let start = opening < 0 ? content.length : opening + 1
  const yamlStart = start
  while (start < content.length) {
    const feed = content.indexOf('\n', start)
    const end = feed < 0 ? content.length : feed
    if (FENCE.test(content.slice(start, end))) {
      return { yaml: content.slice(yamlStart, start), body: content.slice(end + 1) }
    }
    start = end + 1
  }
  if (!KEY_LINE.test(content.slice(yamlStart, yamlStart + 200))) return null
  throw new UserError(
    { file: path, line: 1 },
    'the front matter that begins here is never closed',
    'end it with a line of three hyphens',
  )
}

/** Whether a text begins with front matter, or with what was meant to be; its end may lie beyond what is looked at. */
export function opensFrontMatter(start: string): boolean {
  const [opening = '', next = '', ...others] = start.split('\n')
  return (
    FENCE.test(opening) &&
    (KEY_LINE.test(next) || FENCE.test(next) || others.some((line) => FENCE.test(line)))
  )
}

/** The line of the file on which the body begins, the first being 1: below two fences and what is between them. */
export function bodyLine(yaml: string): number {
  return yaml.split('\n').length + 2
}

/**
 * Parses and validates front matter.
 *
 * @throws UserError with the line of the file where the YAML is broken or a field has the wrong form.
 */
export function parseFrontMatter(yaml: string, path: string): FrontMatter {
  if (yaml.length > LONGEST_YAML) {
    throw new UserError(
      { file: path, line: 1 },
      'the front matter is longer than 64 kB',
      'keep to the fields of the source',
    )
  }
  const { document, broken, lineAt } = parseYaml(yaml)
  if (broken) {
    throw new UserError(
      { file: path, line: broken.line + LINES_BEFORE },
      `the front matter is not valid YAML (${broken.reason})`,
      'write one `name: value` a line, with quotation marks round a value that contains a colon',
    )
  }
  const map = document.contents
  if (map === null) return {}
  if (!isMap(map)) {
    throw new UserError(
      { file: path, line: 2 },
      'the front matter has no fields',
      'write one `name: value` a line',
    )
  }
  const parsed = schema.safeParse(fieldsOf(document, map, path))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = String(issue?.path[0] ?? '')
  throw new UserError(
    { file: path, line: lineAt(keyOffset(map, field)) + LINES_BEFORE },
    issue?.message ?? 'the front matter is not valid',
    REMEDIES.get(field) ?? 'write it as plain text in quotation marks',
  )
}

/** The fields as plain values, less those that are null. */
function fieldsOf(document: Document.Parsed, map: YAMLMap, path: string): Record<string, unknown> {
  const fields = toPlain(document, path)
  for (const { key, value } of map.items) {
    const isNull =
      value === null || (isScalar(value) && value.type === 'PLAIN' && NULLS.has(String(value.value)))
    if (isNull && isScalar(key)) delete fields[String(key.value)]
  }
  return fields
}

function toPlain(document: Document.Parsed, path: string): Record<string, unknown> {
  try {
    // The limit keeps aliases of aliases from growing without end.
    return { ...document.toJS({ maxAliasCount: 20 }) }
  } catch {
    throw new UserError(
      { file: path, line: 2 },
      'the front matter refers to itself (&, *)',
      'write each value out',
    )
  }
}

function keyOffset(map: YAMLMap, field: string): number {
  for (const { key } of map.items) if (isScalar(key) && key.value === field) return key.range?.[0] ?? 0
  return 0
}
