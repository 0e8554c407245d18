import { z } from 'zod'
import { mentionsSchema, reportSchema } from './schema.ts'

/** JSON Schemas (draft 2020-12) of `report.json` and of one line of `crossread mentions`, by base name. */
export function jsonSchemas(): Readonly<Record<'report' | 'mentions', object>> {
  return { report: z.toJSONSchema(reportSchema), mentions: z.toJSONSchema(mentionsSchema) }
}
