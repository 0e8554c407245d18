import type { AnnotatedArticle } from '../model/annotation.ts'
import { overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { rarity } from '../util/rarity.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'
import { allWhereabouts, placeInWords, type Whereabouts, wordsAround } from './whereabouts/read.ts'

/** Weight of words that two sentences must share to speak of one thing. */
const SAME_MATTER = 1.3

/** One event or thing put inside a place here and outside it, or at its edge, there. */
export function whereaboutsProblems({ source, mentions }: Witness): Problem[] {
  const quoted = mentions
    .filter((mention) => mention.kind === 'quote' && mention.direct)
    .map(({ span }) => span)
  const all = allWhereabouts(source).filter(({ span }) => !quoted.some((quote) => overlaps(quote, span)))
  const best = new Map<string, Conflict>()
  for (const inside of all.filter(({ within }) => within))
    for (const edge of all.filter(({ within }) => !within)) {
      if (inside.place !== edge.place || inside.sentence === edge.sentence) continue
      const shared = sharedWords(source, inside, edge)
      const weight = shared.reduce((sum, word) => sum + rarity(word), 0)
      if (weight >= Math.max(SAME_MATTER, best.get(inside.place)?.weight ?? 0))
        best.set(inside.place, { inside, edge, shared, weight })
    }
  return [...best.values()].map((conflict) => problemOf(source, conflict))
}

/** Two sentences that share words and put it on both sides of a place's bounds. */
interface Conflict {
  readonly inside: Whereabouts
  readonly edge: Whereabouts
  readonly shared: readonly string[]
  readonly weight: number
}

function problemOf(source: AnnotatedArticle, { inside, edge, shared, weight }: Conflict): Problem {
  const places = inTextOrder(
    [inside, edge].map((one) =>
      placeAt(source, one.sentence, one.span, `${one.within ? 'inside' : 'outside'} ${one.place}`),
    ),
  )
  return {
    dimension: 'place',
    level: 'place/inside-or-outside',
    severity: 'low',
    confidence: 0.6,
    question: `Inside ${placeInWords(inside.place)} or outside?`,
    message: `The article has “${places[0]?.exact}” and “${places[1]?.exact}”.`,
    places,
    evidence: [{ signal: 'shared-words', weight, detail: shared.join(', ') }],
  }
}

/** Base forms of the telling words that both sentences have, the place apart. */
function sharedWords(source: AnnotatedArticle, a: Whereabouts, b: Whereabouts): string[] {
  const x = wordsAround(source, a)
  return [...wordsAround(source, b)]
    .filter((word) => x.has(word) && !word.startsWith(a.place.slice(0, 5)))
    .sort()
}
