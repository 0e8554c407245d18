import { revisionsOf } from '../../pipeline.ts'
import { readArticles } from '../../read/index.ts'
import { byDates } from '../../reconcile/versions.ts'
import { renderVersions } from '../../report/versions.ts'
import { UserError } from '../../util/user-error.ts'
import type { Console } from '../console.ts'
import { announce } from '../intake.ts'

export interface VersionsRequest {
  /** Two files or more, each one capture of the same article. */
  readonly paths: readonly string[]
  readonly captured: string | undefined
}

/**
 * Prints what changed from each capture of an article to the next, the oldest first; in the order given where their
 * dates leave open which is older.
 *
 * @throws UserError where there are fewer than two captures to compare.
 */
export async function versions({ paths, captured }: VersionsRequest, console: Console): Promise<number> {
  const intake = await readArticles(paths, { captured })
  announce(intake, console)
  if (intake.found.length < 2) {
    if (intake.problems.length > 0) return 2
    throw new UserError(
      null,
      'there is only one text to compare',
      'name two captures of one article that are not the same',
    )
  }
  await console.progress('comparing')
  const revisions = revisionsOf([...intake.found].sort(byDates))
  console.settle()
  const { color, width } = console
  console.result(revisions.map((revision) => renderVersions(revision, { color, width })).join('\n'))
  return intake.problems.length === 0 ? 0 : 2
}
