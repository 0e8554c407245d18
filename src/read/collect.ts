import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Story } from '../model/reconciliation.ts'
import { UserError } from '../util/user-error.ts'
import { withoutCopies } from './copies.ts'
import { isRecognised } from './detect.ts'
import { asUserError } from './file-error.ts'
import { FORMATS } from './formats/index.ts'
import { slug, stem, titleFromName } from './names.ts'
import { captureAt, STANDARD_INPUT } from './pieces.ts'

/** Extensions of the files that hold sources. */
const EXTENSIONS: ReadonlySet<string> = new Set(FORMATS.flatMap(({ extensions }) => extensions))
/** Extensions that other files have as well: in a folder only those are sources that look like it. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['.json', '.jsonl', '.ndjson', '.xml', '.gz', '.zip'])
/** What Crossread itself keeps beside the sources. */
const OWN_FILES: ReadonlySet<string> = new Set(['decisions.jsonl'])

/** A story before its files are read: paths as the user gave them. */
export interface StoryFiles {
  readonly story: Story
  readonly files: readonly string[]
  /** Where its settings may lie: the folder that holds its files, null where they lie in several. */
  readonly folder: string | null
}

interface Collected {
  readonly stories: readonly StoryFiles[]
  readonly problems: readonly UserError[]
  readonly warnings: readonly string[]
}

/** What a path on the command line stands for. */
type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stories'; readonly folders: readonly Folder[] }

interface Folder {
  readonly path: string
  readonly files: readonly string[]
}

/**
 * Finds the stories that paths stand for: a folder with sources is one story, a folder of such folders is several,
 * and all files that are named themselves are one. Nothing here depends on the order of `paths`.
 *
 * In a folder, files with other extensions, README files, decisions.jsonl and names that begin with a dot are passed
 * over, and so are JSON, XML and archives that hold no articles. A file that is named is read whatever its name is.
 */
export async function collect(paths: readonly string[]): Promise<Collected> {
  const { targets, problems, warnings } = await targetsOf(paths)
  const files = targets.flatMap((target) => (target.kind === 'file' ? [target.path] : []))
  const folders = targets.flatMap((target) => (target.kind === 'stories' ? target.folders : []))
  const stories = [...(files.length > 0 ? [storyOfFiles(files)] : []), ...folders.map(storyOfFolder)]
  return { stories: withDistinctIds(stories), problems, warnings }
}

/** Every file the paths stand for, in the order given; those of a folder by name. */
export async function collectFiles(
  paths: readonly string[],
): Promise<Omit<Collected, 'stories'> & { readonly files: readonly string[] }> {
  const { targets, problems, warnings } = await targetsOf(paths)
  const files = targets.flatMap((target) =>
    target.kind === 'file' ? [target.path] : target.folders.flatMap((folder) => folder.files),
  )
  return { files, problems, warnings }
}

async function targetsOf(
  paths: readonly string[],
): Promise<Omit<Collected, 'stories'> & { readonly targets: readonly Target[] }> {
  const targets: Target[] = []
  const problems: UserError[] = []
  const warnings: string[] = []
  for (const path of await withoutRepeats(paths, warnings)) {
    try {
      targets.push(await targetOf(path, warnings))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(error)
    }
  }
  return { targets, problems, warnings }
}

/** Paths that lead to one file or folder count once. */
async function withoutRepeats(paths: readonly string[], warnings: string[]): Promise<readonly string[]> {
  const named = await Promise.all(
    paths.map(async (path) => ({
      path,
      file: basename(path),
      real: path === STANDARD_INPUT ? path : await realpath(path).catch(() => resolve(path)),
    })),
  )
  const kept = withoutCopies(
    named,
    ({ real }) => real,
    ({ path }) => warnings.push(`${path}: this is named twice; it is read once.`),
  )
  return kept.map(({ path }) => path)
}

