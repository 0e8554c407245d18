/**
 * Fits src/align/weights.json: how much each signal tells whether two claims answer one question.
 *
 *   npx tsx scripts/fit-alignment.ts [--list] [--write] [--keys DIR] [quantity|when|how-long]
 *
 * Needs the annotated stories in ../shared, and takes the answer keys there unless `--keys` names others. A candidate pair is a positive example where an answer key joins its two
 * places, a negative one where it does not and the answers differ; pairs with equal answers that no key names are left
 * out, since the keys only sample agreements. Times are too few in the keys: there all stories take part, and a pair
 * with equal answers counts as a positive example that may have come about by chance. Figures are from stories left out in turn. Weights are kept
 * small (L2) and signs that make no sense are held at zero: signals are few and the stories are few.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { candidatePairs } from '../src/align/candidates.ts'
import { type Family, tableOf } from '../src/align/score.ts'
import { SIGNALS, type SignalName } from '../src/align/signal.ts'
import { signalsOf } from '../src/align/signals.ts'
import { closenessOf, termWeights } from '../src/align/similarity.ts'
import { compareClaims } from '../src/compare/claims.ts'
import { valueText } from '../src/compare/reading.ts'
import { annotate } from '../src/extract/annotate.ts'
import { extractClaims, extractMentions } from '../src/extract/index.ts'
import type { Claim } from '../src/model/claim.ts'
import { overlaps, type Span } from '../src/model/span.ts'
import { readPaths } from '../src/read/index.ts'
import type { Item, Side } from '../test/bench/keys.ts'

const SHARED = join(import.meta.dirname, '../../shared')
const { values: options, positionals } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    keys: { type: 'string', default: join(SHARED, 'gold') },
  },
  allowPositionals: true,
})
const TABLE = join(import.meta.dirname, '../src/align/weights.json')
const TABLES = JSON.parse(readFileSync(TABLE, 'utf8')) as Partial<Record<Family, Record<string, number>>>
const RIDGE = 1
const STEPS = 600
const RATE = 0.05
/** Signals that can only speak for, or only against, an alignment. */
const SIGN: Readonly<Partial<Record<SignalName, 1 | -1>>> = {
  'same-predicate': 1,
  'weak-predicate': 1,
  'other-predicate': -1,
  'other-class': -1,
  'same-counted': 1,
  'other-counted': -1,
  'other-part': -1,
  'part-unstated': -1,
  'weak-slot-match': 1,
  'weak-slot-and-words': 1,
  'long-run': -1,
  subset: -1,
  exclusive: -1,
  'other-direction': -1,
  'shared-context': 1,
  'shared-entities': 1,
  'no-shared-entities': -1,
  'other-days': -1,
  'both-lead': 1,
  'other-places': -1,
  'both-main': 1,
  'one-main': -1,
  'slot-match': 1,
  'far-apart': -1,
  'same-attribution': 1,
  'other-modality': -1,
  'closer-counterpart': -1,
  'twin-elsewhere': -1,
  crossed: -1,
  'person-or-thing': -1,
  'other-amounts': -1,
  'same-period': 1,
  'other-period': -1,
  'one-period': -1,
  'distance-elsewhere': -1,
  'shared-number': 1,
  'other-numbers': -1,
  'word-overlap': 1,
  'other-words': -1,
  aside: -1,
  'same-noun': 1,
  'same-modifier': 1,
  'like-size': 1,
  'close-size': 1,
  'other-size': -1,
  lone: 1,
  'other-role': -1,
  'same-holder': 1,
  'alike-event': 1,
  'other-event': -1,
  'other-relation': -1,
  'shared-place': 1,
  'time-beside': -1,
  'same-doer': 1,
  'other-doer': -1,
  'same-patient': 1,
  'other-patient': -1,
  'only-fit': 1,
  'close-length': 1,
}

/**
 * Set by hand, by reading what they tie, and left as they are: that two times fit is no evidence where fitting times
 * count as examples, and the others tell too few pairs apart.
 */
const HELD: ReadonlySet<SignalName> = new Set([
  'only-fit',
  'close-length',
  'same-doer',
  'other-doer',
  'same-patient',
  'other-patient',
  'same-holder',
])

interface Example {
  readonly story: string
  readonly values: readonly number[]
  readonly positive: boolean
  /** No key says so, but the answers: they may be equal by chance. */
  readonly byValue: boolean
  readonly text: string
}

/** How often two times of different events are equal all the same: the stories are of a day or two. */
const CHANCE = 0.15
/** Folds of stories left out in turn. */
const FOLDS = 6

/** The claims of a family, and the dimensions of the keys that can be reached with it. */
const FAMILIES: Readonly<
  Record<Family, { readonly holds: (claim: Claim) => boolean; readonly dimensions: RegExp }>
