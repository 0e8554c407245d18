import { join } from 'node:path'
import { type Document, isMap, isNode, isPair, isScalar } from 'yaml'
import { z } from 'zod'
import { nearest } from '../util/nearest.ts'
import { excerpt, UserError } from '../util/user-error.ts'
import { isZone } from '../util/zone.ts'
import { COLUMN_FIELDS, type Columns } from './capture.ts'
import { parseDate, type SourceDate } from './date.ts'
import { isThere, loadText } from './load.ts'
import { LONGEST_YAML, parseYaml } from './yaml.ts'

/** Names of the file, in the order in which they are looked for. */
export const SETTINGS_NAMES = ['story.yaml', 'story.yml']
const HEAVIEST = 100

/** What `story.yaml` says; everything may be left out. */
export interface Settings {
  /** Path as in messages. */
  readonly path: string
  readonly title: string | null
  /** Name of the tz database; publication times that state a zone are dated by it. */
  readonly timezone: string | null
  readonly captured: SourceDate | null
  /** By outlet as written, with the line it stands on. */
  readonly weights: readonly { readonly outlet: string; readonly weight: number; readonly line: number }[]
  readonly aliases: readonly (readonly string[])[]
  /** Ids or file names of sources that do not count, with the line each stands on. */
  readonly exclude: readonly { readonly source: string; readonly line: number }[]
  /** Names of columns or keys, by the field of an article they hold; null where tables are read by their usual names. */
  readonly columns: Columns | null
}

const text = (name: string) =>
  z
    .string({ error: `\`${name}\` is no text` })
    .refine((value) => value.trim() !== '', { error: `\`${name}\` is empty` })
const listOf = (name: string, of: string) => ({ error: `\`${name}\` is no list of ${of}` })

const schema = z.strictObject({
  title: text('title').optional(),
  timezone: text('timezone')
    .refine(isZone, {
      error: (issue) => `\`timezone\` is ${excerpt(String(issue.input))}, which is no time zone`,
    })
    .optional(),
  captured: text('captured')
    .transform((value, context) => {
      const parsed = parseDate(value)
      if (parsed) return parsed
      context.addIssue({ code: 'custom', message: `\`captured\` is ${excerpt(value)}, which is no date` })
      return z.NEVER
    })
    .optional(),
  weights: z
    .record(
      z.string(),
      text('weights')
        .refine((value) => /^\d{1,3}(?:\.\d{1,6})?$/u.test(value) && Number(value) <= HEAVIEST, {
          error: (issue) => `the weight ${excerpt(String(issue.input))} is no number from 0 to ${HEAVIEST}`,
        })
        .transform(Number),
      { error: '`weights` is no list of outlets with a number each' },
    )
    .optional(),
  aliases: z
    .array(
      z
        .array(text('aliases'), listOf('aliases', 'lists of names'))
        .min(2, { error: 'a list of aliases has fewer than two names' }),
      listOf('aliases', 'lists of names'),
    )
    .optional(),
  exclude: z.array(text('exclude'), listOf('exclude', 'sources')).optional(),
  columns: z
    .partialRecord(z.enum(COLUMN_FIELDS), text('columns'), {
      error: '`columns` is no list of fields with a column each',
    })
    .optional(),
})

const KEYS = Object.keys(schema.shape)

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['timezone', 'write a name like Europe/Oslo or UTC'],
  ['captured', 'write YYYY-MM-DD'],
  ['weights', 'write one `outlet: number` a line'],
  ['aliases', 'write lists like `- [Dan Caine, Daniel Caine]`'],
  ['exclude', 'write one `- file name` a line'],
  ['columns', `write one \`field: column\` a line, with a field of ${COLUMN_FIELDS.join(', ')}`],
])

/**
 * Reads the settings that lie beside a story's sources.
 *
 * @returns null where the folder has none.
 * @throws UserError with the line where they are broken, unknown or of the wrong form.
 */
