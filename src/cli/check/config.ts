import { readFile } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lilconfig } from 'lilconfig'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type CheckSettings, settingsSchema } from '../../check/settings.ts'
import { nearest } from '../../util/nearest.ts'
import { excerpt, UserError } from '../../util/user-error.ts'

/** Names of the file, in the order in which they are looked for in each folder. */
const CONFIG_NAMES = [
  'crossread.config.json',
  'crossread.config.yaml',
  'crossread.config.yml',
  'crossread.config.js',
  'crossread.config.mjs',
  'crossread.config.ts',
  'crossread.config.mts',
]

/** Settings with where they come from. */
export interface LoadedConfig {
  /** Null where there is no file: then all is as usual. */
  readonly path: string | null
  /** Paths in the settings are relative to it. */
  readonly folder: string
  readonly settings: CheckSettings
}

/** A file's settings before they are checked. */
interface Content {
  readonly value: unknown
  /** Line of what keys lead to, where the file is text. */
  readonly lineOf: ((keys: readonly PropertyKey[]) => number) | null
}

/**
 * Loads the settings: from a file that is named, or from the nearest one in a folder and those above it.
 *
 * @throws UserError, with the line where the file is text, where it is missing, broken, or says what is no setting.
 */
export async function loadConfig(named: string | undefined, folder: string): Promise<LoadedConfig> {
  const path = named ?? (await findConfig(folder))
  if (path === null) return { path, folder, settings: {} }
  const { value, lineOf } = await contentOf(path)
  const parsed = settingsSchema.safeParse(value ?? {})
  if (!parsed.success) throw complaint(parsed.error.issues[0], path, lineOf)
  return { path, folder: dirname(path), settings: parsed.data }
}

async function findConfig(folder: string): Promise<string | null> {
  // Only found here: the loaders name the file without opening it, so that we say what is wrong in our words.
  const asPath = (path: string): string => path
  const loaders = Object.fromEntries(CONFIG_NAMES.map((name) => [extname(name), asPath]))
  const found = await lilconfig('crossread', { searchPlaces: CONFIG_NAMES, loaders, cache: false }).search(
    folder,
  )
  return found?.filepath ?? null
}

async function contentOf(path: string): Promise<Content> {
  if (!CONFIG_NAMES.some((name) => extname(name) === extname(path))) {
    throw new UserError(
      { file: path },
      'Crossread cannot read settings of this kind',
      `write JSON, YAML or a module (${[...new Set(CONFIG_NAMES.map(extname))].join(', ')})`,
    )
  }
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UserError({ file: path }, 'the settings cannot be read', 'check the path')
  })
  return /^\.(?:json|ya?ml)$/u.test(extname(path)) ? parseText(text, path) : loadModule(path)
}

/** JSON is YAML (yaml.org/spec/1.2.2, 1.3), and one parser gives the lines of both. */
function parseText(text: string, path: string): Content {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const lineAt = (offset: number): number => lines.linePos(Math.min(offset, text.trimEnd().length)).line
  const [error] = document.errors
  if (error) {
    throw new UserError(
      { file: path, line: lineAt(error.pos[0]) },
      `the settings are no valid ${extname(path) === '.json' ? 'JSON' : 'YAML'} (${error.message.split('\n')[0] ?? ''})`,
      'mend them',
    )
  }
  return {
    // The limit keeps aliases of aliases from growing without end.
    value: document.toJS({ maxAliasCount: 20 }),
    lineOf: (keys) => {
      for (let end = keys.length; end > 0; end--) {
        const node = document.getIn(keys.slice(0, end), true)
        if (isNode(node) && node.range) return lineAt(node.range[0])
      }
      return 1
    },
  }
}

async function loadModule(path: string): Promise<Content> {
  try {
    const module: { readonly default?: unknown } = await import(pathToFileURL(path).href)
    if (module.default === undefined)
      throw new UserError({ file: path }, 'the settings export nothing', 'write export default { … }')
    return { value: module.default, lineOf: null }
  } catch (error) {
    if (error instanceof UserError) throw error
    const unknown = error instanceof Error && 'code' in error && error.code === 'ERR_UNKNOWN_FILE_EXTENSION'
    throw unknown
      ? new UserError(
          { file: path },
          `Node ${process.versions.node} cannot read TypeScript`,
          'use Node 22.18 or newer, or write the settings as .js, .json or .yaml',
        )
      : new UserError(
          { file: path },
          `the settings cannot be loaded (${String(error).split('\n')[0] ?? ''})`,
          'mend the module',
        )
  }
}

function complaint(issue: z.core.$ZodIssue | undefined, path: string, lineOf: Content['lineOf']): UserError {
  const keys = issue?.path ?? []
  const at = (more: readonly PropertyKey[]) => ({
    file: path,
    ...(lineOf ? { line: lineOf([...keys, ...more]) } : {}),
  })
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const known = keys[0] === 'overrides' ? OVERRIDE_KEYS : KEYS
    const near = nearest(key, known)
    return new UserError(
      at([key]),
      `there is no setting ${excerpt(key)}${keys.length > 0 ? ` in ${keys.join('.')}` : ''}`,
      near === null ? `choose from ${known.join(', ')}` : `did you mean ${near}`,
    )
  }
  const where = keys.length > 0 ? `\`${keys.join('.')}\`` : 'they'
  return new UserError(
    at([]),
    `the settings are not valid (${where}: ${issue?.message ?? ''})`,
    'see dist/schema/config.schema.json of the package',
  )
}

const KEYS = Object.keys(settingsSchema.shape)
const OVERRIDE_KEYS = ['files', 'failOn', 'minSeverity', 'minConfidence', 'levels']
