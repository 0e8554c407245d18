import { compareTwoStrings } from 'string-similarity'
import type { Dimension } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding, Reading } from '../model/finding.ts'
import { isEntity } from '../model/mention.ts'
import { overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { shareSense } from '../util/concepts.ts'
import { areSynonyms, isKindOf } from '../util/kinds.ts'
import { nationOf } from '../util/place.ts'
import { rarity } from '../util/rarity.ts'
import { type Description, descriptionsIn } from './described/read.ts'
import { finish } from './finding.ts'
import { ownReading } from './reading.ts'
import { touches } from './statement/others.ts'

/** A description with the source it stands in. */
interface Told extends Description {
  readonly witness: Witness
}

/**
 * How sources describe one and the same person, body or place where each says something that the other does not: "a
 * physicist at the Institute of Tides" here, "its co-director" there.
 *
 * @param clusters among them those of what each source calls one entity.
 * @param others findings that compare descriptions already.
 */
export function describedFindings(
  clusters: readonly Cluster[],
  witnesses: readonly Witness[],
  others: readonly Finding[],
): Finding[] {
  const bySource = new Map(
    witnesses.map((witness) => [
      witness.source.article.id,
      descriptionsIn(witness.source, witness.mentions).map((one): Told => ({ ...one, witness })),
    ]),
  )
  const found: Finding[] = []
  for (const cluster of clusters) {
    if (cluster.claims[0]?.slot.role !== 'name') continue
    const told = descriptionsOf(cluster, witnesses, bySource)
    for (const pair of telling(told)) {
      const finding = findingOf(cluster, pair)
      if (![...others, ...found].some((other) => touches(other, finding.readings))) found.push(finding)
    }
  }
  return found
}

/** What each source says of the one that the names of a cluster stand for. */
function descriptionsOf(
  { claims }: Cluster,
  witnesses: readonly Witness[],
  bySource: ReadonlyMap<string, readonly Told[]>,
): Told[][] {
  return witnesses.flatMap(({ source, mentions }) => {
    const names = claims.filter((claim) => claim.source === source.article.id)
    const ids = new Set(
      mentions.flatMap((mention) =>
        isEntity(mention) && names.some(({ span }) => overlaps(span, mention.span)) ? [mention.entity] : [],
      ),
    )
    const own = (bySource.get(source.article.id) ?? []).filter(({ entity }) => ids.has(entity))
    return own.length > 0 ? [own] : []
  })
}

/** Findings on one entity: more would tell its life. */
const MOST = 2

/** The descriptions of two or more sources that each tell something else, those that tell most first; each shown once. */
function telling(sources: readonly (readonly Told[])[]): Told[][] {
  const pairs = sources.flatMap((left, i) =>
    sources
      .slice(i + 1)
      .flatMap((right) =>
        left.flatMap((a) => right.flatMap((b) => (differ(a, b, left, right) ? [[a, b] as const] : []))),
      ),
  )
  pairs.sort(
    ([a, b], [c, d]) =>
      worth(c, d) - worth(a, b) || a.span.start - c.span.start || b.span.start - d.span.start,
  )
  const used = new Set<Told>()
  const found: Told[][] = []
  for (const [a, b] of pairs) {
    if (used.has(a) || used.has(b)) {
      const known = found.find((group) => group.includes(a) || group.includes(b))
      const next = known?.includes(a) ? b : a
      if (known && !used.has(next) && known.every(({ witness }) => witness !== next.witness)) {
        known.push(next)
        used.add(next)
      }
      continue
    }
    if (found.length >= MOST) break
    used.add(a)
    used.add(b)
    found.push([a, b])
  }
  return found
}

/** What both tell, and that they are of one kind: a physicist beside a co-director, not beside a father of two. */
function worth(a: Told, b: Told): number {
  return Math.min(a.weight, b.weight) + (areOfOneKind(a, b) ? ONE_KIND : 0)
}

const ONE_KIND = 2

function areOfOneKind({ head: a }: Told, { head: b }: Told): boolean {
  return a === b || areSynonyms(a, b) || isKindOf(a, b) || isKindOf(b, a)
}

/** Weight of words from which one description tells something that the other source does not. */
const TELLS = 0.9

function differ(a: Told, b: Told, left: readonly Told[], right: readonly Told[]): boolean {
  const [onlyA, onlyB] = [news(a, right), news(b, left)]
  if (onlyA.length === 0 && onlyB.length === 0) return false
  return a.weight >= TELLS && b.weight >= TELLS && !isSame(a, b)
}

/**
 * Words of a description that the other source has in none of its own, nor in another spelling or a word that means
 * the same; nationalities left out.
 */
function news({ lemmas, common }: Told, others: readonly Told[]): string[] {
  return [...lemmas].filter(
    (lemma) =>
      nationOf(lemma) === null &&
      rarity(lemma) > 0 &&
      !others.some((other) => [...other.lemmas].some((one) => isOneWord(lemma, one, common.has(lemma)))),
  )
}

function isOneWord(a: string, b: string, isCommon: boolean): boolean {
  if (a === b || compareTwoStrings(a, b) >= SPELT_ALIKE || a.slice(0, STEM) === b.slice(0, STEM)) return true
  return isCommon && (areSynonyms(a, b) || shareSense(a, b))
}

/** Dice's coefficient of letter pairs from which two words are forms of one ("spokesman", "spokesperson"). */
const SPELT_ALIKE = 0.5
const STEM = 5

function isSame(a: Told, b: Told): boolean {
  return [...a.lemmas].every((lemma) => b.lemmas.has(lemma)) && a.lemmas.size === b.lemmas.size
}

const DIMENSIONS = { person: 'role', organisation: 'organisation', place: 'place' } as const satisfies Record<
  Description['kind'],
  Dimension
>
const CONFIDENCE = 0.75

function findingOf(cluster: Cluster, told: readonly Told[]): Finding {
  const [first, second] = told
  const name = cluster.claims.reduce(
    (best, claim) =>
      claim.value.type === 'phrase' && claim.value.head.length > best.length ? claim.value.head : best,
    '',
  )
  const kind = first?.kind ?? 'person'
  const isFuller = first !== undefined && second !== undefined && areOfOneKind(first, second)
  const question = `How is ${name} described?`
  const words = told.map((one) => `“${textOf(one)}”`)
  return finish({
    kind: 'refinement',
    dimension: DIMENSIONS[kind],
    level: isFuller ? 'description/less-full' : 'description/both-possible',
    severity: 'low',
    confidence: CONFIDENCE,
    question,
    questionKey: `described ${cluster.key}`,
    message: `${question} The sources have ${words.join(', ')}; all can be right.`,
    readings: told.map(readingOf),
    evidence: [{ signal: 'same-name', weight: 1, detail: name }],
  })
}

function textOf({ witness, span }: Told): string {
  return witness.source.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
}

function readingOf(told: Told): Reading {
  const { source } = told.witness
  const sentence = source.sentences[told.sentence] ?? told.span
  return ownReading(source.article, sentence, textOf(told).toLowerCase(), told.span)
}
