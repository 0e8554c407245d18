#!/usr/bin/env node
// Makes src/extract/data/people.json from WordNet 3.0 (Debian's package `wordnet-base`; Princeton's licence allows use and
// distribution with notice): common nouns that mean a kind of person and nothing else ("plumber", "commuter"), or mostly
// so in WordNet's tagged texts. Terms of abuse and words with a sense that its gloss calls a slur or offensive are left out.
//   node scripts/wordnet-people.mjs [/usr/share/wordnet]
import { writeFileSync } from 'node:fs'
import { lines, vocabulary } from './wordnet.mjs'

/** Synset "person, individual, someone". */
const PERSON = '00007846'
/** Their first sense is a person, but news mostly means something else by them, or counts them in other classes. */
const NOT_PEOPLE = new Set(
  'base host lead lot mark model mortal party stiff top unit agent dish match plant second subject head item type thing film star principal'.split(
    ' ',
  ),
)

/** Kinds of person that are terms of abuse: nobody counts them in news. */
const ABUSE = new Set(
  'unpleasant_person unwelcome_person bad_person simple_person simpleton fool slob coward prostitute debauchee weakling'.split(
    ' ',
  ),
)
const abusive = new Set()
const parents = new Map()
const glosses = new Map()
for (const line of lines('data.noun')) {
  const [head, gloss = ''] = line.split(' | ')
  const fields = head.split(' ')
  glosses.set(fields[0], gloss)
  if (ABUSE.has(fields[4].toLowerCase())) abusive.add(fields[0])
  const count = Number.parseInt(fields[3], 16)
  const pointers = fields.slice(4 + 2 * count + 1)
  const above = []
  for (let i = 0; i + 3 < pointers.length; i += 4)
    if (pointers[i] === '@' || pointers[i] === '@i') above.push(pointers[i + 1])
  parents.set(fields[0], above)
}

const known = new Map([[PERSON, true]])
function isPerson(synset) {
  if (known.has(synset)) return known.get(synset)
  known.set(synset, false)
  const found = (parents.get(synset) ?? []).some(isPerson)
  known.set(synset, found)
  return found
}

const isAbuse = (synset) => abusive.has(synset) || (parents.get(synset) ?? []).some(isAbuse)

/** How often the first noun sense of a word was tagged in the texts that come with WordNet. */
const tagged = new Map()
for (const line of lines('cntlist.rev')) {
  const [key = '', sense, count] = line.split(' ')
  const [word, rest = ''] = key.split('%')
  if (rest.startsWith('1:') && sense === '1') tagged.set(word, Number(count))
}

const OFFENSIVE = /slur|offensive|disparag|derogat|contempt|obscen|insult/u
const words = []
for (const line of lines('index.noun')) {
  const fields = line.trim().split(' ')
  const word = fields[0]
  const synsets = fields.slice(-Number(fields[2]))
  if (!vocabulary.has(word) || NOT_PEOPLE.has(word) || !isPerson(synsets[0])) continue
  const share = synsets.filter(isPerson).length / synsets.length
  if (!(share === 1 || (share > 0.5 && (tagged.get(word) ?? 0) > 1))) continue
  if (synsets.some((synset) => isAbuse(synset) || OFFENSIVE.test(glosses.get(synset) ?? ''))) continue
  words.push(word)
}
words.sort((a, b) => (a < b ? -1 : 1))
const origin =
  'WordNet 3.0, copyright 2006 Princeton University, wordnet.princeton.edu; made by scripts/wordnet-people.mjs'
writeFileSync(
  new URL('../src/extract/data/people.json', import.meta.url),
  `${JSON.stringify({ origin, words: words.join(' ') }, null, 1)}\n`,
)
console.log(`${words.length} words`)
