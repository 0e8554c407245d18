import { createHash } from 'node:crypto'
import { UserError } from '../util/user-error.ts'
import type { StoryFiles } from './collect.ts'
import { captureAt, STANDARD_INPUT } from './pieces.ts'
import { settingsFile } from './settings.ts'

/**
 * A hash of all that reading a story depends on: the names and bytes of its files and of its settings. SHA-256, hexadecimal.
 *
 * @returns null where a file cannot be read: then only reading it says what is wrong. Standard input can be read only once.
 */
export async function storyFingerprint({ story, files, folder }: StoryFiles): Promise<string | null> {
  if (files.includes(STANDARD_INPUT)) return null
  const settings = folder === null ? null : await settingsFile(folder)
  const hash = createHash('sha256').update(`${story.id}\n${story.title}\n`)
  try {
    for (const path of settings === null ? files : [...files, settings]) {
      const { bytes } = await captureAt(path)
      // The length keeps the end of one file from being taken for the beginning of the next.
      hash.update(`${path}\n${bytes.size}\n`)
      for await (const chunk of bytes.stream()) hash.update(chunk)
    }
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
  return hash.digest('hex')
}
