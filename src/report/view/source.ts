import type { Article } from '../../model/article.ts'
import type { Reconciliation, SourceLink } from '../../model/reconciliation.ts'
import { isEnglish, languageName } from '../../util/language.ts'
import { type Digest, outletOf, outletsOf } from '../digest.ts'
import { listed, longDate } from '../text.ts'

/** A source in the list of sources. */
export interface SourceView {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly published: string
  /** BCP 47 tag, empty for English. */
  readonly language: string
}

/** Sources that go back to one original, and why. */
export interface OriginView {
  readonly sources: readonly SourceView[]
  /** `Coast Radio and Norrland Telegraph count as one witness`; empty for a single source. */
  readonly note: string
  readonly reasons: readonly string[]
}

/** An article that was read and not compared: it is shown as it is. */
export interface UncomparedView extends SourceView {
  /** `German (de)`. */
  readonly languageName: string
  /** Its address where a link may lead there, else empty. */
  readonly link: string
  readonly paragraphs: readonly string[]
}

export function uncomparedViews({ uncompared }: Digest): UncomparedView[] {
  return uncompared.map((article) => ({
    ...sourceView(article, article.outlet),
    languageName: languageName(article.language),
    link: linkTo(article),
    paragraphs: article.text
      .slice(article.bodyStart)
      .split('\n')
      .filter((line) => line.trim() !== ''),
  }))
}

/** BCP 47 tag of a text that is not in the report's own language, which is English; else empty. */
export function foreignLanguage({ language }: Article): string {
  return isEnglish(language) ? '' : language
}

/** The article's address where a link may lead there, else empty: a source could name `javascript:`. */
export function linkTo({ url }: Article): string {
  return url !== null && /^https?:\/\//iu.test(url) ? url : ''
}

/** `11 July 2025`, `11 July 2025 (derived)`, `date unknown`. */
export function publishedText({ published }: Article): string {
  if (published.value === null) return 'date unknown'
  const date = longDate(published.value)
  return published.basis === 'derived' ? `${date} (derived)` : date
}

export function originViews({ origins, links }: Reconciliation, digest: Digest): OriginView[] {
  return origins.map(({ sources, evidence }) => ({
    sources: sources.flatMap((source) => {
      const article = digest.articles.get(source)
      return article ? [sourceView(article, outletOf(digest, source))] : []
    }),
    note: sources.length > 1 ? `${listed(outletsOf(digest, sources))} count as one witness` : '',
    reasons: sources.length > 1 ? reasonsOf(sources, links, evidence, digest) : [],
  }))
}

function sourceView(article: Article, outlet: string): SourceView {
  const { id, title } = article
  return { id, outlet, title, published: publishedText(article), language: foreignLanguage(article) }
}

/** What binds the sources: text that they share, else what the origin itself says. */
function reasonsOf(
  sources: readonly string[],
  links: readonly SourceLink[],
  evidence: Reconciliation['origins'][number]['evidence'],
  digest: Digest,
): string[] {
  const shared = links.filter(
    (link) =>
      link.sameOrigin && link.passages.length > 0 && link.sources.every((source) => sources.includes(source)),
  )
  const elsewhere = links.filter(
    (link) => link.partial && link.sources.some((source) => sources.includes(source)),
  )
  return shared.length > 0
    ? [
        ...shared.map((link) => sharedText(link, digest)),
        ...elsewhere.map(
          (link) => `${sharedText(link, digest)}, of another origin; only these words count with it`,
        ),
      ]
    : evidence.map(({ detail }) => detail)
}

function sharedText({ sources: [first, second], passages, shares }: SourceLink, digest: Digest): string {
  const words = passages.reduce((sum, passage) => sum + passage.words, 0)
  const percent = Math.round(Math.max(...shares) * 100)
  const [most, other] = shares[0] >= shares[1] ? [first, second] : [second, first]
  return `${percent}% of ${outletOf(digest, most)}’s words (${words}) stand in ${outletOf(digest, other)} too`
}
