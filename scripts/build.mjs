// Builds dist/: the command and the library as one bundle with shared, lazily loaded chunks (a bundle halves the
// cold start), the review page's script, our templates compiled, the declarations of the library's public types, and the JSON Schemas of the outputs.
//   node scripts/build.mjs [--bundle]     --bundle leaves out declarations and schemas
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { BUNDLE } from './bundle.mjs'
import { compiledTemplates } from './templates.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

/** A program of a development dependency, run by this Node: `.bin` links do not run on every platform. */
const run = (program, ...args) =>
  execFileSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: 'inherit' })

rmSync('dist', { recursive: true, force: true })
await build({
  ...BUNDLE,
  entryPoints: ['src/cli/main.ts', 'src/index.ts'],
  outdir: 'dist',
  outbase: 'src',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
})
await build({
  entryPoints: ['src/review/client/main.ts'],
  outfile: 'dist/review.js',
  bundle: true,
  minify: true,
  format: 'esm',
  // Top-level await and <dialog>: browsers of 2022.
  target: 'es2022',
  logLevel: 'warning',
})
chmodSync('dist/cli/main.js', 0o755)
writeFileSync('dist/templates.cjs', compiledTemplates('templates'))
if (process.argv.includes('--bundle')) process.exit()
run('typescript/bin/tsc', '-p', 'tsconfig.build.json')
if (existsSync('scripts/schema.ts')) run('tsx/dist/cli.mjs', 'scripts/schema.ts')
