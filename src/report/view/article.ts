import type { Article } from '../../model/article.ts'
import type { FindingKind } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { type FindingView, readingAnchor } from './finding.ts'
import { linkTo, publishedText } from './source.ts'

/** Words of an article that a finding rests on. */
export interface ClaimMark extends Span {
  readonly finding: FindingView
  /** Place among the finding's readings. */
  readonly reading: number
}

/** A finding that rests on a segment. */
export interface MarkView {
  readonly finding: string
  readonly number: number
  readonly kind: FindingKind
}

/** A run of an article's text on which the same findings rest. */
export interface SegmentView {
  readonly text: string
  /** The gravest finding that rests on it; null for plain text. */
  readonly main: MarkView | null
  /** Further findings, named once, where their words end. */
  readonly more: readonly MarkView[]
  /** Id of the marked words: of a reading that begins here, else empty. */
  readonly anchor: string
  /** Ids of the other readings that begin here. */
  readonly anchors: readonly string[]
}

export interface ParagraphView {
  readonly segments: readonly SegmentView[]
}

export interface ArticleView {
  readonly id: string
  readonly outlet: string
  readonly origin: string
  /** Where the original can be read, empty where that is not known. */
  readonly url: string
  /** The article stands in that pane at first. */
  readonly left: boolean
  readonly right: boolean
  readonly language: string
  readonly published: string
  readonly file: string
  readonly title: ParagraphView
  readonly paragraphs: readonly ParagraphView[]
}

/**
 * An article in full, its claims marked.
 *
 * @param marks those of the gravest finding first.
 */
export function articleView(
  article: Article,
  { outlet, origin, left, right }: Pick<ArticleView, 'outlet' | 'origin' | 'left' | 'right'>,
  marks: readonly ClaimMark[],
): ArticleView {
  const { text } = article
  const paragraphs = paragraphSpans(text, article.bodyStart)
  return {
    id: article.id,
    outlet,
    origin,
    url: linkTo(article),
    left,
    right,
    language: article.language,
    published: publishedText(article),
    file: article.file,
    title: { segments: segmentsOf(text, article.titleSpan, marks) },
    paragraphs: paragraphs.map((span) => ({ segments: segmentsOf(text, span, marks) })),
  }
}

/** Lines with text, from `from` on: the web's paragraphs are lines more often than blocks. */
function paragraphSpans(text: string, from: number): Span[] {
  const spans: Span[] = []
  let start = from
  for (const line of text.slice(from).split('\n')) {
    if (line.trim() !== '') spans.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return spans
}

/** Cuts a span at every edge of a mark. */
function segmentsOf(text: string, span: Span, all: readonly ClaimMark[]): SegmentView[] {
  const marks = all.filter((mark) => mark.start < span.end && span.start < mark.end)
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of marks) {
    if (start > span.start) cuts.add(start)
    if (end < span.end) cuts.add(end)
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? span.end
    const covering = marks.filter((mark) => mark.start <= start && end <= mark.end)
    // A link of white space alone would have no name.
    const blank = text.slice(start, end).trim() === ''
    const [main, ...others] = blank ? [] : covering.map(({ finding }) => markView(finding))
    const ending = new Set(covering.filter((mark) => mark.end === end).map(({ finding }) => finding.id))
    const [anchor = '', ...anchors] = covering
      .filter((mark) => mark.start === start)
      .map(({ finding, reading }) => readingAnchor(finding.id, reading))
    return {
      text: text.slice(start, end),
      main: main ?? null,
      more: others.filter(({ finding }) => finding !== main?.finding && ending.has(finding)),
      anchor,
      anchors,
    }
  })
}

function markView({ id, number, kind }: FindingView): MarkView {
  return { finding: id, number, kind }
}
