import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { UserError } from '../../util/user-error.ts'
import { htmlLine } from '../html/paragraphs.ts'
import type { Item } from '../items.ts'
import { publishedAt } from '../timestamp.ts'
import { elementsOf, type XmlElement } from '../xml/elements.ts'
import { rootOf } from '../xml/root.ts'
import { type Entry, type EntryText, entryText, readingOf } from './entry.ts'

/** Items that are handed to feedsmith at a time: it takes longer to begin than to read one. */
const BATCH = 50
/** Longest tags round the items, which are read once more with each batch; those of real feeds have 2,000 characters. */
const LONGEST_TAGS = 20_000
/** Far more than any feed has; of each some time is spent. */
const MOST_ITEMS = 20_000

type Rss = ReturnType<typeof parseRssFeed<string>>
type Rdf = ReturnType<typeof parseRdfFeed<string>>
type Atom = ReturnType<typeof parseAtomFeed<string>>
type AtomText = NonNullable<Atom['title']>

/** How one dialect is read. */
interface Dialect {
  readonly isItem: (name: string, above: readonly string[]) => boolean
  /** The items of a document. @throws where it is broken. */
  readonly entries: (xml: string, feed: FeedFacts) => readonly (() => Entry)[]
  /** What a document says of the feed itself. @throws where it is broken. */
  readonly facts: (xml: string) => FeedFacts
}

/** What holds for every item that does not say otherwise. */
interface FeedFacts {
  readonly title: string | null
  readonly language: string | null
  readonly authors: readonly string[]
}

const NOTHING: FeedFacts = { title: null, language: null, authors: [] }

/**
 * The items of RSS 0.9x, 1.0 and 2.0 and of Atom, in order, each as soon as it is reached.
 *
 * Places come from our own pass through the document, which also bounds its depth and refuses entities; what an item
 * says comes from feedsmith, which is given a few items at a time, so that one broken item does not spoil the others.
 *
 * @throws UserError where the document is no feed, declares entities or is nested too deep.
 */
export function* xmlItems(text: string, path: string): Generator<Item> {
  const dialect = DIALECTS.get(rootOf(text.trimStart())?.name ?? '')
  if (dialect === undefined)
    throw new UserError({ file: path, line: 1 }, 'it is neither RSS nor Atom', 'save the feed once more')
  let count = 0
  let feed: FeedFacts | null = null
  let batch: XmlElement[] = []
  for (const element of elementsOf(text, path, dialect.isItem)) {
    if (element.above.join('').length > LONGEST_TAGS)
      throw new UserError(
        { file: path, line: 1 },
        'the tags round its items are longer than any feed’s',
        'check where the file comes from',
      )
    feed ??= factsOf(dialect, text.slice(0, element.start), element.above)
    if (++count > MOST_ITEMS)
      throw new UserError(
        { file: path, line: element.line },
        `the feed has more than ${MOST_ITEMS} items`,
        'cut it down to the items of one event',
      )
    batch.push(element)
    if (batch.length < BATCH) continue
    yield* placed(dialect, batch, text, feed, path)
    batch = []
  }
  yield* placed(dialect, batch, text, feed ?? NOTHING, path)
}

function factsOf(dialect: Dialect, beginning: string, above: readonly string[]): FeedFacts {
  try {
    return dialect.facts(closed(beginning, above))
  } catch {
    // Its items may be whole all the same.
    return NOTHING
  }
}

/** Reads a few items at once, and where that fails each half of them by itself. */
function* placed(
  dialect: Dialect,
  batch: readonly XmlElement[],
  text: string,
  feed: FeedFacts,
  path: string,
): Generator<Item> {
  const [first] = batch
  if (first === undefined) return
  const entries = batch.every(({ complete }) => complete) ? read(dialect, batch, text, feed) : null
  if (entries !== null && entries.length === batch.length) {
    for (const [i, { line }] of batch.entries()) {
      const entry = entries[i] ?? broken(path, line)
      yield { line, read: () => readingOf(entry()) }
    }
    return
  }
  if (batch.length > 1) {
    const half = batch.length >> 1
    yield* placed(dialect, batch.slice(0, half), text, feed, path)
    yield* placed(dialect, batch.slice(half), text, feed, path)
    return
  }
  yield { line: first.line, read: broken(path, first.line, !first.complete) }
}

function read(
  dialect: Dialect,
  batch: readonly XmlElement[],
  text: string,
  feed: FeedFacts,
): readonly (() => Entry)[] | null {
  const above = batch[0]?.above ?? []
  try {
    const items = batch.map(({ start, end }) => text.slice(start, end)).join('\n')
    return dialect.entries(closed(`${above.join('')}${items}`, above), feed)
  } catch {
    return null
  }
}

/** A beginning of a document with the elements ended that are open in it. */
function closed(beginning: string, above: readonly string[]): string {
  const names = above.map((tag) => /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '')
  return `${beginning}${names
    .reverse()
    .map((name) => `</${name}>`)
    .join('')}`
}

