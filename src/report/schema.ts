/**
 * The machine-readable contract as zod schemas: what `report.json` and one line of `crossread mentions` hold.
 * `scripts/schema.ts` writes them out as JSON Schema. All offsets are UTF-16 code units, half-open.
 */
import { z } from 'zod'
import { DIMENSIONS } from '../model/claim.ts'
import { DECISION_VERDICTS, DISMISSAL_REASONS } from '../model/decision.ts'
import { FINDING_KINDS, SEVERITIES } from '../model/finding.ts'

const offset = z.int().min(0)

const span = z
  .strictObject({ start: offset, end: offset })
  .describe('Half-open range of Article.text in UTF-16 code units: text.slice(start, end).')

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const reading = z.strictObject({
  source: z.string().describe('id of the source'),
  value: z.string().describe('Normalised: TIMEX3 for times, digits for numbers, canonical name for people.'),
  exact: z.string().min(1).describe('The shortest words that carry the value.'),
  span,
  prefix: z.string().max(32),
  suffix: z.string().max(32),
  sentence: span,
  attribution: z
    .string()
    .nullable()
    .describe('Whom the article credits; null when it speaks in its own voice.'),
})

const evidence = z.strictObject({ signal: z.string(), weight: z.number(), detail: z.string() })

const decidedReading = {
  source: z.string(),
  outlet: z.string(),
  value: z.string(),
  exact: z.string(),
}

const decision = z.strictObject({
  finding: z.string().describe('id of the finding as it was decided'),
  verdict: z.enum(DECISION_VERDICTS),
  prefer: z
    .strictObject({ ...decidedReading, why: z.string() })
    .exactOptional()
    .describe('The reading that the reviewer takes for the right one.'),
  reason: z.enum(DISMISSAL_REASONS).exactOptional().describe('Why it was dismissed.'),
  duplicateOf: z.string().exactOptional().describe('id of the finding that says the same'),
  note: z.string(),
  reviewer: z.string(),
  time: z.string(),
})

const recorded = decision.extend({
  id: z.string(),
  story: z.string(),
  kind: z.enum(FINDING_KINDS),
  dimension: z.enum(DIMENSIONS),
  level: z.string(),
  question: z.string(),
  readings: z.array(z.strictObject(decidedReading)).describe('As they were when it was decided.'),
})

const review = z
  .strictObject({
    state: z.enum(['open', ...DECISION_VERDICTS, 'conflict']),
    current: z.array(recorded).describe('The last decision of each reviewer on the finding as it is.'),
    earlier: z.array(recorded).describe('Decisions on what it was before its readings changed.'),
  })
  .describe('All that the ledger says of the finding; only where it says something.')

const finding = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(FINDING_KINDS),
  dimension: z.enum(DIMENSIONS),
  level: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  severity: z.enum(SEVERITIES),
  confidence: z.number().min(0).max(1),
  question: z.string().min(1),
  message: z.string().min(1),
  readings: z.array(reading).min(1),
  evidence: z.array(evidence),
  decision: decision
    .nullable()
    .describe('The decision that stands; null while it is open or reviewers disagree.'),
  review: review.exactOptional(),
})

const fact = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  status: z.enum(['agreed', 'disputed', 'single-source', 'unresolved']),
  independentOrigins: z.int().min(0),
  readings: z.array(reading).min(1),
  findings: z.array(z.string()),
  preferred: z
    .strictObject({
      value: z.string(),
      source: z.string().describe('id of the source of the reading chosen'),
      why: z.string(),
      reviewer: z.string(),
      time: z.string(),
    })
    .exactOptional()
    .describe('The answer that a person chose; never our own choice.'),
})

const published = z.union([
  z.strictObject({ value: date, basis: z.enum(['stated', 'derived']) }),
  z.strictObject({ value: z.null(), basis: z.literal('unknown') }),
])

const source = z.strictObject({
  id: z.string().min(1),
  file: z.string(),
  outlet: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  language: z.string(),
  published,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  origin: z.string().describe('Sources with the same origin are not independent witnesses.'),
})

/** `report.json`. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    generator: z.strictObject({ name: z.literal('crossread'), version: z.string() }),
    story: z.strictObject({ id: z.string(), title: z.string() }),
    sources: z.array(source),
    findings: z.array(finding),
    facts: z.array(fact),
    bygone: z
      .array(recorded)
      .exactOptional()
      .describe('Decisions on findings that occur no longer; only where there are any.'),
  })
  .meta({ title: 'Crossread report', description: 'What crossread report --format json writes.' })

const timex3 = z.strictObject({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  mod: z.string().optional(),
  quant: z.string().optional(),
  freq: z.string().optional(),
})

const base = { exact: z.string().min(1), span, timex3: timex3.optional() }
const named = { ...base, canonical: z.string(), role: z.string().nullable().optional() }

const mention = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), ...base, timex3 }),
  z.object({
    kind: z.literal('quantity'),
    ...base,
    value: z.number(),
    upper: z.number().optional(),
    bound: z.enum(['=', '>=', '<=', '>', '<', '~']),
    unit: z.string().nullable(),
    of: z.string().nullable().optional(),
  }),
  z.object({
    kind: z.literal('quote'),
    ...base,
    direct: z.boolean(),
    speaker: z.strictObject({ exact: z.string(), span, canonical: z.string() }).nullable(),
  }),
  z.object({ kind: z.literal('person'), ...named }),
  z.object({ kind: z.literal('organisation'), ...named }),
  z.object({ kind: z.literal('place'), ...named }),
  z.object({ kind: z.literal('role'), ...base, canonical: z.string() }),
  z.object({ kind: z.literal('superlative'), ...base }),
])

/** One line of `crossread mentions --format jsonl`: one source. */
export const mentionsSchema = z
  .strictObject({
    file: z.string(),
    source: z.string(),
    published: date.nullable(),
    mentions: z.array(mention),
  })
  .meta({ title: 'Crossread mentions', description: 'One line of crossread mentions: one source.' })

/** A decision with the finding as it was. */
export type RecordedJson = z.infer<typeof recorded>
export type ReportJson = z.infer<typeof reportSchema>
export type MentionsJson = z.infer<typeof mentionsSchema>
