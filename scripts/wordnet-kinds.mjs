#!/usr/bin/env node
// Makes src/util/data/kinds.json from WordNet 3.0 (Debian's package `wordnet-base`; Princeton's licence allows use and
// distribution with notice): for each common noun the synsets of its three most frequent senses, and for each synset the
// synsets directly above it, so that "ambulance" can be told to be a kind of "vehicle". Only what news asks of: people,
// things made, places, groups, acts and events. Synsets above which nothing but the most general ones stand are left out.
//   node scripts/wordnet-kinds.mjs [/usr/share/wordnet]
import { writeFileSync } from 'node:fs'
import { lines, vocabulary } from './wordnet.mjs'

const SENSES = 3
/** Lexicographer files (lexnames(5WN)): tops, act, artifact, event, group, location, person. */
const FILES = new Set(['03', '04', '06', '11', '14', '15', '18'])
/** Too general to tell anything by: nouns that nobody takes for a kind of something else. */
const TOPS = new Set(
  'entity physical_entity abstraction object whole artifact instrumentality thing act event action activity group location region area social_group causal_agent organism psychological_feature point structure attribute matter relation happening device living_thing unit part change'.split(
    ' ',
  ),
)

const synsets = new Map()
for (const line of lines('data.noun')) {
  const fields = line.split(' | ')[0].split(' ')
  const count = Number.parseInt(fields[3], 16)
  const pointers = fields.slice(4 + 2 * count + 1)
  const above = []
  for (let i = 0; i + 3 < pointers.length; i += 4) if (pointers[i] === '@') above.push(pointers[i + 1])
  synsets.set(fields[0], { file: fields[1], first: fields[4].toLowerCase(), above })
}
const isKept = (offset) => {
  const synset = synsets.get(offset)
  return synset !== undefined && FILES.has(synset.file) && !TOPS.has(synset.first)
}

const senses = new Map()
for (const line of lines('index.noun')) {
  const fields = line.trim().split(' ')
  if (!vocabulary.has(fields[0])) continue
  const kept = fields.slice(-Number(fields[2])).slice(0, SENSES).filter(isKept)
  if (kept.length > 0) senses.set(fields[0], kept)
}

const numbers = new Map()
const rows = []
function numberOf(offset) {
  const known = numbers.get(offset)
  if (known !== undefined) return known
  const number = rows.length
  numbers.set(offset, number)
  rows.push('')
  rows[number] = synsets
    .get(offset)
    .above.filter(isKept)
    .map((above) => numberOf(above).toString(36))
    .join(' ')
  return number
}
const words = [...senses]
  .sort()
  .map(([word, offsets]) => `${word}=${offsets.map((offset) => numberOf(offset).toString(36)).join(' ')}`)
const origin =
  'WordNet 3.0, copyright 2006 Princeton University, wordnet.princeton.edu; made by scripts/wordnet-kinds.mjs'
writeFileSync(
  new URL('../src/util/data/kinds.json', import.meta.url),
  `${JSON.stringify({ origin, above: rows.join('|'), senses: words.join('|') }, null, 1)}\n`,
)
