#!/usr/bin/env node
// Makes src/util/data/places.json from WordNet 3.0 (Debian's package `wordnet-base`; Princeton's licence allows use
// and distribution with notice): places of the world with their class, what they lie in and other names.
//   node scripts/wordnet-places.mjs [/usr/share/wordnet]
// One place a line: class|line numbers of what contains it|names, the usual one first.
import { writeFileSync } from 'node:fs'
import { lines, vocabulary as ordinary } from './wordnet.mjs'

const LOCATION = 15
const OBJECT = 17
/** Hypernyms (words of their synsets) that decide a place's class, most telling first. */
const CLASSES = [
  [
    'settlement',
    /^(?:city|municipality|town|village|national_capital|state_capital|provincial_capital|borough|residential_district)$/,
  ],
  ['country', /_(?:country|nation)$|^(?:kingdom|sultanate|island_nation)$/],
  [
    'state',
    /^(?:American_state|Australian_state|Canadian_province|Italian_region|French_region|province|canton|county)$/,
  ],
  ['continent', /^(?:continent|subcontinent)$/],
  ['water', /^(?:body_of_water|stream|channel)$/],
  ['land', /^(?:land|geological_formation|island|peninsula|archipelago)$/],
]
/** Regions by these hypernyms are no places of the news. */
const NO_PLACE =
  /^(?:sign_of_the_zodiac|layer|atmosphere|line|horizon|imaginary_place|great_circle|line_of_latitude|celestial_body|constellation|galaxy|asterism)$/
/** The usual names where WordNet's first is another. */
const USUAL = new Set(
  (
    'United States,United Kingdom,China,Russia,France,Germany,Italy,Spain,South Korea,North Korea,Taiwan,Iran,Iraq,Vietnam,Myanmar,Ireland,Switzerland,Netherlands,Greece,' +
    'Turkey,Egypt,Syria,Libya,Congo,Aleppo,Mumbai,Kolkata,Beijing,Guangzhou,Moscow,Kiev,Jerusalem,New York,Washington,Damascus,Mecca,Homs,Basra,Mosul,Istanbul,Izmir,Tel Aviv,Cairo'
  ).split(','),
)

/** Single common words are no place names, but for these classes ("Turkey", "Reading"). */
const MAY_BE_WORDS = new Set(['country', 'settlement', 'state', 'continent'])

const synsets = new Map()
for (const line of lines('data.noun')) {
  const fields = line.split(' | ')[0].split(' ')
  const count = Number.parseInt(fields[3], 16)
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replace(/\((?:a|p|ip)\)$/, ''))
  const rest = fields.slice(4 + 2 * count + 1)
  const pointers = []
  for (let i = 0; i + 3 < rest.length; i += 4) pointers.push({ symbol: rest[i], to: rest[i + 1] })
  synsets.set(fields[0], { lex: Number(fields[1]), words, pointers })
}

function classOf(id) {
  const names = new Set()
  const stack = synsets
    .get(id)
    .pointers.filter((p) => p.symbol === '@i')
    .map((p) => p.to)
  const seen = new Set()
  while (stack.length > 0) {
    const at = stack.pop()
    const next = synsets.get(at)
    if (!next || seen.has(at)) continue
    seen.add(at)
    for (const word of next.words) names.add(word)
    stack.push(...next.pointers.filter((p) => p.symbol === '@').map((p) => p.to))
  }
  const all = [...names]
  if (all.some((name) => NO_PLACE.test(name))) return null
  return CLASSES.find(([, heads]) => all.some((name) => heads.test(name)))?.[0] ?? 'region'
}

const isName = (word) =>
  /^[A-Z]/.test(word) &&
  !/capital|_of_(?!Man|Good|Wight)|^(?:[A-Z]+_)?Republic|^(?:Union|Kingdom|Commonwealth|State)_of/.test(word)
const spelt = (word) => word.replaceAll('_', ' ')
const chosen = new Map()
for (const [id, { lex, words, pointers }] of synsets) {
  if (lex !== LOCATION && lex !== OBJECT) continue
  if (!pointers.some((p) => p.symbol === '@i')) continue
  const names = words
    .filter(isName)
    .map(spelt)
    .filter((name) => !/\d/.test(name))
  if (names.length === 0) continue
  const usual = names.find((name) => USUAL.has(name)) ?? names[0]
  const kind = classOf(id)
  if (kind === null || (!MAY_BE_WORDS.has(kind) && names.some((name) => ordinary.has(name.toLowerCase()))))
    continue
  chosen.set(id, { id, kind, names: [usual, ...names.filter((name) => name !== usual)] })
}
const ordered = [...chosen.values()]
const lineOf = new Map(ordered.map(({ id }, i) => [id, i]))
const places = ordered.map(({ id, kind, names }) => {
  const within = synsets
    .get(id)
    .pointers.filter((p) => p.symbol === '#p')
    .map((p) => lineOf.get(p.to))
    .filter((line) => line !== undefined)
  return [kind, within.join(','), names.join(',')].join('|')
})
const origin =
  'WordNet 3.0, copyright 2006 Princeton University, wordnet.princeton.edu; made by scripts/wordnet-places.mjs'
writeFileSync(
  new URL('../src/util/data/places.json', import.meta.url),
  `${JSON.stringify({ origin, places: places.join('\n') }, null, 1)}\n`,
)
