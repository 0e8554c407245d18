import type { AnnotatedArticle } from '../../model/annotation.ts'
import { relate } from '../../model/interval.ts'
import type { DateMention } from '../../model/mention.ts'
import { inTextOrder, type Problem } from '../problem.ts'
import { between, type Dated, placeOf } from './dated.ts'

/** Words that say that what follows is the same thing as what went before. */
const SAME_THING =
  /\b(?:referring to|in reference to|a reference to|alluding to|an allusion to|namely|that is|i\.e\.|meaning|speaking of|by which (?:he|she|they) meant)\b/i
const NOTHING_BETWEEN = /^(?:,? ?\(|,? (?:in |on )?|,? (?:back )?in )$/
/** A new sentence that opens with the event of the one before it and its time. */
const TAKEN_UP = /^[.!?"”’]{1,3}\s{1,3}(?:At|In|During) (?:that|this) ([a-z]{3,20}), (?:held )?(?:in |on )$/
/** Characters before a time in which its event is named. */
const NEAR = 80
/** Characters between a reference and what it refers to. */
const REACH = 160

/**
 * A year or day told from today against one stated beside it: "the pact signed last year, referring to the deal of
 * August 2023" in an article of 2025.
 */
export function appositionProblems({ source, dates }: Dated): Problem[] {
  const problems: Problem[] = []
  for (const [at, deictic] of dates.entries()) {
    if (!isDeictic(deictic)) continue
    const stated = dates
      .slice(at + 1, at + 3)
      .find((other) => other.sentence - deictic.sentence <= 1 && statesYear(other))
    if (stated === undefined || stated.interval === null || deictic.interval === null) continue
    if (relate(deictic.interval, stated.interval).kind !== 'disjoint') continue
    const tie = tieOf(source, deictic, stated)
    if (tie !== null) problems.push(problemOf(source, deictic, stated, tie))
  }
  return problems
}

/** "last year", "yesterday": counted from publication, and no more stated than that. */
function isDeictic({ anchor, stated, interval, exact }: DateMention): boolean {
  return (
    interval !== null &&
    anchor.basis === 'publication' &&
    stated.length === 0 &&
    !/\b(?:now|ago)\b/i.test(exact)
  )
}

function statesYear({ partial, interval }: DateMention): boolean {
  return interval !== null && partial !== null && partial.year !== null
}

/** The words that tie two dates to one event, or null where nothing does. */
function tieOf(source: AnnotatedArticle, a: DateMention, b: DateMention): string | null {
  const words = between(source, a, b)
  if (words.length > REACH) return null
  if (a.sentence !== b.sentence) return takenUp(source, a, words)
  if (NOTHING_BETWEEN.test(words)) return 'they stand side by side'
  const cue = SAME_THING.exec(words)?.[0]
  return cue === undefined ? null : `“${cue}” says that they are of one event`
}

/** "the summit last year." / "At that summit, in August 2023": the noun before the one is taken up before the other. */
function takenUp({ article }: AnnotatedArticle, a: DateMention, words: string): string | null {
  const noun = TAKEN_UP.exec(words)?.[1]?.toLowerCase()
  if (noun === undefined) return null
  const before = article.text.slice(Math.max(0, a.span.start - NEAR), a.span.start).toLowerCase()
  return before.includes(noun) ? `“that ${noun}” says that they are of one event` : null
}

function problemOf(source: AnnotatedArticle, a: DateMention, b: DateMention, tie: string): Problem {
  return {
    dimension: 'date',
    level: 'date/relative-against-stated',
    severity: 'medium',
    confidence: 0.85,
    question: `When was it: “${a.exact}” or “${b.exact}”?`,
    message: `“${a.exact}” is ${a.timex3.value}, seen from the publication date, but it is also dated ${b.timex3.value} (“${b.exact}”).`,
    places: inTextOrder([placeOf(source, a), placeOf(source, b)]),
    evidence: [
      { signal: 'apposition', weight: 1, detail: tie },
      { signal: 'anchor', weight: 1, detail: a.anchor.detail },
    ],
  }
}
