import { Parser } from 'htmlparser2'
import { DEEPEST } from '../limits.ts'
import type { Block } from './blocks.ts'
import { BLOCKS, SKIPPED } from './data/elements.ts'
import { FURNITURE_NAMES, FURNITURE_PAIRS } from './data/furniture.ts'
import { articleBlocks } from './lines.ts'

const OPENING_QUOTE = /^["'“‘«„‹「『]/u
/** What WordPress puts below each item of a feed. */
const FEED_FOOTER = /^The post .{1,400} (?:appeared first on|first appeared on) .{1,200}$/u
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const CELL_BREAK = ' | '
/** Of what goes by a name of furniture, less than so much of all text is taken to be it. */
const LARGE_PART = 0.5
const LONGEST_NAMES = 400
/** Far more than any article has. */
const MOST_BLOCKS = 20_000

type Attributes = Readonly<Record<string, string>>

/** A fragment is no text of an article; the message says why, to be put behind "the text". */
export class NoArticle extends Error {}

/**
 * The running text of an HTML fragment (content of a feed, of a wire's item, of a table): paragraphs with a blank line
 * between them, `<br>` as a line end, the cells of a row set apart.
 *
 * Left out are scripts, figures and captions, asides, controls, hidden and struck-out text, and what leads to other
 * articles. Quotation marks that `<q>` stands for are written. Nothing is fetched, and entities are HTML's own.
 *
 * @param title of the article: repeated above its text it is no part of it.
 * @throws NoArticle where it is nested too deep or has too many paragraphs.
 */
export function htmlParagraphs(html: string, title = ''): string {
  const all = textIn(html, false)
  const lean = all.hasFurniture ? textIn(html, true) : all
  const { blocks } = lean.length < all.length * LARGE_PART ? all : lean
  return joined(
    articleBlocks(
      blocks.filter(({ text }) => !FEED_FOOTER.test(text.slice(0, 700))),
      title,
    ),
  )
}

/** Blocks as text with a blank line between them. */
export function joined(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n')
}

/** The text of a title that may have markup or entities in it, on one line. Left as it stands where it has neither. */
export function htmlLine(html: string): string {
  if (!looksLikeHtml(html) && !/&#?\w{1,31};/u.test(html)) return html
  return joined(textIn(html, false).blocks).replace(/\s+/gu, ' ')
}

/** Whether somebody who wrote this meant HTML: it has an element that running text has. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:\/?(?:p|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|section|article|figure|table|img|br)(?=[\s>/])|!\[CDATA\[)/iu.test(
    text,
  )
}

function textIn(html: string, leavesFurniture: boolean): MarkedText {
  const text = new MarkedText(leavesFurniture)
  // XHTML, too, comes as HTML: `<a id="x"/>` has no text in it.
  new Parser(text, { recognizeSelfClosing: true, recognizeCDATA: true }).end(html)
  text.onend()
  return text
}

/** An element that has begun and not ended. */
interface Open {
  readonly name: string
  readonly skips: boolean
  /** Of `<q>`: the marks that belong round it. Null until it is known whether its text has marks of its own. */
  marks: 'own' | 'written' | null
}

/** Collects blocks from the events of a parser: of htmlparser2, or made of the elements of an XML document. */
export class MarkedText {
  readonly blocks: Block[] = []
  /** Whether something goes by a name that furniture of pages has. */
  hasFurniture = false
  /** Characters of all blocks. */
  length = 0
  readonly #leavesFurniture: boolean
  readonly #open: Open[] = []
  #now: string[] = []
  /** Whether there is anything but white space in `#now`. */
  #hasWords = false
  /** How many characters of `#now` stand in links. */
  #linked = 0
  #skipping = 0
  readonly #within = { a: 0, pre: 0, sup: 0, tr: 0 }
  #kind: Block['kind'] = 'text'
  /** Quotations that have begun and have no words yet, with where their marks would stand in `#now`. */
  #quotes: { readonly open: Open; readonly at: number }[] = []

  constructor(leavesFurniture = false) {
    this.#leavesFurniture = leavesFurniture
  }

  onopentag(given: string, attributes: Attributes): void {
    const name = localName(given)
    if (this.#open.length >= DEEPEST) throw new NoArticle(`is nested more than ${DEEPEST} deep`)
    const open: Open = { name, skips: SKIPPED.has(name) || this.#isHidden(attributes), marks: null }
    this.#open.push(open)
    if (open.skips) this.#skipping++
    if (this.#skipping > 0) return
    if (name === 'td' || name === 'th') this.#beginCell()
    else if (BLOCKS.has(name) && (this.#within.tr === 0 || name === 'tr' || name === 'table'))
      this.#endBlock()
    if (this.#now.length === 0) this.#kind = kindOf(name) ?? this.#kind
    if (name === 'br') this.#now.push('\n')
    if (isCounted(name)) this.#within[name]++
    if (name === 'q') this.#quotes.push({ open, at: this.#now.push('') - 1 })
  }

  ontext(text: string): void {
    if (this.#skipping > 0) return
    const inLine = this.#within.pre > 0 ? text : text.replace(/[\t\n\f\r ]+/gu, ' ')
    const raised =
      this.#within.sup > 0 ? inLine.replace(/\d/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit))) : inLine
    // A hyphen that shows only where a line is broken is none of the word's letters.
    const words = raised.replaceAll('\u00AD', '')
    if (this.#quotes.length > 0) this.#beginQuotes(words.trimStart())
    this.#now.push(words)
    this.#hasWords ||= words.trim() !== ''
    if (this.#within.a > 0) this.#linked += words.length
  }

  onclosetag(): void {
    const closed = this.#open.pop()
    if (closed === undefined) return
    const { name, skips, marks } = closed
    const wasSkipping = this.#skipping > 0
    if (skips) this.#skipping--
    if (wasSkipping) return
    if (isCounted(name)) this.#within[name]--
    if (marks === 'written') this.#now.push('”')
    if (BLOCKS.has(name) && this.#within.tr === 0) this.#endBlock()
  }

  onend(): void {
    this.#endBlock()
  }

  #beginCell(): void {
    if (this.#hasWords) this.#now.push(CELL_BREAK)
  }

  /** NITF's `<q>` holds its quotation marks, HTML's stands for them: their first words tell. */
  #beginQuotes(words: string): void {
    if (words === '') return
    const marks = OPENING_QUOTE.test(words) ? 'own' : 'written'
    for (const { open, at } of this.#quotes) {
      open.marks = marks
      if (marks === 'written') this.#now[at] = '“'
    }
    this.#quotes = []
  }

  #endBlock(): void {
    // Two line ends in a row are how older systems write paragraphs.
    const texts = this.#now
      .join('')
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .join('\n')
      .split(/\n{2,}/u)
      .map((text) => text.trim())
      .filter((text) => text !== '')
    if (this.blocks.length + texts.length > MOST_BLOCKS)
      throw new NoArticle(`has more than ${MOST_BLOCKS} paragraphs`)
    for (const text of texts) {
      this.blocks.push({ kind: this.#kind, text, linked: texts.length === 1 ? this.#linked : 0 })
      this.length += text.length
    }
    this.#now = []
    this.#hasWords = false
    this.#linked = 0
    this.#quotes = []
    this.#kind = this.#open.reduce<Block['kind']>((kind, { name }) => kindOf(name) ?? kind, 'text')
  }

  #isHidden(attributes: Attributes): boolean {
    if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
    if (/display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/iu.test(attributes['style'] ?? ''))
      return true
    if (!isFurniture(attributes['class'] ?? '')) return false
    this.hasFurniture = true
    return this.#leavesFurniture
  }
}

function isCounted(name: string): name is 'a' | 'pre' | 'sup' | 'tr' {
  return name === 'a' || name === 'pre' || name === 'sup' || name === 'tr'
}

function kindOf(name: string): Block['kind'] | null {
  if (/^(?:h[1-6]|hl[12])$/u.test(name)) return 'heading'
  if (name === 'li') return 'item'
  if (name === 'blockquote' || name === 'bq') return 'quote'
  return name === 'tr' ? 'row' : null
}

/** `nitf:p` → `p`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function isFurniture(names: string): boolean {
  const words = names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '')
  return words.some(
    (word, i) => FURNITURE_NAMES.has(word) || FURNITURE_PAIRS.has(`${word} ${words[i + 1] ?? ''}`),
  )
}
