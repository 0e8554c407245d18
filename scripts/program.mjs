// How esbuild makes one classic script of the command.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, parse, resolve } from 'node:path'
import { BUNDLE } from './bundle.mjs'
import { taggerModel } from './tagger-model.mjs'

const TABLES = 'tables'

/** Puts a file beside the program, named by its content; gives an expression for its path. */
function keep(name, content) {
  const { name: stem, ext } = parse(name)
  const unique = `${stem}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}${ext}`
  mkdirSync(join('dist/cli', TABLES), { recursive: true })
  writeFileSync(join('dist/cli', TABLES, unique), content)
  return `require('node:path').join(__filename, '../${TABLES}/${unique}')`
}

/**
 * Tables are files beside the script: parsed as JSON, much faster than as JavaScript, and not kept again in the cache. A long
 * text of a table is a file of its own, read as it lies when it is asked for.
 */
const tablesApart = {
  name: 'tables apart',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      const table = JSON.parse(readFileSync(path, 'utf8'))
      const { name } = parse(path)
      const texts = Object.entries(table).filter(
        ([, value]) => typeof value === 'string' && LONG_LATIN_1.test(value),
      )
      for (const [key] of texts) delete table[key]
      const rest = keep(`${name}.json`, JSON.stringify(table))
      const apart = texts.map(
        ([key, text]) =>
          `text(${JSON.stringify(key)}, ${keep(`${name}-${key}.txt`, Buffer.from(text, 'latin1'))})`,
      )
      return { contents: [TABLE_READER, tableAt(rest), ...apart].join('\n') }
    })
  },
}
const tableAt = (rest) => `const table = (module.exports = JSON.parse(readFileSync(${rest}, 'utf8')))`
const LONG_LATIN_1 = /^[\0-\xff]{10000,}$/
const TABLE_READER = `const { readFileSync } = require('node:fs')
const own = { enumerable: true, configurable: true }
const text = (key, path) =>
  Object.defineProperty(table, key, {
    ...own,
    get() {
      const value = readFileSync(path, 'latin1')
      Object.defineProperty(table, key, { ...own, value })
      return value
    },
  })
`

/** The templates that the build has compiled, kept compiled with the rest. */
const builtTemplates = {
  name: 'built templates',
  setup({ onLoad }) {
    onLoad({ filter: /report[\\/]built-templates\.ts$/ }, () => ({
      resolveDir: resolve('dist'),
      contents: `import runtime from 'handlebars/runtime'
import templates from './templates.cjs'
export const builtTemplates = () => ({ runtime, ...templates })`,
    }))
  },
}

/**
 * Makes the output what the launcher gives to V8: one function that is handed what it needs, and plain ASCII, since four
 * megabytes that hold a single dash of another alphabet are decoded, and kept twice as wide (12 ms of a short run).
 *
 * - A script from V8's code cache has lost what its own `import()` needs (ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING, seen with
 *   Node 20.20): the launcher imports what is not bundled.
 * - esbuild escapes strings itself; what it leaves are patterns, where an escape means the character, too, and comments.
 */
const forTheLauncher = {
  name: 'for the launcher',
  setup({ onEnd }) {
    onEnd(({ metafile }) => {
      for (const file of Object.keys(metafile?.outputs ?? {}).filter((name) => name.endsWith('.cjs')))
        writeFileSync(file, wrapped(readFileSync(file, 'utf8')), 'latin1')
    })
  },
}

function wrapped(program) {
  const body = program.replace(/\bimport\((?=["(])/g, '__import(').replace(/(\\*)([^\0-\x7f])/g, escaped)
  return `(function (require, __filename, __import) {${body}\n})`
}

/** A backslash that a pattern has before the character goes: before an escape it would stand for itself. */
function escaped(_, backslashes, unit) {
  const whole = backslashes.slice(backslashes.length % 2)
  return `${whole}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/**
 * Loaded where a page, a document, a feed, an archive or another language is read, and never for Markdown: not in the
 * script, whose code cache would grow by what most reports have no use for.
 */
const WHERE_NEEDED = [
  '@mozilla/readability',
  'chardet',
  'csv-parse',
  'eld',
  'feedsmith',
  'htmlparser2',
  'ipaddr.js',
  'linkedom',
  'mailparser',
  'robots-parser',
  'undici',
  'unpdf',
  'yauzl',
]

/** The command with all it needs, as one classic script: what V8 can be given compiled (src/cli/launch.ts). */
export const PROGRAM = {
  ...BUNDLE,
  format: 'cjs',
  packages: 'bundle',
  // Optional, and loaded by name where they are asked for.
  external: ['openai', '@anthropic-ai/sdk', ...WHERE_NEEDED.flatMap((name) => [name, `${name}/*`])],
  alias: { 'string-width': './scripts/string-width.mjs' },
  outExtension: { '.js': '.cjs' },
  plugins: [builtTemplates, taggerModel(keep), tablesApart, forTheLauncher],
  banner: { js: 'const __url = require("node:url").pathToFileURL(__filename).href;' },
  define: { ...BUNDLE.define, 'import.meta.url': '__url' },
}
