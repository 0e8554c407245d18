// How esbuild makes one classic script of the command.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, parse, resolve } from 'node:path'
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

/** Tables are files beside the script: parsed as JSON, much faster than as JavaScript, and not kept again in the cache. */
const tablesApart = {
  name: 'tables apart',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      const table = keep(basename(path), JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))
      return { contents: `module.exports = JSON.parse(require('node:fs').readFileSync(${table}, 'utf8'))` }
    })
  },
}

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
 * Has the launcher import what is not bundled: a script from V8's code cache has lost what its own `import()` needs
 * (ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING, seen with Node 20.20).
 */
const importsHandedOut = {
  name: 'imports handed out',
  setup({ onEnd }) {
    onEnd(({ metafile }) => {
      for (const file of Object.keys(metafile?.outputs ?? {}).filter((name) => name.endsWith('.cjs')))
        writeFileSync(file, readFileSync(file, 'utf8').replace(/\bimport\((?=["(])/g, '__import('))
    })
  },
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
  'postal-mime',
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
  plugins: [builtTemplates, taggerModel(keep), tablesApart, importsHandedOut],
  banner: { js: 'const __url = require("node:url").pathToFileURL(__filename).href;' },
  define: { ...BUNDLE.define, 'import.meta.url': '__url' },
}
