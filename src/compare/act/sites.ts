import type { Act, ActPart, StatementUnit } from '../../model/claim.ts'
import { headOf } from '../../util/acts.ts'
import { isKindOf } from '../../util/kinds.ts'
import { liesIn } from '../../util/place.ts'
import { unitLikeness } from '../../util/units.ts'
import type { Outcome } from '../level.ts'
import { OTHER_WORDS } from '../phrase.ts'

/** Prepositions that put an act somewhere. */
const SOMEWHERE = new Set('in at near outside inside on around across along behind beside by'.split(' '))
const PLACES = ['location', 'structure', 'area', 'facility', 'region', 'building', 'way']

/** The places at which two tellings of one act put it, where each has one that the other has not, and how they compare. */
export function sitesOf(
  a: Act,
  b: Act,
): { readonly a: ActPart; readonly b: ActPart; readonly outcome: Outcome } | null {
  const [left, right] = [placesIn(a), placesIn(b)]
  const own = left.filter((x) => !right.some((y) => isSame(x, y)))
  const theirs = right.filter((y) => !left.some((x) => isSame(x, y)))
  const [x, y] = [own[0], theirs[0]]
  if (!x || !y || own.length > 1 || theirs.length > 1) return null
  const outcome = outcomeOf(headOf(x), headOf(y))
  return outcome && { a: x, b: y, outcome }
}

function placesIn({ parts }: Act): ActPart[] {
  return parts.filter((part) => {
    const head = headOf(part)
    return SOMEWHERE.has(part.role) && head !== undefined && isPlace(head)
  })
}

const isPlace = ({ kind, lemma }: StatementUnit): boolean =>
  kind === 'place' || (kind === 'word' && PLACES.some((wide) => isKindOf(lemma, wide)))

function isSame(x: ActPart, y: ActPart): boolean {
  return x.units.some((u) => y.units.some((v) => unitLikeness(u, v) > 0))
}

/** Two names of places that do not lie in each other may be two places. */
function outcomeOf(x: StatementUnit | undefined, y: StatementUnit | undefined): Outcome | null {
  if (!x || !y) return null
  if (x.kind === 'place' && y.kind === 'place') {
    const inner = liesIn(x.lemma, y.lemma) ? x : liesIn(y.lemma, x.lemma) ? y : null
    return (
      inner && {
        verdict: 'compatible',
        level: 'name/place-within',
        explanation: `${inner.lemma} lies in ${(inner === x ? y : x).lemma}`,
      }
    )
  }
  return {
    verdict: 'compatible',
    level: OTHER_WORDS,
    explanation: 'the sources use different words for the place',
  }
}
