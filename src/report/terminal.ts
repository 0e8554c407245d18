import type { Finding, FindingKind } from '../model/finding.ts'
import type { Fact, Reconciliation } from '../model/reconciliation.ts'
import { plural } from '../util/counted.ts'
import { isSettled } from '../util/decided.ts'
import { decisionSentence, reviewWords } from './decision.ts'
import {
  agreedWords,
  beyondQuestion,
  countsLine,
  type Digest,
  digestOf,
  factsOf,
  findingsOf,
  messageOf,
  outletsOf,
  sharedOriginLines,
  sourcesLine,
  uncomparedLines,
} from './digest.ts'
import { originCount } from './origin-count.ts'
import { type Paint, paintOf } from './paint.ts'
import { isReaderOnly, readerLines } from './reader.ts'
import { capitalised, counted, listed, oneLine, shortened } from './text.ts'
import { variantsOf } from './variants.ts'
import { revisionDigest } from './versions.ts'
import { clipped, columns, wrapped } from './wrap.ts'

export interface TerminalOptions {
  /** Whether to write ANSI colours. */
  readonly color: boolean
  /** Columns of the terminal; lines are never longer, and never longer than 80. */
  readonly width: number
}

const WIDEST = 80
const NARROWEST = 40
/** A summary is read at a glance: the rest is in the report. */
const SHOWN: Readonly<Record<'discrepancy' | 'inconsistency' | 'fitting' | 'unresolved' | 'agreed', number>> =
  {
    discrepancy: 5,
    inconsistency: 3,
    fitting: 2,
    unresolved: 2,
    agreed: 5,
  }
const WORDS_LIMIT = 160
const DECISION_LIMIT = 300

/**
 * A summary to read at a glance: sources and independent origins, discrepancies and inconsistencies with both
 * wordings, what is agreed. It ends with a newline; where the full report lies is for the caller to add.
 */
