import { Parser } from 'htmlparser2'
import { UserError } from '../../util/user-error.ts'
import { DEEPEST } from '../limits.ts'
import { lineCounter } from '../line-counter.ts'

/** Characters that are read before what was found in them is handed on. */
const STRIDE = 65_536

/** Most elements in one that is looked for: articles have some hundreds. */
const MOST_ELEMENTS = 50_000

/** An element with all that is in it. */
export interface XmlNode {
  /** Without its prefix, as written: elements of news formats differ in nothing but their names. */
  readonly name: string
  /** By their names without prefixes: `xml:lang` is `lang`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
}

/** An element that was looked for. */
export interface XmlElement {
  readonly node: XmlNode
  /** Half-open, in the document's text. */
  readonly start: number
  readonly end: number
  /** Counted from 1. */
  readonly line: number
  /** Whether it ends by its own closing tag; else the document breaks off in it, or its tags are crossed. */
  readonly complete: boolean
  /** Opening tags of the elements it lies in, as written, from the root. */
  readonly above: readonly string[]
}

/** While it is read. */
interface Growing extends XmlNode {
  readonly children: (XmlNode | string)[]
  readonly start: number
}

/** An element round those that are looked for. */
interface Around {
  readonly name: string
  readonly tag: string
}

/**
 * Reads an XML document and hands on the elements that are looked for, each as soon as it is complete; what lies in one
 * is not looked at again. Names that are entities of no standard stay as they are written, and nothing is fetched.
 *
 * Mistakes that publishing systems make (a bare `&`, a tag that is never closed) are passed over.
 *
 * @param path for messages.
 * @param isWanted by name without prefix and the names of the elements round it, from the root.
 * @throws UserError where the document declares entities of its own, is nested too deep, or one element has too many.
 */
export function* elementsOf(
  text: string,
  path: string,
  isWanted: (name: string, above: readonly string[]) => boolean,
): Generator<XmlElement> {
  const found: XmlElement[] = []
  const above: Around[] = []
  /** Elements that are open, the innermost last; the first is the one that was looked for. */
  const inside: Growing[] = []
  /** Elements in the one that was looked for. */
  let count = 0
  const lineAt = lineCounter(text)
  const parser: Parser = new Parser(
    {
      onopentag: (written, attributes) => {
        if (above.length + inside.length >= DEEPEST) throw tooDeep(path, lineAt(parser.startIndex))
        const name = localName(written)
        const { startIndex, endIndex } = parser
        if (
          inside.length === 0 &&
          !isWanted(
            name,
            above.map((each) => each.name),
          )
        ) {
          above.push({ name, tag: text.slice(startIndex, endIndex + 1) })
          return
        }
        if (inside.length === 0) count = 0
        if (++count > MOST_ELEMENTS) throw tooMany(path, lineAt(startIndex))
        const node = { name, attributes: byLocalName(attributes), children: [], start: startIndex }
        inside.at(-1)?.children.push(node)
        inside.push(node)
      },
      ontext: (data) => {
        const children = inside.at(-1)?.children
        const last = children?.at(-1)
        // Each entity begins a new piece.
        if (typeof last === 'string') children?.splice(-1, 1, last + data)
        else children?.push(data)
      },
      onclosetag: (_, implied) => {
        const node = inside.pop()
        if (node === undefined) above.pop()
        else if (inside.length === 0) {
          const { start } = node
          const end = Math.min(parser.endIndex + 1, text.length)
          const complete = !implied || text.startsWith('/>', end - 2)
          found.push({ node, start, end, line: lineAt(start), complete, above: above.map(({ tag }) => tag) })
        }
      },
      onprocessinginstruction: (name, data) => {
        if (name.toLowerCase() === '!doctype' && data.includes('['))
          throw ownEntities(path, lineAt(parser.startIndex))
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < text.length; at += STRIDE) {
    parser.write(text.slice(at, at + STRIDE))
    yield* found.splice(0)
  }
  parser.end()
  yield* found.splice(0)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function byLocalName(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]))
}

function tooDeep(path: string, line: number): UserError {
  return new UserError(
    { file: path, line },
    `elements are nested more than ${DEEPEST} deep`,
    'this is no news; check where the file comes from',
  )
}

function tooMany(path: string, line: number): UserError {
  return new UserError(
    { file: path, line },
    `one item has more than ${MOST_ELEMENTS} elements`,
    'this is no news; check where the file comes from',
  )
}

function ownEntities(path: string, line: number): UserError {
  return new UserError(
    { file: path, line },
    'the document type declares entities of its own, which are never expanded',
    'take the declaration between [ and ] out, or save the file without it',
  )
}
