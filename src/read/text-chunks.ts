import { bytesInMemory } from './bytes.ts'
import type { Capture } from './capture.ts'
import { textOf } from './decode.ts'
import { LARGEST_TEXT } from './limits.ts'

/**
 * The text of a capture of any size in pieces, which end anywhere. A small one is decoded as `textOf` does it; of a large
 * one the beginning tells the encoding. A byte order mark is dropped.
 *
 * @param warn is called with one sentence without the path.
 * @throws UserError where it is empty or no text.
 */
export async function* textChunks(capture: Capture, warn: (text: string) => void): AsyncGenerator<string> {
  const { bytes } = capture
  const isSmall = bytes.size !== null && bytes.size <= LARGEST_TEXT
  const looked = isSmall ? capture : { ...capture, bytes: bytesInMemory(whole(bytes.head), capture.path) }
  const { text, encoding, warnings } = await textOf(looked)
  warnings.forEach(warn)
  if (isSmall) {
    yield text.replace(/^\uFEFF/u, '')
    return
  }
  const decoder = new TextDecoder(encoding)
  let damaged = false
  for await (const chunk of bytes.stream()) {
    const decoded = decoder.decode(chunk, { stream: true }).replaceAll('\0', '')
    damaged ||= decoded.includes('\uFFFD')
    yield decoded
  }
  yield decoder.decode()
  if (damaged && warnings.length === 0)
    warn(`some of its bytes are not valid ${encoding}; they are read as “\uFFFD”.`)
}

/** Less a last character that may be cut: up to the last line end, where there is one. */
function whole(head: Uint8Array): Uint8Array {
  const end = head.lastIndexOf(0x0a)
  // An even number, so that UTF-16 stays in step.
  return end < 0
    ? head.subarray(0, head.length - (head.length % 2))
    : head.subarray(0, end + 1 + ((end + 1) % 2))
}
