import type { Dimension, Statement, StatementPhrase, StatementUnit } from '../../model/claim.ts'
import { isKindOf } from '../../util/kinds.ts'
import { liesIn } from '../../util/place.ts'
import type { UnitMatch } from '../../util/statement.ts'
import { likeness } from '../../util/vectors.ts'
import type { Outcome } from '../level.ts'
import { comparePhrases, OTHER_WORDS } from '../phrase.ts'
import type { Counterpart, Stated } from './same.ts'

/** Two noun phrases that fill one slot of two statements that are otherwise alike, and how they compare. */
export interface Detail {
  readonly a: StatementPhrase
  readonly b: StatementPhrase
  readonly dimension: Dimension
  readonly outcome: Outcome
}

/** Phrases in one place of two aligned statements of which one says more than the other, or says it otherwise. */
export function detailsOf(
  { statement: a }: Stated,
  { statement: b, windows: { matches } }: Counterpart,
): Detail[] {
  const left = phrasesOf(
    a,
    matches.map((match) => match.a),
  )
  const right = phrasesOf(
    b,
    matches.map((match) => match.b),
  )
  const pairs = [...headed(left, right, matches), ...placed(left, right, a, b, matches)]
  return pairs.flatMap(([x, y]) => detailOf(x, y) ?? [])
}

/** The content of a noun phrase, and what of it the other source has not. */
export interface Content {
  readonly units: readonly StatementUnit[]
  /** Its head, or its last unit where the head is none. */
  readonly head: StatementUnit
  readonly rest: readonly StatementUnit[]
}

/** A noun phrase of a statement. */
interface Filler extends Content {
  readonly phrase: StatementPhrase
  /** Positions of its first and last unit in the statement. */
  readonly from: number
  readonly to: number
}

function phrasesOf({ units, phrases }: Statement, matched: readonly number[]): Filler[] {
  return phrases.flatMap((phrase, index): Filler[] => {
    const at = units.flatMap((unit, position) => (unit.phrase === index ? [position] : []))
    const [from, to] = [at[0], at.at(-1)]
    if (from === undefined || to === undefined) return []
    const own = at.flatMap((position) => units[position] ?? [])
    const head = units[phrase.head] ?? own.at(-1)
    if (head === undefined) return []
    const rest = at.flatMap((position) => (matched.includes(position) ? [] : (units[position] ?? [])))
    return [{ phrase, units: own, head, from, to, rest }]
  })
}

type Pair = readonly [Filler, Filler]

/** Phrases whose heads are matched: one thing, described more or less fully. */
function headed(left: readonly Filler[], right: readonly Filler[], matches: readonly UnitMatch[]): Pair[] {
  return left.flatMap((x): Pair[] => {
    const match = matches.find((one) => one.a === x.phrase.head)
    const y = match && right.find(({ phrase }) => phrase.head === match.b)
    return y && x.rest.length + y.rest.length > 0 ? [[x, y]] : []
  })
}

/** Phrases without a match that stand between the same two matched units, or beside the same one, on both sides. */
function placed(
  left: readonly Filler[],
  right: readonly Filler[],
  a: Statement,
  b: Statement,
  matches: readonly UnitMatch[],
): Pair[] {
  const open = (filler: Filler): boolean => filler.rest.length === filler.units.length
  return left.filter(open).flatMap((x): Pair[] => {
    const before = matches.find((match) => match.a === x.from - 1)
    const after = matches.find((match) => match.a === x.to + 1)
    const found = right.filter(open).filter((y) => {
      const sameBefore = before !== undefined && before.b === y.from - 1
      const sameAfter = after !== undefined && after.b === y.to + 1
      if (x.phrase.opener !== y.phrase.opener) return false
      if (sameBefore && sameAfter) return true
      // At one side only: right beside the verb, so that both are its subject or its object.
      return (
        (sameBefore && isVerb(a.units[x.from - 1])) ||
        (sameAfter && isVerb(a.units[x.to + 1]) && isVerb(b.units[y.to + 1]))
      )
    })
    const [y] = found
    return found.length === 1 && y ? [[x, y]] : []
  })
}

const isVerb = (unit: StatementUnit | undefined): boolean => unit?.pos === 'VERB'

/** Numbers, times and names of people are compared elsewhere. */
const isNumberOrName = ({ kind }: StatementUnit): boolean => kind === 'number' || kind === 'person'

