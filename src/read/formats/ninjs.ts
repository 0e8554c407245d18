import { decodedText } from '../decode.ts'
import type { Format } from '../format.ts'
import { LARGEST_FEED } from '../limits.ts'

const NAMES_STANDARD = /"standard"\s{0,9}:\s{0,9}\{[^{}]{0,400}"ninjs"|iptc\.org\\?\/std\\?\/ninjs/iu
const HAS_URI = /"uri"\s{0,9}:\s{0,9}"/u
/** Of ninjs 1, and of 2 and 3. */
const HAS_BODY = /"body_[a-z]\w{0,40}"\s{0,9}:\s{0,9}"|"bodies"\s{0,9}:\s{0,9}\[/u
const HAS_VERSION =
  /"(?:versioncreated|versionCreated|firstcreated|firstCreated|pubstatus|pubStatus|headlines?|headline_[a-z]{1,20})"\s{0,9}:/u
/** More than one object, each on a line of its own, is JSON Lines. */
const LINES = /^\{[^\n]*\}\s*\n\s*\{/u

export const ninjs: Format = {
  name: 'ninjs',
  title: 'IPTC ninjs 1, 2 and 3',
  extensions: ['.json'],
  taken:
    'text items, alone, in lists and as associations: headline, body, byline, provider, dates of the first and this version, language; what was cancelled or withheld is left out and said',
  recognises: ({ start }) =>
    /^[[{]/u.test(start) &&
    !LINES.test(start) &&
    (NAMES_STANDARD.test(start) || (HAS_URI.test(start) && HAS_BODY.test(start) && HAS_VERSION.test(start))),
  read: async function* (capture) {
    const text = yield* decodedText(capture, LARGEST_FEED)
    const { articlesOf } = await import('../items.ts')
    const { objectsIn, parseJson } = await import('../json/parse.ts')
    const { isItem, readItem } = await import('../ninjs/item.ts')
    const items = objectsIn(parseJson(text, capture.path), isItem).map(({ object, line }) => ({
      line,
      read: () => readItem(object),
    }))
    yield* articlesOf(capture, items, 'no item in it has a text')
  },
}
