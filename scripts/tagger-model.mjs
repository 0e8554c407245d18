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

/** Words apart, so that the text of all others is read as it lies in its file. */
const BEYOND_LATIN_1 = /[^\0-\xff]/

function coreReader(file, keep) {
  const { lexicon, xpansions, features, ...model } = JSON.parse(readFileSync(file, 'utf8'))
  const { lexeme, ...others } = features
  const plain = lexeme.list.map((word) => (BEYOND_LATIN_1.test(word) ? '' : word))
  const beyond = Object.fromEntries([...lexeme.list.entries()].filter(([index]) => plain[index] === ''))
  const rest = keep('tagger-rest.json', JSON.stringify({ ...model, beyond, features: others }))
  const words = keep('tagger-words.txt', Buffer.from(plain.join(''), 'latin1'))
  const starts = keep('tagger-starts.bin', bytesOf(startsOf(plain)))
  const slots = keep('tagger-slots.bin', bytesOf(slotsOf(lexeme.list)))
  const packed = keep('tagger-lexicon.bin', Buffer.from(lexicon, 'base64'))
  const expansions = keep('tagger-expansions.bin', Buffer.from(xpansions, 'base64'))
  return `
const { readFileSync } = require('node:fs')
const numbers = (path) => {
  const { buffer, byteOffset, byteLength } = readFileSync(path)
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT)
}
const hashOf = ${hashOf}
module.exports = () => {
  const model = JSON.parse(readFileSync(${rest}, 'utf8'))
  model.lexicon = numbers(${packed})
  model.xpansions = numbers(${expansions})
  const { features, packing, pos } = model
  features.lexeme = lexemes(readFileSync(${words}, 'latin1'), numbers(${starts}), model.beyond, numbers(${slots}))
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
/**
 * Words and their numbers are looked up in the tables where wink asks for one the first time, and are properties of their
 * own from then on: what is missing is asked of the prototype.
 */
function lexemes(text, starts, beyond, slots) {
  const size = starts.length - 1
  const mask = slots.length - 1
  const wordAt = (index) => beyond[index] ?? text.slice(starts[index], starts[index + 1])
  const keep = (owner, key, value) => {
    Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true })
    return value
  }
  const indexOf = (_, word) => {
    if (typeof word !== 'string') return undefined
    for (let at = hashOf(word) & mask; slots[at] !== 0; at = (at + 1) & mask) {
      const index = slots[at] - 1
      if (index < size && wordAt(index) === word) return keep(hash, word, index)
    }
    return undefined
  }
  const hash = Object.create(new Proxy(Object.create(null), { get: indexOf }))
  const valueOf = (methods, key) => {
    const index = typeof key === 'string' ? Number(key) : NaN
    return index < size ? keep(list, key, wordAt(index)) : methods[key]
  }
  const list = Object.setPrototypeOf(new Array(size), new Proxy(Array.prototype, { get: valueOf }))
  return { list, hash }
}
`
}

/** Where each word begins in the text of all, and where the last ends. */
function startsOf(list) {
  const starts = new Uint32Array(list.length + 1)
  for (const [index, word] of list.entries()) starts[index + 1] = starts[index] + word.length
  return starts
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
