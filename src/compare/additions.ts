import type { Finding, Reading } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { finish } from './finding.ts'
import { type Difference, differencesOf, isNominal, type Stretch } from './parallel/differences.ts'
import type { Parallel, Statement } from './parallel/sentences.ts'
import { ownReading } from './reading.ts'

/** Of two sentences that share this much, what one has more is an addition to the same statement. */
const LEAST_OVERLAP = 0.55
/** Weight of shared words beside the addition, in unbroken rows. */
const ANCHORED = 1.2
const LONGEST = 9
/** Words by which a noun phrase is gone on with: "including Islamists", "and activists", "in Homs province". */
const GOES_ON = /^(?:including|and|or|from|of|in|near|for|on|at)$/u

/** One finding for each noun phrase that one source goes on with and another leaves as it is, all else alike. */
export function additionFindings(witnesses: readonly Witness[], alike: readonly Parallel[]): Finding[] {
  const taken = new Map(
    witnesses.map(({ source, mentions }) => [
      source,
      mentions.flatMap((mention) =>
        mention.kind === 'date' || (mention.kind === 'quote' && mention.direct) ? [mention.span] : [],
      ),
    ]),
  )
  const seen = new Set<string>()
  return alike.flatMap((parallel) => {
    if (parallel.overlap < LEAST_OVERLAP) return []
    return differencesOf(parallel).flatMap((difference) => {
      const sides = sidesOf(parallel, difference)
      if (sides === null || isTaken(sides[0], taken) || isTaken(sides[1], taken)) return []
      const key = `${sides[0].statement.source.article.id} ${sides[0].span.start}`
      if (seen.has(key)) return []
      seen.add(key)
      return [findingOf(parallel, sides)]
    })
  })
}

/** A phrase of one source: `full` is the one that says more. */
interface Side {
  readonly statement: Statement
  readonly span: Span
}

function sidesOf({ a, b }: Parallel, difference: Difference): readonly [Side, Side] | null {
  if (difference.before + difference.after < ANCHORED) return null
  const isEmpty = ({ from, to }: Stretch): boolean => from === to
  if (isEmpty(difference.a) === isEmpty(difference.b)) return null
  const [full, added, bare, at] = isEmpty(difference.b)
    ? [a, difference.a, b, difference.b.from]
    : [b, difference.b, a, difference.a.from]
  if (!isAddition(full, added)) return null
  const first = phraseStart(full, added.from)
  const start = phraseStart(bare, at)
  return [
    { statement: full, span: spanOf(full, first, added.to) },
    { statement: bare, span: spanOf(bare, start, at) },
  ]
}

function isAddition({ tokens }: Statement, { from, to }: Stretch): boolean {
  const words = tokens.slice(from, to)
  return (
    words.length > 1 &&
    words.length <= LONGEST &&
    GOES_ON.test(words[0]?.lower ?? '') &&
    isNominal(words.at(-1)) &&
    // what goes on after it belongs to the addition, which then has no end here
    !isNominal(tokens[to]) &&
    isNominal(tokens[from - 1]) &&
    words.every(({ pos }) => pos !== 'NUM')
  )
}

/** Where the noun phrase that ends before `end` starts; its determiner is left out. */
function phraseStart({ tokens }: Statement, end: number): number {
  let first = end - 1
  while (isNominal(tokens[first - 1]) && tokens[first - 1]?.pos !== 'DET') first--
  return Math.max(0, first)
}

function spanOf({ tokens }: Statement, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

function isTaken(
  { statement, span }: Side,
  taken: ReadonlyMap<Statement['source'], readonly Span[]>,
): boolean {
  return span.end <= span.start || (taken.get(statement.source) ?? []).some((other) => overlaps(other, span))
}

function textOf({ statement, span }: Side): string {
  return statement.source.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
}

function findingOf({ overlap }: Parallel, sides: readonly [Side, Side]): Finding {
  const [full, bare] = sides
  const question = `What is said of “${textOf(bare)}”?`
  return finish({
    kind: 'refinement',
    dimension: 'other',
    level: 'phrase/says-more',
    severity: 'low',
    confidence: 0.45 + 0.4 * Math.min(1, overlap),
    question,
    questionKey: textOf(bare).toLowerCase(),
    message: `${question} One source has “${textOf(full)}”, the other leaves it there.`,
    readings: sides.map(readingOf),
    evidence: [
      {
        signal: 'same-statement',
        weight: Math.round(100 * overlap) / 100,
        detail: 'the sentences share most of their words',
      },
    ],
  })
}

function readingOf(side: Side): Reading {
  const { source, sentence } = side.statement
  return ownReading(source.article, sentence, textOf(side).toLowerCase(), side.span)
}
