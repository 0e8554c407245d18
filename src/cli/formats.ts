import type { Reconciliation } from '../model/reconciliation.ts'
import { excerpt, UserError } from '../util/user-error.ts'

export type Renderer = (result: Reconciliation) => string

/** What to render with. */
export interface RenderOptions {
  /** A newsroom's own templates for HTML; ours where undefined. */
  readonly template: string | undefined
}

/** A file that a report can be written as; its renderer is loaded when it is asked for. */
interface Output {
  readonly file: string
  readonly load: (options: RenderOptions) => Promise<Renderer>
}

const OUTPUTS = {
  html: {
    file: 'report.html',
    load: async ({ template }) => {
      const [{ renderHtml }, { loadTemplates }] = await Promise.all([
        import('../report/html.ts'),
        import('../report/templates.ts'),
      ])
      const templates = loadTemplates(template)
      return (result) => renderHtml(result, templates)
    },
  },
  md: { file: 'report.md', load: async () => (await import('../report/markdown.ts')).renderMarkdown },
  json: { file: 'report.json', load: async () => (await import('../report/json.ts')).renderJson },
  csv: { file: 'report.csv', load: async () => (await import('../report/csv.ts')).renderCsv },
  annotations: {
    file: 'annotations.jsonld',
    load: async () => (await import('../report/annotations.ts')).renderAnnotations,
  },
  claimreview: {
    file: 'claimreview.jsonld',
    load: async () => (await import('../report/claim-review.ts')).renderClaimReviews,
  },
} as const satisfies Readonly<Record<string, Output>>

export type Format = keyof typeof OUTPUTS

export const ALL_FORMATS = [
  'html',
  'md',
  'json',
  'csv',
  'annotations',
  'claimreview',
] as const satisfies readonly Format[]
/** What is written unless the user says otherwise; the others are for programs. */
export const USUAL_FORMATS = ['html', 'md', 'json'] as const satisfies readonly Format[]

/**
 * Renderers by the base name of the file they fill.
 *
 * @throws UserError where the templates cannot be used.
 */
export async function loadRenderers(
  formats: readonly Format[],
  options: RenderOptions,
): Promise<ReadonlyMap<string, Renderer>> {
  const renderers = new Map<string, Renderer>()
  for (const format of formats) renderers.set(OUTPUTS[format].file, await OUTPUTS[format].load(options))
  return renderers
}

/**
 * Reads a list of formats, `html,md`.
 *
 * @throws UserError where one is unknown or there is none.
 */
export function parseFormats(list: string): Format[] {
  const wanted = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const unknown = wanted.find((name) => !ALL_FORMATS.some((format) => format === name))
  if (wanted.length > 0 && unknown === undefined)
    return ALL_FORMATS.filter((format) => wanted.includes(format))
  throw new UserError(
    null,
    unknown === undefined ? '--format names no format' : `${excerpt(unknown)} is no report format`,
    `choose from ${ALL_FORMATS.join(', ')}, with commas between`,
  )
}
