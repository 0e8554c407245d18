import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { QuoteMention } from '../../model/mention.ts'

/** When and through what words were spoken, as far as the sentence around them or the one before says so. */
export interface Occasion {
  /** "in an earlier statement", "last month told": not the occasion the story is about. */
  readonly earlier: boolean
  /** "told CNN": whom the speaker spoke to, if named. */
  readonly to: string | null
}

const EARLIER =
  /\b(?:earlier|previous|prior|past|last (?:week|month|year|summer|spring|fall|autumn|winter))\b[\w\s-]{0,30}\b(?:statement|interview|speech|letter|remarks?|tweet|post|address|testimony|filing)\b/iu
const TOLD =
  /\b(?:told|tells|telling|interview with)\s+(?:the\s+)?(\p{Lu}[\p{L}&.]*(?:\s\p{Lu}[\p{L}&.]*){0,3})/u

export function occasionOf({ article, sentences }: AnnotatedArticle, mention: QuoteMention): Occasion {
  const own = sentences[mention.sentence]
  const before = sentences[mention.sentence - 1]
  let last = own
  for (let next = own; next && next.start < mention.span.end; next = sentences[next.index + 1]) last = next
  const around =
    article.text.slice(own?.start ?? mention.span.start, mention.span.start) +
    article.text.slice(mention.span.end, last?.end ?? mention.span.end)
  const lead = before?.part === 'body' ? article.text.slice(before.start, before.end) : ''
  return { earlier: EARLIER.test(around) || EARLIER.test(lead), to: TOLD.exec(around)?.[1] ?? null }
}

/** Whether the words were spoken at two times or to two listeners. */
export function isOtherOccasion(a: Occasion, b: Occasion): boolean {
  return a.earlier !== b.earlier || (a.to !== null && b.to !== null && a.to !== b.to)
}
