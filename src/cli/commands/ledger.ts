import { stat } from 'node:fs/promises'
import { bygoneIn, isDecision, ledgerPath, liveDecisions, pruneLedger, statsOf } from '../../ledger/index.ts'
import type { LedgerEntry, RecordedDecision } from '../../model/decision.ts'
import type { Reconciliation } from '../../model/reconciliation.ts'
import { reconcile, withDecisions } from '../../pipeline.ts'
import { findStories, readPaths, type StorySources } from '../../read/index.ts'
import { recordedJson, reviewJson } from '../../report/json.ts'
import { renderLedgers, renderRemoved, type StoryDecisions } from '../../report/ledger.ts'
import { renderStats } from '../../report/ledger-stats.ts'
import { UserError } from '../../util/user-error.ts'
import type { Console } from '../console.ts'
import { announce } from '../intake.ts'
import { openLedgers } from '../ledgers.ts'

export interface LedgerRequest {
  readonly paths: readonly string[]
  readonly captured: string | undefined
  /** The ledger of all stories, where it does not lie beside each. */
  readonly ledger: string | undefined
  readonly json: boolean
}

/** Prints what was decided on each story, and what has become of it. */
export async function list(request: LedgerRequest, console: Console): Promise<number> {
  const { stories, failures } = await readStories(request, console)
  const ledgers = openLedgers(request.ledger, console)
  const decided: StoryDecisions[] = []
  for (const { sources, result } of stories) {
    const { path, entries } = await ledgers.of(sources.folder)
    const { findings, bygone: gone = [] } = withDecisions(result, entries)
    // In a file that stories share, what was decided on another one is not found here and never was.
    const bygone =
      request.ledger === undefined ? gone : gone.filter((decision) => decision.story === result.story.id)
    const said = findings.filter(({ review }) => review !== undefined)
    if (said.length + bygone.length > 0)
      decided.push({ story: result.story.id, ledger: path, findings: said, bygone })
  }
  if (request.json) console.result(`${JSON.stringify(decided.map(storyJson), null, 2)}\n`)
  else console.result(decided.length === 0 ? 'No decisions yet.\n' : renderLedgers(decided))
  return failures + ledgers.broken === 0 ? 0 : 2
}

function storyJson({ story, ledger, findings, bygone }: StoryDecisions): object {
  return {
    story,
    ledger,
    findings: findings.map(({ id, kind, dimension, level, question, review }) => ({
      id,
      kind,
      dimension,
      level,
      question,
      ...(review && reviewJson(review)),
    })),
    bygone: bygone.map(recordedJson),
  }
}

const NO_STORIES = { found: [], problems: [], warnings: [] }

/** Prints counts, agreement of reviewers and the record of each rule, over all ledgers of the paths; no source is read. */
export async function stats(request: LedgerRequest, console: Console): Promise<number> {
  const ledgers = openLedgers(request.ledger, console)
  const intake = request.ledger === undefined ? await findStories(request.paths) : NO_STORIES
  announce(intake, console)
  const folders = request.ledger === undefined ? intake.found.map(({ folder }) => folder) : [null]
  const entries: LedgerEntry[] = []
  for (const folder of folders) entries.push(...(await ledgers.of(folder)).entries)
  const found = statsOf(entries)
  console.result(request.json ? `${JSON.stringify(found, null, 2)}\n` : renderStats(found))
  return intake.problems.length + ledgers.broken === 0 ? 0 : 2
}

/**
 * Takes decisions out of the ledgers that are about findings that occur no longer, and prints them.
 *
 * @throws UserError where not all sources can be read: what they answer would seem to be gone.
 */
export async function prune(
  request: LedgerRequest & { readonly dryRun: boolean },
  console: Console,
): Promise<number> {
  await checkWhole(request.paths)
  const { stories, failures } = await readStories(request, console)
  if (failures > 0)
    throw new UserError(
      null,
      'not every source could be read, so what they say would seem to be gone, and nothing is removed',
      'mend the sources and prune again',
    )
  const ledgers = openLedgers(request.ledger, console)
  const removed: RecordedDecision[] = []
  const live = new Set<string>()
  for (const { sources, result } of stories) {
    const path = ledgerPath(sources.folder, request.ledger)
    if (path === null) continue
    const { entries } = await ledgers.of(sources.folder)
    const gone = goneFrom(result, entries, request.ledger !== undefined)
    if (gone.size === 0) continue
    for (const { id } of liveDecisions(entries)) live.add(id)
    const out = request.dryRun
      ? entries.filter(({ id }) => gone.has(id))
      : await pruneLedger(path, ({ id }) => gone.has(id))
    removed.push(...out.filter(isDecision))
  }
  console.result(
    request.json
      ? `${JSON.stringify(removed.map(recordedJson), null, 2)}\n`
      : renderRemoved(removed, live, request.dryRun),
  )
  return ledgers.broken === 0 ? 0 : 2
}

/** Of a single file the story is not known, and the answers of the others would seem to be gone. */
async function checkWhole(paths: readonly string[]): Promise<void> {
  for (const path of paths)
    if ((await stat(path).catch(() => null))?.isFile())
      throw new UserError(
        { file: path },
        'decisions are pruned by all sources of a story, and this is one',
        'name the folder',
      )
}

/**
 * Ids of the decisions on findings that occur no longer.
 *
 * @param isShared the ledger is that of other stories, too: only this one's are looked at
 */
function goneFrom(
  { story, findings }: Reconciliation,
  entries: readonly LedgerEntry[],
  isShared: boolean,
): ReadonlySet<string> {
  const gone = bygoneIn(entries, { story: story.id, findings })
  return new Set(
    entries
      .filter(isDecision)
      .filter((entry) => gone.has(entry.finding) && (!isShared || entry.story === story.id))
      .map(({ id }) => id),
  )
}

interface Read {
  readonly sources: StorySources
  /** Without decisions. */
  readonly result: Reconciliation
}

async function readStories(
  { paths, captured }: LedgerRequest,
  console: Console,
): Promise<{ readonly stories: readonly Read[]; readonly failures: number }> {
  await console.progress('reading the sources')
  const intake = await readPaths(paths, { captured })
  const stories = intake.found.map((sources) => ({
    sources,
    result: reconcile(sources.story, sources.articles),
  }))
  console.settle()
  announce(intake, console)
  return { stories, failures: intake.problems.length }
}
