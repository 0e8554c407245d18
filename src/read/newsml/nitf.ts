import { authorsIn } from '../byline.ts'
import { joined, MarkedText } from '../html/paragraphs.ts'
import type { XmlNode } from '../xml/elements.ts'
import { childrenAt, firstNamed, lineOf, textAt } from '../xml/node.ts'

/** What NITF 3 (IPTC) says of an article, and what its text is. */
export interface Nitf {
  readonly title: string | null
  readonly body: string
  readonly authors: readonly string[]
  readonly outlet: string | null
  /** Dates as written: ISO 8601 in basic format, as a rule. */
  readonly published: string | null
  readonly modified: string | null
  readonly section: string | null
}

/**
 * Reads an article of NITF. Its body is `body.content`: what stands before it (headlines, byline, abstract) and behind
 * it (`body.end`) is no running text, nor are media and notes to editors in it.
 *
 * @throws NoArticle
 */
export function nitfOf(nitf: XmlNode): Nitf {
  const content = firstNamed(nitf, 'body.content') ?? firstNamed(nitf, 'body')
  const dates = childrenAt(nitf, 'head', 'docdata')[0]
  const publication = childrenAt(nitf, 'head', 'pubdata')[0]?.attributes ?? {}
  const head = firstNamed(nitf, 'body.head')
  const byline = head === null ? null : childrenAt(head, 'byline')[0]
  const dateOf = (name: string): string | null =>
    (dates && childrenAt(dates, name)[0]?.attributes['norm']) || null
  return {
    title:
      (head && textAt(head, 'hedline', 'hl1')) ??
      (head && textAt(head, 'headline', 'hl1')) ??
      textAt(nitf, 'head', 'title'),
    body: content === null ? '' : markedText(content),
    authors: byline ? authorsOf(byline) : [],
    outlet:
      publication['name'] ?? (head && textAt(head, 'distributor')) ?? (dates && holderIn(dates)) ?? null,
    published: publication['date.publication'] ?? dateOf('date.release') ?? dateOf('date.issue'),
    modified: null,
    section: publication['position.section'] ?? null,
  }
}

/** The running text of an element with markup of NITF or XHTML. @throws NoArticle */
export function markedText(node: XmlNode): string {
  const text = new MarkedText()
  write(node, text)
  text.onend()
  return joined(text.blocks)
}

function write({ name, attributes, children }: XmlNode, text: MarkedText): void {
  text.onopentag(name, attributes)
  for (const child of children) {
    if (typeof child === 'string') text.ontext(child)
    else write(child, text)
  }
  text.onclosetag()
}

/** People are marked up in a byline, or stand in its words; `<byttl>` says what they are. */
function authorsOf(byline: XmlNode): readonly string[] {
  const people = childrenAt(byline, 'person').map(lineOf)
  if (people.length > 0) return people
  const words = byline.children.map((child) =>
    typeof child === 'string' ? child : child.name === 'byttl' ? ',' : lineOf(child),
  )
  return authorsIn(
    words
      .join(' ')
      .replace(/\s+,/gu, ',')
      .replace(/[,\s]+$/u, ''),
  )
}

function holderIn(docdata: XmlNode): string | null {
  return childrenAt(docdata, 'doc.copyright')[0]?.attributes['holder'] ?? null
}
