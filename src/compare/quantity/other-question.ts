import type { Claim } from '../../model/claim.ts'
import type { QuantityMention } from '../../model/mention.ts'
import { CARDINALS } from '../../util/data/number-words.ts'
import { matches } from '../../util/matches.ts'
import { MEASURE, nameOfMeasure } from '../data/measures.ts'

/** A number and the words on either side of it in its sentence. */
interface Told {
  readonly claim: Claim
  readonly mention: QuantityMention
  readonly before: string
  readonly after: string
  /** How many of it are told before it ("four of seven charges": 4); null for none. */
  readonly part: number | null
  /** Told as what it was, or was to be, at first: "original distance 190 km". */
  readonly atFirst: boolean
}

/** A rule says what two numbers are of, where they cannot be of one thing; null where it does not apply. */
type Rule = (a: Told, b: Told) => string | null

/** Level of two numbers that are of two things by the words beside them. */
export const OTHER_QUESTION = 'quantity/other-question'

/**
 * Why two numbers that differ are of two things by the words beside them, however like the rest of their sentences is:
 * operating and net profit, guilty and not guilty on so many counts, four of seven charges. Null where nothing tells.
 */
export function otherQuestion(a: Claim, b: Claim): string | null {
  const [x, y] = [toldBy(a), toldBy(b)]
  if (x === null || y === null) return null
  for (const rule of RULES) {
    const why = rule(x, y)
    if (why !== null) return why
  }
  return null
}

function toldBy(claim: Claim): Told | null {
  if (claim.value.type !== 'quantity') return null
  const known = told.get(claim)
  if (known) return known
  const [before = '', after = ''] = claim.cloze.split('…')
  const made = {
    claim,
    mention: claim.value.mention,
    before,
    after,
    part: partIn(before),
    atFirst: AT_FIRST.test(before),
  }
  told.set(claim, made)
  return made
}
/** A number is compared with several of every other source. */
const told = new WeakMap<Claim, Told>()

/** Two different words of one table: `one` and `other` are what the two numbers are of. */
function unlike(one: string | null, other: string | null): string | null {
  return one === null || other === null || one === other ? null : `one is of “${one}”, one of “${other}”`
}

/** The measure named last before a sum, or share: "operating profit fell 11% to …". */
const measuresApart: Rule = (a, b) => {
  if (a.mention.unit === null || b.mention.unit === null) return null
  const [x, y] = [lastMeasure(a.before), lastMeasure(b.before)]
  return x === null || y === null ? null : (unlike(x.measure, y.measure) ?? unlike(x.kind, y.kind))
}

function lastMeasure(text: string): { measure: string; kind: string | null } | null {
  const [, kind, word] = [...matches(MEASURE, text)].at(-1) ?? []
  const measure = word === undefined ? null : nameOfMeasure(word)
  if (measure === null) return null
  return { measure, kind: kind === undefined ? null : nameOfMeasure(kind) }
}

/** "Fell to 40 from 52": what it was before. */
const FORMER = /\bto [^ ]*\d[^ ]*(?: \p{L}+)? from $|\b(?:up|down) from $/iu

const formerOrNow: Rule = (a, b) => (isFormer(a) === isFormer(b) ? null : 'one is what it was before')

// Few numbers come after "from", and the pattern looks through all that stands before one.
const isFormer = ({ before }: Told): boolean =>
  /from $/i.test(before.slice(-FROM.length)) && FORMER.test(before)
const FROM = 'from '

const AT_FIRST =
  /\b(?:original(?:ly)?|initial(?:ly)?|previous(?:ly)?|former(?:ly)?|planned|intended|projected|forecast)\b(?: \p{L}+){0,2} $/iu

const atFirstOrNow: Rule = (a, b) =>
  a.atFirst === b.atFirst ? null : 'one is what it was, or was to be, at first'

/** Ahead or behind is a distance between two, up or down a change of one. */
const POINTS = /^ (?:percentage )?(?:points?|goals?|seats?|places?|strokes?|votes?|seconds?)\b/iu
const GAP = /^ \p{L}+(?: \p{L}+)? (?:behind|ahead|clear|adrift|short|in front)\b/iu
const CHANGE =
  /\b(?:up|down|fell|fallen|falls?|dropped|slipped|lost|loses?|gained|gains?|rose|rises?|risen|added|swing of)(?: by)? $/iu

const gapOrChange: Rule = (a, b) => {
  const [x, y] = [distanceOf(a), distanceOf(b)]
  return unlike(x, y)
}

