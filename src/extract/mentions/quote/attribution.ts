import type { AnnotatedArticle, Token } from '../../../model/annotation.ts'
import type { QuoteMention } from '../../../model/mention.ts'
import { contains, type Span } from '../../../model/span.ts'
import { firstTokenEndingAfter } from '../../../util/tokens.ts'
import { ON_WORD } from '../../data/reporting.ts'
import { subjectBefore } from './content.ts'
import { sentenceAt } from './locate.ts'
import { canSpeak } from './noun-phrase.ts'

/**
 * Whom the article credits for what `span` says: the speaker of the innermost quotation or reported clause around
 * it, or the subject of a verb like "reported" before it ("the ministry reported 12 deaths").
 *
 * @param quotes what `findQuotes` found, in text order.
 * @returns the speaker's canonical name, or null where the article speaks in its own voice.
 */
export function attributionOf(
  source: AnnotatedArticle,
  quotes: readonly QuoteMention[],
  span: Span,
): string | null {
  let innermost: QuoteMention | null = null
  // Quotations are in text order: those around `span` begin before it, and not many mentions before.
  const behind = firstStartingAfter(quotes, span.start)
  for (const quote of quotes.slice(Math.max(0, behind - REACH), behind)) {
    if (!contains(quote.span, span) || !quote.speaker) continue
    if (!innermost || quote.span.end - quote.span.start <= innermost.span.end - innermost.span.start)
      innermost = quote
  }
  return innermost?.speaker?.canonical ?? onWordOf(source, quotes, span)
}

/** Mentions of quotations looked back over. */
const REACH = 64

function firstStartingAfter(quotes: readonly QuoteMention[], offset: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((quotes[middle]?.span.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function onWordOf(
  { article, tokens, sentences }: AnnotatedArticle,
  quotes: readonly QuoteMention[],
  span: Span,
): string | null {
  const sentence = sentenceAt(sentences, span.start)
  if (!sentence) return null
  const { firstToken, endToken } = sentence
  let verb = Math.min(endToken, firstTokenEndingAfter(tokens, span.start)) - 1
  while (verb >= firstToken && !isOnWord(tokens[verb], verb > firstToken ? tokens[verb - 1] : undefined))
    verb--
  if (verb < firstToken) return null
  const words = tokens.slice(firstToken, endToken)
  const subject = subjectBefore(words, verb - firstToken)
  if (!subject || !canSpeak(words, subject)) return null
  const first = words[subject.from]
  const last = words[subject.to - 1]
  if (!first || !last || first.pos === 'PRON') return null
  const exact = article.text.slice(first.start, last.end)
  const known = quotes.find((quote) => quote.speaker?.exact === exact)
  return known?.speaker?.canonical ?? exact.replace(/^(?:the|an?)\s+/iu, '')
}

function isOnWord(token: Token | undefined, before: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.pos === 'VERB' &&
    ON_WORD.has(token.lemma) &&
    !token.lower.endsWith('ing') &&
    before?.lower !== 'to' &&
    before?.lemma !== 'be'
  )
}
