import type { AnnotatedArticle, Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { firstEndingAfter } from './locate.ts'
import type { Quoted } from './pairing.ts'

/** What a frame is made of: tokens outside quotation marks, and quotations as wholes. */
export type Item = Token | Quoted

/**
 * A sentence with each quotation in it taken as one item, however many sentences that quotation has: the unit in
 * which a quotation finds its reporting verb.
 */
export interface Frame {
  readonly items: readonly Item[]
  readonly paragraph: number
  /** The quotation it stands in, for the words around nested quotations. */
  readonly within: Quoted | null
}

export function isQuoted(item: Item | undefined): item is Quoted {
  return item !== undefined && 'inner' in item
}

/** The item if it is a token, else undefined. */
export function asToken(item: Item | undefined): Token | undefined {
  return item === undefined || 'inner' in item ? undefined : item
}

/** Longest frame: a bound on work for texts without full stops. */
const LONGEST = 400
/** Words that a frame after "?" or "!" may be joined over, up to its reporting verb: `"Why?" Kim asked.` */
const JOIN_WITHIN = 6

/** The frames of an article in text order, those inside quotations after all others. */
export function framesOf(
  source: AnnotatedArticle,
  quotes: readonly Quoted[],
  isCue: (token: Token) => boolean,
): Frame[] {
  const frames: Frame[] = []
  const { sentences } = source
  const outermost = quotes.filter(({ depth }) => depth === 0)
  let at = 0
  let child = 0
  while (at < sentences.length) {
    const first = sentences[at]
    if (!first) break
    let last = first
    while (sentences[at]?.paragraph === first.paragraph) last = sentences[at++] ?? last
    const region = { start: first.start, end: last.end }
    const firstChild = child
    while ((outermost[child]?.outer.start ?? Number.POSITIVE_INFINITY) < region.end) child++
    const inside = outermost.slice(firstChild, child)
    // Spread, those of a text of megabytes on one line would overflow the stack.
    for (const frame of framesIn(source, region, first.paragraph, inside, null, isCue)) frames.push(frame)
  }
  for (const [index, quote] of quotes.entries()) {
    const next = quotes[index + 1]
    if (!next || next.depth <= quote.depth) continue
    const inside: Quoted[] = []
    for (let i = index + 1; (quotes[i]?.depth ?? 0) > quote.depth; i++) {
      const child = quotes[i]
      if (child?.depth === quote.depth + 1) inside.push(child)
    }
    frames.push(...framesIn(source, quote.inner, quote.paragraph, inside, quote, isCue))
  }
  return frames
}

function framesIn(
  { article, tokens }: AnnotatedArticle,
  region: Span,
  paragraph: number,
  quotes: readonly Quoted[],
  within: Quoted | null,
  isCue: (token: Token) => boolean,
): Frame[] {
  const frames: Frame[] = []
  let items: Item[] = []
  let lastSentence = -1
  const close = (): void => {
    if (items.length > 0) frames.push({ items, paragraph, within })
    items = []
  }
  let child = 0
  let at = firstEndingAfter(tokens, region.start)
  for (let token = tokens[at]; token && token.start < region.end; token = tokens[at]) {
    const quote = quotes[child]
    if (quote && token.end > quote.outer.start) {
      const previous = items.at(-1)
      if (token.sentence !== lastSentence && previous && !endsWithComma(article.text, previous)) close()
      items.push(quote)
      child++
      while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < quote.outer.end)
        lastSentence = tokens[at++]?.sentence ?? lastSentence
      continue
    }
    const previous = items.at(-1)
    if (token.sentence !== lastSentence && previous) {
      const joined = isQuoted(previous) && runsOn(article.text, previous, tokens, token, isCue)
      if (!joined) close()
    }
    if (items.length >= LONGEST) close()
    items.push(token)
    lastSentence = token.sentence
    at++
  }
  close()
  return frames
}

function endsWithComma(text: string, item: Item): boolean {
  return isQuoted(item) && text.charAt(item.inner.end - 1) === ','
}

/** Whether the sentence of `quote` goes on at `token`, which the sentence splitter put into another one. */
function runsOn(
  text: string,
  quote: Quoted,
  tokens: readonly Token[],
  token: Token,
  isCue: (token: Token) => boolean,
): boolean {
  if (/^[\p{Ll},]/u.test(token.text)) return true
  const last = text.charAt(quote.inner.end - 1)
  if (last === ',') return true
  if (last === '.') return false
  for (let i = token.index; i < token.index + JOIN_WITHIN; i++) {
    const next = tokens[i]
    if (!next || next.sentence !== token.sentence) return false
    if (isCue(next)) return true
  }
  return false
}
