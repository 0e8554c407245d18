/**
 * The tagger's model as the command loads it: what Crossread asks of it and nothing else, in a form that is there at once.
 * wink's own reading of its model costs a fifth of a short run: it parses the models of sentiment, names and negation, too,
 * copies its lexicon by way of JSON, and makes an object of 87,593 words of which an article uses a thousand.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files of `wink-eng-lite-web-model/dist` by what takes their place. */
const REPLACED =
  /wink-eng-lite-web-model[\\/]dist[\\/](?:read-core-model|load-(?:ner|sa|negation|cer-meta)-model)\.js$/

/**
 * esbuild plugin.
 *
 * @param keep puts a file beside the program and gives an expression for its path.
 */
export const taggerModel = (keep) => ({
  name: 'tagger model',
  setup({ onLoad }) {
    onLoad({ filter: REPLACED }, ({ path }) =>
      path.endsWith('read-core-model.js')
        ? { contents: coreReader(join(dirname(path), 'languages/cur/models/eng-core-web-model.json'), keep) }
        : { contents: UNUSED },
    )
  },
})

/** A model of a stage that is not in our pipe: an automaton without states. */
const UNUSED = `module.exports = () => ({ machines: ['[0,0,{},{},{},{}]'], transformers: [], setter() {} })`

function coreReader(file, keep) {
  const { lexicon, xpansions, features, ...model } = JSON.parse(readFileSync(file, 'utf8'))
  const { lexeme, ...others } = features
  if (lexeme.list.some((word) => word.includes('\0'))) throw new Error('a word with the mark between words')
  const rest = keep('tagger-rest.json', JSON.stringify({ ...model, features: others }))
  const words = keep('tagger-words.txt', lexeme.list.join('\0'))
  const slots = keep('tagger-slots.bin', bytesOf(slotsOf(lexeme.list)))
  const packed = keep('tagger-lexicon.bin', Buffer.from(lexicon, 'base64'))
  const expansions = keep('tagger-expansions.bin', Buffer.from(xpansions, 'base64'))
  return `
const { readFileSync } = require('node:fs')
const numbers = (path) => new Uint32Array(new Uint8Array(readFileSync(path)).buffer)
const hashOf = ${hashOf}
module.exports = () => {
  const model = JSON.parse(readFileSync(${rest}, 'utf8'))
  model.lexicon = numbers(${packed})
  model.xpansions = numbers(${expansions})
  const { features, packing, pos } = model
  features.lexeme = lexemes(readFileSync(${words}, 'utf8').split('\\0'), numbers(${slots}))
  for (const name in packing.layout)
    if (packing.layout[name][3] === 0 && name !== 'lexeme') {
      const { list } = features[name]
      const hash = (features[name].hash = Object.create(null))
      for (let k = 0; k < list.length; k++) hash[list[k]] = k
    }
  features.posClusters.list = features.posClusters.list.map(
    (cluster) => new Set(cluster.split('_').map((tag) => pos.hash[tag] || 0)),
  )
  return model
}
/** Words are looked up in the table where wink asks for one the first time, and are properties of their own from then on. */
function lexemes(list, slots) {
  const size = list.length
  const mask = slots.length - 1
  const get = (_, word) => {
    if (typeof word !== 'string') return undefined
    for (let at = hashOf(word) & mask; slots[at] !== 0; at = (at + 1) & mask) {
      const index = slots[at] - 1
      if (index < size && list[index] === word) {
        Object.defineProperty(hash, word, { value: index, writable: true, enumerable: true, configurable: true })
        return index
      }
    }
    return undefined
  }
  const hash = Object.create(new Proxy(Object.create(null), { get }))
  return { list, hash }
}
`
}

/** An open-addressing table of indices + 1 by the words' hashes; of equal words the last counts, as in wink's own reading. */
function slotsOf(list) {
  const slots = new Uint32Array(1 << (Math.ceil(Math.log2(list.length)) + 1))
  const mask = slots.length - 1
  for (const [index, word] of list.entries()) {
    let at = hashOf(word) & mask
    while (slots[at] !== 0 && list[slots[at] - 1] !== word) at = (at + 1) & mask
    slots[at] = index + 1
  }
  return slots
}

function bytesOf(numbers) {
  return Buffer.from(numbers.buffer)
}

/** FNV-1a over UTF-16 code units. It is written into the program, too: it may use nothing of this file. */
function hashOf(word) {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
