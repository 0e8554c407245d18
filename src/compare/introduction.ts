import type { Token } from '../model/annotation.ts'
import type { EntityMention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'

/** How many sentences after the titled first name the unknown surname may turn up. */
const REACH = 12
/** Uses that make a bare name a speaker of the story rather than an aside. */
const LEAST_USES = 2
const REPORTING = /^(?:say|tell|add|note|explain|state|claim|announce)$/u

/**
 * Somebody is introduced by title and one name ("Lt. Col. Peter"), and then a speaker of another single name that was
 * never introduced ("Lerner said"): a surname was lost on the way.
 */
export function introductionProblems({ source, mentions }: Witness): Problem[] {
  const people = new Map<string, EntityMention[]>()
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue
    people.set(mention.entity, [...(people.get(mention.entity) ?? []), mention])
  }
  const single = [...people.values()].filter((uses) => uses.every(({ canonical }) => !/\s/u.test(canonical)))
  const titled = single.flatMap(([use, ...more]) =>
    use !== undefined && more.length === 0 && use.role !== null && /\s/u.test(use.exact) ? [use] : [],
  )
  return titled.flatMap((introduced) => {
    const speaker = single.find((uses) => isUnknownSpeaker(uses, introduced, source.tokens))
    const first = speaker?.[0]
    if (first === undefined) return []
    return [
      {
        dimension: 'person' as const,
        level: 'person/never-introduced',
        severity: 'medium' as const,
        confidence: 0.65,
        question: `Who is ${first.canonical}?`,
        message: `“${first.exact}” speaks but was never introduced; “${introduced.exact}” was, and is not heard of again.`,
        places: inTextOrder(
          [introduced, first].map(({ sentence, span, canonical }) =>
            placeAt(source, sentence, span, canonical),
          ),
        ),
        evidence: [{ signal: 'never-introduced', weight: 1, detail: first.canonical }],
      },
    ]
  })
}

/** Named bare throughout, more than once, not long after the introduction, and beside a verb of speaking. */
function isUnknownSpeaker(
  uses: readonly EntityMention[],
  introduced: EntityMention,
  tokens: readonly Token[],
): boolean {
  const first = uses[0]
  if (first === undefined || uses.length < LEAST_USES || first.entity === introduced.entity) return false
  const late = first.sentence <= introduced.sentence || first.sentence > introduced.sentence + REACH
  if (late || uses.some(({ role, exact, canonical }) => role !== null || exact !== canonical)) return false
  return tokens.some(
    ({ start, end, index }) =>
      uses.some(({ span }) => span.start <= start && end <= span.end) &&
      [tokens[index - 1], tokens[index + 1]].some(
        (beside) => beside !== undefined && REPORTING.test(beside.lemma),
      ),
  )
}
