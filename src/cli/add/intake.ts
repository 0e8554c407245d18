import { join } from 'node:path'
import type { Published } from '../../model/article.ts'
import type { Finished } from '../../read/index.ts'
import { MOST_ARTICLES } from '../../read/limits.ts'
import { UserError } from '../../util/user-error.ts'
import { asUnwritable, prepareFolder } from '../write.ts'
import { hasAllWords } from './match.ts'
import { CAPTURES, captureStem, refuseLink, type Staged, stage, writeRecord } from './originals.ts'
import { recordOf, type Taken } from './record.ts'
import type { Shelf } from './shelf.ts'
import { piecesIn, type Source } from './source.ts'

/** What the user says of all that is added. */
export interface Overrides {
  readonly outlet: string | null
  readonly published: Published | null
  /** Words that an article must have, in lower case; none where all are taken. */
  readonly match: readonly string[]
}

/** What became of one source. */
export interface Outcome {
  readonly taken: readonly Taken[]
  /** Articles without the words that were asked for. */
  readonly leftOut: number
  readonly problems: readonly UserError[]
  readonly warnings: readonly string[]
  /** Base name of the file that keeps the capture; null where nothing of it is kept. */
  readonly kept: string | null
}

/**
 * Takes in one source: its bytes and a record of them into the folder of captures, its articles into the story. The bytes lie on the disk
 * before anything that rests on them.
 *
 * Of a page that was fetched the bytes are kept even where no article is found in it: it may be another tomorrow.
 *
 * @param folder of the story.
 * @throws UserError where the folder cannot be written.
 */
export async function takeIn(
  source: Source,
  folder: string,
  shelf: Shelf,
  overrides: Overrides,
  isDry: boolean,
): Promise<Outcome> {
  if (isDry) return { ...(await articlesOf(source, shelf, overrides, async () => undefined)), kept: null }
  const captures = join(folder, CAPTURES)
  try {
    await refuseLink(captures)
    await prepareFolder(captures, 'the captures')
    return await keepAndTake(source, captures, shelf, overrides)
  } catch (error) {
    throw asUnwritable(error, folder, 'the captures')
  }
}

async function keepAndTake(
  source: Source,
  captures: string,
  shelf: Shelf,
  overrides: Overrides,
): Promise<Outcome> {
  const staged = await stage(source.capture.bytes, captures)
  try {
    let kept: string | null = null
    const keep = async (): Promise<string> => {
      kept ??= await staged.keep(source.at, source.extension)
      return kept
    }
    const outcome = await articlesOf(source, shelf, overrides, keep)
    if (kept === null && (outcome.leftOut > 0 || !isPage(source))) return { ...outcome, kept }
    const file = await keep()
    await record(source, captures, staged, file, outcome)
    return { ...outcome, kept: file }
  } finally {
    await staged.drop()
  }
}

/** Whether a source was fetched as text: what comes as something else and holds no article is of no use. */
function isPage({ fetched }: Source): boolean {
  return fetched !== null && (fetched.type === null || TEXT.test(fetched.type))
}

const TEXT = /^(?:text\/.*|application\/(?:.*\+)?(?:xml|json))$/u

async function record(
  source: Source,
  captures: string,
  { sha256, size }: Staged,
  file: string,
  { taken, problems }: Omit<Outcome, 'kept'>,
): Promise<void> {
  const content = recordOf(source, { file, sha256, size }, taken, problems)
  await writeRecord(captures, captureStem(source.at, sha256), content)
}

async function articlesOf(
  source: Source,
  shelf: Shelf,
  { outlet, published, match }: Overrides,
  before: () => Promise<unknown>,
): Promise<Omit<Outcome, 'kept'>> {
  const taken: Taken[] = []
  const problems: UserError[] = []
  const warnings: string[] = []
  let leftOut = 0
  const place = async (found: Finished): Promise<void> => {
    const draft = {
      ...found,
      ...(outlet === null ? {} : { outlet }),
      ...(published === null ? {} : { published }),
    }
    await before()
    taken.push({ ...(await shelf.place(draft)), outlet: draft.outlet, title: draft.title })
  }
  try {
    for await (const piece of piecesIn(source)) {
      if (piece.kind === 'problem') problems.push(piece.problem)
      else if (piece.kind === 'warning') warnings.push(piece.text)
      else if (!hasAllWords(piece.draft.text, match)) leftOut++
      else if (taken.length === MOST_ARTICLES) throw tooMany(source)
      else await place(piece.draft).catch(collectTo(problems))
    }
  } catch (error) {
    collectTo(problems)(error)
  }
  return { taken, problems, warnings, leftOut }
}

function collectTo(problems: UserError[]): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof UserError)) throw error
    problems.push(error)
  }
}

function tooMany({ capture }: Source): UserError {
  return new UserError(
    { file: capture.path },
    `it holds more than ${MOST_ARTICLES} articles, and a story is one event; the others are left out`,
    'take those of the event with --match',
  )
}
