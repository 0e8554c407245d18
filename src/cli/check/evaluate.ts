import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type Baseline, parseBaseline } from '../../check/baseline.ts'
import { judge } from '../../check/judge.ts'
import { reviewsOf } from '../../ledger/index.ts'
import type { CheckResult } from '../../model/check.ts'
import type { ReviewState } from '../../model/decision.ts'
import { findStories } from '../../read/index.ts'
import { UserError } from '../../util/user-error.ts'
import { BUILD } from '../../util/version.ts'
import type { Console } from '../console.ts'
import { openLedgers } from '../ledgers.ts'
import { type CheckCache, NO_CACHE, openCheckCache } from './cache.ts'
import { asCheckProblem, type GatheredStory, gather } from './gather.ts'
import type { CheckPlan } from './plan.ts'
import { type Touched, touchedBy, touchedSources } from './touched.ts'

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
  readonly result: CheckResult
  readonly folders: Folders
}

/** Folders of stories, relative to the baseline's and with `/` between them. */
export interface Folders {
  /** By `Story.id`, of the stories that were read. */
  readonly of: ReadonlyMap<string, string>
  readonly isGone: (folder: string) => boolean
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
  const touched = await touchedBy(scope.since, scope.newFiles, scope.cwd)
  for (const warning of touched?.warnings ?? []) console.warning(warning)
  const run = await gatherAll(plan, console)
  const folders = foldersIn(run.stories, resolve(scope.cwd, plan.baseline ?? USUAL_BASELINE))
  const result = await judgeAll(run, plan, { baseline, folders, touched }, scope, console)
  return { result, folders }
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

function foldersIn(stories: readonly GatheredStory[], baseline: string): Folders {
  const base = dirname(baseline)
  const folderOf = (path: string): string => relative(base, resolve(path)).split(sep).join('/') || '.'
  return {
    of: new Map(
      stories.map(({ files: { story, folder, files } }) => [
        story.id,
        folderOf(folder ?? dirname(files[0] ?? '.')),
      ]),
    ),
    isGone: (folder) => !existsSync(join(base, folder)),
  }
}

async function judgeAll(
  { stories, problems }: Run,
  { policy }: CheckPlan,
  {
    baseline,
    folders,
    touched,
  }: { readonly baseline: Baseline; readonly folders: Folders; readonly touched: Touched | null },
  { cwd, ledger }: Scope,
  console: Console,
): Promise<CheckResult> {
  const read = stories.flatMap(({ checked, files }) => (checked ? [{ checked, files }] : []))
  const states = new Map<string, ReadonlyMap<string, { readonly state: ReviewState }>>()
  const ledgers = openLedgers(ledger, console)
  const broken = new Set<UserError>()
  for (const { checked, files } of read) {
    const contents = await ledgers.of(files.folder)
    const { reviews } = reviewsOf(contents.entries, { story: checked.id, findings: checked.findings })
    states.set(checked.id, reviews)
    // Stories that share a ledger share its broken lines.
    for (const { problem } of contents.broken) broken.add(problem)
  }
  const news =
    touched === null
      ? null
      : await touchedSources(
          read.map(({ checked, files }) => ({ files: checked.files, folder: files.folder })),
          touched,
          cwd,
        )
  for (const warning of news?.warnings ?? []) console.warning(warning)
  return judge(
    read.map(({ checked }) => checked),
    [...problems, ...broken].map(asCheckProblem),
    {
      policy,
      isTouched: news === null ? null : (path) => news.paths.has(path),
      baseline,
      folderOf: (story) => folders.of.get(story) ?? '.',
      isGone: folders.isGone,
      review: (story, { id }) => states.get(story)?.get(id)?.state ?? 'open',
    },
  )
}
