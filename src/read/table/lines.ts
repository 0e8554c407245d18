/** One line of a text, without its end. */
export interface Line {
  /** Null where it is longer than it may be. */
  readonly text: string | null
  /** Counted from 1. */
  readonly number: number
}

/**
 * The lines of a text that comes in pieces.
 *
 * @param longest characters a line may have; of a longer one no more than these are ever held.
 */
export async function* linesOf(chunks: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let pieces: string[] = []
  let length = 0
  let number = 1
  const line = (): Line => ({ text: length > longest ? null : pieces.join('').replace(/\r$/u, ''), number })
  const add = (piece: string): void => {
    length += piece.length
    if (length > longest) pieces = []
    else pieces.push(piece)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      add(chunk.slice(from, end))
      yield line()
      pieces = []
      length = 0
      number++
      from = end + 1
    }
    add(chunk.slice(from))
  }
  if (length > 0) yield line()
}
