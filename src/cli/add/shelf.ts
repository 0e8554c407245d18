import { basename, join } from 'node:path'
import type { Article } from '../../model/article.ts'
import { collectFiles } from '../../read/collect.ts'
import { captureAt, type Finished, findStories, piecesOf } from '../../read/index.ts'
import { MOST_ARTICLES } from '../../read/limits.ts'
import { isThere } from '../../read/load.ts'
import { areVersions, byAge } from '../../reconcile/versions.ts'
import { byCapture } from '../../util/captured.ts'
import { UserError } from '../../util/user-error.ts'
import { createFile } from './create.ts'
import { storedForm } from './markdown.ts'
import { fileStem } from './names.ts'

/** Where an article came to stand. */
export interface Placed {
  /** Not told before, told otherwise before, told in the same words by the capture before. */
  readonly state: 'new' | 'version' | 'unchanged'
  /** Base name of the file that holds its text. */
  readonly file: string
  /** Which capture of the article it is, counted from 1 in the order of adding. */
  readonly number: number
  /** Whether what is there was captured later; null where that is not known. */
  readonly isNewest: boolean | null
  /** One of its outlet and title is there that is another article by address and text. */
  readonly namesake: string | null
}

/** The articles of a story's folder. */
export interface Shelf {
  /** Adds an article. @throws UserError where it cannot be stored. */
  readonly place: (draft: Finished) => Promise<Placed>
}

/**
 * Opens a story's folder, which need not be there where nothing is written.
 *
 * @param isDry whether nothing is written: what would be is remembered.
 * @param locked runs work that nobody else may do in the folder at the same time.
 * @throws UserError where the folder holds stories and no sources.
 */
export async function openShelf(
  folder: string,
  isDry: boolean,
  locked: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<Shelf> {
  await refuseFolderOfStories(folder)
  const known = new Map<string, readonly Article[]>()
  const create = async (name: string, text: string): Promise<boolean> =>
    isDry ? !known.has(name) && !(await isThere(join(folder, name))) : createFile(folder, name, text)

  return {
    place: (draft) =>
      locked(async () => {
        await readNew(folder, known)
        const stem = fileStem(draft.outlet, draft.title)
        const { text, draft: stored } = await storedForm(draft, `${stem}.md`)
        const article = articleOf(stored)
        const all = [...known.values()].flat()
        const versions = all.filter((other) => areVersions(other, article)).sort(byAge)
        const newest = versions.at(-1)
        const number = versions.length + 1
        const same = sameText(article, versions)
        if (same)
          return {
            state: 'unchanged',
            file: same.file,
            number: versions.length,
            isNewest: null,
            namesake: null,
          }
        const names = namesFor(versions[0] ? stemOf(versions[0].file, stem) : stem, number, stored.sha256)
        const file = await createUnder(names, (name) => create(name, text))
        known.set(file, [...(known.get(file) ?? []), { ...article, file }])
        return {
          state: newest ? 'version' : 'new',
          file,
          number,
          isNewest: newest ? isLater(article, newest) : null,
          namesake: newest ? null : (all.find((other) => isNamesake(other, article))?.file ?? null),
        }
      }),
  }
}

/**
 * The capture that tells what an article tells, in the same words. Of one that is the newest only the one before it: where an outlet goes
 * back to an older text, that is a change.
 *
 * @param versions the other captures of the article, the oldest first.
 */
function sameText(article: Article, versions: readonly Article[]): Article | undefined {
  const newest = versions.at(-1)
  const rivals = newest && isLater(article, newest) ? [newest] : versions
  return rivals.find(({ outlet, text }) => outlet === article.outlet && text === article.text)
}

/** Versions are called after the first, though the title has changed since. */
function stemOf(file: string, otherwise: string): string {
  return /^(.+?)(?:\.\d{1,5})?\.md$/u.exec(file)?.[1] ?? otherwise
}

function isLater(article: Article, newest: Article): boolean | null {
  const order = byCapture(article, newest)
  return order === 0 ? null : order > 0
}

function isNamesake(a: Article, b: Article): boolean {
  return a.title !== '' && a.title === b.title && a.outlet === b.outlet
}

/** Reads the files that have come since the last look: other runs add to the folder, too. What cannot be read is no version of anything. */
async function readNew(folder: string, known: Map<string, readonly Article[]>): Promise<void> {
  if (!(await isThere(folder))) return
  const { files } = await collectFiles([folder])
  for (const path of files) {
    const file = basename(path)
    if (known.has(file)) continue
    const articles: Article[] = []
    try {
      for await (const piece of piecesOf(await captureAt(path))) {
        if (piece.kind === 'article') articles.push(articleOf(piece.draft))
        // A whole archive is no part of a story: reading it for a report says so.
        if (articles.length > MOST_ARTICLES) break
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
    known.set(file, articles)
  }
}

/** Ids are given when a story is read; here the file's name does. */
function articleOf({ wantedId, path: _, anchors: __, ...draft }: Finished): Article {
  return { ...draft, id: wantedId }
}

async function refuseFolderOfStories(folder: string): Promise<void> {
  if (!(await isThere(folder))) return
  const { found } = await findStories([folder])
  if (found.every((story) => story.folder === folder)) return
  throw new UserError(
    { file: folder },
    'this is a folder of stories, and an article beside them would not be read',
    'name one of them with --sources and --story',
  )
}

/**
 * Names to try, in order: the plain one and then, where another article has it, one with a part of the text's hash; with a number for a
 * version.
 */
function* namesFor(stem: string, number: number, sha256: string): Iterable<string> {
  if (number === 1) {
    yield `${stem}.md`
    yield `${stem}-${sha256.slice(0, 6)}.md`
  }
  for (let n = Math.max(2, number); n < number + 10_000; n++) yield `${stem}.${n}.md`
}

async function createUnder(
  names: Iterable<string>,
  create: (name: string) => Promise<boolean>,
): Promise<string> {
  let last = ''
  for (const name of names) {
    if (await create(name)) return name
    last = name
  }
  throw new UserError({ file: last }, 'there is no free name left for this article', 'tidy the folder up')
}
