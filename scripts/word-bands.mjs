#!/usr/bin/env node
// Makes src/util/data/word-bands.json: how common an English word is, in the size classes of SCOWL
// (Debian's package `scowl`; Kevin Atkinson, free to use and distribute with its notice).
//   node scripts/word-bands.mjs [/usr/share/dict/scowl]
// Inflected forms whose base stands in the same or a commoner class are left out: look-ups are by lemma.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? '/usr/share/dict/scowl'
const BANDS = [10, 20, 35]
const seen = new Set()
const isInflected = (word) =>
  /(?:s|ed|ing)$/.test(word) &&
  [
    word.slice(0, -1),
    word.slice(0, -2),
    word.slice(0, -3),
    `${word.slice(0, -3)}e`,
    `${word.slice(0, -3)}y`,
    word.replace(/(.)\1(?:ed|ing)$/, '$1'),
  ].some((base) => base !== word && seen.has(base))
const bands = {}
for (const band of BANDS) {
  const words = ['english', 'american', 'british']
    .flatMap((variety) => readFileSync(join(folder, `${variety}-words.${band}`), 'latin1').split('\n'))
    .filter((word) => /^[a-z]{2,}$/.test(word))
  const fresh = [...new Set(words)].filter((word) => !seen.has(word)).sort()
  for (const word of fresh) seen.add(word)
  bands[band] = fresh.filter((word) => !isInflected(word)).join(' ')
}
const origin =
  'SCOWL size classes 10, 20 and 35, copyright 2000-2011 Kevin Atkinson, wordlist.sourceforge.net; made by scripts/word-bands.mjs'
writeFileSync(
  new URL('../src/util/data/word-bands.json', import.meta.url),
  `${JSON.stringify({ origin, bands }, null, 1)}\n`,
)
