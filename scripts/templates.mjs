// Compiles Crossread's own templates for the build, so that a run need not load Handlebars' compiler.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Handlebars from 'handlebars'

/** The folder's `report.hbs` and its partials as a CommonJS module: `{ page, partials }`. */
export function compiledTemplates(folder) {
  const compile = (file) => Handlebars.precompile(readFileSync(file, 'utf8'), { strict: true })
  const partials = readdirSync(join(folder, 'partials'))
    .filter((file) => file.endsWith('.hbs'))
    .sort()
    .map((file) => `${JSON.stringify(basename(file, '.hbs'))}: ${compile(join(folder, 'partials', file))}`)
  return `module.exports = {\npage: ${compile(join(folder, 'report.hbs'))},\npartials: {\n${partials.join(',\n')}\n} }\n`
}
