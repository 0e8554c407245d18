import { decodedText } from '../decode.ts'
import type { Format } from '../format.ts'
import { LARGEST_FEED } from '../limits.ts'
import { rootOf } from '../xml/root.ts'

const JSON_FEED =
  /^\{[\s\S]*?"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\/1(?:\.\d)?"/u
const RSS_1 = 'http://purl.org/rss/'
/** Of RFC 4287 and of the draft before it. */
const ATOM = /http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#)/u

export const feed: Format = {
  name: 'feed',
  title: 'Feeds: RSS, Atom, JSON Feed',
  extensions: ['.rss', '.atom', '.xml', '.json'],
  taken:
    'each item with its full text, title, authors, dates, address, section and language; the feed’s title is the outlet; items with a summary only are left out and said',
  recognises: ({ start }) => JSON_FEED.test(start) || isXmlFeed(start),
  read: async function* (capture) {
    const text = yield* decodedText(capture, LARGEST_FEED)
    const { articlesOf } = await import('../items.ts')
    const items = text.trimStart().startsWith('{')
      ? (await import('../feed/json.ts')).jsonItems(text, capture.path)
      : (await import('../feed/xml.ts')).xmlItems(text, capture.path)
    yield* articlesOf(capture, items, 'the feed has no items')
  },
}

function isXmlFeed(start: string): boolean {
  const root = rootOf(start)
  switch (root?.name) {
    case 'rss':
      return true
    case 'RDF':
      return root.tag.includes(RSS_1)
    case 'feed':
      return ATOM.test(root.tag)
    default:
      return false
  }
}