function broken(path: string, line: number, isCut = false): () => never {
  return () => {
    throw new UserError(
      { file: path, line },
      isCut ? 'the feed breaks off in this item' : 'this item is empty or its tags are crossed',
      'save the feed once more, or leave the item out',
    )
  }
}

const DIALECTS: ReadonlyMap<string, Dialect> = new Map([
  [
    'rss',
    {
      // RSS 0.9x had items beside the channel.
      isItem: (name, above) => name === 'item' && above.length <= 2 && above[0] === 'rss',
      entries: (xml, feed) => (parseRssFeed(xml).items ?? []).map((item) => () => ofRss(item, feed)),
      facts: (xml) => {
        const { title, language, dc, xml: own } = parseRssFeed(xml)
        return {
          title: line(title),
          language: language ?? dc?.languages?.[0] ?? own?.lang ?? null,
          authors: [],
        }
      },
    },
  ],
  [
    'RDF',
    {
      isItem: (name, above) => name === 'item' && above.length === 1,
      entries: (xml, feed) => (parseRdfFeed(xml).items ?? []).map((item) => () => ofRss(item, feed)),
      facts: (xml) => {
        const { title, dc } = parseRdfFeed(xml)
        return { title: line(title), language: dc?.languages?.[0] ?? null, authors: [] }
      },
    },
  ],
  [
    'feed',
    {
      isItem: (name, above) => name === 'entry' && above.length === 1,
      entries: (xml, feed) => (parseAtomFeed(xml).entries ?? []).map((entry) => () => ofAtom(entry, feed)),
      facts: (xml) => {
        const { title, authors, xml: own } = parseAtomFeed(xml)
        return { title: atomLine(title), language: own?.lang ?? null, authors: namesOf(authors) }
      },
    },
  ],
])

type RssItem = NonNullable<Rss['items']>[number]
type RdfItem = NonNullable<Rdf['items']>[number]

function ofRss(item: RssItem | RdfItem, feed: FeedFacts): Entry {
  const { dc, dcterms, atom } = item
  const title = line(item.title ?? dc?.titles?.[0])
  const rss: Partial<RssItem> = item
  const address = item.link ?? (rss.guid?.isPermaLink === false ? null : rss.guid?.value)
  return {
    title,
    content: entryText(item.content?.encoded, 'html', title),
    summary: entryText(item.description, null, title),
    outlet: line(rss.source?.title ?? dc?.publishers?.[0]) ?? feed.title,
    url: address ?? null,
    language: dc?.languages?.[0] ?? item.xml?.lang ?? feed.language,
    authors: dc?.creators ?? namesOf(rss.authors),
    published: publishedAt(rss.pubDate ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? atom?.published),
    modified: instantOf(dcterms?.modified?.[0] ?? atom?.updated),
    section: only(rss.categories?.map(({ name }) => name)),
  }
}

function ofAtom(entry: NonNullable<Atom['entries']>[number], feed: FeedFacts): Entry {
  const title = atomLine(entry.title)
  const published = publishedAt(entry.published ?? entry.updated)
  const modified = entry.published === undefined ? null : instantOf(entry.updated)
  const own = namesOf(entry.authors)
  return {
    title,
    content: textOf(entry.content, title),
    summary: textOf(entry.summary, title),
    outlet: atomLine(entry.source?.title) ?? feed.title,
    url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
    language: entry.xml?.lang ?? feed.language,
    authors: own.length > 0 ? own : feed.authors,
    published,
    modified: modified === published.instant ? null : modified,
    section: only(entry.categories?.map(({ label, term }) => label ?? term)),
  }
}

function textOf(text: Partial<AtomText> | undefined, title: string | null): EntryText | null {
  switch (text?.type) {
    case undefined:
      return entryText(text?.value, null, title)
    case 'text':
    case 'text/plain':
      return entryText(text.value, 'plain', title)
    case 'html':
    case 'xhtml':
    case 'text/html':
    case 'application/xhtml+xml':
      return entryText(text.value, 'html', title)
    default:
      // RFC 4287 4.1.3.3: what has another media type is no text.
      return null
  }
}

function atomLine(text: Partial<AtomText> | undefined): string | null {
  return text?.type === 'text' ? (text.value ?? null) : line(text?.value)
}

function line(text: string | undefined): string | null {
  return text === undefined ? null : htmlLine(text) || null
}

function namesOf(people: readonly { readonly name?: string }[] | undefined): readonly string[] {
  return (people ?? []).flatMap(({ name }) => name ?? [])
}

/** Several categories are tags; one is the section. */
function only(names: readonly (string | undefined)[] | undefined): string | null {
  return names?.length === 1 ? (names[0] ?? null) : null
}

function instantOf(text: string | undefined): string | null {
  const { instant, value } = publishedAt(text)
  return instant ?? value
}
