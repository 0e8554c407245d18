import type { Article } from '../model/article.ts'
import { byCapture } from '../util/captured.ts'
import { Groups } from './groups.ts'
import { publicationKey } from './published.ts'
import { trigramShares } from './rewording.ts'
import { type Word, wordsOf } from './words.ts'

/** Captures of one article, the oldest first. */
export type Versions = readonly [Article, ...Article[]]

/**
 * Share of one text's wording that stands in the other, from which two texts of one outlet are one article. On labelled
 * pairs (`test/reconcile/labelled/captures.ts`) corrections, updates and texts half rewritten share 0.64 and more, other
 * articles on one event, background and all, 0.34 and less.
 */
const NEAR_SAME = 0.6
/** The same where the two were published days apart: this week's prices are told in last week's words (0.88). */
const NEAR_SAME_LATER = 0.95
const DAYS_APART = 3
/** Parameters by which sites name an article, as common content systems have them. */
const NAMES_OF_ARTICLES =
  /^(?:id|p|aid|nid|sid|article|story|news|item|post|page_?id|(?:article|story|news|item|post|content)_?(?:id|no|nr))$/iu
const DAY = 86_400_000

/**
 * Groups the captures of one article: those of one address, or of one outlet with nearly the same text.
 *
 * @returns a group for each article, sorted by the id of its newest capture; the order of `articles` does not matter.
 */
export function versionsOf(articles: readonly Article[]): Versions[] {
  const inOrder = [...articles].sort((a, b) => compare(a.id, b.id))
  const groups = new Groups<Article>(inOrder)
  const byAddress = new Map<string, Article>()
  const byOutlet = new Map<string, Article[]>()
  for (const article of inOrder) {
    const address = addressOf(article)
    const twin = address === null ? undefined : byAddress.get(address)
    if (twin) groups.join(twin, article)
    else if (address !== null) byAddress.set(address, article)
    const outlet = outletOf(article)
    for (const other of byOutlet.get(outlet) ?? [])
      if (isNearSame(other, article)) groups.join(other, article)
    byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), article])
  }
  return groups
    .all()
    .flatMap((group): Versions[] => {
      const [oldest, ...later] = [...group].sort(byAge)
      return oldest ? [[oldest, ...later]] : []
    })
    .sort((a, b) => compare(newestOf(a).id, newestOf(b).id))
}

export function newestOf(versions: Versions): Article {
  return versions.at(-1) ?? versions[0]
}

/** Older first: by capture, then by publication; 0 where the dates leave it open. */
export function byDates(a: Article, b: Article): number {
  return byCapture(a, b) || compare(publicationKey(a), publicationKey(b))
}

/** Whether two texts are captures of one article: of one address, or of one outlet with nearly the same text. */
export function areVersions(a: Article, b: Article): boolean {
  const address = addressOf(a)
  if (address !== null && address === addressOf(b)) return true
  return outletOf(a) === outletOf(b) && isNearSame(a, b)
}

function outletOf({ outlet }: Article): string {
  return outlet.trim().toLowerCase()
}

/** By dates, then the shorter text first: articles grow. */
export function byAge(a: Article, b: Article): number {
  return byDates(a, b) || a.text.length - b.text.length || compare(a.id, b.id)
}

/** An address without what does not change the article: scheme, `www.`, query, fragment and closing slashes. */
function addressOf({ url }: Article): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { host, pathname, search, searchParams } = new URL(url)
  // Some sites tell articles apart by the query alone.
  const isByQuery =
    pathname === '/' ||
    /\.(?:php|aspx?|cgi)$/u.test(pathname) ||
    [...searchParams.keys()].some((name) => NAMES_OF_ARTICLES.test(name))
  const query = isByQuery ? search : ''
  const path = pathname.replace(/\/{1,9}$/u, '')
  return path === '' && query === '' ? null : `${host.replace(/^www\./u, '')}${path}${query}`
}

/** An article is compared with all others of its outlet. */
const listed = new WeakMap<Article, readonly Word[]>()

function wordsIn(article: Article): readonly Word[] {
  const known = listed.get(article)
  if (known) return known
  const words = wordsOf(article)
  listed.set(article, words)
  return words
}

function isNearSame(a: Article, b: Article): boolean {
  const least = daysBetween(a, b) > DAYS_APART ? NEAR_SAME_LATER : NEAR_SAME
  return Math.max(...trigramShares(wordsIn(a), wordsIn(b))) >= least
}

/** Days between two publications; 0 where one of them is unknown. */
function daysBetween(a: Article, b: Article): number {
  const [first, second] = [a, b].map(({ published: { value } }) => Date.parse(value?.slice(0, 10) ?? ''))
  const days = Math.abs((first ?? Number.NaN) - (second ?? Number.NaN)) / DAY
  return Number.isNaN(days) ? 0 : days
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
