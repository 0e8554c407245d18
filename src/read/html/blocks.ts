import { INLINE } from './data/inline.ts'
import type { DomElement, DomNode } from './dom.ts'

/** A paragraph of a page: text without a block element in it. */
export interface Block {
  readonly kind: 'text' | 'heading' | 'item' | 'quote' | 'row'
  /** One line, or several where the page breaks them. */
  readonly text: string
  /** Characters of it that are links. */
  readonly linked: number
}

const HEADING = /^h[1-6]$/u
/** Between the cells of a row, so that two numbers are not taken for one. */
const CELL_BREAK = ' | '

/**
 * The paragraphs of an element, in the order of the page. A block element begins a paragraph, two line breaks in a
 * row do, too; a row of a table is a paragraph with its cells set apart.
 */
export function blocksOf(element: DomElement): readonly Block[] {
  const writer = new Writer()
  write(element, writer, { kind: 'text', linked: false })
  writer.end()
  return writer.blocks
}

interface Context {
  readonly kind: Block['kind']
  readonly linked: boolean
}

class Writer {
  readonly blocks: Block[] = []
  #text: string[] = []
  #linked = 0
  #kind: Block['kind'] = 'text'

  add(text: string, { kind, linked }: Context): void {
    if (this.#text.length === 0 || this.#kind === 'text') this.#kind = kind
    this.#text.push(text)
    if (linked) this.#linked += text.replace(/\s+/gu, ' ').length
  }

  get open(): boolean {
    return this.#text.length > 0
  }

  end(): void {
    const pieces = this.#text.join('').split(LINE_BREAK)
    const lines = this.#kind === 'row' ? [cellsOf(pieces)] : pieces
    const linked = this.#linked
    const all = lines.reduce((sum, line) => sum + line.length, 0)
    const texts = paragraphsOf(lines)
    for (const text of texts)
      this.blocks.push({
        kind: this.#kind,
        text,
        linked: texts.length === 1 ? linked : Math.round((linked * text.length) / Math.max(1, all)),
      })
    this.#text = []
    this.#linked = 0
    this.#kind = 'text'
  }
}

function cellsOf(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece.trim() !== '').join(CELL_BREAK)
}

/** Stands for `<br>`, in rows for the end of a cell, while a paragraph is collected; the scan has dropped it from texts. */
const LINE_BREAK = '\0'

function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    const words = line.replace(/\s+/gu, ' ').trim()
    if (words !== '') paragraphs.at(-1)?.push(words)
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([])
  }
  return paragraphs.filter((each) => each.length > 0).map((each) => each.join('\n'))
}

function write(node: DomNode, writer: Writer, context: Context): void {
  if (node.nodeType === 3) {
    if (writer.open || node.data.trim() !== '') writer.add(node.data, context)
    return
  }
  if (node.nodeType !== 1) return
  const name = node.localName
  if (name === 'br') {
    if (writer.open) writer.add(context.kind === 'row' ? ' ' : LINE_BREAK, context)
    return
  }
  if (name === 'hr') {
    writer.end()
    return
  }
  const inside = contextIn(node, context)
  if (INLINE.has(name)) {
    for (const child of node.childNodes) write(child, writer, inside)
    return
  }
  if (name === 'td' || name === 'th') {
    if (context.kind === 'row') {
      if (writer.open) writer.add(LINE_BREAK, context)
      for (const child of node.childNodes) write(child, writer, inside)
      return
    }
  }
  // Inside a row of data everything stays on the row's line.
  if (context.kind === 'row') {
    for (const child of node.childNodes) write(child, writer, inside)
    return
  }
  writer.end()
  for (const child of node.childNodes) write(child, writer, inside)
  writer.end()
}

function contextIn(element: DomElement, context: Context): Context {
  const name = element.localName
  const linked = context.linked || (name === 'a' && element.getAttribute('href') !== null)
  if (name === 'tr' && isDataRow(element)) return { kind: 'row', linked }
  if (context.kind === 'row') return { kind: 'row', linked }
  if (HEADING.test(name)) return { kind: 'heading', linked }
  if (name === 'li') return { kind: 'item', linked }
  if (name === 'blockquote' || name === 'aside') return { kind: 'quote', linked }
  return linked === context.linked ? context : { kind: context.kind, linked }
}

/** Rows of data have several cells of a few words each; those that lay out a page hold one, or paragraphs. */
const LONGEST_CELL = 200

function isDataRow(row: DomElement): boolean {
  let filled = 0
  for (const cell of row.childNodes) {
    const left = roomLeft(cell, LONGEST_CELL)
    if (left < 0) return false
    if (left < LONGEST_CELL && cell.nodeType === 1) filled++
  }
  return filled > 1
}

/** How many characters are left of a number once a node's text is taken off; below 0 where paragraphs lie in it. */
function roomLeft(node: DomNode, room: number): number {
  if (node.nodeType === 3) return room - node.data.trim().length
  if (node.nodeType !== 1) return room
  const name = node.localName
  if (name !== 'td' && name !== 'th' && name !== 'br' && !INLINE.has(name)) return -1
  let left = room
  for (const child of node.childNodes) {
    left = roomLeft(child, left)
    if (left < 0) break
  }
  return left
}
