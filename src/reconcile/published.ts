import type { Article } from '../model/article.ts'

const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/u

/** The instant of publication in milliseconds since 1970, or null: a clock time without a zone is no instant. */
function instantOf({ published: { instant } }: Article): number | null {
  const milliseconds = instant !== null && ZONED.test(instant) ? Date.parse(instant) : Number.NaN
  return Number.isNaN(milliseconds) ? null : milliseconds
}

/** A string by which articles sort by publication, the unknown ones first. */
export function publicationKey(article: Article): string {
  const instant = instantOf(article)
  return instant === null ? (article.published.value ?? '') : new Date(instant).toISOString()
}

/** Negative where `a` was published before `b`, positive where after, 0 where that is unknown. */
export function byPublication(a: Article, b: Article): number {
  const [first, second] = [instantOf(a), instantOf(b)]
  if (first !== null && second !== null) return first - second
  if (a.published.value === null || b.published.value === null) return 0
  return a.published.value < b.published.value ? -1 : a.published.value > b.published.value ? 1 : 0
}
