const LINE_FEED = 10
const EMPTY = new Uint8Array(0)

/** Goes through a stream of bytes by lines and by counts, and holds no more of it than the piece it is at. */
export class Cursor {
  /** Bytes gone through. */
  position = 0
  readonly #pieces: AsyncIterator<Uint8Array>
  #piece: Uint8Array = EMPTY

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#pieces = bytes[Symbol.asyncIterator]()
  }

  /**
   * The next line without its end (LF, or CR LF) as UTF-8, null behind the last.
   *
   * @param limit bytes of it that are kept; the rest of a longer one is passed over.
   */
  async line(limit: number): Promise<string | null> {
    const kept: Uint8Array[] = []
    let size = 0
    let any = false
    while (await this.#fill()) {
      any = true
      const feed = this.#piece.indexOf(LINE_FEED)
      const part = this.#advance(feed < 0 ? this.#piece.length : feed + 1)
      if (size < limit) kept.push(Buffer.from(part.subarray(0, limit - size)))
      size += part.length
      if (feed >= 0) break
    }
    return any
      ? Buffer.concat(kept)
          .toString('utf8')
          .replace(/\r?\n$/u, '')
      : null
  }

  /** The next bytes, fewer where the stream ends; copied, so that none of its pieces is kept. */
  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for (let left = count; left > 0 && (await this.#fill()); ) {
      const part = this.#advance(left)
      // A piece holds until the next is asked for.
      parts.push(Buffer.from(part))
      left -= part.length
    }
    return Buffer.concat(parts)
  }

  /** @returns how many bytes were passed over: fewer than asked for where the stream ends. */
  async skip(count: number): Promise<number> {
    let left = count
    while (left > 0 && (await this.#fill())) left -= this.#advance(left).length
    return count - left
  }

  /** Lets go of what the stream has open. */
  async close(): Promise<void> {
    await this.#pieces.return?.()
  }

  #advance(count: number): Uint8Array {
    const part = this.#piece.subarray(0, count)
    this.#piece = this.#piece.subarray(part.length)
    this.position += part.length
    return part
  }

  /** Whether there is anything left. */
  async #fill(): Promise<boolean> {
    while (this.#piece.length === 0) {
      const { done, value } = await this.#pieces.next()
      if (done) return false
      this.#piece = value
    }
    return true
  }
}
