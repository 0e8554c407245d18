import type { Article } from '../model/article.ts'
import type { Finding, FindingKind, Reading } from '../model/finding.ts'
import type { Reconciliation } from '../model/reconciliation.ts'
import { GENERATOR } from '../util/version.ts'

/** Motivations of the Web Annotation vocabulary (w3.org/TR/annotation-vocab/#motivation). */
const MOTIVATION: Readonly<Record<FindingKind, string>> = {
  discrepancy: 'assessing',
  inconsistency: 'assessing',
  superlative: 'assessing',
  omission: 'commenting',
  refinement: 'linking',
  agreement: 'linking',
}

/**
 * Every reading of every finding as a W3C Web Annotation (w3.org/TR/annotation-model), in one collection: JSON-LD
 * with a newline at the end.
 *
 * A target has a quote selector and a position selector; positions are half-open and count Unicode code points of
 * `Article.text`, as the standard has it, not UTF-16 code units. Ids are relative: an annotation is `#r-…`, the
 * same fragment that shows the words in `report.html`.
 */
export function renderAnnotations(r: Reconciliation): string {
  const targets = new Map(r.sources.map(({ annotated: { article } }) => [article.id, targetOf(article)]))
  const items = r.findings.flatMap((finding) =>
    finding.readings.flatMap((reading, index) => {
      const target = targets.get(reading.source)
      return target ? [annotation(finding, index, target(reading))] : []
    }),
  )
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#annotations',
    type: 'AnnotationCollection',
    label: r.story.title,
    generator: { id: '#crossread', type: 'Software', name: `${GENERATOR.name} ${GENERATOR.version}` },
    total: items.length,
    first: { id: '#annotations-1', type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function annotation(finding: Finding, index: number, target: object): object {
  return {
    id: `#r-${finding.id}-${index + 1}`,
    type: 'Annotation',
    motivation: MOTIVATION[finding.kind],
    body: [
      {
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/plain',
        language: 'en',
        value: finding.message,
      },
      { type: 'TextualBody', purpose: 'tagging', value: finding.kind },
      { type: 'TextualBody', purpose: 'tagging', value: finding.level },
    ],
    target,
  }
}

/** How to point at words of an article; counts its code points once. */
function targetOf({ text, url, file, language }: Article): (reading: Reading) => object {
  const before = codePointsBefore(text)
  const source = url ?? encodeURIComponent(file)
  return ({ exact, prefix, suffix, span }) => ({
    source,
    language,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: before(span.start), end: before(span.end) },
    ],
  })
}

/** Turns an offset in UTF-16 code units into one in Unicode code points. */
export function codePointsBefore(text: string): (offset: number) => number {
  const counts = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) {
    const inPair = isLowSurrogate(text.charCodeAt(at)) && at > 0 && isHighSurrogate(text.charCodeAt(at - 1))
    counts[at + 1] = (counts[at] ?? 0) + (inPair ? 0 : 1)
  }
  return (offset) => counts[Math.min(offset, text.length)] ?? 0
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
