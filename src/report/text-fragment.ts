import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** Shorter wordings stand elsewhere on a page easily (in its menus, its dates), so that their neighbours are named. */
const TELLING_WORDS = 4
/** Of a longer passage, in code units, only the ends are named. */
const LONGEST_WHOLE = 120
const WORDS_AT_END = 5
/** How many neighbours are tried, in turn, until the place is the only one. */
const NEIGHBOURS = [3, 6, 12]
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,:-][\p{L}\p{M}\p{N}]+)*/gu

/**
 * An address that leads to words of an article on its own page, where browsers show and mark them
 * (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * Words are taken whole, as browsers match no parts of words. Where they are few, or not the only ones of the article,
 * those around them in the same line are named, too.
 *
 * @param address of the article.
 * @param span offsets in `article.text`.
 * @returns the address alone where the span has no words.
 */
export function linkToWords(address: string, article: Article, span: Span): string {
  const { text } = article
  const from = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1
  const lineEnd = text.indexOf('\n', span.end)
  const to = lineEnd < 0 ? text.length : lineEnd
  const words = [...text.slice(from, to).matchAll(WORD)].map(({ index, 0: word }) => ({
    start: from + index,
    end: from + index + word.length,
  }))
  const first = words.findIndex(({ end }) => end > span.start)
  const last = words.findLastIndex(({ start }) => start < span.end)
  const [opening, closing] = [words[first], words[last]]
  if (!opening || !closing || last < first) return address
  const whole = { start: opening.start, end: closing.end }
  const around = (count: number): Span => ({
    start: words[Math.max(0, first - count)]?.start ?? whole.start,
    end: words[Math.min(words.length - 1, last + count)]?.end ?? whole.end,
  })
  const isTelling = last - first + 1 >= TELLING_WORDS && isUnique(article, whole)
  const wide = isTelling
    ? whole
    : (NEIGHBOURS.map(around).find((each) => isUnique(article, each)) ?? around(NEIGHBOURS[0] ?? 0))
  const exact = text.slice(whole.start, whole.end)
  const isLong = exact.length > LONGEST_WHOLE || exact.includes('\n')
  const headEnd = words[Math.min(first + WORDS_AT_END - 1, last)]?.end ?? whole.end
  const tailStart = words[Math.max(last - WORDS_AT_END + 1, first)]?.start ?? whole.start
  const parts = [
    `${encoded(lastLine(text.slice(wide.start, whole.start)))}-`,
    encoded(isLong ? firstLine(text.slice(whole.start, headEnd)) : exact),
    isLong ? encoded(lastLine(text.slice(tailStart, whole.end))) : '',
    `-${encoded(firstLine(text.slice(whole.end, wide.end)))}`,
  ].filter((part) => part !== '' && part !== '-')
  return `${withoutDirective(address)}:~:text=${parts.join(',')}`
}

/** Texts as they are searched, by article: each has hundreds of readings. */
const flatTexts = new WeakMap<Article, string>()

function flatText(article: Article): string {
  const known = flatTexts.get(article) ?? flat(article.text)
  flatTexts.set(article, known)
  return known
}

/** Whether these words stand once in an article, as browsers compare: without regard to case and kinds of white space. */
function isUnique(article: Article, { start, end }: Span): boolean {
  const all = flatText(article)
  const words = flat(article.text.slice(start, end))
  return all.indexOf(words) === all.lastIndexOf(words)
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** A hyphen, a comma and an ampersand have a meaning in a directive; encodeURIComponent leaves the hyphen. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\s+/gu, ' ').trim().toWellFormed()).replaceAll('-', '%2D')
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}

function lastLine(text: string): string {
  return text.split('\n').at(-1) ?? ''
}

/** The address with a fragment to which a directive can be added. */
function withoutDirective(address: string): string {
  const [plain = '', fragment = ''] = address.split('#', 2)
  return `${plain}#${fragment.split(':~:')[0]}`
}
