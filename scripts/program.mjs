// How esbuild makes one classic script of the command.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BUNDLE } from './bundle.mjs'

/** Tables are files beside the script, parsed as JSON: much faster than as JavaScript, and not kept a second time in the cache. */
const tablesApart = {
  name: 'tables apart',
  setup({ onLoad, initialOptions: { outdir } }) {
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const json = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
      const name = `${basename(path, '.json')}-${createHash('sha256').update(json).digest('hex').slice(0, 8)}.json`
      mkdirSync(join(outdir, 'tables'), { recursive: true })
      writeFileSync(join(outdir, 'tables', name), json)
      return {
        contents: `module.exports = JSON.parse(require('node:fs').readFileSync(require('node:path').join(__filename, '../tables/${name}'), 'utf8'))`,
      }
    })
  },
}

/** The command with all it needs, as one classic script: what V8 can be given compiled (src/cli/launch.ts). */
export const PROGRAM = {
  ...BUNDLE,
  format: 'cjs',
  packages: 'bundle',
  // Optional, and loaded by name where they are asked for.
  external: ['openai', '@anthropic-ai/sdk'],
  outExtension: { '.js': '.cjs' },
  plugins: [tablesApart],
  banner: { js: 'const __url = require("node:url").pathToFileURL(__filename).href;' },
  define: { ...BUNDLE.define, 'import.meta.url': '__url' },
}
