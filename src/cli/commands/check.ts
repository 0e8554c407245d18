import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { type Baseline, baselineOf, parseBaseline, pruned, renderBaseline } from '../../check/baseline.ts'
import { judge } from '../../check/judge.ts'
import { decidedState, ledgerPath, readLedger } from '../../ledger/index.ts'
import type { CheckResult } from '../../model/check.ts'
import type { LedgerEntry } from '../../model/decision.ts'
import { findStories, settingsFile } from '../../read/index.ts'
import { UserError } from '../../util/user-error.ts'
import { BUILD } from '../../util/version.ts'
import { type CheckCache, NO_CACHE, openCheckCache } from '../check/cache.ts'
import { loadConfig } from '../check/config.ts'
import { asCheckProblem, type GatheredStory, gather } from '../check/gather.ts'
import { changesSince } from '../check/git.ts'
import { putOut } from '../check/outputs.ts'
import { type CheckFlags, type CheckPlan, planOf, printedPlan } from '../check/plan.ts'
import type { Console } from '../console.ts'
import { writeFiles } from '../write.ts'

export interface CheckRequest extends CheckFlags {
  /** The working folder. */
  readonly cwd: string
  readonly config: string | undefined
  readonly printConfig: boolean
  /** Branch or commit; what has changed since is new. */
  readonly since: string | undefined
  readonly newFiles: readonly string[] | undefined
  readonly writeBaseline: boolean
  readonly pruneBaseline: boolean
  /** The ledger of all stories, where it does not lie beside each. */
  readonly ledger: string | undefined
}

const USUAL_BASELINE = 'crossread.baseline.json'

/**
 * Says whether new sources contradict what is there.
 *
 * @returns 0 where they do not, 1 where they do, 2 where anything could not be read or written: then nothing is said to be clean.
 * @throws UserError where the run cannot begin.
 */
export async function check(request: CheckRequest, console: Console): Promise<number> {
  const config = await loadConfig(request.config, request.cwd)
  const plan = planOf(request, config, request.cwd)
  if (request.printConfig) {
    console.result(`${JSON.stringify(printedPlan(plan, config.settings), null, 2)}\n`)
    return 0
  }
  if (request.pruneBaseline && plan.baseline === undefined)
    throw new UserError(null, 'there is no baseline to prune', 'name it with --baseline')
  const touched = await touchedFiles(request)
  for (const warning of touched?.warnings ?? []) console.warning(warning)
  const baselinePath = plan.baseline ?? (request.writeBaseline ? USUAL_BASELINE : undefined)
  const baseline = await loadBaseline(baselinePath, request.writeBaseline)
  const run = await gatherAll(plan, console)
  const result = await judgeAll(run, plan, baseline, touched?.files ?? null, request, console)
  if (request.writeBaseline) return accept(result, run, plan.baseline ?? USUAL_BASELINE, console)
  console.result(await putOut(plan.outputs, result, { color: console.color, suppressed: plan.suppressed }))
  if (request.pruneBaseline && plan.baseline !== undefined)
    await prune(baseline, result, plan.baseline, console)
  return { clean: 0, findings: 1, error: 2 }[result.verdict]
}

/** Real absolute paths of the files that are new, null where all are. */
async function touchedFiles({ since, newFiles, cwd }: CheckRequest) {
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
  { cwd, ledger }: CheckRequest,
  console: Console,
): Promise<CheckResult> {
  const read = stories.flatMap(({ checked, files }) => (checked ? [{ checked, files }] : []))
  const entries = new Map<string, readonly LedgerEntry[]>()
  const broken: UserError[] = []
  for (const { checked, files } of read) {
    const path = ledgerPath(files.folder, ledger)
    if (path === null) continue
    const contents = await readLedger(path)
    entries.set(checked.id, contents.entries)
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
      review: (story, finding) => decidedState(finding, entries.get(story) ?? []),
    },
  )
}

/** @throws UserError where it cannot be read; one that is to be written may be missing. */
async function loadBaseline(path: string | undefined, mayBeMissing: boolean): Promise<Baseline> {
  if (path === undefined) return []
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text !== null) return parseBaseline(text, path)
  if (mayBeMissing) return []
  throw new UserError({ file: path }, 'the baseline cannot be read', 'write one with --write-baseline')
}

/** Writes all open findings as known. */
async function accept(
  result: CheckResult,
  { stories }: Run,
  path: string,
  console: Console,
): Promise<number> {
  const folders = new Map(
    stories.map(({ files }) => [files.story.id, files.folder ?? dirname(files.files[0] ?? '.')]),
  )
  const folderOf = (story: string): string => relative(dirname(path), folders.get(story) ?? '.') || '.'
  const accepted = baselineOf(result.findings, folderOf)
  await writeBaseline(path, accepted)
  console.result(
    `${path}: ${accepted.length} ${accepted.length === 1 ? 'finding is' : 'findings are'} known now.\n`,
  )
  return result.problems.length === 0 ? 0 : 2
}

/** Removes what no finding answers to. */
async function prune(
  baseline: Baseline,
  { stale }: CheckResult,
  path: string,
  console: Console,
): Promise<void> {
  if (stale.length > 0) await writeBaseline(path, pruned(baseline, stale))
  console.detail(`${path}: ${stale.length} stale entries removed`)
}

async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  await writeFiles(dirname(path), new Map([[basename(path), renderBaseline(baseline)]]))
}
