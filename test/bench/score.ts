/**
 * Scores reports against answer keys, for stories that need no ../shared: what of the keys was found, and what was flagged without
 * being in them. An answer of the keys is met by a reading of the same file that overlaps it or says it elsewhere in that file.
 */
import type { ReportJson } from '../../src/report/schema.ts'
import type { Item, Reported, Side } from './keys.ts'

type Finding = ReportJson['findings'][number]
type Reading = Finding['readings'][number]

/** The kind that a finding of each type of item has. */
const KIND = {
  discrepancy: 'discrepancy',
  internal: 'inconsistency',
  refinement: 'refinement',
  superlative: 'superlative',
  agreement: 'agreement',
  variant: 'agreement',
} as const
const TYPES = Object.keys(KIND)
const TYPED = new Set(['date', 'time', 'duration', 'quantity', 'money', 'percent', 'age', 'quote'])
const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
  .split(' ')
  .map((word, number) => [word, String(number)] as const)
const NUMBER_OF = new Map(SMALL)

/** What an item of the keys met: the findings with a reading for each of its answers, and those of its kind. */
interface Met {
  readonly item: Item
  readonly any: readonly Finding[]
  readonly right: readonly Finding[]
}

/** A flag is a discrepancy or inconsistency; `twice` where each item it meets was met by an earlier flag. */
interface Flag {
  readonly story: string
  readonly finding: Finding
  readonly verdict: 'right' | 'twice' | 'wrong kind' | 'unjudged'
  /** The item that is of another type, where the verdict is "wrong kind". */
  readonly instead: Item | undefined
}

export interface Score {
  readonly stories: number
  readonly met: readonly (Met & { readonly story: string })[]
  readonly flags: readonly Flag[]
}

/** Scores all stories with a key; throws where a quotation of a key is not in its article, once and in its sentence. */
export function scoreOf(
  keys: ReadonlyMap<string, readonly Item[]>,
  reports: ReadonlyMap<string, Reported>,
): Score {
  const met: (Met & { story: string })[] = []
  const flags: Flag[] = []
  for (const [story, items] of keys) {
    const reported = reports.get(story)
    if (!reported) throw new Error(`${story} has a key and no story`)
    const { findings } = reported.report
    const here = items.map((item) => ({ story, ...metBy(item, findings, reported) }))
    met.push(...here)
    flags.push(...flagsOf(story, findings.filter(isFlag), here))
  }
  return { stories: keys.size, met, flags }
}

/** The table that `npm run bench:own` prints. */
export function table({ stories, met, flags }: Score): string {
  const traps = met.filter(({ item }) => item.type === 'trap')
  const count = (verdict: Flag['verdict']) => flags.filter((flag) => flag.verdict === verdict).length
  const of = (type: string) => met.filter(({ item }) => item.type === type)
  const discrepancies = of('discrepancy')
  const lines = [
    `stories ${stories}`,
    `flagged ${flags.length}: right ${count('right')}, twice ${count('twice')}, wrong kind ${count('wrong kind')}, unjudged ${count('unjudged')}; traps sprung ${traps.filter(({ any }) => any.some(isFlag)).length} of ${traps.length}`,
    ...TYPES.map((type) => {
      const items = of(type)
      const [kind, at] = [
        items.filter(({ right }) => right.length > 0),
        items.filter(({ any }) => any.length > 0),
      ]
      return `  ${type.padEnd(12)} gold ${String(items.length).padStart(4)}  right kind ${percent(kind.length, items.length)}  aligned at all ${percent(at.length, items.length)}`
    }),
    `  discrepancy recall by dimension: ${byDimension(discrepancies)}`,
    `  typed dimensions (dates, numbers, quotes): recall ${recall(discrepancies.filter(({ item }) => TYPED.has(item.dimension)))}`,
  ]
  for (const [kind, items] of [
    ['inconsistency', of('internal')],
    ['discrepancy', discrepancies],
  ] as const) {
    const own = flags.filter(({ finding }) => finding.kind === kind)
    const right = own.filter(({ verdict }) => verdict === 'right')
    lines.push(`${kind.padEnd(14)} precision ${percent(right.length, own.length)}  recall ${recall(items)}`)
  }
  return lines.join('\n')
}

