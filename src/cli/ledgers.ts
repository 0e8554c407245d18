import { type LedgerContents, ledgerPath, readLedger } from '../ledger/index.ts'
import type { Console } from './console.ts'

/** The ledgers of a run, each read once. */
export interface Ledgers {
  /**
   * The ledger of the story whose sources lie in `folder`; an empty one where the folder is null, for they lie in
   * several, and no file was given.
   *
   * @throws UserError where it cannot be read.
   */
  of(folder: string | null): Promise<LedgerContents>
  /** How many lines could not be used so far; they have been said. */
  readonly broken: number
}

/** @param given the file of all decisions, where they do not lie beside the sources */
export function openLedgers(given: string | undefined, console: Console): Ledgers {
  const read = new Map<string, LedgerContents>()
  let broken = 0
  return {
    async of(folder) {
      const path = ledgerPath(folder, given)
      if (path === null) return { path: '', entries: [], broken: [], stamp: '' }
      const known = read.get(path)
      if (known) return known
      const contents = await readLedger(path)
      read.set(path, contents)
      console.settle()
      for (const { problem } of contents.broken) console.error(problem)
      broken += contents.broken.length
      return contents
    },
    get broken() {
      return broken
    },
  }
}