> = {
  quantity: { holds: ({ value }) => value.type === 'quantity', dimensions: /quantity|money|percent|age/ },
  when: { holds: (claim) => tableOf(claim) === 'when', dimensions: /date|time/ },
  'how-long': { holds: (claim) => tableOf(claim) === 'how-long', dimensions: /duration/ },
}
const isFamily = (name: string): name is Family => Object.hasOwn(FAMILIES, name)
const [chosen = 'quantity'] = positionals
if (!isFamily(chosen)) {
  console.error(`fit-alignment: no family "${chosen}": quantity, when or how-long`)
  process.exit(2)
}
const family: Family = chosen
const { holds, dimensions } = FAMILIES[family]
const isTimed = chosen !== 'quantity'

function spansOf(text: string, side: Side): Span[] {
  const clean = side.sentence
    .replace(/^title: "?/, '')
    .replace(/"$/, '')
    .replace(/\\"/g, '"')
  const quote = side.quote.replace(/\\"/g, '"')
  const from = text.indexOf(clean)
  const spans: Span[] = []
  if (from < 0) return spans
  for (
    let at = text.indexOf(quote, from);
    at >= 0 && at < from + clean.length;
    at = text.indexOf(quote, at + 1)
  )
    spans.push({ start: at, end: at + quote.length })
  return spans
}

async function examplesOf(
  story: string,
  family: (claim: Claim) => boolean,
  log: string[],
): Promise<Example[]> {
  const { found } = await readPaths([join(SHARED, 'stories', story)])
  const articles = found.flatMap((one) => one.articles)
  const witnesses = articles
    .map((article) => annotate(article))
    .map((source) => ({ source, mentions: extractMentions(source) }))
  const claims = extractClaims(witnesses).sort((a, b) => (a.id < b.id ? -1 : 1))
  const terms = termWeights(claims)
  const key = join(options.keys, `${story}.json`)
  const items = existsSync(key) ? (JSON.parse(readFileSync(key, 'utf8')) as { items: Item[] }).items : []
  const placed = items.flatMap((item) => {
    if (!item.b || item.type === 'superlative' || item.type === 'variant') return []
    const side = ({ doc, ...rest }: Side): { id: string; spans: Span[] } => {
      const article = articles.find(({ file }) => file === doc)
      return { id: article?.id ?? '', spans: article ? spansOf(article.text, { doc, ...rest }) : [] }
    }
    return [{ item, a: side(item.a), b: side(item.b) }]
  })
  const at = (claim: Claim, side: { id: string; spans: Span[] }): boolean =>
    claim.source === side.id && side.spans.some((span) => overlaps(span, claim.span))
  // A number told twice in an article (title and lead) is keyed once: the other place is neither example.
  const questionsOf = (claim: Claim): Set<string> =>
    new Set(
      placed.flatMap(({ item, a, b }) => {
        if (item.type === 'trap') return []
        const twins = claims.filter(
          (other) =>
            other.source === claim.source &&
            valueText(other.value).replace(/^\D+/, '') === valueText(claim.value).replace(/^\D+/, ''),
        )
        return twins.some((twin) => at(twin, a) || at(twin, b)) ? [item.question] : []
      }),
    )
  const sameAsLabelled = (a: Claim, b: Claim): boolean => {
    const theirs = questionsOf(b)
    return [...questionsOf(a)].some((question) => theirs.has(question))
  }
  const pairs = candidatePairs(claims).filter(({ a, b }) => family(a) && family(b))
  const closeness = closenessOf(
    pairs.map(({ a, b }) => [a, b]),
    terms,
  )
  const hit = new Set<Item>()
  const examples = pairs.flatMap(({ a, b }, i): Example[] => {
    const close = closeness[i]
    if (!close) return []
    const direct = placed.find((one) => (at(a, one.a) && at(b, one.b)) || (at(a, one.b) && at(b, one.a)))
    const sides = (claim: Claim): (typeof placed)[number][] =>
      placed.filter((one) => one.item.type !== 'trap' && (at(claim, one.a) || at(claim, one.b)))
    const match =
      direct ?? sides(a).find(({ item }) => sides(b).some((other) => other.item.question === item.question))
    const { verdict, level } = compareClaims(a, b)
    if (match) hit.add(match.item)
    const positive = match !== undefined && match.item.type !== 'trap'
    const byValue = !match && isTimed && verdict === 'same' && a.source !== b.source
    // Keys sample agreements, and of times the refinements, too; a day counted from other days of publication tells nothing.
    const isOpen =
      verdict === 'same' ||
      verdict === 'unknown' ||
      (isTimed && (verdict === 'compatible' || a.exact === b.exact))
    if (!match && !byValue && (isOpen || sameAsLabelled(a, b))) return []
    const signals = new Map(signalsOf(a, b, close).map(({ name, value }) => [name, value]))
    return [
      {
        story,
        positive: positive || byValue,
        byValue,
        values: SIGNALS.map((name) => signals.get(name) ?? 0),
        text: `${story.slice(0, 2)} ${match?.item.type ?? '-'} ${level} | ${a.source}: ${a.cloze} [${a.exact}] | ${b.source}: ${b.cloze} [${b.exact}]`,
      },
    ]
  })
  for (const { item, a, b } of placed) {
    if (item.type === 'trap' || hit.has(item) || !dimensions.test(item.dimension)) continue
    const sideA = claims.filter((claim) => family(claim) && at(claim, a))
    const sideB = claims.filter((claim) => family(claim) && at(claim, b))
    const why = sideA.length === 0 || sideB.length === 0 ? 'no claim' : 'no candidate'
    log.push(
      `${why} ${story.slice(0, 2)} ${item.type} ${item.question}: ${item.a.quote} [${sideA.map((c) => JSON.stringify(c.slot))}] | ${item.b?.quote} [${sideB.map((c) => JSON.stringify(c.slot))}]`,
    )
  }
  return examples
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
const logit = (weights: readonly number[], values: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i + 1] ?? 0), weights[0] ?? 0)

/** Penalised maximum likelihood by Adam (Kingma and Ba 2015), signs held. */
function fitted(examples: readonly Example[]): number[] {
  const size = SIGNALS.length + 1
  const weights = [0, ...SIGNALS.map((name) => (HELD.has(name) ? (TABLES[family]?.[name] ?? 0) : 0))]
  const first = new Array<number>(size).fill(0)
  const second = new Array<number>(size).fill(0)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : RIDGE * weight))
    for (const { values, positive, byValue } of examples) {
      const s = sigmoid(logit(weights, values))
      const error = byValue
        ? (-(1 - CHANCE) * s * (1 - s)) / (CHANCE + (1 - CHANCE) * s)
        : s - (positive ? 1 : 0)
      gradient[0] = (gradient[0] ?? 0) + error
      for (const [i, value] of values.entries())
        if (value !== 0) gradient[i + 1] = (gradient[i + 1] ?? 0) + error * value
    }
    for (const [i, slope] of gradient.entries()) {
      if (HELD.has(SIGNALS[i - 1] ?? 'own-article')) continue
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * slope
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * slope * slope
      const move =
        (first[i] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
      const next = (weights[i] ?? 0) - RATE * move
      const sign = i === 0 ? undefined : SIGN[SIGNALS[i - 1] ?? 'own-article']
      weights[i] = sign === 1 ? Math.max(0, next) : sign === -1 ? Math.min(0, next) : next
    }
  }
  return weights
}

if (!existsSync(SHARED)) {
  console.error('fit-alignment: needs the annotated stories in ../shared, which are not part of the project')
  process.exit(2)
}
const stories = readdirSync(isTimed ? join(SHARED, 'stories') : options.keys)
  .map((file) => file.replace(/\.json$/, ''))
  .sort()
const log: string[] = []
const all: Example[] = []
for (const story of stories) all.push(...(await examplesOf(story, holds, log)))
const foldOf = new Map(stories.map((story, i) => [story, isTimed ? i % FOLDS : i]))
const scored = [...new Set(foldOf.values())].flatMap((fold) => {
  const weights = fitted(all.filter(({ story }) => foldOf.get(story) !== fold))
  return all
    .filter(({ story }) => foldOf.get(story) === fold)
    .map((example) => ({ ...example, p: sigmoid(logit(weights, example.values)) }))
})
if (options.list) {
  console.log(log.join('\n'))
  for (const { p, positive, text } of [...scored].sort((x, y) => y.p - x.p))
    if (positive ? p < 0.5 : p > 0.3) console.log(positive ? 'MISS' : 'FALSE', p.toFixed(2), text)
}
if (isTimed) console.log(`by value: ${all.filter(({ byValue }) => byValue).length}`)
const positives = scored.filter(({ positive }) => positive).length
console.log(`${all.length} pairs, ${positives} positive; unreachable items: ${log.length}`)
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const taken = scored.filter(({ p }) => p >= threshold)
  const right = taken.filter(({ positive }) => positive).length
  console.log(
    `p >= ${threshold}: precision ${(right / taken.length).toFixed(3)} recall ${(right / positives).toFixed(3)} (${taken.length})`,
  )
}
const weights = fitted(all)
const table = Object.fromEntries(
  [['bias', weights[0] ?? 0], ...SIGNALS.map((name, i) => [name, weights[i + 1] ?? 0] as const)].map(
    ([name, weight]) => [name, Math.round(Number(weight) * 100) / 100],
  ),
)
console.log(table)
if (options.write) writeFileSync(TABLE, `${JSON.stringify({ ...TABLES, [chosen]: table }, null, 2)}\n`)
