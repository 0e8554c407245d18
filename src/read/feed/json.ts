import { parseJsonFeed } from 'feedsmith'
import { UserError } from '../../util/user-error.ts'
import { htmlLine } from '../html/paragraphs.ts'
import type { Item } from '../items.ts'
import { isObject, objectsIn, parseJson } from '../json/parse.ts'
import { publishedAt } from '../timestamp.ts'
import { type Entry, entryText, readingOf } from './entry.ts'

const VERSION = 'https://jsonfeed.org/version/1.1'

/**
 * The items of JSON Feed 1.0 and 1.1, in order.
 *
 * @throws UserError where the document is none.
 */
export function* jsonItems(text: string, path: string): Generator<Item> {
  const document = parseJson(text, path)
  const { value } = document
  if (!isObject(value) || !Array.isArray(value['items']))
    throw new UserError({ file: path, line: 1 }, 'the feed has no list of items', 'save the feed once more')
  const items = new Set(value['items'].filter(isObject))
  // As the feed was recognised by it, a version that is given twice or wrongly is of no account.
  const head = { ...value, version: VERSION }
  for (const { object, line } of objectsIn(document, (each) => items.has(each)))
    yield { line, read: () => readingOf(entryOf({ ...head, items: [object] }, path, line)) }
}

/** @throws UserError where it has none of the fields of an item. */
function entryOf(feedOfOne: unknown, path: string, line: number): Entry {
  const feed = parsed(feedOfOne)
  const item = feed?.items?.[0]
  if (item === undefined)
    throw new UserError({ file: path, line }, 'this item is empty', 'leave the item out')
  const title = item.title === undefined ? null : htmlLine(item.title) || null
  return {
    title,
    content: entryText(item.content_html, 'html', title) ?? entryText(item.content_text, 'plain', title),
    summary: entryText(item.summary, 'plain', title),
    outlet: feed?.title ?? null,
    // An item with another page's address is a link to that page.
    url: item.url ?? item.external_url ?? null,
    language: item.language ?? feed?.language ?? null,
    authors: (item.authors ?? feed?.authors ?? []).flatMap(({ name }) => name ?? []),
    published: publishedAt(item.date_published),
    modified: item.date_modified
      ? (publishedAt(item.date_modified).instant ?? publishedAt(item.date_modified).value)
      : null,
    section: item.tags?.length === 1 ? (item.tags[0] ?? null) : null,
  }
}

/** Null where there is nothing in it. */
function parsed(feed: unknown): ReturnType<typeof parseJsonFeed<string>> | null {
  try {
    return parseJsonFeed(feed)
  } catch {
    return null
  }
}
