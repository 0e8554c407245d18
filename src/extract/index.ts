import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Claim } from '../model/claim.ts'
import type { Mention, Mentions } from '../model/mention.ts'
import { bySpan } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import type { Aliases } from './aliases.ts'
import { actClaims, actsByPlace } from './claims/act.ts'
import { nameClaims } from './claims/name.ts'
import { outcomeClaims } from './claims/outcome.ts'
import { quantityClaims } from './claims/quantity.ts'
import { quoteClaims } from './claims/quote.ts'
import { roleClaims } from './claims/role.ts'
import { statementClaims } from './claims/statement.ts'
import { timeClaims } from './claims/time.ts'
import { framing } from './frame.ts'
import { findDates } from './mentions/date.ts'
import { findEntities } from './mentions/entity.ts'
import { findQuantities } from './mentions/quantity.ts'
import { findQuotes } from './mentions/quote.ts'
import { findRoles } from './mentions/role.ts'
import { findSuperlatives } from './mentions/superlative.ts'

/** Everything an article mentions, in text order. */
export function extractMentions(source: AnnotatedArticle): Mentions {
  const dates = findDates(source)
  const entities = findEntities(source)
  const mentions: Mention[] = [
    ...dates,
    ...entities,
    ...findQuantities(source, dates),
    ...findQuotes(
      source,
      entities.filter((entity) => entity.kind === 'person'),
    ),
    ...findRoles(source, entities),
    ...findSuperlatives(source),
  ]
  return mentions.sort((a, b) => bySpan(a.span, b.span) || (a.kind < b.kind ? -1 : 1))
}

/**
 * The checkable propositions of a story's sources; names are resolved across them.
 *
 * @param aliases lists of names that the newsroom holds to be one person, organisation or place.
 */
export function extractClaims(witnesses: readonly Witness[], aliases: Aliases = []): Claim[] {
  const contexts = framing(witnesses, aliases)
  const acts = actClaims(contexts)
  const actAt = actsByPlace(acts)
  const perSource = contexts.flatMap((context) => [
    ...quantityClaims(context),
    ...timeClaims(context, actAt),
    ...quoteClaims(context),
    ...nameClaims(context),
    ...roleClaims(context),
    ...outcomeClaims(context),
  ])
  return [...perSource, ...statementClaims(contexts), ...acts]
}
