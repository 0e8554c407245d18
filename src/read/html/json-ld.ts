import { LONGEST_ATTRIBUTE, MOST_ENTRIES } from './limits.ts'

/** What a page says of its article in JSON-LD (schema.org). */
export interface LinkedData {
  /** Whether there is an object of a type of article. */
  readonly isArticle: boolean
  /** Whether the page is said to be something else: a collection, a profile, a site. */
  readonly isOther: boolean
  readonly headline: string | null
  readonly body: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly section: string | null
  readonly language: string | null
  readonly url: string | null
  /** False where it says that it is not free to read. */
  readonly free: boolean
  /** Blocks that are no JSON and could not be mended. */
  readonly broken: number
}

type Json = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/u
const OTHER_TYPE =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList|WebSite|AboutPage|ContactPage)$/u
/** How deep articles are looked for: `@graph`, `mainEntity` and lists lie at most this far down. */
const DEEPEST_OBJECT = 6

/** Reads the JSON-LD of a page. Blocks that are broken are mended where that is simple, and counted where it is not. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const parsed = scripts.map(parseLenient)
  const objects = parsed.flatMap((value) => [...objectsIn(value, 0)]).slice(0, MOST_ENTRIES)
  const articles = objects.filter((object) => hasType(object, ARTICLE_TYPE))
  // The article of the page is the one that says most of itself: others are teasers in a list.
  const article = articles.toSorted((a, b) => weight(b) - weight(a))[0] ?? {}
  const byId = new Map(
    objects.filter((object) => nameOf(object) !== null).map((object) => [text(object['@id']), object]),
  )
  const resolved = (value: unknown): unknown =>
    isObject(value) && value['name'] === undefined ? (byId.get(text(value['@id'])) ?? value) : value
  const page = objects.find((object) => hasType(object, /^WebPage$/u)) ?? {}
  return {
    isArticle: articles.length > 0 && articles.length < MOST_TEASERS,
    isOther: objects.some((object) => hasType(object, OTHER_TYPE)),
    headline: (text(article['headline']) ?? text(article['name']))?.slice(0, LONGEST_ATTRIBUTE) ?? null,
    body: text(article['articleBody']),
    published: text(article['datePublished']) ?? text(page['datePublished']),
    modified: text(article['dateModified']) ?? text(page['dateModified']),
    outlet: nameOf(resolved(first(article['publisher']))) ?? null,
    authors: listOf(article['author'] ?? article['creator']).flatMap((each) => nameOf(resolved(each)) ?? []),
    section: text(first(article['articleSection'])),
    language: text(article['inLanguage']) ?? text(page['inLanguage']),
    url: text(article['url']) ?? text(article['mainEntityOfPage']) ?? idOf(article['mainEntityOfPage']),
    free: !/^false$/iu.test(String(article['isAccessibleForFree'] ?? '')),
    broken: parsed.filter((value) => value === undefined).length,
  }
}
/** A page with so many articles in its JSON-LD lists them. */
const MOST_TEASERS = 10

function parseLenient(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|\/\/\]\]>|\]\]>|;)$/u, '')
  for (const candidate of [bare, bare.replace(/\p{Cc}/gu, ' ').replace(/,(?=\s{0,99}[}\]])/gu, '')]) {
    try {
      const value: unknown = JSON.parse(candidate)
      return value
    } catch {
      // Broken JSON-LD is common, and the page has other places that say the same.
    }
  }
  return undefined
}

function* objectsIn(value: unknown, depth: number): Generator<Json> {
  if (depth > DEEPEST_OBJECT) return
  if (Array.isArray(value)) {
    for (const each of value.slice(0, MOST_ENTRIES)) yield* objectsIn(each, depth + 1)
  } else if (isObject(value)) {
    yield value
    for (const key of [
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'itemListElement',
      'item',
      'publisher',
      'author',
    ])
      if (typeof value[key] === 'object') yield* objectsIn(value[key], depth + 1)
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasType(object: Json, pattern: RegExp): boolean {
  return listOf(object['@type']).some(
    (type) => typeof type === 'string' && pattern.test(type.replace(/^.{0,60}[/:#]/u, '')),
  )
}

function weight(article: Json): number {
  return ['headline', 'datePublished', 'author', 'articleBody', 'publisher'].filter((key) => article[key])
    .length
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES)
  return value === undefined || value === null ? [] : [value]
}

function first(value: unknown): unknown {
  return listOf(value)[0]
}

/** A string with something in it; of `{ "@value": … }` its value. */
function text(value: unknown): string | null {
  if (isObject(value)) return text(value['@value'])
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function idOf(value: unknown): string | null {
  return isObject(value) ? text(value['@id']) : null
}

function nameOf(value: unknown): string | null {
  return text(value) ?? (isObject(value) ? text(first(value['name'])) : null)
}
