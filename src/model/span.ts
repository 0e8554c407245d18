/** A half-open range `[start, end)` of `Article.text`, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span covers: `text.slice(start, end)`. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Order by position, the longer span first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
