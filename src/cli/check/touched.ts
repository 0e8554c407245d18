import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { SETTINGS_NAMES } from '../../read/index.ts'
import { UserError } from '../../util/user-error.ts'
import { changesSince } from './git.ts'

/** What counts as new or changed. */
export interface Touched {
  /** Real absolute paths. */
  readonly files: ReadonlySet<string>
  /** Real absolute paths of folders in which everything is new. */
  readonly folders: readonly string[]
  /** Files and folders that the user named, by what they really are; none where git says what is new. */
  readonly named: ReadonlyMap<string, string>
  /** One sentence each. */
  readonly warnings: readonly string[]
}

/** Sources of a story, and the folder in which its settings may lie. */
interface Sources {
  readonly files: readonly string[]
  readonly folder: string | null
}

/**
 * Says what is new: what has changed since a commit, or what the user names.
 *
 * @returns null where all is.
 * @throws UserError where git cannot say it, or something named is not there.
 */
export async function touchedBy(
  since: string | undefined,
  newFiles: readonly string[] | undefined,
  cwd: string,
): Promise<Touched | null> {
  if (since !== undefined) return { ...(await changesSince(since, cwd)), folders: [], named: new Map() }
  if (newFiles === undefined) return null
  const files = new Set<string>()
  const folders: string[] = []
  const named = new Map<string, string>()
  for (const given of newFiles) {
    const real = await realpath(resolve(cwd, given)).catch(() => {
      throw new UserError({ file: given }, 'there is no such file', 'check what --new names')
    })
    named.set(real, given)
    if ((await stat(real)).isDirectory()) folders.push(real)
    else files.add(real)
  }
  return { files, folders, named, warnings: [] }
}

/**
 * Finds the sources that are new. What the settings of a story say concerns all its sources: where they have changed or gone,
 * all are new.
 *
 * @returns paths as given, with a warning for each thing the user named that is none of the sources.
 */
export async function touchedSources(
  stories: readonly Sources[],
  { files, folders, named }: Touched,
  cwd: string,
): Promise<{ readonly paths: ReadonlySet<string>; readonly warnings: readonly string[] }> {
  const paths = new Set<string>()
  const met = new Set<string>()
  const namesOf = realNames(cwd)
  const isNew = (names: readonly string[]): boolean => {
    const hits = names.flatMap((name) => [
      ...(files.has(name) ? [name] : []),
      ...folders.filter((folder) => name.startsWith(`${folder}${folder.endsWith(sep) ? '' : sep}`)),
    ])
    for (const hit of hits) met.add(hit)
    return hits.length > 0
  }
  for (const { files: sources, folder } of stories) {
    let all = false
    if (folder !== null)
      for (const name of SETTINGS_NAMES) if (isNew(await namesOf(join(folder, name)))) all = true
    for (const path of sources) if (isNew(await namesOf(path)) || all) paths.add(path)
  }
  const warnings = [...named]
    .filter(([real]) => !met.has(real))
    .map(([, given]) => `${given}: this is none of the sources that are checked; nothing fails for it.`)
  return { paths, warnings }
}

/**
 * Real absolute paths that a file goes by: where it lies, and what it leads to where it is a link. Either may be what has
 * changed. A file that is gone by now has the first alone.
 */
function realNames(cwd: string): (path: string) => Promise<readonly string[]> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => path)
  const parents = new Map<string, Promise<string>>()
  return async (path) => {
    const absolute = resolve(cwd, path)
    const folder = dirname(absolute)
    const parent = parents.get(folder) ?? real(folder)
    parents.set(folder, parent)
    const own = join(await parent, basename(absolute))
    const target = await real(own)
    return target === own ? [own] : [own, target]
  }
}
