import type { Article } from '../model/article.ts'
import type { Decision } from '../model/decision.ts'
import type { Finding, Reading } from '../model/finding.ts'
import type { Reconciliation } from '../model/reconciliation.ts'
import { decisionWords } from './decision.ts'

/** Verdicts that judge a finding; the others only say what to do with it. */
const RATING: Readonly<Partial<Record<Decision['verdict'], string>>> = {
  confirmed: 'Sources differ: confirmed by a person',
  dismissed: 'No contradiction: dismissed by a person',
}

/**
 * Findings that a person has confirmed or dismissed as schema.org ClaimReview (JSON-LD) with a newline at the end.
 * What no person has decided is left out: Crossread never rates a claim itself.
 */
export function renderClaimReviews(r: Reconciliation): string {
  const articles = new Map(r.sources.map(({ annotated: { article } }) => [article.id, article]))
  const reviews = r.findings.flatMap((finding) => review(finding, articles))
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`
}

function review(finding: Finding, articles: ReadonlyMap<string, Article>): object[] {
  const { decision } = finding
  const rating = decision ? RATING[decision.verdict] : undefined
  if (!decision || rating === undefined) return []
  const { detail } = decisionWords(decision)
  return [
    {
      '@type': 'ClaimReview',
      '@id': `#f-${finding.id}`,
      datePublished: decision.time,
      author: { '@type': 'Person', name: decision.reviewer },
      claimReviewed: finding.question,
      ...(detail === '' ? {} : { reviewBody: detail }),
      reviewRating: { '@type': 'Rating', alternateName: rating },
      itemReviewed: finding.readings.flatMap((reading) => claim(reading, articles.get(reading.source))),
    },
  ]
}

function claim(reading: Reading, article: Article | undefined): object[] {
  if (!article) return []
  const { title, url, outlet, published } = article
  return [
    {
      '@type': 'Claim',
      text: reading.exact,
      author: { '@type': 'Organization', name: outlet },
      appearance: {
        '@type': 'NewsArticle',
        headline: title,
        ...(url === null ? {} : { url }),
        ...(published.value === null ? {} : { datePublished: published.value }),
      },
    },
  ]
}
