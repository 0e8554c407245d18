/**
 * Fits the weights of src/align/telling.ts: how much what two sentences share says that they tell of one thing.
 *
 *   npx tsx scripts/fit-tellings.ts [--keys DIR]…
 *
 * Needs the annotated stories in ../shared; answer keys are those there and in every `--keys`. A pair of sentences is a
 * positive example where a key joins a place in each, whatever their relation; near copies, of which the keys name few,
 * are left out. Prints the weights, to be copied, and how many of the pairs thought best the keys join, in stories left
 * out in turn: the keys sample, so that half is much.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Counterpart, counterpartsOf, passagesOf } from '../src/align/passages.ts'
import { SIGNAL_NAMES, tellingSignals } from '../src/align/telling.ts'
import { annotate } from '../src/extract/annotate.ts'
import { extractClaims, extractMentions } from '../src/extract/index.ts'
import type { Article } from '../src/model/article.ts'
import { overlaps, type Span } from '../src/model/span.ts'
import { readPaths } from '../src/read/index.ts'
import type { Item, Side } from '../test/bench/keys.ts'

const SHARED = join(import.meta.dirname, '../../shared')
const { values: options } = parseArgs({ options: { keys: { type: 'string', multiple: true, default: [] } } })
const FOLDS = 6
const RIDGE = 1
const STEPS = 400
const RATE = 1.5
/** Share of the smaller sentence that near copies have in common. */
const COPY = 0.85

interface Place {
  readonly source: string
  readonly span: Span
}
interface Example {
  readonly story: number
  readonly signals: readonly number[]
  readonly joined: boolean
}

function placeOf(articles: readonly Article[], { doc, quote, sentence }: Side): Place | null {
  const article = articles.find(({ file }) => file === doc)
  const at = article?.text.indexOf(sentence) ?? -1
  const start = at < 0 ? -1 : (article?.text.indexOf(quote, at) ?? -1)
  return article && start >= 0 ? { source: article.id, span: { start, end: start + quote.length } } : null
}

function holds({ source, claims }: Counterpart['a'], place: Place): boolean {
  const [first] = claims
  return place.source === source.id && first !== undefined && overlaps(first.sentenceSpan, place.span)
}

function isCopy({ a, b, pairs }: Counterpart): boolean {
  const shared = pairs.reduce(
    (sum, { a: i, b: j, like }) => sum + (like * ((a.units[i]?.weight ?? 0) + (b.units[j]?.weight ?? 0))) / 2,
    0,
  )
  return shared >= COPY * Math.min(a.weight, b.weight)
}

async function examplesOf(story: number, id: string, keys: string): Promise<Example[]> {
  const { items } = JSON.parse(readFileSync(keys, 'utf8')) as { items: readonly Item[] }
  const { found } = await readPaths([join(SHARED, 'stories', id)])
  const articles = found[0]?.articles ?? []
  const witnesses = articles.map((article) => {
    const source = annotate(article)
    return { source, mentions: extractMentions(source) }
  })
  const joined = items.flatMap(({ type, a, b }): (readonly [Place, Place])[] => {
    const [x, y] = [placeOf(articles, a), b ? placeOf(articles, b) : null]
    return type !== 'trap' && x && y ? [[x, y]] : []
  })
  return counterpartsOf(passagesOf(extractClaims(witnesses))).flatMap((pair): Example[] => {
    if (isCopy(pair)) return []
    const signals = tellingSignals(pair)
    const isJoined = joined.some(
      ([x, y]) => (holds(pair.a, x) && holds(pair.b, y)) || (holds(pair.a, y) && holds(pair.b, x)),
    )
    return [{ story, signals: SIGNAL_NAMES.map((name) => signals[name]), joined: isJoined }]
  })
}

/** Logistic regression by gradient descent on standardised signals; the first signal is the bias. */
function fitted(examples: readonly Example[]): number[] {
  const size = SIGNAL_NAMES.length
  const means = SIGNAL_NAMES.map(
    (_, i) => examples.reduce((sum, { signals }) => sum + (signals[i] ?? 0), 0) / examples.length,
  )
  const spreads = SIGNAL_NAMES.map((_, i) =>
    Math.sqrt(
      examples.reduce((sum, { signals }) => sum + ((signals[i] ?? 0) - (means[i] ?? 0)) ** 2, 0) /
        examples.length,
    ),
  )
  const rows = examples.map(({ signals }) =>
    signals.map((x, i) => (i === 0 ? 1 : (x - (means[i] ?? 0)) / (spreads[i] || 1))),
  )
  const weights = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : (RIDGE * weight) / examples.length))
    for (const [at, row] of rows.entries()) {
      const error = sigmoid(row, weights) - (examples[at]?.joined ? 1 : 0)
      for (const [i, x] of row.entries()) gradient[i] = (gradient[i] ?? 0) + (error * x) / examples.length
    }
    for (const [i, slope] of gradient.entries()) weights[i] = (weights[i] ?? 0) - RATE * slope
  }
  const raw = weights.map((weight, i) => (i === 0 ? weight : weight / (spreads[i] || 1)))
  const bias = raw.reduce((sum, weight, i) => (i === 0 ? sum : sum - weight * (means[i] ?? 0)), raw[0] ?? 0)
  return raw.map((weight, i) => (i === 0 ? bias : weight))
}

function sigmoid(row: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0)))
}

const folders = [join(SHARED, 'gold'), ...options.keys]
if (!existsSync(folders[0] ?? '')) {
  console.log('The annotated stories are not here; nothing to fit.')
} else {
  const examples: Example[] = []
  for (const [story, id] of readdirSync(join(SHARED, 'stories')).sort().entries()) {
    const keys = folders.map((folder) => join(folder, `${id}.json`)).find(existsSync)
    if (keys) examples.push(...(await examplesOf(story, id, keys)))
  }
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitted(examples.filter(({ story }) => story % FOLDS !== fold))
    return examples
      .filter(({ story }) => story % FOLDS === fold)
      .map(({ signals, joined }) => ({ probability: sigmoid(signals, weights), joined }))
  }).flat()
  scored.sort((x, y) => y.probability - x.probability)
  for (const [i, weight] of fitted(examples).entries())
    console.log(`${SIGNAL_NAMES[i]}: ${weight.toFixed(2)}`)
  for (const count of [200, 400, 600]) {
    const best = scored.slice(0, count)
    const joined = best.filter((one) => one.joined).length
    console.log(`best ${count}: ${joined} joined, from probability ${best.at(-1)?.probability.toFixed(2)}`)
  }
}
