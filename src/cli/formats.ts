import type { Reconciliation } from '../model/reconciliation.ts'
import { excerpt, UserError } from '../util/user-error.ts'

export type Renderer = (result: Reconciliation) => string

/** What a report can be written as; each renderer is loaded when it is asked for. */
const LOADERS = {
  html: async (): Promise<Renderer> => {
    const [{ renderHtml }, { loadTemplates }] = await Promise.all([
      import('../report/html.ts'),
      import('../report/templates.ts'),
    ])
    const templates = loadTemplates()
    return (result) => renderHtml(result, templates)
  },
  md: async (): Promise<Renderer> => (await import('../report/markdown.ts')).renderMarkdown,
  json: async (): Promise<Renderer> => (await import('../report/json.ts')).renderJson,
}

export type Format = keyof typeof LOADERS

export const ALL_FORMATS = ['html', 'md', 'json'] as const satisfies readonly Format[]

/** Renderers by the base name of the file they fill. */
export async function loadRenderers(formats: readonly Format[]): Promise<ReadonlyMap<string, Renderer>> {
  const renderers = new Map<string, Renderer>()
  for (const format of formats) renderers.set(`report.${format}`, await LOADERS[format]())
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
