/** Mutations of bytes, the same for the same seed: a finding is told by its number. */

export type Random = () => number

/** Mulberry32 (Tommy Ettinger, public domain): 0 to 1, half-open. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Bytes that parsers trip over: marks, cut characters, direction marks, numbers at their ends. */
const NASTY: readonly Uint8Array[] = [
  [0],
  [0xff, 0xfe],
  [0xef, 0xbb, 0xbf],
  [0xe2, 0x80],
  [0xe2, 0x80, 0xae],
  [0xed, 0xa0, 0x80],
  [0xff, 0xff, 0xff, 0xff],
  [0x7f, 0xff, 0xff, 0xff],
].map((bytes) => Uint8Array.from(bytes))

const LARGEST = 300_000
const MOST_STEPS = 6

/** One input: a seed after one to six mutations. */
export function mutated(seeds: readonly Uint8Array[], words: readonly string[], random: Random): Uint8Array {
  let bytes = pick(seeds, random)
  for (let steps = 1 + Math.floor(random() * MOST_STEPS); steps > 0; steps--)
    bytes = pick(MUTATIONS, random)(bytes, seeds, words, random).subarray(0, LARGEST)
  return bytes
}

type Mutation = (
  bytes: Uint8Array,
  seeds: readonly Uint8Array[],
  words: readonly string[],
  random: Random,
) => Uint8Array

const MUTATIONS: readonly Mutation[] = [
  function flip(bytes, _seeds, _words, random) {
    const copy = Uint8Array.from(bytes)
    for (let count = 1 + Math.floor(random() * 8); count > 0; count--)
      copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
    return copy
  },
  function cut(bytes, _seeds, _words, random) {
    const [start, end] = range(bytes, random)
    return joined(bytes.subarray(0, start), bytes.subarray(end))
  },
  function truncate(bytes, _seeds, _words, random) {
    return bytes.subarray(0, Math.floor(random() * bytes.length))
  },
  function repeat(bytes, _seeds, _words, random) {
    const [start, end] = range(bytes, random)
    const part = bytes.subarray(start, end)
    // Now and then very often: what is superlinear or nested shows only then.
    const times = random() < 0.1 ? Math.floor(LARGEST / (part.length + 1)) : 1 + Math.floor(random() * 10)
    return joined(bytes.subarray(0, end), repeated(part, times), bytes.subarray(end))
  },
  function insertWord(bytes, _seeds, words, random) {
    const word = Buffer.from(pick(words, random))
    const at = Math.floor(random() * bytes.length)
    const times = random() < 0.1 ? Math.floor(LARGEST / (word.length + 1)) : 1
    return joined(bytes.subarray(0, at), repeated(word, times), bytes.subarray(at))
  },
  function insertNasty(bytes, _seeds, _words, random) {
    const at = Math.floor(random() * bytes.length)
    return joined(bytes.subarray(0, at), pick(NASTY, random), bytes.subarray(at))
  },
  function splice(bytes, seeds, _words, random) {
    const other = pick(seeds, random)
    return joined(
      bytes.subarray(0, Math.floor(random() * bytes.length)),
      other.subarray(Math.floor(random() * other.length)),
    )
  },
  function move(bytes, _seeds, _words, random) {
    const [start, end] = range(bytes, random)
    const rest = joined(bytes.subarray(0, start), bytes.subarray(end))
    const at = Math.floor(random() * rest.length)
    return joined(rest.subarray(0, at), bytes.subarray(start, end), rest.subarray(at))
  },
]

function repeated(part: Uint8Array, times: number): Uint8Array {
  return Buffer.concat(Array.from({ length: times }, () => part))
}

function range(bytes: Uint8Array, random: Random): [number, number] {
  const start = Math.floor(random() * bytes.length)
  return [start, Math.min(bytes.length, start + 1 + Math.floor(random() ** 3 * bytes.length))]
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts)
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('there is nothing to pick from')
  return item
}
