import { UserError } from '../../util/user-error.ts'
import type { Capture, Piece } from '../capture.ts'
import type { Inner } from '../format.ts'
import { bytesOfEntry, zipEntries } from '../zip.ts'
import { readArchive } from './index.ts'
import { newTally, summary } from './read.ts'

/** Where a web archive keeps its WARC files (WACZ 1.1.1, 5.1). */
const WARC_FILE = /^archive\/[^/\\]{1,200}\.warc(?:\.gz)?$/u

/**
 * Reads the WARC files of a WACZ, streamed out of it one after another.
 *
 * @throws UserError where it is damaged, or holds no article.
 */
export async function* readWacz(capture: Capture, inner: Inner): AsyncGenerator<Piece> {
  const { path } = capture
  const files = (await zipEntries(capture)).filter(({ name }) => WARC_FILE.test(name))
  if (files.length === 0)
    throw new UserError(
      { file: path },
      'it has no WARC file in its folder “archive”',
      'check that it is a web archive; what is packed in it otherwise must be unpacked first',
    )
  const tally = newTally()
  for (const entry of files) {
    try {
      yield* readArchive({ ...capture, bytes: await bytesOfEntry(entry, path) }, inner, tally)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      yield { kind: 'problem', problem: error }
    }
  }
  yield* summary(capture, tally)
}
