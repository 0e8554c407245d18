import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { QuoteMention } from '../../model/mention.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Piece } from './candidates.ts'
import { segmentsOf } from './segments.ts'

/** A source with what it quotes. */
export interface QuotingWitness {
  readonly source: AnnotatedArticle
  readonly quotes: readonly QuoteMention[]
}

/** The pieces of a source's quotations; of indirect ones only what stands outside quotation marks. */
export function piecesOf({ source, quotes }: QuotingWitness): Piece[] {
  const direct = quotes.filter((quote) => quote.direct)
  return quotes
    .filter((quote) => quote.utterance || isPhrase(quote))
    .flatMap((mention) => {
      const spans = mention.direct ? [mention.span] : outside(mention.span, direct)
      return spans.flatMap((span) =>
        segmentsOf(source, span).map((segment) => ({ source, mention, segment })),
      )
    })
}

/** Words of a phrase between marks that may be somebody's. */
const PHRASE = /^\p{Ll}\S*(?: \S+){1,6}$/u

function isPhrase({ direct, exact }: QuoteMention): boolean {
  return direct && PHRASE.test(exact)
}

function outside(span: Span, quotes: readonly QuoteMention[]): Span[] {
  const spans: Span[] = []
  let start = span.start
  for (const quote of quotes) {
    if (!contains(span, quote.span) || quote.span.start < start) continue
    spans.push({ start, end: quote.span.start })
    start = quote.span.end
  }
  spans.push({ start, end: span.end })
  return spans
}

/**
 * Where one source quotes another of the story ("according to the Daily Tribune"), the words of the other are all
 * that it writes: its sentences, as pieces.
 */
export function ownWords(witnesses: readonly QuotingWitness[]): Piece[] {
  const quoted = new Set(
    witnesses.flatMap(({ quotes }) =>
      quotes.flatMap((quote) => (quote.direct && quote.speaker ? [plain(quote.speaker.canonical)] : [])),
    ),
  )
  return witnesses.flatMap(({ source, quotes }) => {
    const { outlet, text } = source.article
    if (!quoted.has(plain(outlet))) return []
    return source.sentences
      .filter(
        (sentence) =>
          sentence.part === 'body' &&
          !quotes.some(
            (quote) => quote.direct && quote.span.start < sentence.end && sentence.start < quote.span.end,
          ),
      )
      .flatMap(({ start, end, index }) => {
        const span = { start, end }
        const speaker = { exact: outlet, span, canonical: outlet }
        const mention: QuoteMention = {
          kind: 'quote',
          exact: text.slice(start, end),
          span,
          sentence: index,
          direct: true,
          speaker,
          cue: null,
          utterance: true,
        }
        return segmentsOf(source, span).map((segment) => ({ source, mention, segment }))
      })
  })
}

/** Whether the piece is an outlet's own text, which only quotations of that outlet are compared with. */
export function speaksFor(mention: QuoteMention, outlet: string): boolean {
  return mention.speaker !== null && plain(mention.speaker.canonical) === plain(outlet)
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