function distanceOf({ before, after }: Told): string | null {
  if (!POINTS.test(after)) return null
  return GAP.test(after) ? 'the distance to another' : CHANGE.test(before) ? 'a change' : null
}

/** What a court, or a vote, decides one way and the other. */
const FREED = /\b(?:not guilty|acquit\p{L}*|clear(?:ed|s|ing)|exonerat\p{L}+)\b/iu
/** Without one of these neither matches, and most sentences hold none. */
const VERDICT = /guilt|acquit|clear|exonerat|convict/i
const CONVICTED = /\b(?:guilty|convict\p{L}*)\b/iu

const verdictsApart: Rule = (a, b) => unlike(verdictOf(a), verdictOf(b))

/** The verdict before the number; of two in one sentence neither is surely the one. */
function verdictOf({ before }: Told): string | null {
  if (!VERDICT.test(before)) return null
  if (FREED.test(before)) return CONVICTED.test(before.replace(/\bnot guilty\b/giu, '')) ? null : 'acquitted'
  return CONVICTED.test(before) ? 'convicted' : null
}

/** "Two counts of fraud", "three cases of measles": what is counted is the second noun. */
const PORTIONS = /^ (?:counts?|charges?|cases?|instances?|acts?|kinds?|types?|rounds?) of (\p{L}+)/iu
const ANY_KIND =
  /^(?:the|this|that|these|those|such|an?|its?|his|her|their|disease|illness|infection|virus|crime|misconduct|wrongdoing|\p{L}+ing)$/iu

const portionsApart: Rule = (a, b) => unlike(portionOf(a), portionOf(b))

function portionOf({ after }: Told): string | null {
  const word = PORTIONS.exec(after)?.[1]?.toLowerCase()
  return word === undefined || ANY_KIND.test(word) ? null : word.replace(/s$/u, '')
}

/** "Four of seven charges": another source's four are those four. "Two of the four" are a part of what is known. */
const PART = /(\p{L}+|\d+) (?:out )?of $/iu

const partOfWhole: Rule = (a, b) =>
  a.part === b.mention.value || b.part === a.mention.value
    ? 'one is the whole of which the other is a part'
    : null

function partIn(before: string): number | null {
  // The pattern tries every word of a sentence, and few numbers come after "of".
  const word = /of $/iu.test(before.slice(-OF.length)) ? PART.exec(before)?.[1] : undefined
  return word === undefined ? null : cardinalOf(word)
}
const OF = 'of '

/** "Two passengers and one of the crew": the two of them together are the other's three; "two dead and one hurt" are not. */
const JOINED =
  /^ (?:(?!(?:dead|died|hurt|missing|\p{L}+ed)\b)\p{L}+ ){1,4}and (\p{L}+|\d+) (?!(?:was|were|is|are|had|others?|dead|hurt|missing|\p{L}+ed)\b)/iu

const sumOfParts: Rule = (a, b) =>
  isSummandOf(a, b.mention.value) || isSummandOf(b, a.mention.value)
    ? 'one is a part of the sum that the other gives'
    : null

function isSummandOf({ mention, after }: Told, sum: number): boolean {
  const word = / and /i.test(after) ? JOINED.exec(after)?.[1] : undefined
  const other = word === undefined ? null : cardinalOf(word)
  return other !== null && mention.value + other === sum
}

function cardinalOf(word: string): number | null {
  return /^\d+$/u.test(word) ? Number(word) : (CARDINALS.get(word.toLowerCase()) ?? null)
}

/** "Turnout here was 72 percent": a share of the place that the paper is from. */
const HERE = /\b(?<!\b(?:are|is|was|were) )here\b(?= (?:was|is|were|are|stood|reached|rose|fell)\b)/iu

const hereOrAll: Rule = (a, b) =>
  isShare(a.claim) && isShare(b.claim) && HERE.test(a.before) !== HERE.test(b.before)
    ? 'one is of the place where its article was written'
    : null

/** "Its 2,100 dockers": those of one owner. */
const OWNED = /(?:\b(?:its|their|his|her|our|whose)|\p{Lu}[\p{L}.-]*['’]s?) $/u

const ownedOrAll: Rule = (a, b) =>
  a.claim.slot.role === 'count' && OWNED.test(a.before) !== OWNED.test(b.before)
    ? 'one is of what belongs to one owner'
    : null

const isShare = ({ slot: { role } }: Claim): boolean => role === 'share' || role === 'rate'

const RULES: readonly Rule[] = [
  measuresApart,
  formerOrNow,
  atFirstOrNow,
  gapOrChange,
  verdictsApart,
  portionsApart,
  partOfWhole,
  sumOfParts,
  hereOrAll,
  ownedOrAll,
]
