import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Baseline, parseBaseline } from '../../check/baseline.ts'
import { judge } from '../../check/judge.ts'
import { ledgerPath, readLedger, reviewsOf } from '../../ledger/index.ts'
import type { CheckResult } from '../../model/check.ts'
import type { ReviewState } from '../../model/decision.ts'
import { findStories, settingsFile } from '../../read/index.ts'
import { UserError } from '../../util/user-error.ts'
import { BUILD } from '../../util/version.ts'
import type { Console } from '../console.ts'
import { type CheckCache, NO_CACHE, openCheckCache } from './cache.ts'
import { asCheckProblem, type GatheredStory, gather } from './gather.ts'
import { changesSince } from './git.ts'
import type { CheckPlan } from './plan.ts'

/** Where the baseline is written to unless it is named. */
export const USUAL_BASELINE = 'crossread.baseline.json'

/** What is new, and where what people have decided lies. */
export interface Scope {
  /** The working folder. */
  readonly cwd: string
  /** Branch or commit; what has changed since is new. */
  readonly since: string | undefined
  readonly newFiles: readonly string[] | undefined
  /** The ledger of all stories, where it does not lie beside each. */
  readonly ledger: string | undefined
}

/** A run of the gate. */
export interface Evaluation {
  readonly stories: readonly GatheredStory[]
  readonly result: CheckResult
}

/**
 * Reads all stories and judges what is found; warnings and problems are said as they are met.
 *
 * @throws UserError where git cannot say what is new, or a file that is said to be new is not there.
 */
export async function evaluate(
  plan: CheckPlan,
  baseline: Baseline,
  scope: Scope,
  console: Console,
): Promise<Evaluation> {
  const touched = await touchedFiles(scope)
  for (const warning of touched?.warnings ?? []) console.warning(warning)
  const run = await gatherAll(plan, console)
  const result = await judgeAll(run, plan, baseline, touched?.files ?? null, scope, console)
  return { stories: run.stories, result }
}

/**
 * Reads the baseline; none is an empty one, and so is one that is missing where it is to be written.
 *
 * @throws UserError where it cannot be read.
 */
export async function loadBaseline(path: string | undefined, mayBeMissing: boolean): Promise<Baseline> {
  if (path === undefined) return []
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text !== null) return parseBaseline(text, path)
  if (mayBeMissing) return []
  throw new UserError({ file: path }, 'the baseline cannot be read', 'write one with --write-baseline')
}

/** Real absolute paths of the files that are new, null where all are. */
async function touchedFiles({ since, newFiles, cwd }: Scope) {
  if (since !== undefined) return changesSince(since, cwd)
  if (newFiles === undefined) return null
  const files = await Promise.all(
    newFiles.map((file) =>
      realpath(resolve(cwd, file)).catch(() => {
        throw new UserError({ file }, 'there is no such file', 'check what --new names')
      }),
    ),
  )
  return { files: new Set(files), warnings: [] }
}

/** Everything that was read, with what could not be. */
interface Run {
  readonly stories: readonly GatheredStory[]
  readonly problems: readonly UserError[]
}

async function gatherAll({ paths, captured, cache }: CheckPlan, console: Console): Promise<Run> {
  await console.progress('looking for stories')
  const { found, problems, warnings } = await findStories(paths)
  // Code that was not built has no name that its results could be told apart by.
  const kept: CheckCache = cache === null || BUILD === null ? NO_CACHE : openCheckCache(cache)
  const stories: GatheredStory[] = []
  for (const [i, files] of found.entries()) {
    await console.progress(`${files.story.id} (${i + 1} of ${found.length})`)
    stories.push(await gather(files, captured, kept))
  }
  await kept.sweep(Date.now())
  console.settle()
  for (const warning of [...warnings, ...stories.flatMap((story) => story.warnings)]) console.warning(warning)
  const cached = stories.filter(({ isCached }) => isCached).length
  console.detail(`${found.length} stories, ${cached} of them from the cache (${cache ?? 'off'})`)
  const all = [...problems, ...stories.flatMap((story) => story.problems)]
  for (const problem of all) console.error(problem)
  return { stories, problems: all }
}

async function judgeAll(
  { stories, problems }: Run,
  { policy, baseline: baselinePath }: CheckPlan,
  baseline: Baseline,
  touched: ReadonlySet<string> | null,
  { cwd, ledger }: Scope,
  console: Console,
): Promise<CheckResult> {
  const read = stories.flatMap(({ checked, files }) => (checked ? [{ checked, files }] : []))
  const states = new Map<string, ReadonlyMap<string, { readonly state: ReviewState }>>()
  const broken: UserError[] = []
  for (const { checked, files } of read) {
    const path = ledgerPath(files.folder, ledger)
    if (path === null) continue
    const contents = await readLedger(path)
    const { reviews } = reviewsOf(contents.entries, { story: checked.id, findings: checked.findings })
    states.set(checked.id, reviews)
    broken.push(...contents.broken.map(({ problem }) => problem))
  }
  for (const problem of broken) console.error(problem)
  const paths = new Set<string>()
  for (const { checked, files } of read) {
    if (touched === null) break
    // What the settings say concerns all sources of a story.
    const settings = files.folder === null ? null : await settingsFile(files.folder)
    const all = settings !== null && touched.has(await realpath(resolve(cwd, settings)))
    for (const path of checked.files)
      if (all || touched.has(await realpath(resolve(cwd, path)))) paths.add(path)
  }
  return judge(
    read.map(({ checked }) => checked),
    [...problems, ...broken].map(asCheckProblem),
    {
      policy,
      isTouched: touched === null ? null : (path) => paths.has(path),
      baseline,
      isGone: (folder) => !existsSync(join(dirname(resolve(cwd, baselinePath ?? USUAL_BASELINE)), folder)),
      review: (story, { id }) => states.get(story)?.get(id)?.state ?? 'open',
    },
  )
}
