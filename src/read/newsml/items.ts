import { UserError } from '../../util/user-error.ts'
import type { Item, Reading } from '../items.ts'
import { publishedAt } from '../timestamp.ts'
import { elementsOf, type XmlElement } from '../xml/elements.ts'
import { rootOf } from '../xml/root.ts'
import { readNewsItem } from './item.ts'
import { nitfOf } from './nitf.ts'

const WANTED: ReadonlySet<string> = new Set(['newsItem', 'packageItem', 'nitf'])

/**
 * The items of a document of NewsML-G2 (one item, or a message with several), or the article of NITF, in order, each as
 * soon as it is reached.
 *
 * @throws UserError where it is NewsML 1, declares entities or is nested too deep.
 */
export function* wireItems(text: string, path: string): Generator<Item> {
  if (rootOf(text.trimStart())?.name === 'NewsML')
    throw new UserError(
      { file: path, line: 1 },
      'it is NewsML 1, which is not read',
      'ask for NewsML-G2 or ninjs',
    )
  for (const element of elementsOf(text, path, (name) => WANTED.has(name)))
    yield { line: element.line, read: () => readingOf(element, path) }
}

function readingOf({ node, line, complete }: XmlElement, path: string): Reading {
  if (!complete)
    throw new UserError({ file: path, line }, 'the file breaks off in this item', 'save it once more')
  if (node.name !== 'nitf') return readNewsItem(node)
  const { published, outlet, ...article } = nitfOf(node)
  return {
    kind: 'article',
    extracted: {
      ...article,
      outlet,
      published: publishedAt(published),
      ...(outlet === null ? {} : { key: outlet }),
    },
  }
}
