/** Captures on disk → articles. The only stage that reads sources. */
import type { Article } from '../model/article.ts'
import type { Placement } from '../model/placement.ts'
import type { Story } from '../model/reconciliation.ts'
import { byCapture } from '../util/captured.ts'
import { isEnglish, languageName } from '../util/language.ts'
import { excerpt, UserError } from '../util/user-error.ts'
import type { Capture } from './capture.ts'
import { collect, collectFiles, type StoryFiles } from './collect.ts'
import { isOriginal, withoutCopies } from './copies.ts'
import { parseDate, type SourceDate } from './date.ts'
import type { Finished } from './finish.ts'
import { contentKey, identify, type Located } from './identify.ts'
import { MOST_ARTICLES } from './limits.ts'
import { type Circumstances, captureAt, piecesOf } from './pieces.ts'
import { sameBytes } from './same-bytes.ts'
import { loadSettings } from './settings.ts'
import { withSettings } from './story.ts'

export type { Piece } from './capture.ts'
export type { StoryFiles } from './collect.ts'
export { storyFingerprint } from './fingerprint.ts'
export type { Finished, FinishedPiece } from './finish.ts'
export { FORMATS } from './formats/index.ts'
export { captureAt, piecesOf } from './pieces.ts'
export { SETTINGS_NAMES } from './settings.ts'

export interface ReadOptions {
  /** When the captures were made, `YYYY-MM-DD` with or without a clock time: turns "3 days ago" into a date. */
  readonly captured?: string | undefined
}

/** A story with its articles, ready for `reconcile`. */
export interface StorySources {
  readonly story: Story
  /** Sorted by id. */
  readonly articles: readonly Article[]
  /** The folder that holds its files, as the path was given; null where they lie in several. */
  readonly folder: string | null
  /** Where each article stands in its file, by `Article.id`; worked out when asked. */
  readonly placements: ReadonlyMap<string, () => Placement>
}

/** What was taken in: a problem concerns one path or article, and the others are read all the same. */
export interface Intake<T> {
  readonly found: T
  readonly problems: readonly UserError[]
  /** One sentence each. */
  readonly warnings: readonly string[]
}

/**
 * Reads files and folders as stories: a folder with sources is one story, a folder of such folders several,
 * and the files among `paths` are one story together. Settings in `story.yaml` beside the sources apply.
 *
 * @returns stories sorted by id, the same for every order of `paths`. A story none of whose sources could be read is left out.
 * @throws UserError where `options.captured` is no date.
 */
export async function readPaths(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<Intake<readonly StorySources[]>> {
  parseCaptured(options.captured)
  const { found: stories, problems, warnings } = await findStories(paths)
  const read: Intake<StorySources | null>[] = []
  for (const story of stories) read.push(await readStory(story, options))
  return {
    found: read.flatMap(({ found }) => found ?? []),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
    warnings: [...warnings, ...read.flatMap((each) => each.warnings)],
  }
}

/** Finds the stories that paths stand for, as `readPaths` does, and opens none of their files. Sorted by id. */
export async function findStories(paths: readonly string[]): Promise<Intake<readonly StoryFiles[]>> {
  const { stories, problems, warnings } = await collect(paths)
  return { found: [...stories].sort((a, b) => (a.story.id < b.story.id ? -1 : 1)), problems, warnings }
}

/**
 * Reads the sources of one story.
 *
 * @returns null for a story none of whose sources could be read, or whose settings are broken.
 * @throws UserError where `options.captured` is no date.
 */
export async function readStory(
  { story, files, folder }: StoryFiles,
  options: ReadOptions = {},
): Promise<Intake<StorySources | null>> {
  const captured = parseCaptured(options.captured)
  try {
    const settings = folder === null ? null : await loadSettings(folder)
    const { found, problems, warnings } = await readFiles(files, {
      captured: captured ?? settings?.captured ?? null,
      columns: settings?.columns ?? null,
    })
    const articles = found.map(({ article }) => article).sort((a, b) => (a.id < b.id ? -1 : 1))
    const placements = new Map(found.map(({ article, placement }) => [article.id, placement]))
    const set = settings ? withSettings(story, articles, settings) : { story, articles, warnings: [] }
    return {
      found:
        set.articles.length > 0 ? { story: set.story, articles: set.articles, folder, placements } : null,
      problems,
      warnings: [...warnings, ...set.warnings, ...set.articles.flatMap(uncomparedWarning)],
    }
  } catch (error) {
    // Without its settings a story might count what was to be left out: it is not read at all.
    return { found: null, problems: [asProblem(error)], warnings: [] }
  }
}

/**
 * Reads files, and the files of folders, as articles in the order given.
 *
 * @throws UserError where `options.captured` is no date.
 */
export async function readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<Intake<readonly Article[]>> {
  const captured = parseCaptured(options.captured)
  const { files, problems, warnings } = await collectFiles(paths)
  const read = await readFiles(files, { captured })
  return {
    found: read.found.map(({ article }) => article),
    problems: [...problems, ...read.problems],
    warnings: [...warnings, ...read.warnings],
  }
}

async function readFiles(
  files: readonly string[],
  circumstances: Circumstances,
): Promise<Intake<readonly Located[]>> {
  const captures: Capture[] = []
  const drafts: Finished[] = []
  const problems: UserError[] = []
  const warnings: string[] = []
  const leave = (copy: { path: string }, original: { path: string }): void => {
    warnings.push(
      `${copy.path}: this is a copy of ${original.path} and is left out; if they are two sources, name the outlet of each in front matter.`,
    )
  }
  for (const path of files) {
    try {
      captures.push(await captureAt(path, circumstances))
    } catch (error) {
      problems.push(asProblem(error))
    }
  }
  const same = await sameBytes(captures)
  for (const capture of withoutCopies(captures, same, leave)) {
    try {
      const found: Finished[] = []
      for await (const piece of piecesOf(capture)) {
        if (piece.kind === 'problem') problems.push(piece.problem)
        else if (piece.kind === 'warning') warnings.push(piece.text)
        else if (found.push(piece.draft) > MOST_ARTICLES) throw tooMany(capture)
      }
      drafts.push(...found)
    } catch (error) {
      problems.push(asProblem(error))
    }
  }
  return { found: identify(withoutCopies(drafts, contentKey, leave, isKept)), problems, warnings }
}

/** Of copies the last that was captured: what an outlet went back to is its newest word. */
function isKept(a: Finished, b: Finished): boolean {
  const order = byCapture(a, b)
  return order === 0 ? isOriginal(a, b) : order > 0
}

function tooMany({ path }: Capture): UserError {
  return new UserError(
    { file: path },
    `it holds more than ${MOST_ARTICLES} articles, and a story is one event`,
    'take the articles of the event out of it with `crossread add`',
  )
}

function uncomparedWarning({ file, outlet, language }: Article): string[] {
  if (isEnglish(language)) return []
  return [
    `${file}: ${outlet} is in ${languageName(language)} and is left out of the comparison; Crossread compares English.`,
  ]
}

/** @throws whatever is no user's mistake. */
function asProblem(error: unknown): UserError {
  if (error instanceof UserError) return error
  throw error
}

function parseCaptured(text: string | undefined): SourceDate | null {
  if (text === undefined) return null
  const date = parseDate(text)
  if (date) return date
  throw new UserError(null, `the capture date ${excerpt(text)} is no date`, 'write YYYY-MM-DD')
}
