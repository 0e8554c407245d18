import { basename } from 'node:path'
import { UserError } from '../util/user-error.ts'
import { bytesInMemory, bytesOfFile } from './bytes.ts'
import { type Capture, type Piece, UNDECLARED } from './capture.ts'
import { formatOf } from './detect.ts'
import { type FinishedPiece, finished } from './finish.ts'
import type { Format } from './format.ts'
import { LARGEST_DOCUMENT } from './limits.ts'

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-'

/** What is known of a capture beside its bytes. */
export type Circumstances = Partial<Pick<Capture, 'captured' | 'declared' | 'columns'>>

/**
 * Opens a file, or standard input where `path` is `-`.
 *
 * @throws UserError where it cannot be read.
 */
export async function captureAt(path: string, circumstances: Circumstances = {}): Promise<Capture> {
  return {
    path: path === STANDARD_INPUT ? 'standard input' : path,
    file: path === STANDARD_INPUT ? 'standard-input' : basename(path),
    bytes:
      path === STANDARD_INPUT
        ? bytesInMemory(await standardInput(), 'standard input')
        : await bytesOfFile(path),
    captured: null,
    declared: UNDECLARED,
    columns: null,
    ...circumstances,
  }
}

/**
 * Reads a capture of any format, an article at a time: one that is larger than memory is read all the same.
 *
 * @throws UserError where it cannot be read, or cannot be read on; what was yielded before stays.
 */
export function piecesOf(capture: Capture): AsyncIterable<FinishedPiece> {
  return piecesAs(formatOf(capture), capture)
}

/** The same where the format is known. */
export function piecesAs(format: Format, capture: Capture): AsyncIterable<FinishedPiece> {
  return finished(format.read(capture, innerOf))
}

/** A capture inside an archive. */
function innerOf(capture: Capture): AsyncIterable<Piece> {
  return formatOf(capture).read(capture, refuse)
}

function refuse({ path }: Capture): never {
  throw new UserError({ file: path }, 'it has an archive in an archive', 'unpack it first')
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    if (!(chunk instanceof Uint8Array)) continue
    size += chunk.length
    if (size > LARGEST_DOCUMENT)
      throw new UserError(
        { file: 'standard input' },
        'it does not end after 50 MB',
        'save it to a file and name that',
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
