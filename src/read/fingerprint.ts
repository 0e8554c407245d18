import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { StoryFiles } from './collect.ts'
import { LARGEST_FILE } from './load.ts'
import { settingsFile } from './settings.ts'

/**
 * A hash of all that reading a story depends on: the names and bytes of its files and of its settings. SHA-256, hexadecimal.
 *
 * @returns null where a file cannot be read: then only reading it says what is wrong.
 */
export async function storyFingerprint({ story, files, folder }: StoryFiles): Promise<string | null> {
  const settings = folder === null ? null : await settingsFile(folder)
  const hash = createHash('sha256').update(`${story.id}\n${story.title}\n`)
  for (const path of settings === null ? files : [...files, settings]) {
    const bytes = await bytesOf(path)
    if (bytes === null) return null
    // The length keeps the end of one file from being taken for the beginning of the next.
    hash.update(`${path}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    const info = await stat(path)
    return info.isFile() && info.size <= LARGEST_FILE ? await readFile(path) : null
  } catch {
    return null
  }
}
