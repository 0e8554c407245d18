import { extname } from 'node:path'
import { UserError } from '../util/user-error.ts'
import type { Capture } from './capture.ts'
import { headText } from './decode.ts'
import type { Format } from './format.ts'
import { FORMATS } from './formats/index.ts'

/**
 * Tells the format of a capture: by its content, where that says it, before its name.
 *
 * @throws UserError where no format reads it.
 */
export function formatOf(capture: Capture): Format {
  const { path, bytes } = capture
  if (bytes.head.length === 0)
    throw new UserError({ file: path }, 'the file is empty', 'put an article in it or remove it')
  const format = recognised(capture)
  if (format) return format
  throw new UserError(
    { file: path },
    'it is of no format that Crossread knows',
    'see `crossread formats` for what can be read',
  )
}

/** Whether a format claims a capture by what is in it, and not only because it is some text. */
export function isRecognised(capture: Capture): boolean {
  const format = recognised(capture)
  return format !== undefined && format.name !== 'plain'
}

function recognised({ file, bytes, declared }: Capture): Format | undefined {
  const look = {
    head: bytes.head,
    start: headText(bytes.head).replace(/^\s*/u, ''),
    extension: extname(file).toLowerCase(),
    type: declared.type,
  }
  return FORMATS.find(({ recognises }) => recognises(look))
}
