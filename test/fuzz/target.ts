import type { Format } from '../../src/read/format.ts'

/** What a format is fuzzed with. */
export interface Target {
  readonly format: Format
  /** Small captures that the format reads: what is mutated. */
  readonly seeds: readonly Uint8Array[]
  /** Words of the format that are worth putting in anywhere. */
  readonly words: readonly string[]
  /** Milliseconds that one input may take, where a reader stops itself later than others must be done. */
  readonly patience?: number
}
