import { Parser } from 'htmlparser2'
import { UserError } from '../../util/user-error.ts'
import { LONGEST_ARTICLE } from '../limits.ts'
import { BESIDE_CLASS, SUBJECT_CLASS } from './data/furniture.ts'
import { INLINE } from './data/inline.ts'
import { type DomDocument, type DomElement, emptyDocument } from './dom.ts'
import {
  DEEPEST_ELEMENT,
  DEEPEST_OF_HUGE,
  LONGEST_ATTRIBUTE,
  LONGEST_LINK,
  MOST_DEPTHS,
  MOST_ELEMENTS,
  MOST_ENTRIES,
  MOST_LINKS,
  MOST_OPEN,
} from './limits.ts'

/** What a page holds, with all left out that is no text: scripts, styles, forms, pictures, what is hidden. */
export interface ScannedPage {
  /** Its visible content as a document: few attributes, bounded in size and depth; it is nowhere attached to a window. */
  readonly document: DomDocument
  /** Of `<title>`; empty where there is none. */
  readonly title: string
  /** Of `<html lang>`; empty where there is none. */
  readonly language: string
  /** Values of `<meta>` by lower-case name, property or itemprop, in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** `href` of `<link rel=canonical>`. */
  readonly canonical: string | null
  /** Scripts of type application/ld+json as they stand; they are data and are never run. */
  readonly jsonLd: readonly string[]
}

/** Elements that are left out with all that is in them. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  `script style svg math noscript template iframe object embed video audio canvas map select button textarea
   datalist dialog nav figcaption del s strike rt rp amp-ad amp-embed amp-sidebar amp-consent amp-social-share amp-analytics
   amp-accordion-menu amp-sticky-ad amp-user-notification picture-credit`.split(/\s+/u),
)
/** Elements without content, which say nothing of the text. */
const EMPTY: ReadonlySet<string> = new Set(
  'area base col embed img input link meta param source track wbr amp-img'.split(' '),
)
/** Elements whose tags are left out and whose content is kept. */
const TRANSPARENT: ReadonlySet<string> = new Set(['html', 'head', 'body', 'form', 'picture', 'label'])
/** Elements that end an open paragraph (HTML Standard, 13.2.6.4.7). */
const CLOSES_P: ReadonlySet<string> = new Set(
  `address article aside blockquote center details div dl fieldset figure footer h1 h2 h3 h4 h5 h6 header hr main
   ol p pre section table ul`.split(/\s+/u),
)
const HEADING = /^h[1-6]$/u
const KEPT_ATTRIBUTES: readonly string[] = [
  'class',
  'id',
  'role',
  'rel',
  'itemprop',
  'datetime',
  'content',
  'title',
]
const HIDDEN_STYLE = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/iu

/**
 * Reads a page once, as a stream: linear in its length, with bounds on what is handed to the parsers behind it.
 *
 * Depth has to be bounded here: htmlparser2 (and linkedom, which is built on it) looks through the stack of open
 * elements at each closing tag.
 *
 * @param path for the message.
 * @throws UserError where more than `MOST_OPEN` elements are open at once, or there are more than `MOST_ELEMENTS`.
 */
export function scanPage(html: string, path: string): ScannedPage {
  const scan = new Scan(path)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => scan.open(name, attributes),
      ontext: (text) => scan.text(text),
      onclosetag: (name) => scan.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(html)
  return scan.result()
}

/** An element that the parser has open. */
interface Open {
  readonly tag: string
  /** Null where it is not open in the document. */
  element: DomElement | null
  /** Characters of text before it. */
  readonly before: number
}

type Attributes = Readonly<Record<string, string>>

class Scan {
  readonly #path: string
  readonly #document = emptyDocument()
  /** Where the next node goes. */
  #node: DomElement = this.#document.body
  /** Text that has not been put there yet: a parser hands it on in pieces. */
  #pending: string[] = []
  /** As the parser has them open. */
  readonly #stack: Open[] = []
  /** Those of them that are open in the document, too. */
  readonly #open: Open[] = []
  /** Characters of text so far. */
  #length = 0
  /** Sum of the depths of all elements so far. */
  #depths = 0
  readonly #meta = new Map<string, string[]>()
  readonly #jsonLd: string[] = []
  /** How many open elements lie inside one that is left out, with that one. */
  #skipped = 0
  #depth = 0
  #elements = 0
  #links = 0
  #title: string | null = null
  #inTitle = false
  #inJsonLd = false
  #language = ''
  #canonical: string | null = null

  constructor(path: string) {
    this.#path = path
  }

