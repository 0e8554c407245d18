import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { renderExplanation } from '../../report/explain.ts'
import { type ReportJson, reportSchema } from '../../report/schema.ts'
import { UserError } from '../../util/user-error.ts'
import type { Console } from '../console.ts'
import { announce } from '../intake.ts'
import { openLedgers } from '../ledgers.ts'
import { withId } from '../named.ts'

export interface ExplainRequest {
  /** A finding's id, or as much of its beginning as tells it from the others. */
  readonly id: string
  /** Reports (`report.json`, or folders that hold them) or sources; the reports of `out` where there are none. */
  readonly paths: readonly string[]
  readonly out: string
  readonly captured: string | undefined
  /** The ledger of all stories, where it does not lie beside each; for sources that are read again. */
  readonly ledger: string | undefined
}

/**
 * Prints what one finding rests on.
 *
 * @throws UserError where no finding, or more than one, has the id.
 */
export async function explain(
  { id, paths, out, captured, ledger }: ExplainRequest,
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
    paths.length > 0 && sources.length > 0
      ? await readAgain(sources, { captured, ledger }, reports, console)
      : 0
  console.result(explanationOf(reports, id))
  return code
}

/** Adds the reports of sources; loaded late, because a written report needs no language models. */
async function readAgain(
  sources: readonly string[],
  { captured, ledger }: Pick<ExplainRequest, 'captured' | 'ledger'>,
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
  const ledgers = openLedgers(ledger, console)
  for (const { story, articles, folder } of intake.found) {
    const { entries } = await ledgers.of(folder)
    into.push(reportJson(reconcile(story, articles, undefined, entries)))
  }
  return intake.problems.length + ledgers.broken === 0 ? 0 : 2
}

function explanationOf(reports: readonly ReportJson[], id: string): string {
  const all = reports.flatMap((report) => report.findings.map((finding) => ({ report, finding })))
  const where = `in ${all.length} findings of ${reports.length} reports`
  return withId(all, ({ finding }) => finding.id, id, where)
    .map(({ report, finding }) => renderExplanation(report, finding))
    .join('\n')
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
