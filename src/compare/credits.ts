import type { Finding, Reading } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { finish } from './finding.ts'
import { openingOf } from './opening.ts'
import { type Credit, creditIn } from './parallel/credit.ts'
import { type Difference, differencesOf, type Stretch } from './parallel/differences.ts'
import type { Parallel, Statement } from './parallel/sentences.ts'
import { quotedIn } from './quoted.ts'
import { ownReading } from './reading.ts'

/** Weight of shared words beside the credit from which both sentences say the same there. */
const ANCHORED = 1.2
/** Tokens shown of what the source says in its own voice. */
const SHOWN = 5

/** One finding for each statement that one source makes in its own voice and another credits, or credits otherwise. */
export function creditFindings(witnesses: readonly Witness[], alike: readonly Parallel[]): Finding[] {
  const quoted = new Map(witnesses.map(({ source, mentions }) => [source, quotedIn(mentions)]))
  return alike.flatMap((parallel) =>
    differencesOf(parallel).flatMap((difference) => findingsOf(parallel, difference, quoted)),
  )
}

/** Headlines leave out who says so, and pages repeat them in the body. */
function isHeadline({ sentence, tokens }: Statement): boolean {
  return sentence.part === 'title' || tokens.length < SHORTEST
}

const SHORTEST = 10

type Quoted = ReadonlyMap<Statement['source'], readonly Span[]>

function findingsOf(parallel: Parallel, difference: Difference, quoted: Quoted): Finding[] {
  if (difference.before + difference.after < ANCHORED || isHeadline(parallel.a) || isHeadline(parallel.b))
    return []
  const [a, b] = [creditIn(parallel.a.tokens, difference.a), creditIn(parallel.b.tokens, difference.b)]
  const sides = sidesOf(parallel, difference, a, b)
  if (sides === null) return []
  const spans = sides.map(({ statement, stretch }) => spanOf(statement, stretch))
  if (
    sides.some(({ statement }, i) =>
      (quoted.get(statement.source) ?? []).some((quote) => overlaps(quote, spans[i] ?? quote)),
    )
  )
    return []
  return [findingFor(parallel, sides, a !== null && b !== null)]
}

interface Side {
  readonly statement: Statement
  readonly stretch: Stretch
  readonly credit: Credit | null
}

/** Both sides with what to show of them; null where neither credits, or one says something else instead. */
function sidesOf(
  parallel: Parallel,
  difference: Difference,
  a: Credit | null,
  b: Credit | null,
): readonly [Side, Side] | null {
  const left = sideOf(parallel.a, difference.a, a)
  const right = sideOf(parallel.b, difference.b, b)
  if ((a === null && b === null) || left === null || right === null) return null
  return [left, right]
}

function sideOf(statement: Statement, stretch: Stretch, credit: Credit | null): Side | null {
  if (credit !== null) return { statement, stretch: credit, credit }
  if (stretch.to > stretch.from) return null
  const rest = statement.tokens.length - stretch.from
  const from = rest > 1 ? stretch.from : Math.max(0, stretch.from - SHOWN)
  const to = Math.min(statement.tokens.length, from + SHOWN)
  return to > from ? { statement, stretch: { from, to }, credit: null } : null
}

function spanOf({ tokens }: Statement, { from, to }: Stretch): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

function findingFor({ a, overlap }: Parallel, sides: readonly [Side, Side], bothCredit: boolean): Finding {
  const level = bothCredit ? 'attribution/other-source' : 'attribution/own-voice'
  const credited = sides.find(({ credit }) => credit !== null) ?? sides[0]
  const { source, sentence } = credited.statement
  const told = openingOf(source.article.text.slice(sentence.start, sentence.end))
  const question = `On whose word is it told: “${told}”?`
  return finish({
    kind: 'refinement',
    dimension: 'attribution',
    level,
    severity: 'low',
    confidence: 0.5 + 0.4 * Math.min(1, overlap),
    question,
    questionKey: [...a.weights.keys()].sort().slice(0, 4).join(' '),
    message: bothCredit
      ? `${question} The sources credit “${textOf(sides[0])}” and “${textOf(sides[1])}”.`
      : `${question} One source says “${textOf(credited)}”, the other tells it in its own voice.`,
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

function textOf({ statement, stretch }: Side): string {
  const { start, end } = spanOf(statement, stretch)
  return statement.source.article.text.slice(start, end)
}

function readingOf(side: Side): Reading {
  const { source, sentence } = side.statement
  return ownReading(
    source.article,
    sentence,
    side.credit === null ? 'own voice' : textOf(side).toLowerCase(),
    spanOf(side.statement, side.stretch),
  )
}
