import type { Token } from '../model/annotation.ts'
import type { Dimension } from '../model/claim.ts'
import type { Finding, FindingKind, Reading } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { askInPlace } from '../util/cloze.ts'
import { REPORTING_PAST } from '../util/data/reporting-verbs.ts'
import { isKindOf } from '../util/kinds.ts'
import { finish } from './finding.ts'
import type { Outcome } from './level.ts'
import { type Difference, differencesOf, phraseAround, type Stretch } from './parallel/differences.ts'
import type { Parallel, Statement } from './parallel/sentences.ts'
import { comparePhrases, OTHER_WORDS, type Phrase } from './phrase.ts'
import { ownReading } from './reading.ts'

/** Weight of shared words beside a difference, in unbroken rows, from which it is one place of one statement. */
const ANCHORED = 1.4
/** Of two sentences that share this much, a difference needs less beside it. */
const NEAR_COPY = 0.75
const ANCHORED_IN_COPY = 0.9

/** One finding for each place at which two sources say the same in nearly the same words, but for a noun phrase. */
export function phraseFindings(witnesses: readonly Witness[], alike: readonly Parallel[]): Finding[] {
  const busy = new Map(witnesses.map((witness) => [witness.source, takenSpans(witness)]))
  const variants = alike.flatMap((parallel) =>
    differencesOf(parallel).flatMap((difference) => variantOf(parallel, difference, busy)),
  )
  return groupsOf(variants).map(findingOf)
}

/** Two phrases that stand in one place of one statement. */
interface Variant {
  readonly parallel: Parallel
  readonly a: PlacedPhrase
  readonly b: PlacedPhrase
  readonly outcome: Outcome
  readonly confidence: number
}

interface PlacedPhrase extends Phrase {
  readonly statement: Statement
  /** Whether it is the body whose words the sentence quotes: 'the ministry said "…"'. */
  readonly quoted: boolean
  /** Whether its head is a name. */
  readonly named: boolean
  readonly start: number
  readonly end: number
}

/** Spans, by sentence, whose words other rules compare: names of people, dates, numbers, direct quotations. */
function takenSpans({ source, mentions }: Witness): ReadonlyMap<number, readonly Span[]> {
  const bySentence = new Map<number, Span[]>()
  const take = (sentence: number, span: Span): void => {
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), span])
  }
  for (const mention of mentions) {
    if (mention.kind === 'quote' && mention.direct) {
      // A quotation may run on over several sentences.
      for (let at = mention.sentence; (source.sentences[at]?.start ?? Infinity) < mention.span.end; at++)
        take(at, mention.span)
    } else if (mention.kind === 'date' || mention.kind === 'person') take(mention.sentence, mention.span)
    else if (mention.kind === 'quantity') take(mention.sentence, mention.numberSpan)
  }
  return bySentence
}

type Taken = ReadonlyMap<Statement['source'], ReadonlyMap<number, readonly Span[]>>

function variantOf(parallel: Parallel, difference: Difference, taken: Taken): Variant[] {
  const anchor = difference.before + difference.after
  if (anchor < (parallel.overlap >= NEAR_COPY ? ANCHORED_IN_COPY : ANCHORED)) return []
  const a = placedPhrase(parallel.a, difference.a, taken)
  const b = placedPhrase(parallel.b, difference.b, taken)
  if (a === null || b === null) return []
  const outcome = outcomeOf(a, b, parallel.overlap >= SURE && anchor >= ANCHORED)
  if (outcome.verdict === 'unknown' || outcome.verdict === 'same') return []
  return [{ parallel, a, b, outcome, confidence: confidenceOf(parallel, anchor) }]
}

/** @param isSure whether the two stand in one place of one statement beyond doubt */
function outcomeOf(a: PlacedPhrase, b: PlacedPhrase, isSure: boolean): Outcome {
  const compared = comparePhrases(a, b)
  if (compared.verdict !== 'unknown' || !areCommon(a, b)) return compared
  if (a.quoted && b.quoted && !isKindOf(a.head, 'person') && !isKindOf(b.head, 'person'))
    return { ...compared, verdict: 'differs', level: 'attribution/other-speaker' }
  return isSure ? { ...compared, verdict: 'compatible', level: OTHER_WORDS } : compared
}

/** From this overlap on, what stands in one place is one thing, whatever it is called. */
const SURE = 0.6

/** Descriptions, of which neither is merely the beginning of the other: names in two forms are compared as names. */
function areCommon(a: PlacedPhrase, b: PlacedPhrase): boolean {
  const [x, y] = [a.exact.toLowerCase(), b.exact.toLowerCase()]
  return !a.named && !b.named && !x.startsWith(y) && !y.startsWith(x)
}

/** The more two sentences share as a whole and beside the difference, the surer it is that both state one fact. */
function confidenceOf({ overlap }: Parallel, anchor: number): number {
  return 0.55 + 0.25 * Math.min(1, Math.max(0, overlap - 0.5) * 2) + 0.15 * Math.min(1, anchor / 4)
}

/** Longer phrases are several, run together. */
const LONGEST = 6

