import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { CheckedStory } from '../model/check.ts'
import { DIMENSIONS } from '../model/claim.ts'
import { FINDING_KINDS, SEVERITIES } from '../model/finding.ts'

const position = z.strictObject({ line: z.int().positive(), column: z.int().positive() })
const storySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  files: z.array(z.string()),
  findings: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(FINDING_KINDS),
      dimension: z.enum(DIMENSIONS),
      level: z.string(),
      severity: z.enum(SEVERITIES),
      confidence: z.number(),
      question: z.string(),
      message: z.string(),
      readings: z
        .array(
          z.strictObject({
            source: z.string(),
            outlet: z.string(),
            value: z.string(),
            exact: z.string(),
            location: z.strictObject({ path: z.string(), start: position, end: position }),
          }),
        )
        .min(1),
    }),
  ),
})

const schema = z.strictObject({ story: storySchema, warnings: z.array(z.string()) })

/** What a cache keeps of a story: what was found, and the sentences of warning that reading it gave. */
export interface StoredStory {
  readonly story: CheckedStory
  readonly warnings: readonly string[]
}

/** The text of a cache's entry: a checksum, a line feed, JSON. */
export function storedStory(stored: StoredStory): string {
  const json = JSON.stringify(stored)
  return `${checksum(json)}\n${json}`
}

/** @returns null where the text is not, or no longer, what `storedStory` made. */
export function parseStored(text: string): StoredStory | null {
  const [sum, json = ''] = [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)]
  if (sum !== checksum(json)) return null
  try {
    const parsed = schema.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function checksum(json: string): string {
  return createHash('sha256').update(json, 'utf8').digest('hex')
}
