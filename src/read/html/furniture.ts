import {
  FURNITURE_NAMES,
  FURNITURE_PAIRS,
  NEVER_ARTICLE,
  PAYWALL_NAMES,
  PAYWALL_WORDS,
} from './data/furniture.ts'
import { type DomElement, type DomNode, elementsOf } from './dom.ts'

/** An element with a large part of the page's text that is no link is the article, whatever it is called. */
const LARGE_PART = 0.4
/** Elements that hold the article. */
const HOLDS_ARTICLE: ReadonlySet<string> = new Set(['body', 'main', 'h1'])
const ARTICLE_PROPERTY = 'articlebody'

/**
 * Removes furniture from a page: share bars, sign-ups, related stories, captions, comments, banners of cookies.
 *
 * It is told by the names of classes, ids and roles. What holds the page's first heading, its `<main>` or its declared
 * article body stays, and so does what is a large part of the text, unless it goes by a name that no article has.
 */
export function removeFurniture(body: DomElement): void {
  const measures = new Map<DomNode, Measure>()
  const all = measure(body, measures).length
  clean(body, measures, all)
}

interface Measure {
  /** Characters of text that is no link. */
  readonly length: number
  readonly holdsArticle: boolean
}

function measure(node: DomNode, measures: Map<DomNode, Measure>): Measure {
  if (node.nodeType === 3) return { length: node.data.trim().length, holdsArticle: false }
  let length = 0
  let holdsArticle = false
  if (node.nodeType === 1) {
    holdsArticle =
      HOLDS_ARTICLE.has(node.localName) || node.getAttribute('itemprop')?.toLowerCase() === ARTICLE_PROPERTY
    for (const child of node.childNodes) {
      const inside = measure(child, measures)
      if (node.localName !== 'a') length += inside.length
      holdsArticle ||= inside.holdsArticle
    }
    measures.set(node, { length, holdsArticle })
  }
  return { length, holdsArticle }
}

function clean(element: DomElement, measures: ReadonlyMap<DomNode, Measure>, all: number): void {
  for (const child of [...element.childNodes]) {
    if (child.nodeType !== 1) continue
    const { length, holdsArticle } = measures.get(child) ?? { length: 0, holdsArticle: false }
    const names = furnitureNames(child)
    const never = names.some((name) => NEVER_ARTICLE.has(name) || (PAYWALL_NAMES.has(name) && isOffer(child)))
    if (names.length > 0 && !holdsArticle && (never || length < all * LARGE_PART)) child.remove()
    else clean(child, measures, all)
  }
}

/** The names by which an element is furniture; empty where it is none. */
function furnitureNames(element: DomElement): readonly string[] {
  const { localName } = element
  if (localName === 'footer') return ['footer']
  if (localName === 'aside') return ['sidebar']
  if (localName === 'figure' && !holdsText(element)) return ['figure']
  const found: string[] = []
  const given = ['class', 'id', 'role', 'itemprop'].flatMap((name) =>
    (element.getAttribute(name) ?? '').split(/\s+/u),
  )
  for (const name of given.slice(0, MOST_NAMES)) {
    const words = wordsOf(name)
    words.forEach((word, i) => {
      const pair = `${word} ${words[i + 1] ?? ''}`
      if (FURNITURE_NAMES.has(word)) found.push(word)
      if (FURNITURE_PAIRS.has(pair)) found.push(pair)
      if (PAYWALL_NAMES.has(word) && asksToSubscribe(element)) found.push(word)
    })
  }
  return found
}
const MOST_NAMES = 40

/** A figure may stand round a table or a quotation; else its words are a caption, whatever they are marked as. */
function holdsText(figure: DomElement): boolean {
  let looked = 0
  for (const { localName } of elementsOf(figure)) {
    if (localName === 'table' || localName === 'blockquote' || localName === 'pre') return true
    if (++looked > LARGEST_FIGURE) return true
  }
  return false
}
const LARGEST_FIGURE = 60

/** A short element that asks for a subscription. */
function asksToSubscribe(element: DomElement): boolean {
  const text = element.localName === 'p' ? '' : beginningOf(element, LONGEST_OFFER + 1)
  return text.length <= LONGEST_OFFER && PAYWALL_WORDS.test(text)
}
const LONGEST_OFFER = 1200

/** What begins with an offer and is short is nothing else, though a teaser above it may be shorter still. */
function isOffer(element: DomElement): boolean {
  const text = beginningOf(element, SHORT_OFFER + 1).trim()
  return text.length <= SHORT_OFFER && PAYWALL_WORDS.test(text.slice(0, 80))
}
const SHORT_OFFER = 400

/** Text of an element up to about so many characters: an element may hold the whole page. */
function beginningOf(element: DomElement, length: number): string {
  let text = ''
  for (const child of element.childNodes) {
    text +=
      child.nodeType === 3 ? child.data : child.nodeType === 1 ? beginningOf(child, length - text.length) : ''
    if (text.length >= length) break
  }
  return text
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '')
}
