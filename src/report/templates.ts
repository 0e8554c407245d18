import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Handlebars from 'handlebars'
import { UserError } from '../util/user-error.ts'
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
 * @throws UserError where the folder does not exist or a template does not parse.
 */
export function loadTemplates(folder: string = ownTemplates()): Templates {
  if (!existsSync(folder))
    throw new UserError({ file: folder }, 'there is no such template folder', 'check the path')
  const own = ownTemplates()
  const handlebars = Handlebars.create()
  for (const partials of [join(own, PARTIALS), join(folder, PARTIALS)]) {
    for (const file of existsSync(partials) ? readdirSync(partials) : []) {
      if (!file.endsWith(EXTENSION)) continue
      handlebars.registerPartial(file.slice(0, -EXTENSION.length), readTemplate(join(partials, file)))
    }
  }
  const pathOf = (file: string) => join(existsSync(join(folder, file)) ? folder : own, file)
  const page: Templates['page'] = handlebars.compile(readTemplate(pathOf(PAGE)), { strict: true })
  return {
    style: readFileSync(pathOf(STYLE), 'utf8'),
    script: readFileSync(pathOf(SCRIPT), 'utf8'),
    page: folder === own ? page : blaming(folder, page),
  }
}

/** Reads a template and parses it, so that a mistake is found before the first story and with the file's name. */
function readTemplate(file: string): string {
  const text = readFileSync(file, 'utf8')
  try {
    Handlebars.parse(text)
  } catch (error) {
    const [where = ''] = String(error instanceof Error ? error.message : error).split('\n')
    throw new UserError({ file }, `this template does not parse (${where})`, 'mend it, or copy ours anew')
  }
  return text
}

/** In templates of a newsroom's own, a field that the view does not have is theirs to mend. */
function blaming(folder: string, page: Templates['page']): Templates['page'] {
  return (context) => {
    try {
      return page(context)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new UserError(
        { file: folder },
        `a template failed (${reason})`,
        'see README.md of our templates for the fields there are',
      )
    }
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

/**
 * Copies Crossread's own templates to a folder, to start from.
 *
 * @throws UserError where the folder exists: nothing is overwritten.
 */
export function ejectTemplates(folder: string): void {
  if (existsSync(folder)) {
    throw new UserError(
      { file: folder },
      'this folder exists already',
      'name a new one, so that nothing is overwritten',
    )
  }
  cpSync(ownTemplates(), folder, { recursive: true })
}
