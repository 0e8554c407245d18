import type { Extracted } from '../draft.ts'
import type { Block } from './blocks.ts'
import { ERROR_TITLE } from './data/lines.ts'
import { headOf } from './head.ts'
import { inlineText } from './inline.ts'
import { type LinkedData, readJsonLd } from './json-ld.ts'
import { articleBlocks } from './lines.ts'
import { type MainText, mainBlocks } from './main-text.ts'
import { metadataOf } from './metadata.ts'
import { type ScannedPage, scanPage } from './scan.ts'
import { plainWords } from './words.ts'

/** What was read of a page. */
export interface ReadPage {
  readonly article: Extracted & { readonly title: string }
  /** What is said of it to the user, a clause each. */
  readonly notes: readonly string[]
}

/** Why a page is read as no article, and what to do. */
export interface Fault {
  readonly what: string
  readonly remedy: string
}

/** Words up to which a page with the title of an error is one: reports on errors are longer. */
const LONGEST_ERROR = 120
/** Lines among which the headline of a page without headings is looked for. */
const FIRST_LINES = 12
const FIRST_OF_ALL = 30
/** JSON-LD's text is taken where the page shows less than this part of it. */
const SHOWN_PART = 0.5
const FEWEST_WORDS_OF_DATA = 30

/**
 * Reads the article of a page.
 *
 * @param path for messages.
 * @param address where it was fetched from, if known.
 * @throws UserError where the page is nested or built beyond all bounds.
 */
export function readPage(html: string, path: string, address: string | null): ReadPage | Fault {
  const page = scanPage(html, path)
  const data = readJsonLd(page.jsonLd)
  const { document } = page
  const head = headOf(document.body)
  const { found, all } = mainBlocks(document)
  const lines = [...found.slice(0, FIRST_LINES), ...all.slice(0, FIRST_OF_ALL)].map(({ text }) => text)
  const { contradictions, ...metadata } = metadataOf(page, head, data, address, lines)
  const shown = articleBlocks(found, metadata.title)
  const blocks = dataBlocks(data, shown) ?? shown
  const fault = faultOf(page, data, metadata.title, { found, all }, blocks)
  if (fault) return fault
  return {
    article: { ...metadata, body: blocks.map(({ text }) => text).join('\n\n') },
    notes: [
      ...contradictions.map((each) => `${each} as the day it was published; the first is taken`),
      ...(blocks === shown ? [] : ['the text was taken from its JSON-LD, as the page shows less of it']),
      ...(data.free || blocks !== shown ? [] : ['the page is for subscribers, so its text may break off']),
    ],
  }
}

/** The text as the page's JSON-LD has it, where the page shows much less. */
function dataBlocks(data: LinkedData, shown: readonly Block[]): readonly Block[] | null {
  if (data.body === null) return null
  const stated = plainWords(data.body).length
  if (stated < FEWEST_WORDS_OF_DATA || wordCount(shown) >= stated * SHOWN_PART) return null
  return data.body
    .split(/\n+/u)
    .map((line) => inlineText(line))
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'text', text, linked: 0 }))
}

function faultOf(
  page: ScannedPage,
  data: LinkedData,
  title: string,
  { found, all }: MainText,
  blocks: readonly Block[],
): Fault | null {
  const count = wordCount(blocks)
  if (
    count < LONGEST_ERROR &&
    !data.isArticle &&
    (ERROR_TITLE.test(title) || ERROR_TITLE.test(page.title.trim()))
  )
    return { what: 'this is an error page and no article', remedy: 'save the page again once it is shown' }
  if (count === 0 && found.length === 0)
    return {
      what: 'there is no text in this page',
      remedy: 'save it from a browser once it is shown, as scripts may put its text in',
    }
  if (
    !saysArticle(page, data) &&
    (isListing(count === 0 ? all : found) || (isFrontPage(page, data) && isTeasers(found)))
  )
    return { what: 'this is a page of links and no article', remedy: 'save the page of one article' }
  if (count === 0) return { what: 'there is no article in this page', remedy: 'save the page of one article' }
  return null
}

function saysArticle(page: ScannedPage, data: LinkedData): boolean {
  return data.isArticle || (page.meta.get('og:type') ?? []).some((type) => /^article/iu.test(type))
}

function isFrontPage(page: ScannedPage, data: LinkedData): boolean {
  const leadsHome = page.canonical !== null && /^https?:\/\/[^/]+\/?$/iu.test(page.canonical)
  return data.isOther || leadsHome || (page.meta.get('og:type') ?? []).some((type) => /^website/iu.test(type))
}

/** Most of it is links. */
function isListing(blocks: readonly Block[]): boolean {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const linked = blocks.reduce((sum, block) => sum + Math.min(block.linked, block.text.length), 0)
  return linked > all / 2
}

/** Headings that are links, with a few lines each. */
function isTeasers(blocks: readonly Block[]): boolean {
  const heads = blocks.filter(
    ({ kind, text, linked }) => kind === 'heading' && linked > text.length * 0.8,
  ).length
  return heads >= 3 && heads * 4 > blocks.length
}

function wordCount(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + plainWords(text).length, 0)
}