/** Every trap sprung, every flag that is not right, and every item that was missed, for reading. */
export function list({ met, flags }: Score): string {
  const lines: string[] = []
  for (const { story, item, any, right } of met) {
    if (item.type === 'trap' ? !any.some(isFlag) : right.length > 0) continue
    const verdict =
      item.type === 'trap' ? 'TRAPPED' : any.length > 0 ? `AS ${any.map(({ kind }) => kind)}` : 'MISSED'
    const answers = [item.a, item.b].flatMap((one) => (one ? [`${one.doc}: "${one.quote}"`] : []))
    lines.push(
      `${story} ${verdict} ${item.type} ${item.dimension}: ${item.question}\n    ${answers.join(' | ')}`,
    )
  }
  for (const { story, finding, verdict, instead } of flags) {
    if (verdict === 'right') continue
    const readings = finding.readings.map(({ source, exact }) => `${source}: "${exact}"`).join(' | ')
    lines.push(
      `${story} ${verdict.toUpperCase()}${instead ? ` (${instead.type})` : ''} ${finding.level}: ${readings}`,
    )
  }
  return lines.join('\n')
}

function isFlag({ kind }: Finding): boolean {
  return kind === 'discrepancy' || kind === 'inconsistency'
}

function metBy(item: Item, findings: readonly Finding[], { report, texts }: Reported): Met {
  const answers = [item.a, item.b].flatMap((one) => (one ? [{ ...one, ...placeOf(one, texts) }] : []))
  const files = new Map(report.sources.map(({ id, file }) => [id, file]))
  const any = findings.filter(({ readings }) => {
    const [first = [], second] = answers.map((answer) =>
      readings.filter((reading) => files.get(reading.source) === answer.doc && answered(reading, answer)),
    )
    return second ? first.some((one) => second.some((other) => other !== one)) : first.length > 0
  })
  const right = any.filter(
    ({ kind }) =>
      item.type !== 'trap' &&
      (kind === KIND[item.type] || (item.type === 'internal' && kind === 'discrepancy')),
  )
  return { item, any, right }
}

/** A flag is right where it meets an item of the two types that none before it met alone. */
function flagsOf(story: string, findings: readonly Finding[], met: readonly Met[]): Flag[] {
  const seen = new Set<Item>()
  return findings.map((finding) => {
    const items = met.filter(({ any }) => any.includes(finding)).map(({ item }) => item)
    const truths = items.filter(({ type }) => type === 'discrepancy' || type === 'internal')
    const isNew = truths.some((item) => !seen.has(item))
    for (const item of truths) seen.add(item)
    if (truths.length > 0) return { story, finding, verdict: isNew ? 'right' : 'twice', instead: undefined }
    const [instead] = items
    return { story, finding, verdict: instead ? 'wrong kind' : 'unjudged', instead }
  })
}

function placeOf(
  { doc, quote, sentence }: Side,
  texts: ReadonlyMap<string, string>,
): { start: number; end: number } {
  const from = texts.get(doc)?.indexOf(sentence) ?? -1
  const within = sentence.indexOf(quote)
  if (from < 0 || within < 0) throw new Error(`not in ${doc}: "${quote}" in "${sentence}"`)
  return { start: from + within, end: from + within + quote.length }
}

function answered({ exact, span }: Reading, answer: Side & { start: number; end: number }): boolean {
  if (span.start < answer.end && answer.start < span.end) return true
  const [said, asked] = [wordsOf(exact), wordsOf(answer.quote)]
  const [numbers, askedFor] = [said, asked].map((words) => words.filter((word) => /^\d/u.test(word)))
  if (numbers?.length || askedFor?.length) return numbers?.some((one) => askedFor?.includes(one)) ?? false
  const [mine, theirs] = [new Set(said), new Set(asked)]
  const shared = [...mine].filter((word) => theirs.has(word)).length
  return shared > 0 && shared >= 0.6 * Math.min(mine.size, theirs.size)
}

/** Words in lower case, numbers (those up to fifteen in words as well) as digits without separators. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+|\d+(?:[.,]\d+)*/gu) ?? []
  return words.map((word) => NUMBER_OF.get(word) ?? (/^\d/u.test(word) ? word.replaceAll(',', '') : word))
}

function byDimension(met: readonly Met[]): string {
  const dimensions = [...new Set(met.map(({ item }) => item.dimension))]
  return dimensions
    .map((name) => {
      const own = met.filter(({ item }) => item.dimension === name)
      return `${name} ${own.filter(({ right }) => right.length > 0).length}/${own.length}`
    })
    .join(', ')
}

function recall(met: readonly Met[]): string {
  return `${percent(met.filter(({ right }) => right.length > 0).length, met.length)} of ${met.length}`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '     -' : `${((100 * part) / whole).toFixed(1)}%`.padStart(6)
}
