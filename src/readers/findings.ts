/** What a reader is asked for, as a schema, and what is accepted of what it answers. */
import { z } from 'zod'
import { DIMENSIONS, type Dimension } from '../model/claim.ts'
import { PROPOSED_KINDS, type ProposedKind } from '../model/proposal.ts'

const readingAsked = z.strictObject({
  file: z.string().describe('The name of the article, as its head gives it.'),
  sentence: z.string().describe('The id of the sentence, such as B12.'),
  exact: z
    .string()
    .describe('The shortest words that carry the answer, copied character by character from that sentence.'),
})

const findingsAsked = z.strictObject({
  findings: z.array(
    z.strictObject({
      question: z.string().describe('The one question that the readings answer differently.'),
      kind: z.enum(PROPOSED_KINDS),
      dimension: z.enum(DIMENSIONS),
      readings: z.array(readingAsked),
    }),
  ),
})

/** JSON Schema of a reply, in the subset that structured output allows: all keys required, none beside them. */
export function replySchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(findingsAsked)
  return schema
}

/** A reading as a reader gives it, before it is looked for in the article. */
export interface ListedReading {
  readonly file: string
  readonly sentence: string
  readonly exact: string
}

/** A finding as a reader lists it. */
export interface ListedFinding {
  readonly kind: ProposedKind
  readonly dimension: Dimension
  readonly question: string
  readonly readings: readonly ListedReading[]
}

/** Readers do not keep to a schema that nothing enforces: other spellings of our words are read, too. */
const KINDS: Readonly<Record<string, ProposedKind>> = {
  discrepancy: 'discrepancy',
  contradiction: 'discrepancy',
  refinement: 'refinement',
  inconsistency: 'inconsistency',
  internal: 'inconsistency',
  'internal-inconsistency': 'inconsistency',
}
const DIMENSION_OF: Readonly<Record<string, Dimension>> = {
  ...Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, dimension])),
  number: 'quantity',
  count: 'quantity',
  quotation: 'quote',
  organization: 'organisation',
  location: 'place',
}

const word = z.string().transform((text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-'),
)
const listedFinding = z.object({
  kind: word.transform((name) => KINDS[name]).pipe(z.enum(PROPOSED_KINDS)),
  dimension: word.transform((name) => DIMENSION_OF[name] ?? 'other').catch('other'),
  question: z.string().catch(''),
  readings: z.array(
    z.object({
      file: z.string().catch(''),
      sentence: z.union([z.string(), z.number()]).transform(String).catch(''),
      exact: z.string().catch(''),
    }),
  ),
})

/** What a reply holds: findings that have our form, and how many had not. */
export interface Listed {
  readonly findings: readonly ListedFinding[]
  readonly malformed: number
}

/** More are no list of findings but a reader that runs wild. */
const MOST_FINDINGS = 500

/** The findings of a reply's JSON; null where it is no list of findings at all. Never throws. */
export function findingsIn(json: unknown): Listed | null {
  const list = Array.isArray(json) ? json : isRecord(json) ? json['findings'] : undefined
  if (!Array.isArray(list)) return null
  const findings: ListedFinding[] = []
  let malformed = 0
  for (const item of list.slice(0, MOST_FINDINGS)) {
    const parsed = listedFinding.safeParse(item)
    if (parsed.success) findings.push(parsed.data)
    else malformed++
  }
  return { findings, malformed: malformed + Math.max(0, list.length - MOST_FINDINGS) }
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
