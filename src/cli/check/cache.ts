import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { parseStored, type StoredStory, storedStory } from '../../check/stored.ts'
import { BUILD, GENERATOR } from '../../util/version.ts'
import { writeFiles } from '../write.ts'

/** Form of the entries: counted up when it changes. */
const FORM = 2
const DAY = 86_400_000
/** Entries that no run has used for so long are removed. */
const KEPT = 30 * DAY
const ENTRY = /^[0-9a-f]{64}\.json$/u

/**
 * Checked stories by the fingerprint of all that they depend on. Nothing depends on the cache: whatever is missing, damaged or
 * cannot be written is worked out anew.
 */
export interface CheckCache {
  get(key: string): Promise<StoredStory | null>
  put(key: string, stored: StoredStory): Promise<void>
  /** Removes what no run has used for a month. */
  sweep(now: number): Promise<void>
}

/** A cache that keeps nothing. */
export const NO_CACHE: CheckCache = {
  get: async () => null,
  put: async () => undefined,
  sweep: async () => undefined,
}

/**
 * Opens the cache in a folder, which is made when there is something to keep. Safe under several runs at once: entries are
 * written beside their places and renamed, and two runs that write one entry write the same.
 *
 * @param folder of the cache itself, `.crossread/cache`.
 */
export function openCheckCache(folder: string): CheckCache {
  return {
    get: async (key) => {
      const path = join(folder, `${key}.json`)
      const text = await readFile(path, 'utf8').catch(() => null)
      const stored = text === null ? null : parseStored(text)
      if (stored) await stayFresh(path)
      return stored
    },
    put: async (key, stored) => {
      const files = new Map([
        [`${key}.json`, storedStory(stored)],
        // Whoever commits all files of a repository does not mean these.
        ['.gitignore', '*\n'],
      ])
      await writeFiles(folder, files).catch(() => undefined)
    },
    sweep: async (now) => {
      for (const name of await readdir(folder).catch(() => [])) {
        if (!ENTRY.test(name) && !name.endsWith('.tmp')) continue
        const path = join(folder, name)
        const age = now - ((await stat(path).catch(() => null))?.mtimeMs ?? now)
        if (age > KEPT) await rm(path, { force: true }).catch(() => undefined)
      }
    },
  }
}

/**
 * Key of a story's entry.
 *
 * @param fingerprint `storyFingerprint` of the story.
 * @param captured as on the command line: it decides what “3 days ago” is.
 */
export function cacheKey(fingerprint: string, captured: string | undefined): string {
  return createHash('sha256')
    .update([FORM, GENERATOR.version, BUILD ?? '', captured ?? '', fingerprint].join('\n'))
    .digest('hex')
}

/** Says that an entry is in use, once a day at most. */
async function stayFresh(path: string): Promise<void> {
  const now = Date.now()
  const info = await stat(path).catch(() => null)
  if (info && now - info.mtimeMs > DAY) await utimes(path, now / 1000, now / 1000).catch(() => undefined)
}
