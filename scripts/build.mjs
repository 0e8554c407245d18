// Builds dist/: the library as a bundle with lazily loaded chunks; the command as one script with all it needs and a launcher
// that runs it from V8's code cache (a third of the cold start was compiling); the review page’s script, our templates
// compiled, the declarations of the library's public types, and the JSON Schemas of the outputs.
//   node scripts/build.mjs [--bundle]     --bundle leaves out declarations and schemas
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { BUNDLE } from './bundle.mjs'
import { licencesOf } from './licences.mjs'
import { PROGRAM } from './program.mjs'
import { compiledTemplates } from './templates.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

/** A program of a development dependency, run by this Node: `.bin` links do not run on every platform. */
const run = (program, ...args) =>
  execFileSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: 'inherit' })

rmSync('dist', { recursive: true, force: true })
await build({
  ...BUNDLE,
  entryPoints: ['src/index.ts'],
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
writeFileSync('dist/templates.cjs', compiledTemplates('templates'))
const { metafile } = await build({
  ...PROGRAM,
  entryPoints: { program: 'src/cli/main.ts' },
  outdir: 'dist/cli',
  entryNames: '[name]-[hash]',
  metafile: true,
})
const [program] = Object.keys(metafile.outputs).filter((name) => name.endsWith('.cjs'))
await build({
  ...BUNDLE,
  entryPoints: ['src/cli/launch.ts'],
  outfile: 'dist/cli/main.js',
  define: { ...BUNDLE.define, PROGRAM: JSON.stringify(`./${basename(program)}`) },
})
chmodSync('dist/cli/main.js', 0o755)
writeFileSync('dist/cli/licences.txt', licencesOf(metafile))
// A first report, so that the command's code cache is there for whoever installs from the sources.
const reports = mkdtempSync(join(tmpdir(), 'crossread-build-'))
execFileSync(process.execPath, ['dist/cli/main.js', 'report', 'sources', '--out', reports, '--quiet'])
rmSync(reports, { recursive: true })
if (process.argv.includes('--bundle')) process.exit()
run('typescript/bin/tsc', '-p', 'tsconfig.build.json')
if (existsSync('scripts/schema.ts')) run('tsx/dist/cli.mjs', 'scripts/schema.ts')
