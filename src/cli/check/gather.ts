import { checkedStory } from '../../check/checked.ts'
import type { CheckedStory, CheckProblem } from '../../model/check.ts'
import { readStory, type StoryFiles, storyFingerprint } from '../../read/index.ts'
import { UserError } from '../../util/user-error.ts'
import { type CheckCache, cacheKey } from './cache.ts'

/** A story as it was found, and what the gate sees of it. */
export interface GatheredStory {
  readonly files: StoryFiles
  /** Null where it could not be read. */
  readonly checked: CheckedStory | null
  readonly isCached: boolean
  readonly problems: readonly UserError[]
  /** One sentence each. */
  readonly warnings: readonly string[]
}

/**
 * Reads one story across, or takes what an earlier run found in the same bytes. A story with one source has no findings across,
 * and is none that could fail.
 */
export async function gather(
  files: StoryFiles,
  captured: string | undefined,
  cache: CheckCache,
): Promise<GatheredStory> {
  const fingerprint = await storyFingerprint(files)
  const key = fingerprint === null ? null : cacheKey(fingerprint, captured)
  const known = key === null ? null : await cache.get(key)
  if (known) return { files, checked: known.story, isCached: true, problems: [], warnings: known.warnings }
  const { found, problems, warnings } = await readStory(files, { captured })
  if (!found) return { files, checked: null, isCached: false, problems, warnings }
  try {
    // Loaded late: a run that takes all from the cache needs no language model.
    const { reconcile } = await import('../../pipeline.ts')
    const checked = checkedStory(
      reconcile(found.story, found.articles),
      (source) => {
        const placement = found.placements.get(source)
        if (!placement) throw new Error(`the source ${source} is in no file`)
        return placement()
      },
      files.files,
    )
    // A file that was written meanwhile may have been read otherwise than it was named.
    if (key !== null && problems.length === 0 && (await storyFingerprint(files)) === fingerprint)
      await cache.put(key, { story: checked, warnings })
    return { files, checked, isCached: false, problems, warnings }
  } catch (error) {
    if (error instanceof UserError) throw error
    return {
      files,
      checked: null,
      isCached: false,
      problems: [
        ...problems,
        new UserError(
          { file: files.folder ?? files.story.id },
          `Crossread itself failed on this story (${String(error)})`,
          'please report it with what --verbose prints',
        ),
      ],
      warnings,
    }
  }
}

/** A problem as the outputs of the gate have it. */
export function asCheckProblem({ place, what, remedy }: UserError): CheckProblem {
  return { path: place?.file ?? null, line: place?.line ?? null, message: `${what}; ${remedy}.` }
}