function detailOf(x: Filler, y: Filler): Detail | null {
  const compared = compareContents(x, y)
  return compared && { a: x.phrase, b: y.phrase, ...compared }
}

/** How two noun phrases compare that stand in one place; null where they say the same, or other rules compare them. */
export function compareContents(
  x: Content,
  y: Content,
): { readonly dimension: Dimension; readonly outcome: Outcome } | null {
  if (
    [x, y].some(({ units, rest }) => rest.some(isNumberOrName) || units.some(({ kind }) => kind === 'time'))
  )
    return null
  const outcome = outcomeOf(x, y)
  return outcome && { dimension: dimensionOf(x, y), outcome }
}

function outcomeOf(x: Content, y: Content): Outcome | null {
  const [placeX, placeY] = [nameOf(x, 'place'), nameOf(y, 'place')]
  if (placeX !== null && placeY !== null) {
    if (!liesIn(placeX, placeY) && !liesIn(placeY, placeX)) return null
    const [inner, outer] = liesIn(placeX, placeY) ? [placeX, placeY] : [placeY, placeX]
    return { verdict: 'compatible', level: 'name/place-within', explanation: `${inner} lies in ${outer}` }
  }
  const [headX, headY] = [x.head, y.head]
  if (headX.pos === 'PROPN' && headY.pos === 'PROPN' && headX.key !== headY.key) return null
  if (headX.key === headY.key && (x.rest.length === 0 || y.rest.length === 0))
    return {
      verdict: 'compatible',
      level: 'phrase/less-full',
      explanation: 'one description says more than the other',
    }
  if (areOneAndSeveral(x, y))
    return {
      verdict: 'differs',
      level: 'phrase/one-or-several',
      explanation: 'one source has one of them, the other several',
    }
  const compared = comparePhrases(phraseOf(x), phraseOf(y))
  if (compared.verdict === 'same') return null
  return compared.verdict === 'unknown'
    ? {
        verdict: 'compatible',
        level: OTHER_WORDS,
        explanation: 'the sources use different words in the same place',
      }
    : compared
}

/** Of people who are not counted: one here ("an aide"), several there ("the aides"). */
function areOneAndSeveral(x: Content, y: Content): boolean {
  const areCommon = [x, y].every(
    ({ head, units }) =>
      head.kind === 'word' &&
      head.pos === 'NOUN' &&
      !NOT_COUNTED.has(head.lemma) &&
      !units.some(({ kind }) => kind === 'number'),
  )
  return areCommon && isPlural(x.head) !== isPlural(y.head) && arePeople(x.head.lemma, y.head.lemma)
}

/** Both by WordNet, or one whom it does not know and whose name of an agent is used like the other ("staffer", "aide"). */
function arePeople(a: string, b: string): boolean {
  const [x, y] = [isKindOf(a, 'person'), isKindOf(b, 'person')]
  if (x && y) return true
  return (x || y) && AGENT.test(x ? b : a) && likeness(a, b) >= ALIKE
}

const AGENT = /(?:er|or|ist|man|woman)$/u
const ALIKE = 0.3

/** Longer than its dictionary form. */
const isPlural = ({ start, end, lemma }: StatementUnit): boolean => end - start > lemma.length

/** Several in kind though singular in form; and those who are cited, of whom one speaks for many ("officials said"). */
const NOT_COUNTED = new Set(
  (
    'people police crowd group family staff team public couple ' +
    'official witness resident source activist analyst expert observer monitor critic spokesman spokeswoman authority diplomat'
  ).split(' '),
)

function nameOf({ rest }: Content, kind: StatementUnit['kind']): string | null {
  return rest.find((unit) => unit.kind === kind)?.lemma ?? null
}

function phraseOf(filler: Content): Parameters<typeof comparePhrases>[0] {
  const { head } = filler
  const modifiers = filler.units.filter((unit) => unit !== head).map(({ lemma }) => lemma)
  return { exact: [...modifiers, head.lemma].join(' '), head: head.lemma, modifiers }
}

function dimensionOf(x: Content, y: Content): Dimension {
  const heads = [x.head, y.head]
  const are = (kind: StatementUnit['kind'], wide: string): boolean =>
    heads.every((head) => head.kind === kind || (head.kind === 'word' && isKindOf(head.lemma, wide)))
  if (are('person', 'person')) return 'person'
  if (are('organisation', 'organization')) return 'organisation'
  return are('place', 'location') || are('place', 'area') ? 'place' : 'other'
}
