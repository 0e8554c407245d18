import { parseHTML } from 'linkedom'

/** What is used of the DOM: TypeScript's own types of it are for browsers. */
export interface DomText {
  readonly nodeType: 3
  readonly data: string
}

export interface DomElement {
  readonly nodeType: 1
  readonly localName: string
  readonly childNodes: Iterable<DomNode>
  readonly parentNode: DomNode | null
  readonly textContent: string | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  appendChild(node: DomNode): void
  remove(): void
}

export type DomNode = DomText | DomElement

export interface DomDocument {
  readonly body: DomElement
  createElement(name: string): DomElement
  createTextNode(data: string): DomText
}

/** A document without content. It runs no scripts and fetches nothing: linkedom has neither. */
export function emptyDocument(): DomDocument {
  const { document }: { document: DomDocument } = parseHTML(
    '<!DOCTYPE html><html><head></head><body></body></html>',
  )
  return document
}

/** All elements below one, in the order of the page. */
export function* elementsOf(element: DomElement): Generator<DomElement> {
  for (const child of element.childNodes) {
    if (child.nodeType !== 1) continue
    yield child
    yield* elementsOf(child)
  }
}
