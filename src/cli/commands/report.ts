import { basename, join } from 'node:path'
import type { Opinion } from '../../model/proposal.ts'
import { reconcile, sourcesOf } from '../../pipeline.ts'
import { type Intake, readPaths, type StorySources } from '../../read/index.ts'
import { renderTerminal } from '../../report/terminal.ts'
import { byComparability } from '../../util/language.ts'
import { UserError } from '../../util/user-error.ts'
import type { Console } from '../console.ts'
import { type Format, loadRenderers, type Renderer } from '../formats.ts'
import { announce } from '../intake.ts'
import { type Ledgers, openLedgers } from '../ledgers.ts'
import type { Cost, Engaged } from '../reader.ts'
import type { ReaderRequestOptions } from '../reader-options.ts'
import { prepareFolder, writeFiles } from '../write.ts'

export interface ReportRequest {
  readonly paths: readonly string[]
  readonly formats: readonly Format[]
  readonly out: string
  /** A newsroom's own templates for HTML. */
  readonly template: string | undefined
  readonly captured: string | undefined
  /** The ledger of all stories, where it does not lie beside each. */
  readonly ledger: string | undefined
  /** What is said of a language model to be asked, too; nothing of it is loaded where all is undefined. */
  readonly reader: ReaderRequestOptions
  /** Where the keys of readers are. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Reads stories across their sources, writes a report of each to `<out>/<story>/` and prints a summary of each.
 *
 * A source or story that cannot be read is said and the others go on.
 *
 * @returns 0, or 2 where anything could not be read or written.
 * @throws UserError where the folder for the reports cannot be written or the templates cannot be used: nothing can
 *   be done then.
 */
export async function report(request: ReportRequest, console: Console): Promise<number> {
  const { formats, template } = request
  if (template !== undefined && !formats.includes('html')) {
    throw new UserError(
      null,
      '--template is for the HTML report',
      'add html to --format, or leave --template out',
    )
  }
  const engaged = await engage(request)
  const renderers = await loadRenderers(formats, { template })
  if (!request.reader.dryRun) await prepareFolder(request.out)
  await console.progress('reading')
  const intake = await readPaths(request.paths, { captured: request.captured })
  console.settle()
  announce(intake, console)
  if (engaged && request.reader.dryRun) return estimate(engaged, intake, console)
  const ledgers = openLedgers(request.ledger, console)
  let failures = intake.problems.length
  for (const [i, sources] of intake.found.entries()) {
    await console.progress(`${sources.story.id} (${i + 1} of ${intake.found.length})`)
    try {
      await reportStory(sources, request.out, renderers, engaged, ledgers, console)
    } catch (error) {
      console.settle()
      failures++
      console.error(error instanceof UserError ? error : defect(error, sources.story.id, console))
    }
  }
  if (engaged) {
    const { calls, tokens } = engaged.consultant.purse
    console.detail(`reader: ${calls} ${calls === 1 ? 'call' : 'calls'}, ${tokens} tokens`)
  }
  return failures + ledgers.broken === 0 ? 0 : 2
}

async function reportStory(
  { story, articles, folder }: StorySources,
  out: string,
  renderers: ReadonlyMap<string, Renderer>,
  engaged: Engaged | null,
  ledgers: Ledgers,
  console: Console,
): Promise<void> {
  const { compared, uncompared } = byComparability(articles)
  const [only, second] = compared
  if (!second) {
    throw new UserError(
      { file: only?.file ?? uncompared[0]?.file ?? story.id },
      uncompared.length > 0
        ? `the story ${story.id} has ${only ? 'only this source' : 'no source'} in English, which is what Crossread compares`
        : `this is the only source of the story ${story.id}, and one cannot be read across`,
      'add a second outlet’s article on the same event',
    )
  }
  for (const { id, file, outlet, published, text } of articles) {
    const when =
      published.value === null
        ? 'published at an unknown date'
        : `published ${published.value} (${published.basis})`
    console.detail(`${story.id}: ${file} is ${id}, ${outlet}, ${when}, ${text.length} characters`)
  }
  const { entries } = await ledgers.of(folder)
  const opinion = engaged && (await opinionOn(engaged, story.id, articles, folder, console))
  // In seconds. `performance` would load a dozen modules of Node for one number.
  const began = process.uptime()
  const result = reconcile(story, articles, opinion ?? undefined, entries)
  console.detail(
    `${story.id}: ${result.findings.length} findings, ${result.facts.length} facts in ${Math.round((process.uptime() - began) * 1000)} ms`,
  )
  const files = [...renderers].map(([name, render]) => [name, render(result)] as const)
  const paths = await writeFiles(join(out, story.id), new Map(files))
  console.settle()
  if (console.loudness.quiet) return
  const { color, width } = console
  console.result(`${renderTerminal(result, { color, width })}\nReport: ${inShort(paths)}\n\n`)
}

/** A reader, if any option of one is given: else nothing of it is loaded. */
async function engage({ reader, env }: ReportRequest): Promise<Engaged | null> {
  if (Object.values(reader).every((value) => value === undefined)) return null
  const { engageReader } = await import('../reader.ts')
  return engageReader(reader, env)
}

/** Asks the reader; what is missing from its opinion is said, and the report goes on with what there is. */
async function opinionOn(
  { consultant, cacheOf }: Engaged,
  id: string,
  articles: StorySources['articles'],
  folder: string | null,
  console: Console,
): Promise<Opinion> {
  const { consult } = await import('../../readers/index.ts')
  const cache = cacheOf(folder)
  const opinion = await consult(sourcesOf(articles), consultant, cache)
  console.settle()
  for (const path of cache.damaged)
    console.warning(`${path}: this is no reply that was kept here; it is passed over.`)
  for (const note of opinion.notes) console.warning(`${id}: ${note}`)
  return opinion
}

/** Prints what the reader would be asked, and asks nothing. */
async function estimate(
  engaged: Engaged,
  { found, problems }: Intake<readonly StorySources[]>,
  console: Console,
): Promise<number> {
  const { costOf, totalLine } = await import('../reader.ts')
  const costs: Cost[] = []
  for (const { story, articles, folder } of found.filter(
    ({ articles }) => byComparability(articles).compared.length > 1,
  ))
    costs.push(await costOf(engaged, story.id, sourcesOf(articles), engaged.cacheOf(folder)))
  const lines =
    costs.length === 1 ? costs.map(({ line }) => line) : [...costs.map(({ line }) => line), totalLine(costs)]
  console.result(`${lines.join('\n')}\n`)
  return problems.length === 0 ? 0 : 2
}

/** The first path, then what lies beside it: a line that fits. */
function inShort([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((path) => basename(path))].join(', ')
}

/** An error of ours, in one sentence: the other stories go on. */
function defect(error: unknown, story: string, console: Console): UserError {
  if (error instanceof Error) console.detail(error.stack ?? error.message)
  return new UserError(
    { file: story },
    `Crossread itself failed on this story (${String(error)})`,
    'please report it with what --verbose prints',
  )
}
