import { primaryLanguage } from '../../util/language.ts'
import { authorsIn } from '../byline.ts'
import type { Extracted } from '../draft.ts'
import { BYLINE } from './data/lines.ts'
import { chooseDate } from './dates.ts'
import type { PageHead } from './head.ts'
import { inlineText } from './inline.ts'
import type { LinkedData } from './json-ld.ts'
import type { ScannedPage } from './scan.ts'
import { headlineIn, outletIn, withoutOutlet } from './title.ts'
import { plainWords } from './words.ts'

/** What a page says of its article. */
export interface Metadata extends Omit<Extracted, 'body' | 'title'> {
  readonly title: string
  /** What its places contradict each other in, a clause each. */
  readonly contradictions: readonly string[]
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'article.published',
  'date',
]
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
]
const OUTLET = ['og:site_name', 'application-name', 'dc.publisher', 'publisher']
const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'citation_author',
]
const SECTION = ['article:section', 'parsely-section', 'section']
const LANGUAGE = ['og:locale', 'content-language', 'dc.language', 'language']

/** A BCP 47 tag, as far as its form goes. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu
/** Tags that say that nothing is known. */
const NO_LANGUAGE = /^(?:und|zxx|mul|mis)\b/iu

/**
 * Takes an article's metadata from a page. Order of belief:
 *
 * - title: the heading (h1) that readers see, where one of the titles in the metadata has most of its words; JSON-LD
 *   headline, og:title, twitter:title, `<title>`; the outlet's name is cut off.
 * - outlet: JSON-LD publisher, og:site_name and its like, the end of `<title>`, the host of the address it came from.
 * - published, modified: JSON-LD, `<meta>`, itemprop and `<time>`; see `chooseDate` for contradictions.
 * - authors: JSON-LD, `<meta>`, bylines.
 * - language: `<html lang>`, JSON-LD, og:locale; none where the first two contradict each other, as templates lie.
 * - url: canonical link, og:url, JSON-LD; not one that leads to the front page, and not one of another host than the
 *   page was fetched from.
 *
 * @param address where the page was fetched from, if that is known.
 * @param lines the first of the page's text: an old page has its headline there, and names the outlet before it.
 */
export function metadataOf(
  page: ScannedPage,
  head: PageHead,
  data: LinkedData,
  address: string | null,
  lines: readonly string[],
): Metadata {
  const meta = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => page.meta.get(name) ?? []).map(inlineText)
  const pageTitle = inlineText(page.title).replace(/\s+/gu, ' ')
  const given = [data.headline, ...meta(['og:title', 'twitter:title', 'title', 'dc.title'])].flatMap(
    (title) => (title ? [inlineText(title).replace(/\s+/gu, ' ')] : []),
  )
  const host = hostOf(address)
  const named = data.outlet === null ? meta(OUTLET).find(isName) : inlineText(data.outlet)
  const heading = head.headings.find((each) =>
    [...given, pageTitle].some((title) => saysTheSame(each, title)),
  )
  const headline = heading ?? given[0] ?? headlineIn(pageTitle, lines)
  const outlet = named ?? outletIn(pageTitle, headline ?? '') ?? host
  const names = [outlet, host?.replace(/\.[a-z.]{2,7}$/u, '')].flatMap((name) => name ?? [])
  const url = addressOf([page.canonical, ...meta(['og:url']), data.url], address)
  const saidPublished = [
    ...stated('JSON-LD', data.published),
    ...meta(PUBLISHED).flatMap((each) => stated('its metadata', each)),
    ...stated('its text', head.published),
  ]
  const published = chooseDate(saidPublished.length > 0 ? saidPublished : stated('its text', head.first))
  const modified = chooseDate([
    ...stated('JSON-LD', data.modified),
    ...meta(MODIFIED).flatMap((each) => stated('its metadata', each)),
    ...stated('its text', head.modified),
  ]).date
  const changed = modified.instant ?? modified.value
  return {
    title: withoutOutlet(headline ?? (pageTitle || (head.headings[0] ?? '')), names),
    outlet: outlet ?? null,
    url,
    language: languageOf(page.language, data.language, meta(LANGUAGE)),
    authors: authorsOf(
      data.authors.map(inlineText),
      meta(AUTHORS),
      [...head.bylines, ...lines.filter((line) => BYLINE.test(line))],
      names,
    ),
    published: published.date,
    modified: changed === (published.date.instant ?? published.date.value) ? null : changed,
    section: data.section === null ? (meta(SECTION)[0] ?? null) : inlineText(data.section),
    contradictions: published.contradiction ? [published.contradiction] : [],
  }
}

function stated(place: string, written: string | null): readonly { place: string; written: string }[] {
  return written ? [{ place, written }] : []
}

/** Whether a heading is what a title in the metadata says: it may be cut or have the outlet's name at its end. */
function saysTheSame(heading: string, title: string): boolean {
  const words = new Set(plainWords(heading))
  const said = new Set(plainWords(title))
  const shared = [...words].filter((word) => said.has(word)).length
  return words.size > 1 && shared >= Math.min(words.size, said.size) * 0.6 && shared >= words.size * 0.5
}

/** Whether a value is a name at all, and no address or sentence. */
function isName(value: string): boolean {
  return !/^(?:https?:|@)/iu.test(value) && plainWords(value).length > 0 && plainWords(value).length <= 8
}

function authorsOf(
  inData: readonly string[],
  inMeta: readonly string[],
  bylines: readonly string[],
  outlets: readonly string[],
): readonly string[] {
  for (const place of [inData, inMeta, bylines]) {
    const names = [...new Set(place.flatMap(authorsIn))].filter((name) => !outlets.includes(name))
    if (names.length > 0) return names
  }
  return []
}

function languageOf(page: string, data: string | null, meta: readonly string[]): string | null {
  const [ofPage, ofData] = [tagOf(page), tagOf(data ?? '')]
  if (ofPage && ofData) return primaryLanguage(ofPage) === primaryLanguage(ofData) ? ofPage : null
  return ofPage ?? ofData ?? meta.map(tagOf).find((tag) => tag !== null) ?? null
}

function tagOf(written: string): string | null {
  const tag = written.trim().replaceAll('_', '-')
  return LANGUAGE_TAG.test(tag) && !NO_LANGUAGE.test(tag) ? tag : null
}

function addressOf(
  candidates: readonly (string | null | undefined)[],
  address: string | null,
): string | null {
  const host = hostOf(address)
  for (const candidate of candidates) {
    if (!candidate || !URL.canParse(candidate, address ?? undefined)) continue
    const { href, pathname, search, protocol } = new URL(candidate, address ?? undefined)
    if (protocol !== 'https:' && protocol !== 'http:') continue
    if (pathname === '/' && search === '') continue
    if (host === null || hostOf(href) === host) return href
  }
  return address
}

/** Without what only says on which device it is read. */
function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  return new URL(address).hostname.replace(/^(?:www\d?|m|mobile|amp)\./u, '') || null
}
