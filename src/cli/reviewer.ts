import { checkedReviewer } from '../ledger/index.ts'
import { UserError } from '../util/user-error.ts'
import { committerIn } from './git.ts'

/**
 * Who decides: as given, else CROSSREAD_REVIEWER, else who commits here by git's settings (`user.name`).
 *
 * @param folder where git is asked
 * @throws UserError where nobody is named.
 */
export function reviewerName(
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): string {
  if (given !== undefined) return checkedReviewer(given)
  const named = env['CROSSREAD_REVIEWER']?.trim() || committerIn(folder)
  if (named) return checkedReviewer(named)
  throw new UserError(
    null,
    'a decision has a reviewer, and nobody is named',
    'give your name with --reviewer, in CROSSREAD_REVIEWER, or as git’s user.name',
  )
}
