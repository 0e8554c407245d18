import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { renderExplanation } from '../../report/explain.ts'
import { type ReportJson, reportSchema } from '../../report/schema.ts'
import { excerpt, UserError } from '../../util/user-error.ts'
import type { Console } from '../console.ts'
import { announce } from '../intake.ts'

export interface ExplainRequest {
  /** A finding's id, or as much of its beginning as tells it from the others. */
  readonly id: string
  /** Reports (`report.json`, or folders that hold them) or sources; the reports of `out` where there are none. */
  readonly paths: readonly string[]
  readonly out: string
  readonly captured: string | undefined
}

const SHORTEST_ID = 4

/**
 * Prints what one finding rests on.
 *
 * @throws UserError where no finding, or more than one, has the id.
 */
export async function explain(
  { id, paths, out, captured }: ExplainRequest,
  console: Console,
): Promise<number> {
  const reports: ReportJson[] = []
  const sources: string[] = []
  for (const path of paths.length > 0 ? paths : [out]) {
    const files = await reportFiles(path)
    if (files.length === 0) sources.push(path)
    for (const file of files) reports.push(await loadReport(file))
  }
  if (paths.length === 0 && reports.length === 0) {
    throw new UserError(
      { file: out },
      'there are no reports in this folder',
      'run crossread report first, or name the sources',
    )
  }
  const code =
    paths.length > 0 && sources.length > 0 ? await readAgain(sources, captured, reports, console) : 0
  console.result(explanationOf(reports, id))
  return code
}

/** Adds the reports of sources; loaded late, because a written report needs no language models. */
async function readAgain(
  sources: readonly string[],
  captured: string | undefined,
  into: ReportJson[],
  console: Console,
): Promise<number> {
  await console.progress('reading the sources')
  const [{ reconcile }, { readPaths }, { reportJson }] = await Promise.all([
    import('../../pipeline.ts'),
    import('../../read/index.ts'),
    import('../../report/json.ts'),
  ])
  const intake = await readPaths(sources, { captured })
  console.settle()
  announce(intake, console)
  for (const { story, articles } of intake.found) into.push(reportJson(reconcile(story, articles)))
  return intake.problems.length === 0 ? 0 : 2
}

function explanationOf(reports: readonly ReportJson[], id: string): string {
  const all = reports.flatMap((report) => report.findings.map((finding) => ({ report, finding })))
  const exact = all.filter(({ finding }) => finding.id === id)
  const found =
    exact.length > 0 || id.length < SHORTEST_ID
      ? exact
      : all.filter(({ finding }) => finding.id.startsWith(id))
  const ids = new Set(found.map(({ finding }) => finding.id))
  if (ids.size === 1) return found.map(({ report, finding }) => renderExplanation(report, finding)).join('\n')
  throw new UserError(
    null,
    ids.size === 0
      ? `no finding has the id ${excerpt(id)} in ${all.length} findings of ${reports.length} reports`
      : `${ids.size} findings have ids that begin with ${excerpt(id)}`,
    ids.size === 0 ? 'take an id from report.json or report.html' : 'write more of the id',
  )
}

/** The reports a path stands for: itself, `report.json` in it, or `report.json` in each folder in it. */
async function reportFiles(path: string): Promise<string[]> {
  if (basename(path).endsWith('.json')) return [path]
  const own = join(path, 'report.json')
  if (await isFile(own)) return [own]
  const names = await readdir(path).catch(() => [])
  const below = names.sort().map((name) => join(path, name, 'report.json'))
  const there = await Promise.all(below.map(isFile))
  return below.filter((_, i) => there[i])
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}

async function loadReport(path: string): Promise<ReportJson> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UserError({ file: path }, 'the report cannot be read', 'check the path')
  })
  const parsed = reportSchema.safeParse(parseJson(text, path))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UserError(
    { file: path },
    `this is no report of Crossread's (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`,
    'write it anew with crossread report',
  )
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError({ file: path }, 'this is no JSON', 'write it anew with crossread report')
  }
}
