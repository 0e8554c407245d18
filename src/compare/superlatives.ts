import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { finish } from './finding.ts'
import { claimKey, unsharedSuperlatives } from './precedence.ts'
import { readingAt } from './reading.ts'

/** A finding for each claim of rank or precedence that one source alone makes. */
export function superlativeFindings(witnesses: readonly Witness[]): Finding[] {
  const sources = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  return unsharedSuperlatives(witnesses).flatMap(({ source, mention, mentions, ...rest }) => {
    const annotated = sources.get(source)
    if (!annotated) return []
    const readings = mentions.flatMap(({ exact, span, sentence: index }) => {
      const sentence = annotated.sentences[index]
      if (!sentence) return []
      return readingAt(annotated.article, {
        value: exact,
        span,
        sentence: { start: sentence.start, end: sentence.end },
        attribution: null,
      })
    })
    return finish({
      ...rest,
      kind: 'superlative',
      dimension: 'superlative',
      level: 'superlative/one-source',
      severity: 'low',
      questionKey: claimKey(mention),
      readings,
    })
  })
}
