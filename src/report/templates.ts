import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type Handlebars from 'handlebars'
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

/** Loads Handlebars when it is known which half is needed: its compiler is most of it. */
const load = createRequire(import.meta.url)

/**
 * Reads and compiles a folder of templates: `report.hbs`, `report.css`, `report.js` and `partials/*.hbs`. A file
 * that the folder lacks is taken from Crossread's own folder, so that a newsroom replaces only what it wants. Our own
 * are compiled by the build.
 *
 * @throws UserError where the folder does not exist or holds no template, or one of them cannot be used.
 */
export function loadTemplates(folder: string = ownTemplates()): Templates {
  const own = ownTemplates()
  const pathOf = (file: string) => join(existsSync(join(folder, file)) ? folder : own, file)
  const page = folder === own ? (built() ?? compiled(own, [])) : compiled(folder, ownPartials(folder))
  return {
    style: readAsset(pathOf(STYLE), 'style'),
    script: readAsset(pathOf(SCRIPT), 'script'),
    page: folder === own ? page : blaming(folder, page),
  }
}

/** What scripts/templates.mjs writes beside the bundle. */
interface Built {
  readonly page: TemplateSpecification
  readonly partials: Readonly<Record<string, TemplateSpecification>>
}

/** Our own templates as the build compiled them; null where Crossread runs from its sources. */
function built(): Templates['page'] | null {
  const file = fileURLToPath(new URL('../templates.cjs', import.meta.url))
  if (!existsSync(file)) return null
  const runtime: typeof Handlebars = load('handlebars/runtime')
  const { page, partials }: Built = load(file)
  const handlebars = runtime.create()
  for (const [name, specification] of Object.entries(partials))
    handlebars.registerPartial(name, handlebars.template(specification))
  return handlebars.template(page)
}

/** @param partials files that go before our own of the same name. */
function compiled(folder: string, partials: readonly string[]): Templates['page'] {
  const compiler: typeof Handlebars = load('handlebars')
  const handlebars = compiler.create()
  const own = ownTemplates()
  for (const file of [...templateFiles(join(own, PARTIALS)), ...partials])
    handlebars.registerPartial(basename(file, EXTENSION), readTemplate(file, compiler))
  const page = join(folder, PAGE)
  return handlebars.compile(readTemplate(existsSync(page) ? page : join(own, PAGE), compiler), {
    strict: true,
  })
}

/**
 * The partials of a newsroom's folder.
 *
 * @throws UserError where the folder is none, or holds no template: its own would silently not be used.
 */
function ownPartials(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError({ file: folder }, 'there is no such template folder', 'check the path')
  const partials = templateFiles(join(folder, PARTIALS))
  if (partials.length === 0 && ![PAGE, STYLE, SCRIPT].some((file) => existsSync(join(folder, file)))) {
    throw new UserError(
      { file: folder },
      `this folder holds none of ${PAGE}, ${STYLE}, ${SCRIPT} and ${PARTIALS}/*${EXTENSION}`,
      'check the path, or copy our templates with crossread templates eject',
    )
  }
  return partials
}

function templateFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => join(folder, file))
}

/**
 * Text for a raw text element.
 *
 * @throws UserError where it holds the element's own end tag, which would end it early.
 */
function readAsset(file: string, element: 'style' | 'script'): string {
  const text = readText(file)
  if (text.toLowerCase().includes(`</${element}`)) {
    throw new UserError(
      { file },
      `this holds the text "</${element}", which would end it`,
      'write it another way',
    )
  }
  return text
}

/** @throws UserError where the file cannot be read. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UserError({ file }, `the template cannot be read (${codeOf(error)})`, 'check the file')
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** Reads a template and parses it, so that a mistake is found before the first story and with the file's name. */
function readTemplate(file: string, compiler: typeof Handlebars): string {
  const text = readText(file)
  try {
    compiler.parse(text)
  } catch (error) {
    const [where = ''] = String(error instanceof Error ? error.message : error)
      .replace(/:$/mu, '')
      .split('\n')
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
 * @throws UserError where the folder exists, because nothing is overwritten, or cannot be made.
 */
export function ejectTemplates(folder: string): void {
  if (existsSync(folder)) {
    throw new UserError(
      { file: folder },
      'this folder exists already',
      'name a new one, so that nothing is overwritten',
    )
  }
  try {
    // Made first and not by `recursive`: see makeFolder in cli/write.ts.
    mkdirSync(folder)
    cpSync(ownTemplates(), folder, { recursive: true })
  } catch (error) {
    throw new UserError(
      { file: folder },
      `the templates cannot be written here (${codeOf(error)})`,
      'name a folder in one that exists and that you may write to',
    )
  }
}
