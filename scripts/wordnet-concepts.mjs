#!/usr/bin/env node
// Makes src/util/data/concepts.json from WordNet 3.0 (Debian's package `wordnet-base`; Princeton's licence allows use and
// distribution with notice): the verb a noun is derived from ("meeting": meet), and for each common word the synonym
// sets (synsets) of its most frequent senses, kept only where two common words or more share one.
//   node scripts/wordnet-concepts.mjs [/usr/share/wordnet]
import { writeFileSync } from 'node:fs'
import { lines, vocabulary } from './wordnet.mjs'

const SENSES = { noun: 2, verb: 3, adj: 2 }

const senses = new Map()
for (const pos of Object.keys(SENSES))
  for (const line of lines(`index.${pos}`)) {
    const fields = line.trim().split(' ')
    const offsets = fields.slice(-Number(fields[2]))
    senses.set(`${pos}:${fields[0]}`, offsets)
  }

const verbAt = new Map()
for (const line of lines('data.verb')) {
  const fields = line.split(' ')
  const words = Array.from({ length: Number.parseInt(fields[3], 16) }, (_, i) =>
    fields[4 + 2 * i].toLowerCase(),
  )
  verbAt.set(fields[0], words)
}

/** The verb behind a noun, by the derivational links of its first two senses. */
const derived = new Map()
for (const line of lines('data.noun')) {
  const fields = line.split(' | ')[0].split(' ')
  const count = Number.parseInt(fields[3], 16)
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].toLowerCase())
  const pointers = fields.slice(4 + 2 * count + 1)
  for (let i = 0; i + 3 < pointers.length; i += 4) {
    const [symbol, offset, pos, ends] = pointers.slice(i, i + 4)
    if (symbol !== '+' || pos !== 'v') continue
    const noun = words[Number.parseInt(ends.slice(0, 2), 16) - 1]
    const verb = verbAt.get(offset)?.[Number.parseInt(ends.slice(2), 16) - 1]
    const rank = senses.get(`noun:${noun}`)?.indexOf(fields[0]) ?? -1
    if (rank < 0 || rank > 1 || !verb || verb === noun || !vocabulary.has(verb)) continue
    if (!vocabulary.has(noun) && !noun.endsWith('ing')) continue
    const known = derived.get(noun)
    // An agent ("officer", "shooter") is not the act.
    if (/(?:er|or|ee|ist|ant)$/.test(noun) && !/(?:murder|order|disaster|encounter)$/.test(noun)) continue
    if (!known || rank < known.rank) derived.set(noun, { verb, rank })
  }
}

const members = new Map()
for (const [pos, most] of Object.entries(SENSES))
  for (const word of vocabulary) {
    for (const offset of (senses.get(`${pos}:${word}`) ?? []).slice(0, most)) {
      const id = `${pos[0]}${offset}`
      members.set(id, [...(members.get(id) ?? []), word])
    }
  }
const synsets = {}
let next = 0
for (const [, words] of [...members].sort()) {
  if (words.length < 2) continue
  const id = (next++).toString(36)
  for (const word of words) synsets[word] = synsets[word] === undefined ? id : `${synsets[word]} ${id}`
}
const origin =
  'WordNet 3.0, copyright 2006 Princeton University, wordnet.princeton.edu; made by scripts/wordnet-concepts.mjs'
const table = (entries) =>
  entries
    .sort()
    .map(([word, value]) => `${word}=${value}`)
    .join('|')
writeFileSync(
  new URL('../src/util/data/concepts.json', import.meta.url),
  `${JSON.stringify({ origin, derived: table([...derived].map(([noun, { verb }]) => [noun, verb])), synsets: table(Object.entries(synsets)) }, null, 1)}\n`,
)