export function renderTerminal(r: Reconciliation, options: TerminalOptions): string {
  const digest = digestOf(r)
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(options.width) || WIDEST))
  const paint = paintOf(options.color)
  const sections = [
    opening(digest, width, paint),
    findingSection(digest, 'discrepancy', width, paint),
    findingSection(digest, 'inconsistency', width, paint),
    unresolvedSection(digest, width, paint),
    agreedSection(digest, width, paint),
    alsoSection(digest, width, paint),
    revisionSection(r, width),
    readerLines(r.hearing)
      .flatMap((line) => wrapped(oneLine(line), width))
      .map(paint.faint),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** An article that was captured more than once, with how much of it changed. */
function revisionSection({ revisions }: Reconciliation, width: number): string[] {
  return revisions.flatMap((revision) => {
    const { outlet, before, summary } = revisionDigest(revision)
    return wrapped(oneLine(`${outlet} has changed since ${before}: ${summary}`), width)
  })
}

function opening(digest: Digest, width: number, paint: Paint): string[] {
  const title = wrapped(digest.name || digest.title, width).map(paint.title)
  const lines = [
    `${sourcesLine(digest)}: ${countsLine(digest)}.`,
    ...sharedOriginLines(digest).map((line) => `${line}.`),
    ...uncomparedLines(digest).map((line) => `${line}.`),
  ]
  return [...title, ...lines.flatMap((line) => wrapped(oneLine(line), width))]
}

function findingSection(
  digest: Digest,
  kind: 'discrepancy' | 'inconsistency',
  width: number,
  paint: Paint,
): string[] {
  const found = findingsOf(digest, kind)
  if (found.length === 0) return []
  const shown = found.slice(0, SHOWN[kind])
  return [
    paint.heading(plural(kind).toUpperCase()),
    ...shown.flatMap((finding, index) => [
      ...(index > 0 ? [''] : []),
      ...findingLines(digest, finding, width, paint),
    ]),
    ...moreLine(found.length - shown.length, paint),
  ]
}

function moreLine(hidden: number, paint: Paint): string[] {
  return hidden > 0 ? ['', paint.faint(`  and ${hidden} more in the report`)] : []
}

/** The question with its severity, then a line for each answer: the words, then who writes them. */
function findingLines(digest: Digest, finding: Finding, width: number, paint: Paint): string[] {
  const sign = finding.severity === 'high' ? '●' : finding.severity === 'medium' ? '◐' : '○'
  const [first = '', ...rest] = wrapped(oneLine(finding.question), width - 4)
  const question = [
    `  ${paint.conflict(sign)} ${paint.title(first)}`,
    ...rest.map((line) => `    ${paint.title(line)}`),
  ]
  const answers =
    finding.kind === 'inconsistency'
      ? finding.readings.map((reading) =>
          answerLines(reading.exact, outletsOf(digest, [reading.source]), width, paint),
        )
      : variantsOf(finding.readings).map(({ readings }) =>
          answerLines(
            readings[0]?.exact ?? '',
            outletsOf(
              digest,
              readings.map(({ source }) => source),
            ),
            width,
            paint,
          ),
        )
  const reader = isReaderOnly(finding) ? [`      ${paint.faint('(only a reader saw this)')}`] : []
  return [
    ...question,
    ...answers.flat(),
    ...fittingLines(digest, finding, width, paint),
    ...reader,
    ...reviewLines(finding, width, paint),
  ]
}

/** Answers to a question in dispute that fit each other, each pair once: a refinement stands nowhere else in the summary. */
function fittingLines(digest: Digest, { id }: Finding, width: number, paint: Paint): string[] {
  const fitting = (digest.related.get(id) ?? []).filter(({ kind }) => kind === 'refinement')
  return [...new Set(fitting.map((other) => oneLine(messageOf(other))))]
    .slice(0, SHOWN.fitting)
    .flatMap((message) => wrapped(`≈ ${message}`, width - 6))
    .map((line) => `      ${paint.faint(line)}`)
}

function answerLines(exact: string, outlets: readonly string[], width: number, paint: Paint): string[] {
  const words = `“${shortened(oneLine(exact), WORDS_LIMIT)}”`
  const by = clipped(oneLine(listed(outlets)), width - 8)
  const indent = '      '
  if (columns(words) + 2 + columns(by) <= width - indent.length) {
    return [`${indent}${paint.words(words)}  ${paint.faint(by)}`]
  }
  const lines = wrapped(words, width - indent.length).map((line) => `${indent}${paint.words(line)}`)
  return [...lines, `${indent}  ${paint.faint(by)}`]
}

/** The decisions, after what is the matter with them. */
function reviewLines(finding: Finding, width: number, paint: Paint): string[] {
  const { heading, decisions } = reviewWords(finding)
  const sign = isSettled(finding) ? '✓ ' : ''
  const lines = decisions.flatMap((decision) =>
    wrapped(shortened(oneLine(`${sign}${decisionSentence(decision)}`), DECISION_LIMIT), width - 4).map(
      paint.good,
    ),
  )
  return [...(heading === '' ? [] : wrapped(heading, width - 4).map(paint.conflict)), ...lines].map(
    (line) => `    ${line}`,
  )
}

/** Questions that the sources answer, but not so that the answers could be compared: with what stands in the way. */
function unresolvedSection({ openQuestions }: Digest, width: number, paint: Paint): string[] {
  if (openQuestions.length === 0) return []
  const shown = openQuestions.slice(0, SHOWN.unresolved)
  return [
    paint.heading('UNRESOLVED'),
    ...shown.flatMap(({ question, reason }) => [
      ...wrapped(oneLine(question), width - 4).map(
        (line, index) => `  ${index === 0 ? '?' : ' '} ${paint.title(line)}`,
      ),
      ...wrapped(oneLine(beyondQuestion(question, reason ?? '')), width - 6).map((line) => `      ${line}`),
    ]),
    ...moreLine(openQuestions.length - shown.length, paint).slice(1),
  ]
}

function agreedSection(digest: Digest, width: number, paint: Paint): string[] {
  const agreed = factsOf(digest, 'agreed')
  if (agreed.length === 0) return []
  const shown = agreed.slice(0, SHOWN.agreed)
  return [
    paint.heading('AGREED'),
    ...shown.flatMap((fact) => agreedLines(digest, fact, width, paint)),
    ...moreLine(agreed.length - shown.length, paint).slice(1),
  ]
}

/** One line where it fits, else the answer on a line of its own. */
function agreedLines(digest: Digest, fact: Fact, width: number, paint: Paint): string[] {
  const origins = `  ${originCount(fact)}`
  const words = oneLine(agreedWords(fact, digest))
  const sign = `  ${digest.compatible.has(fact.id) ? paint.faint('≈') : paint.good('=')}`
  const answer = (room: number) => `${paint.title(clipped(words, room))}${paint.faint(origins)}`
  if (digest.statements.has(fact.id)) {
    const statement = clipped(capitalised(words), width - 4 - columns(origins))
    return [`${sign} ${paint.title(statement)}${paint.faint(origins)}`]
  }
  const question = oneLine(fact.question)
  if (columns(question) + 1 + columns(words) + columns(origins) <= width - 4)
    return [`${sign} ${question} ${answer(width)}`]
  return [`${sign} ${clipped(question, width - 4)}`, `      ${answer(width - 6 - columns(origins))}`]
}

const ALSO: readonly FindingKind[] = ['refinement', 'superlative', 'omission']

function alsoSection(digest: Digest, width: number, paint: Paint): string[] {
  const parts = ALSO.map((kind) => [findingsOf(digest, kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => counted(count, kind))
  if (digest.setAside.length > 0) parts.push(`${digest.setAside.length} set aside by a person`)
  if (digest.bygone.length > 0)
    parts.push(`${counted(digest.bygone.length, 'decision')} on what is found no longer`)
  if (parts.length === 0) return []
  return wrapped(`Also ${listed(parts)}.`, width).map(paint.faint)
}
