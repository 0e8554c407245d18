import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { comparedClash } from './clash.ts'
import { compareDurations } from './duration.ts'
import type { Outcome } from './level.ts'
import { measured } from './quantity/measure.ts'
import { compareQuantities } from './quantity.ts'
import { ownReading } from './reading.ts'
import { touches } from './statement/others.ts'
import { placeOf, toldAsOne } from './told-as-one.ts'

/** A share or a length of time that is the only one of its sentence. */
type Lone =
  | { readonly source: AnnotatedArticle; readonly kind: 'percent'; readonly mention: QuantityMention }
  | { readonly source: AnnotatedArticle; readonly kind: 'duration'; readonly mention: DateMention }

/**
 * Shares, and lengths of time, of two sentences that surely tell of one thing and have one each: "had a stake of 15 percent" and
 * "owned a tenth of it". Verbs, and words for the number, are too unlike for one question.
 *
 * @param aligned questions, of which those of whole sentences are read.
 * @param others findings that set answers against each other already.
 */
export function aloneFindings(
  aligned: readonly Cluster[],
  witnesses: readonly Witness[],
  others: readonly Finding[],
): Finding[] {
  const lone = new Map(witnesses.flatMap(loneIn))
  return toldAsOne(aligned).flatMap(({ places, key }) =>
    KINDS.flatMap((kind): Finding[] => {
      const [a, b] = places.map((place) => lone.get(`${kind} ${place}`))
      const outcome = a && b ? clashOf(a, b) : null
      if (!a || !b || outcome === null) return []
      const finding = findingOf(a, b, outcome, key)
      return others.some((other) => touches(other, finding.readings)) ? [] : [finding]
    }),
  )
}

const KINDS = ['percent', 'duration'] as const

/** "Rose to 5%" is not "rose by 5%", nor "three days" "three days ago". */
const DIRECTION = /\b(?:to|from|by|after|before|in|within|another|further) $/iu
const SHIFTED = /^(?:[- ]old\b| (?:ago|after|before|earlier|later|since|into|left|to go)\b)/iu

function loneIn({ source, mentions }: Witness): [string, Lone][] {
  const found = new Map<string, Lone[]>()
  for (const mention of mentions) {
    const lone: Lone | null =
      mention.kind === 'quantity' && (mention.form === 'percent' || mention.form === 'fraction')
        ? { source, kind: 'percent', mention }
        : mention.kind === 'date' && mention.timex3.type === 'DURATION'
          ? { source, kind: 'duration', mention }
          : null
    if (lone === null) continue
    const place = `${lone.kind} ${placeOf({ source: source.article.id, sentence: mention.sentence })}`
    found.set(place, [...(found.get(place) ?? []), lone])
  }
  return [...found].flatMap(([place, [first, second]]): [string, Lone][] =>
    first && !second && !isShifted(first) ? [[place, first]] : [],
  )
}

function isShifted({ source: { article }, mention: { span } }: Lone): boolean {
  return (
    SHIFTED.test(article.text.slice(span.end, span.end + NEAR)) ||
    DIRECTION.test(article.text.slice(Math.max(0, span.start - NEAR), span.start))
  )
}
const NEAR = 12

/** Factor within which two shares, or lengths, are of one thing. */
const LIKE_SIZE = 3

function clashOf(a: Lone, b: Lone): Outcome | null {
  const outcome =
    a.kind === 'percent' &&
    b.kind === 'percent' &&
    isLike(measured(a.mention).value, measured(b.mention).value)
      ? compareQuantities(a.mention, b.mention)
      : a.kind === 'duration' && b.kind === 'duration' && areLikeLengths(a.mention, b.mention)
        ? compareDurations(a.mention, b.mention)
        : null
  return outcome?.verdict === 'differs' ? outcome : null
}

const isLike = (x: number, y: number): boolean => Math.max(x, y) <= LIKE_SIZE * Math.min(x, y)

/** Of one unit, and of one order. */
function areLikeLengths({ timex3: a }: DateMention, { timex3: b }: DateMention): boolean {
  const [x, y] = [NUMBER.exec(a.value)?.[0], NUMBER.exec(b.value)?.[0]]
  if (x === undefined || y === undefined || a.value.replace(x, '') !== b.value.replace(y, '')) return false
  return isLike(Number(x), Number(y))
}
const NUMBER = /\d+(?:\.\d+)?/u

const CONFIDENCE = 0.55
/** UTF-16 code units shown on either side of the gap in the question, cut to words. */
const SHOWN = 40

/** What stands around the value, with a gap in its place. */
function gapOf({ source: { article, sentences }, mention: { span, sentence } }: Lone): string {
  const { start = span.start, end = span.end } = sentences[sentence] ?? {}
  const before = article.text.slice(Math.max(start, span.start - SHOWN), span.start)
  const after = article.text.slice(span.end, Math.min(end, span.end + SHOWN))
  const head = span.start - start > SHOWN ? before.replace(/^\S*\s+/u, '') : before
  const tail = end - span.end > SHOWN ? after.slice(0, Math.max(0, after.lastIndexOf(' '))) : after
  return `${head}…${tail}`.replace(/\s+/gu, ' ').replace(/[.,;:]$/u, '')
}

function findingOf(a: Lone, b: Lone, outcome: Outcome, key: string): Finding {
  const question = `What ${a.kind === 'percent' ? 'share' : 'length of time'} is given: “${gapOf(a)}”?`
  return comparedClash(
    {
      dimension: a.kind,
      confidence: CONFIDENCE,
      question,
      questionKey: `alone ${key}`,
      readings: [a, b].flatMap(({ source, mention }) => {
        const sentence = source.sentences[mention.sentence]
        return sentence
          ? ownReading(
              source.article,
              sentence,
              mention.kind === 'date' ? mention.timex3.value : `${measured(mention).value} %`,
              mention.span,
            )
          : []
      }),
      evidence: [],
    },
    outcome,
  )
}
