import { UserError } from '../util/user-error.ts'

/** Archives of pages become ten times as large, one page that says the same over and over fifty times. */
const LARGEST_RATIO = 200
/** Below so many bytes it does not matter. */
const HARMLESS = 100_000_000

/** @throws UserError where bytes unpack to so many that they were made to do harm. */
export function refuseBomb(path: string, packed: number, unpacked: number): void {
  if (unpacked > HARMLESS && unpacked > packed * LARGEST_RATIO)
    throw new UserError(
      { file: path },
      `it unpacks to more than ${LARGEST_RATIO} times its size`,
      'leave it out: no archive of pages does that',
    )
}
