/** Answer keys, as `own/keys` and ../shared/gold hold them, and the reports of the stories that they are of. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DIMENSIONS } from '../../src/model/claim.ts'
import { reconcile } from '../../src/pipeline.ts'
import { readPaths } from '../../src/read/index.ts'
import { reportJson } from '../../src/report/json.ts'
import type { ReportJson } from '../../src/report/schema.ts'

const side = z.object({ doc: z.string(), quote: z.string(), sentence: z.string() })
const key = z.object({
  items: z.array(
    z.object({
      type: z.enum(['discrepancy', 'internal', 'refinement', 'agreement', 'variant', 'superlative', 'trap']),
      dimension: z.enum(DIMENSIONS),
      question: z.string(),
      a: side,
      b: side.nullish(),
      note: z.string().optional(),
      sure: z.string().optional(),
    }),
  ),
})
export type Side = z.infer<typeof side>
export type Item = z.infer<typeof key>['items'][number]

/** The items of each story that `folder` has a key of, by story, in the order of the names. */
export function keysIn(folder: string): Map<string, readonly Item[]> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [
        file.replace(/\.json$/u, ''),
        key.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).items,
      ]),
  )
}

/** A story as it was read: its report and the text of each file that it was read from. */
export interface Reported {
  readonly report: ReportJson
  readonly texts: ReadonlyMap<string, string>
}

/** Reports each story of `folder`, by story, in the order of the names. */
export async function reportsOf(folder: string): Promise<Map<string, Reported>> {
  const reports = new Map<string, Reported>()
  for (const id of readdirSync(folder).sort()) {
    const { found } = await readPaths([join(folder, id)])
    for (const { story, articles } of found) {
      const texts = new Map(articles.map(({ file, text }) => [file, text]))
      reports.set(id, { report: reportJson(reconcile(story, articles)), texts })
    }
  }
  return reports
}
