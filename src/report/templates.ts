import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type Handlebars from 'handlebars'
import { UserError } from '../util/user-error.ts'
import { type Built, builtTemplates } from './built-templates.ts'
import type { StoriesView } from './review.ts'
import type { DeskView } from './view/desk.ts'
import type { QueueView } from './view/queue.ts'
import type { ChoiceView, PageView } from './view.ts'

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

/** The same folder as the review page uses it. */
export interface ReviewTemplates {
  readonly style: string
  /** The page before anything of a story is in it. */
  readonly shell: (context: { readonly generator: string; readonly reasons: readonly ChoiceView[] }) => string
  readonly stories: (context: StoriesView) => string
  readonly queue: (context: QueueView) => string
  readonly desk: (context: DeskView) => string
}

const PAGE = 'report.hbs'
const STYLE = 'report.css'
const SCRIPT = 'report.js'
const REVIEW_PAGE = 'review.hbs'
const REVIEW_STYLE = 'review.css'
const PARTIALS = 'partials'
const EXTENSION = '.hbs'
/** One of these or a partial makes a folder one of templates. */
const USABLE = [PAGE, STYLE, SCRIPT, REVIEW_PAGE, REVIEW_STYLE]

/** Loads the whole of Handlebars only where templates are to be compiled: its compiler is most of it. */
const load = createRequire(import.meta.url)

/**
 * Reads and compiles a folder of templates: `report.hbs`, `report.css`, `report.js` and `partials/*.hbs`. A file
 * that the folder lacks is taken from Crossread's own folder, so that a newsroom replaces only what it wants. Our own
 * are compiled by the build.
 *
 * @throws UserError where the folder does not exist or holds no template, or one of them cannot be used.
 */
export function loadTemplates(folder: string = ownTemplates()): Templates {
  const engine = engineOf(folder)
  return {
    style: readAsset(pathIn(folder, STYLE), 'style'),
    script: readAsset(pathIn(folder, SCRIPT), 'script'),
    page: engine.page(PAGE),
  }
}

/**
 * The templates of the review page, from the same folder: `review.hbs`, both styles and `partials/*.hbs`.
 *
 * @throws UserError as `loadTemplates`.
 */
export function loadReviewTemplates(folder: string = ownTemplates()): ReviewTemplates {
  const engine = engineOf(folder)
  return {
    style: [STYLE, REVIEW_STYLE].map((file) => readText(pathIn(folder, file))).join('\n'),
    shell: engine.page(REVIEW_PAGE),
    stories: engine.partial('review-stories'),
    queue: engine.partial('review-queue'),
    desk: engine.partial('review-desk'),
  }
}

/** Where a file of a template folder is to be taken from. */
function pathIn(folder: string, file: string): string {
  const own = join(folder, file)
  return existsSync(own) ? own : join(ownTemplates(), file)
}

type Render<T> = (context: T) => string

/** Compiled templates by name. */
interface Engine {
  page<T>(file: string): Render<T>
  partial<T>(name: string): Render<T>
}

function engineOf(folder: string): Engine {
  if (folder === ownTemplates()) return built() ?? compiled(folder, [])
  const engine = compiled(folder, ownPartials(folder))
  return {
    page: (file) => blaming(folder, engine.page(file)),
    partial: (name) => blaming(folder, engine.partial(name)),
  }
}

function built(): Engine | null {
  const templates = builtTemplates()
  if (!templates) return null
  const { runtime, pages, partials } = templates
  const handlebars = runtime.create()
  for (const [name, specification] of Object.entries(partials))
    handlebars.registerPartial(name, handlebars.template(specification))
  const from = (all: Built['pages'], name: string) => {
    const specification = all[name]
    if (!specification) throw new Error(`the build lacks the template ${name}`)
    return handlebars.template(specification)
  }
  return { page: (name) => from(pages, name), partial: (name) => from(partials, name) }
}

/** @param partials files that go before our own of the same name. */
function compiled(folder: string, partials: readonly string[]): Engine {
  const compiler: typeof Handlebars = load('handlebars')
  const handlebars = compiler.create()
  const texts = new Map(
    [...templateFiles(join(ownTemplates(), PARTIALS)), ...partials].map((file) => [
      basename(file, EXTENSION),
      readTemplate(file, compiler),
    ]),
  )
  for (const [name, text] of texts) handlebars.registerPartial(name, text)
  const compile = (text: string) => handlebars.compile(text, { strict: true })
  return {
    page: (file) => compile(readTemplate(pathIn(folder, file), compiler)),
    partial: (name) => compile(texts.get(name) ?? ''),
  }
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
  if (partials.length === 0 && !USABLE.some((file) => existsSync(join(folder, file)))) {
    throw new UserError(
      { file: folder },
      `this folder holds none of ${USABLE.join(', ')} and ${PARTIALS}/*${EXTENSION}`,
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
function blaming<T>(folder: string, render: Render<T>): Render<T> {
  return (context) => {
    try {
      return render(context)
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