async function targetOf(path: string, warnings: string[]): Promise<Target> {
  // What a file is named for is told by its content.
  if (path === STANDARD_INPUT || !(await isFolder(path))) return { kind: 'file', path }
  const own = await sourcesIn(path)
  const below = await storiesBelow(path)
  if (below.length === 0 && own.length > 0) return { kind: 'stories', folders: [{ path, files: own }] }
  if (below.length === 0) {
    throw new UserError(
      { file: path },
      'there are no sources in this folder',
      'put two articles or more in it (`crossread formats` lists what can be read)',
    )
  }
  for (const file of own) warnings.push(`${file}: this file lies beside folders of stories and is left out.`)
  return { kind: 'stories', folders: below }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw asUserError(error, path)
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    // Sorted by code unit: the order in which a file system lists names is its own.
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  } catch (error) {
    throw asUserError(error, folder)
  }
}

async function sourcesIn(folder: string): Promise<string[]> {
  const names = (await namesIn(folder)).filter(
    (name) =>
      EXTENSIONS.has(extname(name).toLowerCase()) &&
      stem(name).toLowerCase() !== 'readme' &&
      !OWN_FILES.has(name.toLowerCase()),
  )
  const paths = names.map((name) => join(folder, name))
  const kept = await Promise.all(paths.map(isSource))
  return paths.filter((_, i) => kept[i])
}

/** Whether a file of a folder is taken as a source; one that cannot be opened is, so that it is said. */
async function isSource(path: string): Promise<boolean> {
  if (await isFolder(path).catch(() => false)) return false
  if (!AMBIGUOUS.has(extname(path).toLowerCase())) return true
  return captureAt(path).then(isRecognised, () => true)
}

async function storiesBelow(folder: string): Promise<Folder[]> {
  const found: Folder[] = []
  for (const name of await namesIn(folder)) {
    const path = join(folder, name)
    if (!(await isFolder(path).catch(() => false))) continue
    const files = await sourcesIn(path)
    if (files.length > 0) found.push({ path, files })
  }
  return found
}

function storyOfFolder({ path, files }: Folder): StoryFiles & { path: string } {
  return { story: storyNamed(basename(resolve(path))), files, folder: path, path: resolve(path) }
}

/** Files named one by one are a story called after the one file, or after the folder they all lie in. */
function storyOfFiles(files: readonly string[]): StoryFiles & { path: string } {
  const [only] = files
  if (only === STANDARD_INPUT && files.length === 1)
    return { story: storyNamed('standard-input'), files, folder: null, path: only }
  const [first, ...others] = files
    .filter((file) => file !== STANDARD_INPUT)
    .map((file) => resolve(file))
    .sort()
  const folder = dirname(first ?? '')
  const together = others.every((file) => dirname(file) === folder)
  const settings = together ? dirname(files.find((file) => file !== STANDARD_INPUT) ?? '') : null
  if (others.length === 0 && files.length === 1)
    return { story: storyNamed(stem(basename(first ?? ''))), files, folder: settings, path: first ?? '' }
  return { story: storyNamed(together ? basename(folder) : 'story'), files, folder: settings, path: folder }
}

function storyNamed(name: string): Story {
  return { id: slug(name) || 'story', title: titleFromName(name) || 'Story' }
}

/** Stories of one name take the name of the folder above into their ids; where that does not help, a number. */
function withDistinctIds(stories: readonly (StoryFiles & { path: string })[]): StoryFiles[] {
  const inOrder = [...stories].sort((a, b) => (a.path < b.path ? -1 : 1))
  const named = inOrder.map((each) => {
    const alone = inOrder.filter(({ story }) => story.id === each.story.id).length === 1
    return alone
      ? each.story.id
      : [slug(basename(dirname(each.path))), each.story.id].filter((part) => part !== '').join('-')
  })
  const used = new Set<string>()
  return inOrder.map(({ story, files, folder }, i) => {
    const wanted = named[i] ?? story.id
    let id = wanted
    for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`
    used.add(id)
    return { story: { ...story, id }, files, folder }
  })
}
