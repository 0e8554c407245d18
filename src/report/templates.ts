import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Handlebars from 'handlebars'
import type { PageView } from './view.ts'

/** What the page template is given beside the page: our own style and script, and the policy that allows only them. */
export interface Assets {
  readonly style: string
  readonly script: string
  /** A Content-Security-Policy. */
  readonly policy: string
}

/** A folder of templates, compiled. */
export interface Templates {
  readonly style: string
  readonly script: string
  readonly page: (context: { readonly page: PageView; readonly assets: Assets }) => string
}

const PAGE = 'report.hbs'
const STYLE = 'report.css'
const SCRIPT = 'report.js'
const PARTIALS = 'partials'
const EXTENSION = '.hbs'

/**
 * Reads and compiles a folder of templates: `report.hbs`, `report.css`, `report.js` and `partials/*.hbs`. A file
 * that the folder lacks is taken from Crossread's own folder, so that a newsroom replaces only what it wants.
 *
 * @throws Error naming the folder where it does not exist, and Handlebars' own on a template that does not parse.
 */
export function loadTemplates(folder: string = ownTemplates()): Templates {
  if (!existsSync(folder)) throw new Error(`There is no template folder ${folder}.`)
  const folders = [ownTemplates(), folder]
  const handlebars = Handlebars.create()
  for (const partials of folders.map((each) => join(each, PARTIALS))) {
    if (!existsSync(partials)) continue
    for (const file of readdirSync(partials)) {
      if (file.endsWith(EXTENSION)) {
        handlebars.registerPartial(
          file.slice(0, -EXTENSION.length),
          readFileSync(join(partials, file), 'utf8'),
        )
      }
    }
  }
  const read = (file: string) =>
    readFileSync(join(existsSync(join(folder, file)) ? folder : ownTemplates(), file), 'utf8')
  return {
    style: read(STYLE),
    script: read(SCRIPT),
    page: handlebars.compile(read(PAGE), { strict: true }),
  }
}

/** Where the templates lie that Crossread ships: beside its package.json, from the sources as from an installed package. */
export function ownTemplates(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    const folder = join(at, 'templates')
    if (existsSync(join(folder, PAGE)) && existsSync(join(at, 'package.json'))) return folder
    if (dirname(at) === at)
      throw new Error('Crossread was installed without its templates folder; install it again.')
  }
}
