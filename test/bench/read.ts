/**
 * `npm run bench:read [-- --quick]`: that a web archive of any size is read in the same memory, and what a capture of each
 * format costs. It needs nothing but the project: archives are made of invented pages and of noise in place of pictures,
 * in a temporary folder (2 GB; with `--quick` 200 MB).
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { captureAt, piecesOf } from '../../src/read/index.ts'
import { piecesAs } from '../../src/read/pieces.ts'
import { TARGETS } from '../fuzz/targets/index.ts'
import { captureOf } from '../read/capture.ts'
import { writeArchive } from './web-archive.ts'

const SMALL = 20_000_000
const LARGE = 2_000_000_000
const QUICK = 200_000_000
/** As many as a story takes from one archive; and few, after which the engine has not yet taken what it works in. */
const ARTICLES = 500
const FEW = 10
/** Milliseconds for which a format is read over and over, first to warm up, then to be measured. */
const WHILE = 1000

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, child: { type: 'string' } },
})
if (values.child === undefined) await compare(values.quick ? QUICK : LARGE)
else await readAlone(values.child)

async function compare(large: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-read-'))
  try {
    const peaks: number[] = []
    for (const [bytes, articles] of [
      [SMALL, FEW],
      [SMALL, ARTICLES],
      [large, ARTICLES],
    ] as const) {
      const path = join(folder, `${bytes / 1_000_000}-mb.warc.gz`)
      await writeArchive(path, bytes, articles)
      const { read, milliseconds, peak } = inChild(path)
      peaks.push(peak)
      console.log(
        `WARC of ${bytes / 1_000_000} MB: ${read} of ${articles} articles, peak ${Math.round(peak / 1e6)} MB, ${(milliseconds / 1000).toFixed(1)} s`,
      )
      rmSync(path)
    }
    const [few = 1, small = 1, largest = 1] = peaks
    console.log(
      `memory of the large to the small one: ${(largest / small).toFixed(2)} with as many articles, ${(largest / few).toFixed(2)} with ${FEW}`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
  for (const { format, seeds } of TARGETS) {
    const [seed] = seeds
    if (!seed) continue
    const read = async (): Promise<void> => {
      for await (const _ of piecesAs(format, captureOf(seed, `sample${format.extensions[0] ?? ''}`)));
    }
    await repeated(read)
    console.log(`${format.name}: ${(await repeated(read)).toFixed(2)} ms for ${seed.length} bytes`)
  }
}

/** Milliseconds that each run takes. */
async function repeated(run: () => Promise<void>): Promise<number> {
  const began = performance.now()
  let runs = 0
  do {
    await run()
    runs++
  } while (performance.now() - began < WHILE)
  return (performance.now() - began) / runs
}

interface Measured {
  readonly read: number
  readonly milliseconds: number
  /** Bytes of memory at most. */
  readonly peak: number
}

function inChild(path: string): Measured {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), '--child', path],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const [read = 0, milliseconds = 0, peak = 0] = stdout.trim().split(' ').map(Number)
  return { read, milliseconds, peak }
}

async function readAlone(path: string): Promise<void> {
  const began = performance.now()
  let articles = 0
  for await (const { kind } of piecesOf(await captureAt(path))) if (kind === 'article') articles++
  const { maxRSS } = process.resourceUsage()
  console.log(articles, Math.round(performance.now() - began), maxRSS * 1024)
}
