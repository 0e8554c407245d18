import type { AnnotatedArticle } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { paragraphsOf } from './pairing.ts'

/** A post shown as it was published, without quotation marks. */
export interface Post {
  /** The words of the post, without links. */
  readonly span: Span
  /** The author's name as the post gives it. */
  readonly author: Span
}

const NAME = String.raw`\p{Lu}[^\s(@—–]*(?: [^\s(@—–]+){0,6}`
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const DAY = String.raw`(?:${MONTH}\.? \d{1,2}, \d{4}|\d{1,2} ${MONTH}\.?,? \d{4})`
/** How Twitter's embedding code signs a post: "— Ana Ruiz (@anaruiz) May 4, 2017"; a dash may be damaged. */
const SIGNATURE = new RegExp(String.raw`(?:[—–]|â€”|--) ?(${NAME}) \(@\w{1,30}\)(?: ${DAY})?`, 'gdu')
/** Instagram's: "A post shared by Ana Ruiz (@anaruiz) on May 4, 2017 at 3:00pm PDT". */
const SHARED = new RegExp(
  String.raw`A (?:post|photo|video) (?:shared|posted) by (${NAME}) \(@[\w.]{1,30}\)(?: on ${DAY}(?: at [\d:]{1,5} ?[ap]m(?: \p{Lu}{2,4})?)?)?`,
  'gdu',
)
/** A post under its author's name and handle, as live pages print it: "Ana Ruiz (@anaruiz) We are open again." */
const HEADED = new RegExp(String.raw`^(${NAME}) \(@\w{1,30}\):? `, 'du')
const LINK = /(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)\S+/gu

/** UTF-16 code units of the longest post; where more stands before a signature, its beginning cannot be told. */
const LONGEST = 700
/** Of the shortest: less says nothing. */
const SHORTEST = 12

/** The posts that a page shows, in text order; spans are half-open UTF-16 offsets into `Article.text`. */
export function findPosts(source: AnnotatedArticle): Post[] {
  const { text } = source.article
  // Every form has a handle: most articles have none.
  if (!text.includes('(@')) return []
  return paragraphsOf(source).flatMap((block, at, blocks) => {
    const words = text.slice(block.start, block.end)
    if (!words.includes('(@')) return []
    const signed = [...words.matchAll(SIGNATURE), ...words.matchAll(SHARED)].sort((a, b) => a.index - b.index)
    const headed = HEADED.exec(words)
    if (signed.length === 0) return headed ? postOf(text, block, headed, headed[0].length, words.length) : []
    let from = 0
    return signed.flatMap((match) => {
      const start = from
      from = match.index + match[0].length
      if (words.slice(start, match.index).trim() !== '') return postOf(text, block, match, start, match.index)
      // The signature stands on a line of its own.
      const before = start === 0 ? blocks[at - 1] : undefined
      if (!before || before.paragraph < 0) return []
      return postOf(text, block, match, before.start - block.start, before.end - block.start)
    })
  })
}

/** @param from offset into the paragraph, as `to`. */
function postOf(text: string, block: Span, match: RegExpExecArray, from: number, to: number): Post[] {
  const author = match.indices?.[1]
  if (!author || to - from > LONGEST) return []
  const span = withoutLinks(text, block.start + from, block.start + to)
  if (span.end - span.start < SHORTEST) return []
  return [{ span, author: { start: block.start + author[0], end: block.start + author[1] } }]
}

/** From the first to the last word that is no link. */
function withoutLinks(text: string, from: number, to: number): Span {
  const words = text.slice(from, to).replace(LINK, (link) => ' '.repeat(link.length))
  const start = words.search(/[^\s>]/u)
  return start < 0 ? { start: from, end: from } : { start: from + start, end: from + words.trimEnd().length }
}