function placedPhrase(statement: Statement, stretch: Stretch, taken: Taken): PlacedPhrase | null {
  const place = phraseAround(statement, stretch)
  if (place === null || place.to - place.from > LONGEST) return null
  const words = statement.tokens.slice(place.from, place.to)
  const head = words.at(-1)
  const first = words[0]
  if (!head || !first || !isHead(head, statement.tokens[place.from - 1])) return null
  const span = { start: first.start, end: head.end }
  if (
    (taken.get(statement.source)?.get(statement.sentence.index) ?? []).some((other) => overlaps(other, span))
  )
    return null
  return {
    exact: statement.source.article.text.slice(span.start, span.end),
    head: lemmaOf(head),
    modifiers: words.slice(0, -1).filter(isTelling).map(lemmaOf),
    statement,
    quoted: isQuoted(statement, place.to),
    named: head.pos === 'PROPN',
    ...span,
  }
}

/** A verb of speaking comes next, and quotation marks after it. */
function isQuoted({ tokens }: Statement, after: number): boolean {
  return (
    REPORTING_PAST.has(tokens[after]?.lower ?? '') &&
    tokens.slice(after).some(({ text }) => /^["“]$/u.test(text))
  )
}

/** A noun, or an adjective that stands for people after an article: "the military". */
const isHead = ({ pos }: Token, before: Token | undefined): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || (pos === 'ADJ' && before?.pos === 'DET')
const isTelling = ({ pos }: Token): boolean => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN'

/** The tagger leaves the plural of capitalised words ("Kills 5 Soldiers"). */
function lemmaOf({ lemma, lower, pos }: Token): string {
  return pos === 'PROPN' && lower.length > 4 && /[^s]s$/u.test(lower) ? lower.slice(0, -1) : lemma
}

/** Variants that share a phrase are of one question; the gravest of each group decides. */
function groupsOf(variants: readonly Variant[]): Variant[][] {
  const groups = new Map<string, Variant[]>()
  for (const variant of variants) {
    const keys = [variant.a, variant.b].map(
      ({ statement, start }) => `${statement.source.article.id} ${start}`,
    )
    const touched = new Set(keys.flatMap((key) => groups.get(key) ?? []))
    const joined = [...touched, variant]
    for (const one of joined)
      for (const { statement, start } of [one.a, one.b])
        groups.set(`${statement.source.article.id} ${start}`, joined)
  }
  return [...new Set(groups.values())]
}

const isGraver = (a: Variant, b: Variant): boolean =>
  a.outcome.verdict === b.outcome.verdict ? a.confidence > b.confidence : a.outcome.verdict === 'differs'

function findingOf(group: readonly Variant[]): Finding {
  const deciding = group.reduce((best, variant) => (isGraver(variant, best) ? variant : best))
  const { a, b, outcome, parallel, confidence } = deciding
  const bySource = new Map<string, PlacedPhrase>()
  for (const phrase of [a, b, ...group.flatMap((variant) => [variant.a, variant.b])]) {
    const { id } = phrase.statement.source.article
    if (!bySource.has(id)) bySource.set(id, phrase)
  }
  const kind: FindingKind = outcome.verdict === 'differs' ? 'discrepancy' : 'refinement'
  const question = questionOf(a, outcome.level.startsWith('attribution/') || dimensionOf(a, b) !== 'other')
  return finish({
    kind,
    dimension: outcome.level.startsWith('attribution/') ? 'attribution' : dimensionOf(a, b),
    level: outcome.level,
    severity: kind === 'refinement' ? 'low' : 'medium',
    confidence,
    question,
    questionKey: sharedWords(parallel).join(' '),
    message: `${question} ${outcome.explanation}.`,
    readings: [...bySource.values()].map(readingOf),
    evidence: [
      {
        signal: 'same-statement',
        weight: Math.round(100 * parallel.overlap) / 100,
        detail: sharedWords(parallel).join(', '),
      },
      { signal: outcome.level, weight: 0, detail: outcome.explanation },
    ],
  })
}

function readingOf({ statement: { source, sentence }, start, end, head, modifiers }: PlacedPhrase): Reading {
  return ownReading(source.article, sentence, [...modifiers, head].join(' '), { start, end })
}

/** Words kept on either side of the blank. */
const SIDE = 50

function questionOf({ statement: { source, sentence }, start, end }: PlacedPhrase, asksWho: boolean): string {
  const { text } = source.article
  const before = text.slice(Math.max(sentence.start, start - SIDE), start).replace(/\s+/gu, ' ')
  const after = text.slice(end, Math.min(sentence.end, end + SIDE)).replace(/\s+/gu, ' ')
  const left = start - SIDE > sentence.start ? before.replace(/^\S*\s/u, '') : before
  const right = end + SIDE < sentence.end ? after.replace(/\s\S*$/u, '') : after
  return askInPlace(left, right, asksWho ? 'who' : 'what')
}

function sharedWords({ a, b }: Parallel): string[] {
  return [...a.weights]
    .filter(([key]) => b.weights.has(key))
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, 4)
    .map(([key]) => key)
    .sort()
}

/** Things that WordNet knows as people in another sense. */
const NOT_PEOPLE = new Set(['drone', 'gun', 'monitor', 'rocket'])

/** What both phrases are kinds of. */
function dimensionOf(a: Phrase, b: Phrase): Dimension {
  const areAll = (wide: string): boolean =>
    [a.head, b.head].every((head) => isKindOf(head, wide) && !NOT_PEOPLE.has(head))
  if (areAll('person')) return 'person'
  return areAll('organization') ? 'organisation' : 'other'
}
