// Compiles Crossread's own templates for the build, so that a run need not load Handlebars' compiler.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Handlebars from 'handlebars'

const PAGES = ['report.hbs', 'review.hbs']

/** The folder's pages by file and its partials by name as a CommonJS module: `{ pages, partials }`. */
export function compiledTemplates(folder) {
  const compile = (file) => Handlebars.precompile(readFileSync(file, 'utf8'), { strict: true })
  const partials = readdirSync(join(folder, 'partials'))
    .filter((file) => file.endsWith('.hbs'))
    .sort()
    .map((file) => `${JSON.stringify(basename(file, '.hbs'))}: ${compile(join(folder, 'partials', file))}`)
  const pages = PAGES.map((file) => `${JSON.stringify(file)}: ${compile(join(folder, file))}`)
  return `module.exports = {\npages: {\n${pages.join(',\n')}\n},\npartials: {\n${partials.join(',\n')}\n} }\n`
}
