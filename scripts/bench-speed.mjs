#!/usr/bin/env node
// `npm run bench:speed`: bundles test/bench/speed.ts as the build bundles Crossread, and runs it. (tsx makes each regular
// expression with \p{…} anew whenever it is passed, which costs a quarter of the pipeline and which no user's run does.)
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { BUNDLE } from './bundle.mjs'

const outfile = new URL('../dist/bench/speed.mjs', import.meta.url)
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
await build({ ...BUNDLE, entryPoints: ['test/bench/speed.ts'], outfile: 'dist/bench/speed.mjs' })
await import(outfile.href)
