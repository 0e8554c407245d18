/**
 * `npm run bench:speed`: what reading across costs, in processor time, as ratios within this run. The texts are the
 * project's own samples and invented ones.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotate } from '../../src/extract/annotate.ts'
import { extractClaims, extractMentions } from '../../src/extract/index.ts'
import { findDates } from '../../src/extract/mentions/date.ts'
import type { Article } from '../../src/model/article.ts'
import { reconcile } from '../../src/pipeline.ts'
import { readPaths } from '../../src/read/index.ts'
import { compositesOf } from '../../src/reconcile/composites.ts'
import { linksOf } from '../../src/reconcile/links.ts'
import { originsOf } from '../../src/reconcile/origins.ts'
import { traceOf } from '../../src/reconcile/trace.ts'
import { copies } from './copies.ts'
import { coverage } from './coverage.ts'

const RUNS = 7
/** A run shorter than this says little: the work is repeated until it takes as long. Milliseconds. */
const SHORTEST = 100
/**
 * Work is repeated so long before it is measured, in milliseconds. V8 compiles what runs often while it runs: a tagger of
 * 2,000 lines is compiled after one pass over the samples, a pipeline of 25,000 after twenty, and a ratio of one that is
 * warm to one that is not would say little of either.
 */
const WARM_UP = 2000
/** Has a program say on standard error, when it ends, what it has cost in microseconds. */
const METER =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("\\n"+(user+system))})'
const root = join(import.meta.dirname, '../..')

/**
 * What one piece of work costs as often as another: both warm, in turns, so that whatever else the machine does falls on
 * both; the median of some turns.
 */
function ratioOf(work: () => unknown, other: () => unknown): number {
  const [one, two] = [work, other].map(metered)
  return median(Array.from({ length: RUNS }, () => (one?.() ?? 0) / (two?.() ?? 1)))
}

/** Warms work up; tells what it costs now, in milliseconds of processor time. */
function metered(work: () => unknown): () => number {
  for (let spent = 0; spent < WARM_UP; ) spent += timed(work, 1)
  const repeats = Math.ceil(SHORTEST / timed(work, 1))
  return () => timed(work, repeats) / repeats
}

function timed(work: () => unknown, repeats: number): number {
  const start = process.cpuUsage()
  for (let i = 0; i < repeats; i++) work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

const across = (articles: readonly Article[]) => reconcile({ id: 'bench', title: 'Bench' }, articles)

const rows: string[][] = [['measured', 'goal', 'this run']]

const { found } = await readPaths([join(root, 'sources')])
const samples = found.map(({ articles }) => articles)
const annotated = samples.flat().map(annotate)
const tag = () => samples.flat().map(annotate)
const extract = () =>
  samples.map((articles) =>
    extractClaims(articles.map(annotate).map((source) => ({ source, mentions: extractMentions(source) }))),
  )
const findAllDates = () => annotated.map(findDates)
rows.push([
  'time extraction, share of the extraction of a text',
  '≤ 33%',
  percent(ratioOf(findAllDates, extract)),
])
rows.push([
  'whole pipeline against tokeniser and tagger',
  '≤ 3',
  times(ratioOf(() => samples.map(across), tag)),
])
rows.push(['extraction alone against tokeniser and tagger', '', times(ratioOf(extract, tag))])

const [few, many] = [coverage(4), coverage(40)]
const growth = ratioOf(
  () => across(many),
  () => across(few),
)
rows.push(['10 times the articles (4, 40), cost against 1 time', '≤ 12', times(growth)])

const [links100, links10] = [100, 10].map((count) => {
  const sources = copies(count)
  return () => {
    const traces = sources.map(traceOf)
    const links = linksOf(traces)
    return originsOf(
      sources.map(({ article }) => article.id),
      links,
      compositesOf(traces, links),
    )
  }
})
if (links100 && links10)
  rows.push(['search for copies, 100 sources against 10', '', times(ratioOf(links100, links10))])

const command = join(root, 'dist/cli/main.js')
if (existsSync(command)) {
  const colds = Array.from({ length: RUNS }, cold)
  rows.push([
    'two articles with the built command, cold start included',
    '< 0.5 s',
    `${median(colds).toFixed(2)} s`,
  ])
  rows.push([
    'of that, Node itself (node -e 0)',
    '',
    `${median(Array.from({ length: RUNS }, bare)).toFixed(2)} s`,
  ])
} else
  rows.push([
    'two articles with the built command, cold start included',
    '< 0.5 s',
    'run npm run build first',
  ])
rows.push(['most memory of this run', '', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`])

/** Seconds of processor time of one run of the command. */
function cold(): number {
  const out = mkdtempSync(join(tmpdir(), 'crossread-speed-'))
  const seconds = ofProcess([command, 'report', join(root, 'sources/tri-chod-2025'), '--out', out, '--quiet'])
  rmSync(out, { recursive: true })
  return seconds
}

function bare(): number {
  return ofProcess(['-e', '0'])
}

function ofProcess(args: readonly string[]): number {
  const { status, stderr } = spawnSync(process.execPath, ['--import', METER, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`)
  return Number(stderr.split('\n').at(-1)) / 1e6
}

for (const [what = '', goal = '', value = ''] of rows)
  console.log(`${what.padEnd(60)} ${goal.padStart(8)} ${value.padStart(12)}`)

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

function times(ratio: number): string {
  return ratio.toFixed(1)
}
