import { z } from 'zod'
import { DIMENSIONS } from '../model/claim.ts'
import { DECISION_VERDICTS, DISMISSAL_REASONS, type LedgerEntry } from '../model/decision.ts'
import { FINDING_KINDS } from '../model/finding.ts'
import { excerpt } from '../util/user-error.ts'

/** Version of the form of a line; a line says its own, so that ledgers of several versions can be merged. */
const VERSION = 1

/** Objects are loose: what a later version adds is no reason to refuse a line. */
const text = z.string()
const name = z.string().min(1).max(200)
const instant = z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString())

const reading = { source: name, outlet: text, value: text, exact: text }

const decisionLine = z
  .looseObject({
    v: z.literal(VERSION),
    id: name,
    time: instant,
    reviewer: name,
    story: text,
    finding: name,
    kind: z.enum(FINDING_KINDS),
    dimension: z.enum(DIMENSIONS),
    level: text,
    question: text,
    readings: z.array(z.looseObject(reading)),
    verdict: z.enum(DECISION_VERDICTS),
    prefer: z.looseObject({ ...reading, why: text }).exactOptional(),
    reason: z.enum(DISMISSAL_REASONS).exactOptional(),
    duplicateOf: name.exactOptional(),
    note: text,
  })
  .refine(({ verdict, prefer }) => prefer === undefined || verdict === 'confirmed', {
    path: ['prefer'],
    error: 'only what is confirmed has a preferred reading',
  })
  .refine(({ verdict, reason }) => (reason === undefined) === (verdict !== 'dismissed'), {
    path: ['reason'],
    error: 'what is dismissed has a reason, and nothing else has',
  })
  .refine(({ verdict, duplicateOf }) => (duplicateOf === undefined) === (verdict !== 'duplicate'), {
    path: ['duplicateOf'],
    error: 'a duplicate names the other finding, and nothing else does',
  })

const undoLine = z.looseObject({
  v: z.literal(VERSION),
  id: name,
  time: instant,
  reviewer: name,
  undoes: name,
})

/** A line that was understood, or what is wrong with it and what to do, in words for a message. */
export type ParsedLine = { readonly entry: LedgerEntry } | { readonly what: string; readonly remedy: string }

const REMOVE = 'mend the line, or delete it if nothing can be made of it'
/** What git leaves in a file whose two sides it could not merge. */
const MERGE_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u

/** Reads one line, without its line feed. */
export function parseLine(line: string): ParsedLine {
  if (MERGE_MARK.test(line))
    return {
      what: 'this is a mark of a git merge conflict',
      remedy:
        'delete it and keep the lines round it, and put "decisions.jsonl merge=union" in .gitattributes',
    }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { what: `this is no line of JSON (${excerpt(line)})`, remedy: REMOVE }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { what: `this is no decision (${excerpt(line)})`, remedy: REMOVE }
  if ('v' in value && typeof value.v === 'number' && value.v > VERSION)
    return {
      what: `this line was written by a newer Crossread (version ${value.v} of the ledger)`,
      remedy: 'update Crossread to have it counted',
    }
  const parsed = ('undoes' in value ? undoLine : decisionLine).safeParse(value)
  if (parsed.success) {
    const { v: _, ...entry } = parsed.data
    return { entry }
  }
  const [issue] = parsed.error.issues
  return {
    what: `\`${issue?.path.join('.') ?? ''}\` of this line is wrong (${issue?.message ?? 'of no known form'})`,
    remedy: REMOVE,
  }
}

/** An entry as a line with its line feed: the same keys in the same order for everybody, the version first. */
export function lineOf(entry: LedgerEntry): string {
  const { id, time, reviewer } = entry
  if ('undoes' in entry) return written({ id, time, reviewer, undoes: entry.undoes })
  const { verdict, prefer, reason, duplicateOf, note } = entry
  const { story, finding, kind, dimension, level, question, readings } = entry
  return written({
    id,
    time,
    reviewer,
    verdict,
    ...(prefer && { prefer }),
    ...(reason && { reason }),
    ...(duplicateOf && { duplicateOf }),
    note,
    story,
    finding,
    kind,
    dimension,
    level,
    question,
    readings: readings.map(({ source, outlet, value, exact }) => ({ source, outlet, value, exact })),
  })
}

function written(fields: object): string {
  // JSON leaves these two line breaks of Unicode as they are, and editors and git tools may break the line there.
  const json = JSON.stringify({ v: VERSION, ...fields })
  return `${json.replace(/[\u0085\u2028\u2029]/gu, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)}\n`
}
