import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { finish } from './finding.ts'
import { claimKey, unsharedSuperlatives } from './precedence.ts'
import { ownReading } from './reading.ts'
import { type SharedSuperlative, sharedSuperlatives } from './shared-superlatives.ts'

/** A finding for each claim of rank or precedence that one source alone makes, and for each that several make. */
export function superlativeFindings(witnesses: readonly Witness[]): Finding[] {
  return [...unshared(witnesses), ...sharedSuperlatives(witnesses).map(sharedFinding)]
}

function unshared(witnesses: readonly Witness[]): Finding[] {
  const sources = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  return unsharedSuperlatives(witnesses).flatMap(({ source, mention, mentions, ...rest }) => {
    const annotated = sources.get(source)
    if (!annotated) return []
    const readings = mentions.flatMap(({ exact, span, sentence: index }) => {
      const sentence = annotated.sentences[index]
      if (!sentence) return []
      return ownReading(annotated.article, sentence, exact, span)
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

/** What some sources claim and others do not is asked of them; what all claim is agreed. */
function sharedFinding({ claims, isAll, mention, confidence, evidence }: SharedSuperlative): Finding {
  const outlets = claims.map(({ witness }) => witness.source.article.outlet)
  const question = isAll
    ? `What do they report alike: “${mention.exact}”?`
    : `Is it right to say “${mention.exact}”?`
  return finish({
    kind: isAll ? 'agreement' : 'superlative',
    dimension: 'superlative',
    level: isAll ? 'superlative/same' : 'superlative/some-sources',
    severity: 'low',
    confidence,
    question,
    questionKey: claimKey(mention),
    message: isAll
      ? `All sources say “${mention.exact}” or the like.`
      : `${outlets.join(' and ')} say “${mention.exact}” or the like; the others do not.`,
    readings: claims.map(({ witness: { source }, mention: { exact, span, sentence } }) =>
      ownReading(source.article, source.sentences[sentence] ?? span, exact, span),
    ),
    evidence,
  })
}
