import type { Article } from '../model/article.ts'
import type { Claim, ClaimValue } from '../model/claim.ts'

/** One line of `crossread claims` (JSON Lines): what one article asserts, in text order. */
export function renderClaims({ file, id, published }: Article, claims: readonly Claim[]): string {
  return `${JSON.stringify({ file, source: id, published: published.value, claims: claims.map(claimJson) })}\n`
}

function claimJson(claim: Claim): object {
  const { dimension, slot, exact, span, sentenceSpan, polarity, modality, attribution, part } = claim
  return {
    id: claim.id,
    dimension,
    predicate: slot.predicate,
    role: slot.role,
    of: slot.of,
    part: slot.part,
    value: valueJson(claim.value),
    exact,
    span: { start: span.start, end: span.end },
    sentence: { start: sentenceSpan.start, end: sentenceSpan.end },
    in: part,
    polarity,
    modality,
    attribution,
    entities: [...claim.event.entities].sort(),
  }
}

/** The value as `report.json` would write it: TIMEX3 for times, digits for numbers, words for the rest. */
function valueJson(value: ClaimValue): string | number {
  switch (value.type) {
    case 'time':
      return value.mention.timex3.value
    case 'quantity':
      return value.mention.value
    case 'quote':
    case 'superlative':
      return value.mention.exact
    case 'statement':
      return value.statement.units.map(({ key }) => key).join(' ')
    case 'act':
      return [value.act.lemma, ...value.act.parts.flatMap(({ units }) => units.map(({ key }) => key))].join(
        ' ',
      )
    case 'phrase':
      return value.lemmas.join(' ')
  }
}
