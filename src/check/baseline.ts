import { z } from 'zod'
import type { CheckedStory, JudgedFinding, StaleEntry } from '../model/check.ts'
import { UserError } from '../util/user-error.ts'

const VERSION = 1
const REMEDY = 'write it anew with crossread check --write-baseline'

const entrySchema = z.strictObject({
  id: z.string(),
  story: z.string(),
  /** Where the story's sources lie, relative to the baseline's folder. */
  folder: z.string(),
  kind: z.string(),
  question: z.string(),
  readings: z.array(z.strictObject({ outlet: z.string(), exact: z.string() })),
})
const schema = z.strictObject({ version: z.literal(VERSION), findings: z.array(entrySchema) })

/** A finding that is known; all but `id` and `folder` is there for people who read the file or its difference. */
export type BaselineEntry = z.output<typeof entrySchema>

/** Findings accepted as known, in the order of stories, then of ids. */
export type Baseline = readonly BaselineEntry[]

/**
 * Parses a baseline file.
 *
 * @throws UserError where it is none.
 */
export function parseBaseline(text: string, path: string): Baseline {
  const parsed = schema.safeParse(jsonIn(text, path))
  if (parsed.success) return parsed.data.findings
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') ?? ''
  throw new UserError(
    { file: path },
    `this is no baseline (${where === '' ? '' : `${where}: `}${issue?.message ?? ''})`,
    REMEDY,
  )
}

function jsonIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError({ file: path }, `this is no JSON (${reason})`, REMEDY)
  }
}

/** The file: one entry a line and sorted, so that branches merge and a difference is read line by line. */
export function renderBaseline(baseline: Baseline): string {
  const lines = [...baseline].sort(byStory).map((entry) => `    ${JSON.stringify(entry)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`
}

function byStory(a: BaselineEntry, b: BaselineEntry): number {
  if (a.story !== b.story) return a.story < b.story ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Accepts all that is open: what fails, what would fail if its sources were new, and what was known. */
export function baselineOf(
  findings: readonly JudgedFinding[],
  folderOf: (story: string) => string,
): Baseline {
  return findings
    .filter(({ standing }) => standing === 'failing' || standing === 'untouched' || standing === 'known')
    .map(({ story, finding: { id, kind, question, readings } }) => ({
      id,
      story,
      folder: folderOf(story),
      kind,
      question,
      readings: readings.map(({ outlet, exact }) => ({ outlet, exact })),
    }))
}

/**
 * Whether a finding of the story in a folder is accepted. One whose readings have changed has another id, and is new. The folder
 * tells stories apart, for the id of a story changes when another of its name is added elsewhere.
 */
export function knownIn(baseline: Baseline): (folder: string, id: string) => boolean {
  const keys = new Set(baseline.map(keyOf))
  return (folder, id) => keys.has(keyOf({ folder, id }))
}

/** Entries of stories that were not read, and are still there: a run on a part of them says nothing of these. */
export function entriesOfOthers(
  baseline: Baseline,
  folders: ReadonlySet<string>,
  isGone: (folder: string) => boolean,
): Baseline {
  return baseline.filter(({ folder }) => !folders.has(folder) && !isGone(folder))
}

/** Entries that no finding answers to: of the stories that were read, and of stories that are gone. */
export function staleEntries(
  baseline: Baseline,
  stories: readonly CheckedStory[],
  folderOf: (story: string) => string,
  isGone: (folder: string) => boolean,
): StaleEntry[] {
  const idsOf = new Map(
    stories.map(({ id, findings }) => [folderOf(id), new Set(findings.map((each) => each.id))]),
  )
  return baseline
    .filter(({ id, folder }) => {
      const ids = idsOf.get(folder)
      return ids ? !ids.has(id) : isGone(folder)
    })
    .map(({ id, story, folder, question }) => ({ id, story, folder, question }))
}

/** The baseline less its stale entries. */
export function pruned(baseline: Baseline, stale: readonly StaleEntry[]): Baseline {
  const gone = new Set(stale.map(keyOf))
  return baseline.filter((entry) => !gone.has(keyOf(entry)))
}

function keyOf({ folder, id }: { readonly folder: string; readonly id: string }): string {
  return `${folder}\n${id}`
}
