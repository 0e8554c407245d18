#!/usr/bin/env node
/**
 * The built command: runs `main.ts`, which the build has made one script of, from V8's code cache. Compiling 30,000
 * lines costs more than reading across two articles does.
 *
 * The cache lies beside the script and is written by the first report where it may be. V8 refuses the cache of another
 * version or of other flags, and takes a script of the same length for the same: so the script's name says its content
 * and the cache's name the version. Nothing depends on the cache: what cannot be read or written is passed over.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** The script's name, which the build puts here. */
declare const PROGRAM: string

/**
 * Settings of V8, by its major version, that change nothing but cost; a name that V8 does not know it complains of. They
 * are part of the cache's key. A pattern is compiled once and not twice (two articles: 0.82 to 0.71 s of CPU); what runs
 * often is optimised later, since most of 30,000 lines never pays for it (to 0.65 s; 42 stories: 15.3 to 11.1 s).
 *
 * None for later versions: with the first of them Node 24.21 (V8 13) ended in a segmentation fault in 4 of 63 runs that
 * read pages, and in none of 105 without it.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  11: ['--no-regexp-tier-up', '--interrupt-budget=1000000'],
}
for (const flag of FLAGS[process.versions.v8.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag)

const path = fileURLToPath(new URL(PROGRAM, import.meta.url))
const cache = `${path}.${process.version}-${process.platform}-${process.arch}.cache`
const cachedData = contentOf(cache)
// Plain ASCII and already one function (scripts/program.mjs): what is neither decoded nor copied is there at once.
const script = new Script(readFileSync(path, 'latin1'), {
  filename: path,
  ...(cachedData && { cachedData }),
})
// What a report has compiled serves all commands; what `--help` has compiled would keep the rest out of the cache.
if (!cachedData && process.argv[2] === 'report') process.once('exit', keep)
script.runInThisContext()(createRequire(path), path, (name: string) => import(name))

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/** Writes the cache beside its place and renames it: another run may be reading or writing it, too. */
function keep(): void {
  const draft = `${cache}.${process.pid}`
  try {
    writeFileSync(draft, script.createCachedData(), { flag: 'wx' })
    renameSync(draft, cache)
  } catch {
    discard(draft)
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // A folder that may not be written to holds no draft either.
  }
}
