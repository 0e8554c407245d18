import type { XmlNode } from './elements.ts'

/** Elements below `node` that lie on a path of names: `childrenAt(item, 'itemMeta', 'pubStatus')`. */
export function childrenAt(node: XmlNode, ...path: readonly string[]): readonly XmlNode[] {
  return path.reduce<readonly XmlNode[]>(
    (nodes, name) =>
      nodes.flatMap(({ children }) =>
        children.flatMap((child) => (typeof child !== 'string' && child.name === name ? child : [])),
      ),
    [node],
  )
}

/** The first of the elements on a path that has any text, as that text on one line; null where there is none. */
export function textAt(node: XmlNode, ...path: readonly string[]): string | null {
  for (const found of childrenAt(node, ...path)) {
    const text = lineOf(found)
    if (text !== '') return text
  }
  return null
}

/** All text in an element, on one line. */
export function lineOf(node: XmlNode): string {
  return textOf(node).replace(/\s+/gu, ' ').trim()
}

/** All text in an element, as it is written. */
export function textOf({ children }: XmlNode): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** The first element of a name in an element or below it, itself included, in the order of the document. */
export function firstNamed(node: XmlNode, name: string): XmlNode | null {
  if (node.name.toLowerCase() === name) return node
  for (const child of node.children) {
    const found = typeof child === 'string' ? null : firstNamed(child, name)
    if (found) return found
  }
  return null
}