  open(name: string, attributes: Attributes): void {
    this.#depth++
    if (this.#depth > MOST_OPEN) throw tooMuch(this.#path, `its elements lie more than ${MOST_OPEN} deep`)
    if (this.#skipped > 0) {
      this.#skipped++
      return
    }
    if (name === 'script' && /^application\/ld\+json\b/iu.test(attributes['type']?.trim() ?? '')) {
      this.#inJsonLd = this.#jsonLd.length < MOST_ENTRIES
      if (this.#inJsonLd) this.#jsonLd.push('')
    }
    if (name === 'meta') this.#keepMeta(attributes)
    if (name === 'link') this.#keepLink(attributes)
    if (name === 'html') this.#language ||= attributes['lang'] ?? attributes['xml:lang'] ?? ''
    if (name === 'title') {
      this.#inTitle = this.#title === null
      this.#title ??= ''
    }
    if (LEFT_OUT.has(name) || name === 'title' || isHidden(attributes)) {
      this.#skipped = 1
      return
    }
    if (EMPTY.has(name) || TRANSPARENT.has(name)) return
    if (++this.#elements > MOST_ELEMENTS)
      throw tooMuch(this.#path, `it has more than ${MOST_ELEMENTS} elements`)
    this.#mend(name)
    if (name === 'br' || name === 'hr') {
      this.#append(this.#document.createElement(name))
      return
    }
    const isNoLink = name === 'a' && ++this.#links > MOST_LINKS
    const entry: Open = { tag: isNoLink ? 'span' : tagOf(name), element: null, before: this.#length }
    this.#stack.push(entry)
    // What lies deeper loses its tags and keeps its text.
    const deepest = this.#depths < MOST_DEPTHS ? DEEPEST_ELEMENT : DEEPEST_OF_HUGE
    if (this.#open.length < deepest) this.#begin(entry, attributes)
  }

  text(text: string): void {
    if (this.#inTitle && this.#title !== null && this.#title.length < LONGEST_ATTRIBUTE)
      this.#title += text.slice(0, LONGEST_ATTRIBUTE)
    if (this.#inJsonLd) this.#jsonLd[this.#jsonLd.length - 1] += text
    if (this.#skipped > 0) return
    this.#length += text.length
    if (this.#length > LONGEST_ARTICLE)
      throw tooMuch(this.#path, `it has more than ${LONGEST_ARTICLE} characters of text`)
    this.#pending.push(text)
  }

  close(name: string): void {
    this.#depth--
    if (this.#skipped > 0) {
      this.#skipped--
      if (this.#skipped === 0) {
        this.#inTitle = false
        this.#inJsonLd = false
      }
      return
    }
    if (EMPTY.has(name) || TRANSPARENT.has(name) || name === 'br' || name === 'hr') return
    if (this.#stack.pop()?.element) this.#closeLast()
  }

  /** Closes what browsers close and the parser does not: `<p><b>One<p>Two`, `<a>One<a>Two`, `<h1>Title</h2><p>`. */
  #mend(name: string): void {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const entry = this.#open[i]
      if (!entry) return
      const ends =
        (entry.tag === 'a' && name === 'a') ||
        (entry.tag === 'p' && CLOSES_P.has(name)) ||
        (HEADING.test(entry.tag) && (name === 'p' || HEADING.test(name)) && this.#length > entry.before)
      if (ends) {
        while (this.#open.length > i) this.#closeLast()
        return
      }
      if (!INLINE.has(entry.tag)) return
    }
  }

  #begin(entry: Open, attributes: Attributes): void {
    const element = this.#document.createElement(entry.tag)
    for (const name of KEPT_ATTRIBUTES) {
      const value = attributes[name]
      if (value) element.setAttribute(name, name === 'class' ? tellingClasses(value) : cut(value))
    }
    // Where a link leads is of no interest; that it is one is.
    if ('href' in attributes) element.setAttribute('href', '#')
    this.#append(element)
    entry.element = element
    this.#node = element
    this.#open.push(entry)
    this.#depths += this.#open.length
  }

  #append(element: DomElement): void {
    this.#flush()
    this.#node.appendChild(element)
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const text = this.#pending.join('').replaceAll('\0', '')
    this.#pending = []
    if (text !== '') this.#node.appendChild(this.#document.createTextNode(text))
  }

  #closeLast(): void {
    this.#flush()
    const entry = this.#open.pop()
    if (!entry?.element) return
    const { element } = entry
    this.#node = this.#open.at(-1)?.element ?? this.#document.body
    // A link or heading that was left open swallows what follows it: one that is longer than any is none.
    if ((entry.tag === 'a' || HEADING.test(entry.tag)) && this.#length - entry.before > LONGEST_LINK) {
      const plain = this.#document.createElement(entry.tag === 'a' ? 'span' : 'div')
      for (const child of [...element.childNodes]) plain.appendChild(child)
      element.remove()
      this.#node.appendChild(plain)
    }
    entry.element = null
  }

  result(): ScannedPage {
    this.#flush()
    return {
      document: this.#document,
      title: this.#title ?? '',
      language: this.#language.trim(),
      meta: this.#meta,
      canonical: this.#canonical,
      jsonLd: this.#jsonLd,
    }
  }

  #keepMeta(attributes: Attributes): void {
    const content = cut(attributes['content'] ?? '').trim()
    const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop']
    if (!content || !name || this.#meta.size >= MOST_ENTRIES) return
    const key = name.trim().toLowerCase()
    const values = this.#meta.get(key) ?? []
    if (values.length < MOST_ENTRIES) values.push(content)
    this.#meta.set(key, values)
  }

  #keepLink({ rel, href }: Attributes): void {
    if (rel && href && rel.toLowerCase().split(/\s+/u).includes('canonical')) this.#canonical ??= href.trim()
  }
}

function isHidden(attributes: Attributes): boolean {
  return 'hidden' in attributes || HIDDEN_STYLE.test(cut(attributes['style'] ?? ''))
}

/** Names that a parser would take for something else become plain containers. */
function tagOf(name: string): string {
  return /^[a-z][a-z0-9-]{0,30}$/u.test(name) ? name : 'span'
}

function cut(value: string): string {
  return value.slice(0, LONGEST_ATTRIBUTE)
}

function tellingClasses(value: string): string {
  return cut(value)
    .split(/\s+/u)
    .filter((name) => !SUBJECT_CLASS.test(name) && !BESIDE_CLASS.test(name))
    .join(' ')
}

function tooMuch(path: string, what: string): UserError {
  return new UserError(
    { file: path },
    `this is no page that can be read: ${what}`,
    'save the article’s text instead',
  )
}
