import type { Act, ActPart, StatementUnit } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { headOf, isCore, type PartMatch } from '../util/acts.ts'
import { unitLikeness } from '../util/units.ts'
import { type ActCounterpart, type Acted, type ActPair, alignedActs } from './act/aligned.ts'
import { sameParts, spanOf } from './act/same.ts'
import { type Standing, standingOf } from './act/standing.ts'
import { DENY, NO, NOT, PERIOD, REFUSE } from './data/denial.ts'
import { areOfOtherDays } from './days.ts'
import { finish } from './finding.ts'
import { type Articles, alignmentsOf, type Place, readingOf, textAt } from './statement/place.ts'

/** Probability from which two acts are one. */
const ONE_ACT = 0.75
const ONE_VERB = 0.8
/** Likeness of heads from which two parts are of one thing. */
const ONE_THING = 0.7

/** One finding for each act that one source says took place, and another that it did not. */
export function denialFindings(clusters: readonly Cluster[], witnesses: readonly Witness[]): Finding[] {
  const articles = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  const denying = new Set(witnesses.flatMap(sentencesThatDeny))
  return clusters.flatMap((cluster) => {
    if (!cluster.claims.some(({ source, sentence }) => denying.has(`${source} ${sentence}`))) return []
    return findingOf(cluster, articles)
  })
}

/** Few sentences deny anything: only what they tell needs a closer look. */
function sentencesThatDeny({ source: { article, tokens } }: Witness): string[] {
  return tokens.flatMap(({ lower, lemma, sentence }) =>
    NOT.has(lower) || NO.has(lower) || lower === 'without' || REFUSE.has(lemma) || DENY.has(lemma)
      ? [`${article.id} ${sentence}`]
      : [],
  )
}

function findingOf(cluster: Cluster, articles: Articles): Finding[] {
  const standings = new Map<string, Standing | null>()
  const of = (acted: Acted): Standing | null => {
    const known = standings.get(acted.claim.id)
    if (known !== undefined) return known
    const source = articles.get(acted.claim.source)
    const standing = source ? standingOf(source, acted) : null
    standings.set(acted.claim.id, standing)
    return standing
  }
  const opposed = (alignedActs(cluster)?.pairs ?? []).filter((pair) => areOpposed(pair, of))
  // Who tells both tells of a dispute, or of two acts.
  const both = new Set(
    opposed
      .flatMap(({ own, other }) => [own, other])
      .flatMap(({ claim }) => {
        const told = cluster.claims.flatMap((one) =>
          one.source === claim.source && one.value.type === 'act'
            ? [of({ claim: one, act: one.value.act })?.denied]
            : [],
        )
        return told.includes(true) && told.includes(false) ? [claim.source] : []
      }),
  )
  const places: Place[] = []
  const isDenied: boolean[] = []
  let probability = 0
  for (const { own, other } of opposed) {
    if ([own, other].some(({ claim }) => both.has(claim.source))) continue
    const shared = partsAlike(own.act, other)
    for (const [{ claim, act }, parts] of [
      [own, shared.map(({ a }) => a)],
      [other, shared.map(({ b }) => b)],
    ] as const) {
      const standing = of({ claim, act })
      if (!standing || places.some((place) => place.claim.source === claim.source)) continue
      const span = spanOf(act, parts)
      places.push({ claim, span: { start: Math.min(span.start, standing.verb.start), end: span.end } })
      isDenied.push(standing.denied)
    }
    probability = Math.max(probability, other.probability)
  }
  if (new Set(isDenied).size < 2) return []
  const told = places.map((place) => `“${textAt(articles, place)}”`)
  const claimed = places.map((place) => textAt(articles, place))[isDenied.indexOf(false)] ?? ''
  return [
    finish({
      kind: 'discrepancy',
      dimension: 'polarity',
      level: 'polarity/denied',
      severity: 'high',
      confidence: probability,
      question: `Is it so or not: “${claimed}”?`,
      questionKey: cluster.key,
      message: `Some say that it is so, others that it is not: ${told.join(' and ')}.`,
      readings: places.flatMap((place) => readingOf(articles, place, textAt(articles, place))),
      evidence: alignmentsOf(cluster, places)[0]?.evidence ?? [],
    }),
  ]
}

function areOpposed({ own, other }: ActPair, of: (acted: Acted) => Standing | null): boolean {
  const { match, probability } = other
  if (probability < ONE_ACT || (match.verbs ?? 0) < ONE_VERB) return false
  const [a, b] = [of(own), of(other)]
  if (!a || !b || a.denied === b.denied || !canMeet(a.denied ? a : b, a.denied ? b : a)) return false
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return false
  if (areOfOtherDays(own.claim.event, other.claim.event)) return false
  const shared = partsAlike(own.act, other)
  if (!shared.some(({ a: i }) => own.act.parts[i] && isCore(own.act.parts[i]))) return false
  const open = (act: Act, used: readonly number[]): ActPart[] =>
    act.parts.filter(({ units }, at) => units.length > 0 && !used.includes(at))
  const left = open(
    own.act,
    shared.map(({ a: i }) => i),
  )
  const right = open(
    other.act,
    shared.map(({ b: i }) => i),
  )
  if (left.some((x) => right.some((y) => x.role === y.role))) return false
  const [denied, done] = a.denied ? [own.act, other.act] : [other.act, own.act]
  return (
    !(a.denied ? left : right).some(narrows) &&
    !shared.some(({ a: i, b: j }) => {
      const [x, y] = a.denied ? [denied.parts[i], done.parts[j]] : [denied.parts[j], done.parts[i]]
      return x && y && x.role !== 'subject' && saysMore(x, y)
    })
  )
}

/** What took place against what did not; what will or may be against what will not. */
function canMeet(denied: Standing, done: Standing): boolean {
  if (denied.mood === 'possible') return false
  return (denied.mood === 'done') === (done.mood === 'done')
}

/** "Did not pay in cash" does not deny that somebody paid; "did not pay for the ride" may. */
const narrows = ({ role }: ActPart): boolean => !/^(?:subject|object|into|about|over|against)$/u.test(role)

/** Those with one head, which "none of the miners" and "the ransom last week" have in front of what is read as theirs. */
function partsAlike(act: Act, other: ActCounterpart): PartMatch[] {
  const alike = sameParts(act, other)
  const more = other.match.parts.filter((match) => {
    const [x, y] = [act.parts[match.a], other.act.parts[match.b]]
    if (!x || !y || !match.sameRole || !isCore(x) || alike.includes(match)) return false
    const [u, v] = [innerHead(x), innerHead(y)]
    return u !== undefined && v !== undefined && unitLikeness(u, v) >= ONE_THING
  })
  return [...alike, ...more]
}

function innerHead(part: ActPart): StatementUnit | undefined {
  const head = headOf(part)
  return head && (NO.has(head.lemma.toLowerCase()) || head.kind === 'time' || PERIOD.has(head.lemma))
    ? part.units.find(
        (unit) => unit !== head && unit.kind !== 'time' && unit.pos !== 'ADJ' && !PERIOD.has(unit.lemma),
      )
    : head
}

/** "Did not offer a full-time post": a word more in what is denied leaves the rest standing. */
function saysMore(denied: ActPart, done: ActPart): boolean {
  const head = headOf(denied)
  return denied.units.some((unit) => unit !== head && !done.units.some((one) => unitLikeness(unit, one) > 0))
}
