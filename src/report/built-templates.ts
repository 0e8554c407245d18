import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type Handlebars from 'handlebars'

/** What scripts/templates.mjs writes beside the bundle, and the half of Handlebars that it needs. */
export interface Built {
  readonly runtime: typeof Handlebars
  readonly pages: Readonly<Record<string, TemplateSpecification>>
  readonly partials: Readonly<Record<string, TemplateSpecification>>
}

/**
 * Our own templates as the build compiled them; null where Crossread runs from its sources. In the command they are part
 * of the program: scripts/program.mjs.
 */
export function builtTemplates(): Built | null {
  const file = fileURLToPath(new URL('../templates.cjs', import.meta.url))
  if (!existsSync(file)) return null
  const load = createRequire(import.meta.url)
  return { ...load(file), runtime: load('handlebars/runtime') }
}
