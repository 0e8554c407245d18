import { type FSWatcher, watch } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

export interface Watch {
  /** Looks now: resolves when all that had changed before has been told to the listener. */
  look(): Promise<void>
  stop(): void
}

/** Milliseconds between looks where the system says nothing: shared folders rarely tell of another machine's changes. */
const INTERVAL = 1_500
/** Milliseconds to wait for more after the system has told of a change. */
const SETTLING = 40
/** Folders below a watched folder: a folder of stories, and the stories. */
const DEPTH = 2

/**
 * Tells when files change below some paths: at once where the system says so, else at the next look. Only names, sizes
 * and times are looked at, never contents. Names that begin with a dot are passed over, as sources are.
 *
 * @param paths files or folders; one that is missing is waited for.
 * @param onChange is given the files that were changed, added or removed.
 * @param onError is given what `onChange` throws when nobody is waiting for a look.
 */
export async function watchPaths(
  paths: readonly string[],
  onChange: (changed: readonly string[]) => Promise<void>,
  onError: (error: unknown) => void,
): Promise<Watch> {
  const watchers = new Map<string, FSWatcher>()
  let known = new Map<string, string>()
  let looking: Promise<void> | null = null
  let settling: NodeJS.Timeout | null = null

  const take = async (): Promise<readonly string[]> => {
    const { files, folders } = await survey(paths)
    follow(folders)
    const changed = [...new Set([...known.keys(), ...files.keys()])].filter(
      (path) => known.get(path) !== files.get(path),
    )
    known = files
    return changed
  }
  const look = async (): Promise<void> => {
    // A look that has begun may have passed a file before it changed: whoever asks now is answered by a new one.
    await looking
    looking ??= take()
      .then((changed) => (changed.length > 0 ? onChange(changed) : undefined))
      .finally(() => {
        looking = null
      })
    await looking
  }
  const soon = (): void => {
    settling ??= setTimeout(() => {
      settling = null
      void look().catch(onError)
    }, SETTLING)
  }

  function follow(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue
      watcher.close()
      watchers.delete(folder)
    }
    for (const folder of folders) {
      if (watchers.has(folder)) continue
      try {
        const watcher = watch(folder, { persistent: false }, soon)
        // Out of watches, or a file system that has none: the looks at intervals find what changes.
        watcher.on('error', () => watcher.close())
        watchers.set(folder, watcher)
      } catch {}
    }
  }

  await take()
  const timer = setInterval(() => void look().catch(onError), INTERVAL)
  timer.unref()
  return {
    look,
    stop: () => {
      clearInterval(timer)
      if (settling) clearTimeout(settling)
      for (const watcher of watchers.values()) watcher.close()
    },
  }
}

interface Survey {
  /** What tells one state of a file from another, by path. */
  readonly files: Map<string, string>
  readonly folders: Set<string>
}

async function survey(paths: readonly string[]): Promise<Survey> {
  const found: Survey = { files: new Map(), folders: new Set() }
  for (const path of paths) await visit(path, DEPTH, found)
  return found
}

async function visit(path: string, depth: number, found: Survey): Promise<void> {
  const entry = await stat(path, { bigint: true }).catch(() => null)
  if (entry?.isFile()) found.files.set(path, `${entry.ino} ${entry.size} ${entry.mtimeNs}`)
  if (!entry?.isDirectory() || depth < 0) return
  found.folders.add(path)
  const names = await readdir(path).catch(() => [])
  await Promise.all(
    names.filter((name) => !name.startsWith('.')).map((name) => visit(join(path, name), depth - 1, found)),
  )
}