export async function loadSettings(folder: string): Promise<Settings | null> {
  const path = await settingsFile(folder)
  return path === null ? null : parseSettings(await loadText(path), path)
}

/** Path of the settings that lie beside a story's sources; null where there are none. */
export async function settingsFile(folder: string): Promise<string | null> {
  for (const name of SETTINGS_NAMES) {
    const path = join(folder, name)
    if (await isThere(path)) return path
  }
  return null
}

/**
 * Parses and validates settings.
 *
 * @throws UserError as `loadSettings` does.
 */
export function parseSettings(yaml: string, path: string): Settings {
  if (yaml.length > LONGEST_YAML)
    throw new UserError(
      { file: path },
      'the settings are longer than 64 kB',
      'keep to the settings of the story',
    )
  const { document, broken, lineAt } = parseYaml(yaml)
  const lineOf = (keys: readonly PropertyKey[]): number => lineAt(offsetOf(document, keys))
  if (broken) {
    throw new UserError(
      { file: path, line: broken.line },
      `the settings are not valid YAML (${broken.reason})`,
      'write one `name: value` a line, with quotation marks round a value that contains a colon',
    )
  }
  const parsed = schema.safeParse(plainOf(document, path))
  if (!parsed.success) throw complaint(parsed.error.issues[0], path, lineOf)
  const { title, timezone, captured, weights, aliases, exclude, columns } = parsed.data
  return {
    path,
    title: title?.trim() ?? null,
    timezone: timezone ?? null,
    captured: captured ?? null,
    weights: Object.entries(weights ?? {}).map(([outlet, weight]) => ({
      outlet,
      weight,
      line: lineOf(['weights', outlet]),
    })),
    aliases: aliases ?? [],
    exclude: (exclude ?? []).map((source, i) => ({ source, line: lineOf(['exclude', i]) })),
    columns: columns ?? null,
  }
}

/** The values, less the keys that have none: a key left empty is a setting left out. */
function plainOf(document: Document.Parsed, path: string): unknown {
  const { contents } = document
  if (contents === null) return {}
  if (!isMap(contents))
    throw new UserError(
      { file: path, line: 1 },
      'the settings have no names',
      'write one `name: value` a line',
    )
  try {
    // The limit keeps aliases of aliases from growing without end.
    const plain: Record<string, unknown> = { ...document.toJS({ maxAliasCount: 20 }) }
    for (const { key, value } of contents.items) {
      const isEmpty = value === null || (isScalar(value) && value.type === 'PLAIN' && value.value === '')
      if (isEmpty && isScalar(key)) delete plain[String(key.value)]
    }
    return plain
  } catch {
    throw new UserError(
      { file: path, line: 1 },
      'the settings refer to themselves (&, *)',
      'write each value out',
    )
  }
}

function complaint(
  issue: z.core.$ZodIssue | undefined,
  path: string,
  lineOf: (keys: readonly PropertyKey[]) => number,
): UserError {
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const isColumn = issue.path[0] === 'columns'
    const known = isColumn ? COLUMN_FIELDS : KEYS
    const near = nearest(key, known)
    return new UserError(
      { file: path, line: lineOf([...issue.path, key]) },
      isColumn ? `an article has no field ${excerpt(key)}` : `there is no setting ${excerpt(key)}`,
      near === null ? `choose from ${known.join(', ')}` : `did you mean ${near}`,
    )
  }
  const keys = issue?.path ?? []
  return new UserError(
    { file: path, line: lineOf(keys) },
    issue?.message ?? 'the settings are not valid',
    REMEDIES.get(String(keys[0])) ?? 'write it as plain text in quotation marks',
  )
}

/** Where the key or item at the end of `keys` stands. */
function offsetOf(document: Document.Parsed, keys: readonly PropertyKey[]): number {
  const parent = document.getIn(keys.slice(0, -1), true)
  const last = keys.at(-1)
  if (isMap(parent)) {
    for (const pair of parent.items)
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === last) return pair.key.range?.[0] ?? 0
  }
  const node = document.getIn(keys, true)
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}
