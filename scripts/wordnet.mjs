// What the scripts that make word lists from WordNet share: the folder named on the command line (Debian's package
// `wordnet-base` by default), the lines of its files, and the common words that are worth an entry.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? '/usr/share/wordnet'
const { bands } = JSON.parse(
  readFileSync(new URL('../src/util/data/word-bands.json', import.meta.url), 'utf8'),
)

/** Common words, by scripts/word-bands.mjs. */
export const vocabulary = new Set(Object.values(bands).flatMap((words) => words.split(' ')))

/** Lines of a WordNet file, less the licence at its head. */
export const lines = (file) =>
  readFileSync(join(folder, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
