import { decodedText } from '../decode.ts'
import type { Format } from '../format.ts'
import { LARGEST_FEED } from '../limits.ts'
import { rootOf } from '../xml/root.ts'

/** NewsML 1 is recognised so as to say that it is not read. */
const ROOTS: ReadonlySet<string> = new Set(['newsItem', 'newsMessage', 'packageItem', 'nitf', 'NewsML'])

export const newsml: Format = {
  name: 'newsml',
  title: 'IPTC NewsML-G2 and NITF',
  extensions: ['.xml', '.newsml', '.nitf'],
  taken:
    'text items, alone or in a message: headline, text in NITF, XHTML or plain, byline, provider, dates of the first and this version, language; what was cancelled or withheld is left out and said',
  recognises: ({ start }) => ROOTS.has(rootOf(start)?.name ?? ''),
  read: async function* (capture) {
    const text = yield* decodedText(capture, LARGEST_FEED)
    const { articlesOf } = await import('../items.ts')
    const { wireItems } = await import('../newsml/items.ts')
    yield* articlesOf(capture, wireItems(text, capture.path), 'no news item is in it')
  },
}
