import { z } from 'zod'
import { FINDING_KINDS, SEVERITIES } from '../model/finding.ts'

const levels = z
  .record(z.string(), z.enum(['off', ...SEVERITIES]))
  .describe('A level (quote/wording), or all of a dimension (quote/*), and its severity or "off".')

const rules = {
  failOn: z.array(z.enum(FINDING_KINDS)).describe('Kinds of findings that fail a run.'),
  minSeverity: z.enum(SEVERITIES).describe('Findings below this severity do not fail a run.'),
  minConfidence: z.number().min(0).max(1).describe('Findings less sure than this do not fail a run.'),
  levels,
}

/** Settings of the gate as in `crossread.config.*`; each has a flag that wins over it, or is of the file alone. */
export const settingsSchema = z
  .strictObject({
    $schema: z.string().describe('For editors.'),
    paths: z.array(z.string()).min(1).describe('Where the sources are, relative to this file.'),
    captured: z.string().describe('Day the sources were captured, YYYY-MM-DD.'),
    baseline: z.string().describe('File of findings that are accepted as known, relative to this file.'),
    ...rules,
    maxFindings: z.int().min(0).describe('How many failing findings are let pass.'),
    overrides: z
      .array(
        z
          .strictObject({
            files: z
              .array(z.string())
              .min(1)
              .describe('Patterns of the sources these rules are for, relative to this file.'),
            ...z.object(rules).partial().shape,
          })
          .describe('Rules for some sources; what is not given is as for all.'),
      )
      .describe('A later one wins over an earlier one.'),
    formats: z.array(z.string()).min(1).describe('Outputs: a format, or format=FILE.'),
    suppressed: z.boolean().describe('Whether SARIF lists findings that are known or reviewed.'),
    cache: z
      .union([z.boolean(), z.string()])
      .describe(
        'Whether results are kept, or the folder, relative to this file; .crossread/cache beside it.',
      ),
  })
  .partial()
  .describe('Settings of crossread check.')

export type CheckSettings = z.output<typeof settingsSchema>
