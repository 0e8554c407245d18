import { MOST_PARAGRAPHS, tooMany } from '../document/limits.ts'
import { goThrough } from './xml.ts'

/** A paragraph as it reads when all changes are accepted. */
export interface Paragraph {
  readonly text: string
  /** Id of its style; empty where it has none. */
  readonly style: string
  /** Whether it stands in a text box, beside the text. */
  readonly boxed: boolean
}

/** What is not read: deleted words, codes of fields, old formats, the same drawing for old programs, readings above signs. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delInstrText',
  'delText',
  'pPrChange',
  'rPrChange',
  'mc:Fallback',
  'rt',
])
/** What stands for characters. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['ptab', ' '],
  ['cr', '\n'],
  ['br', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['sym', ' '],
])
/** Words of footnotes that Word draws a line with. */
const SEPARATORS: ReadonlySet<string> = new Set(['separator', 'continuationSeparator', 'continuationNotice'])

/** While it is read. */
interface Growing {
  text: string
  style: string
  /** Its mark is deleted: it goes on with the next one. */
  joined: boolean
}

/**
 * Reads the paragraphs of a part (ECMA-376, 17.3): the document or its footnotes.
 *
 * @returns in the order of the part; those of a text box behind the one that it hangs on.
 * @throws UserError where it is nested too deep, or has too many.
 */
export function paragraphsOf(xml: string, path: string): readonly Paragraph[] {
  const reader = new Reader(path)
  goThrough(xml, path, reader)
  return reader.all()
}

class Reader {
  readonly #paragraphs: Paragraph[] = []
  readonly #open: Growing[] = []
  readonly #waiting: Paragraph[] = []
  readonly #elements: string[] = []
  /** How many of the open elements, from the outermost, were open where the passed over one begins; 0 where none is. */
  #passedFrom = 0
  #hidden = false
  #boxes = 0
  #before = ''
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    this.#elements.push(name)
    if (this.#passedFrom > 0) return
    const above = this.#elements.at(-2)
    if (name === 'del' && above === 'rPr' && this.#elements.at(-3) === 'pPr') {
      const paragraph = this.#open.at(-1)
      if (paragraph) paragraph.joined = true
    }
    if (PASSED_OVER.has(name) || this.#isSeparator(name, attributes)) {
      this.#passedFrom = this.#elements.length
      return
    }
    const paragraph = this.#open.at(-1)
    if (name === 'p') this.#open.push({ text: '', style: '', joined: false })
    else if (name === 'txbxContent') this.#boxes++
    else if (name === 'r') this.#hidden = false
    else if (name === 'vanish' && above === 'rPr') this.#hidden = !isOff(attributes.get('val'))
    else if (name === 'pStyle' && paragraph) paragraph.style = attributes.get('val') ?? ''
    else if (above === 'r' && paragraph && !this.#hidden) paragraph.text += CHARACTERS.get(name) ?? ''
  }

  text = (text: string): void => {
    const paragraph = this.#open.at(-1)
    const name = this.#elements.at(-1)
    if (this.#passedFrom > 0 || this.#hidden || !paragraph) return
    if (name === 't' || name === 'm:t') paragraph.text += text
  }

  close = (name: string): void => {
    const depth = this.#elements.length
    this.#elements.pop()
    if (this.#passedFrom > 0) {
      if (depth === this.#passedFrom) this.#passedFrom = 0
      return
    }
    if (name === 'txbxContent') this.#boxes--
    if (name === 'r') this.#hidden = false
    if (name === 'p') this.#end(this.#open.pop())
  }

  /** What is left where the last mark is deleted, too. */
  all(): readonly Paragraph[] {
    const rest = this.#before === '' ? [] : [{ text: this.#before, style: '', boxed: false }]
    return [...this.#paragraphs, ...rest, ...this.#waiting]
  }

  #end(paragraph: Growing | undefined): void {
    if (!paragraph) return
    const { text, style, joined } = paragraph
    if (this.#open.length > 0 || this.#boxes > 0) {
      if (text.trim() !== '') this.#waiting.push({ text, style, boxed: true })
      if (this.#waiting.length > MOST_PARAGRAPHS) throw tooMany(this.#path)
      return
    }
    this.#before += text
    if (joined) return
    if (this.#before.trim() === '') {
      this.#before = ''
      this.#take(this.#waiting.splice(0))
      return
    }
    this.#take([{ text: this.#before, style, boxed: false }, ...this.#waiting.splice(0)])
    this.#before = ''
  }

  /** @throws UserError where there are too many. */
  #take(paragraphs: readonly Paragraph[]): void {
    for (const each of paragraphs) this.#paragraphs.push(each)
    if (this.#paragraphs.length > MOST_PARAGRAPHS) throw tooMany(this.#path)
  }

  #isSeparator(name: string, attributes: ReadonlyMap<string, string>): boolean {
    return (name === 'footnote' || name === 'endnote') && SEPARATORS.has(attributes.get('type') ?? '')
  }
}

function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off'
}
