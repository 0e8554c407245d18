/**
 * `npm run bench:readers`: the engine alone, a reader alone, and both, against the answer keys. The reader is made up: it lists 86% of
 * the discrepancies of the keys, and wrong ones (traps, refinements and agreements called discrepancies) until three in four
 * of its list are right, as careful models do. Another number as the argument draws another list.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnnotatedArticle } from '../../src/model/annotation.ts'
import type { Opinion } from '../../src/model/proposal.ts'
import { reconcile, sourcesOf } from '../../src/pipeline.ts'
import { readPaths } from '../../src/read/index.ts'
import { letterOf, sentenceId } from '../../src/readers/excerpt.ts'
import type { ListedFinding, ListedReading } from '../../src/readers/findings.ts'
import { opinionOf } from '../../src/readers/opinion.ts'
import { planCalls } from '../../src/readers/plan.ts'
import { reportJson } from '../../src/report/json.ts'
import { type Item, keysIn, type Side } from './keys.ts'

const shared = join(import.meta.dirname, '../../../shared')
if (!existsSync(shared)) {
  console.error('bench:readers: needs the annotated stories in ../shared, which are not part of the project')
  process.exit(2)
}
const SEED = process.argv[2] ?? '1'
const RECALL = { discrepancy: 0.86, internal: 0.5, refinement: 0.4, trap: 0.1 } as const
const PRECISION = 0.74

/** A number from 0 to 1 that depends on nothing but the text and the seed. */
function draw(text: string): number {
  return (
    Number.parseInt(createHash('sha256').update(`${SEED} ${text}`).digest('hex').slice(0, 8), 16) / 2 ** 32
  )
}

const out = mkdtempSync(join(tmpdir(), 'crossread-readers-'))
for (const [name, items] of keysIn(join(shared, 'gold'))) {
  const { found } = await readPaths([join(shared, 'stories', name)])
  for (const { story, articles } of found) {
    const opinion = heard(sourcesOf(articles), items)
    const engine = reportJson(reconcile(story, articles))
    write('engine', name, engine)
    write('both', name, reportJson(reconcile(story, articles, opinion)))
    const texts = new Map(articles.map(({ id, text }) => [id, text]))
    const findings = opinion.proposals.map(({ readings, ...proposal }) => ({
      ...proposal,
      readings: readings.map((one) => ({
        ...one,
        exact: texts.get(one.source)?.slice(one.span.start, one.span.end),
      })),
    }))
    write('reader', name, { ...engine, findings })
  }
}
for (const who of ['engine', 'reader', 'both']) console.log(`${who.padEnd(7)} ${scored(who)}`)
rmSync(out, { recursive: true })

function write(who: string, name: string, report: unknown): void {
  mkdirSync(join(out, who, name), { recursive: true })
  writeFileSync(join(out, who, name, 'report.json'), JSON.stringify(report))
}

function scored(who: string): string {
  const dirs = [
    '--gold',
    join(shared, 'gold'),
    '--stories',
    join(shared, 'stories'),
    '--reports',
    join(out, who),
  ]
  const { stdout } = spawnSync(process.execPath, [join(shared, 'bench/score.mjs'), ...dirs], {
    encoding: 'utf8',
  })
  const lines = stdout.split('\n').filter((line) => /^(?:flagged|discrepancy|inconsistency) /u.test(line))
  return lines.join('\n        ')
}

/** What the made-up reader says of a story. */
function heard(sources: readonly AnnotatedArticle[], items: readonly Item[]): Opinion {
  const inOrder = [...sources].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const [call = { excerpts: [] }] = planCalls(inOrder, { perCall: Number.MAX_SAFE_INTEGER, prompt: 0 })
  const pick = (types: readonly string[], share: number): Item[] =>
    items.filter((item) => types.includes(item.type) && draw(JSON.stringify(item)) < share)
  const right = pick(['discrepancy'], RECALL.discrepancy)
  const traps = pick(['trap'], RECALL.trap)
  const wrong = pick(['refinement', 'agreement', 'variant'], 1).sort(
    (a, b) => draw(a.question) - draw(b.question),
  )
  const most = Math.max(0, Math.round((right.length * (1 - PRECISION)) / PRECISION) - traps.length)
  const listed = [
    ...asListed([...right, ...traps, ...wrong.slice(0, most)], 'discrepancy', inOrder),
    ...asListed(pick(['internal'], RECALL.internal), 'inconsistency', inOrder),
    ...asListed(pick(['refinement'], RECALL.refinement), 'refinement', inOrder),
  ]
  const reader = { protocol: 'none', model: 'made-up', prompt: 'none' }
  return opinionOf([{ ask: 1, call, listed: { findings: listed, malformed: 0 } }], {
    reader,
    asked: 1,
    notes: [],
  })
}

/** Items of one question, which the keys have by pairs, as one finding. */
function asListed(
  items: readonly Item[],
  kind: ListedFinding['kind'],
  sources: readonly AnnotatedArticle[],
): ListedFinding[] {
  const byQuestion = new Map<string, { first: Item; readings: ListedReading[] }>()
  for (const item of items) {
    const known = byQuestion.get(item.question) ?? { first: item, readings: [] }
    byQuestion.set(item.question, known)
    for (const reading of [item.a, item.b].flatMap((one) => (one ? placed(one, sources) : []))) {
      const isThere = known.readings.some(({ file, exact }) =>
        kind === 'inconsistency' ? exact === reading.exact : file === reading.file,
      )
      if (!isThere) known.readings.push(reading)
    }
  }
  return [...byQuestion.values()].map(({ first: { question, dimension }, readings }) => ({
    kind,
    dimension,
    question,
    readings,
  }))
}

/** Where a quotation of the keys stands, as a reader would name it. */
function placed({ doc, quote, sentence }: Side, sources: readonly AnnotatedArticle[]): ListedReading[] {
  const n = sources.findIndex(({ article }) => article.file === doc)
  const source = sources[n]
  const [clean = '', exact = ''] = [sentence.replace(/^title: "?|"$/gu, ''), quote].map((text) =>
    text.replaceAll('\\"', '"'),
  )
  const from = source?.article.text.indexOf(clean) ?? -1
  const at = from < 0 ? -1 : (source?.article.text.indexOf(exact, from) ?? -1)
  const own = source?.sentences.find(({ start, end }) => start <= at && at < end)
  return source && own ? [{ file: source.article.id, sentence: sentenceId(letterOf(n), own), exact }] : []
}
