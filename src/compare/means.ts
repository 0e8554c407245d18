import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Finding, Reading } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { finish } from './finding.ts'
import { type Means, meansOf } from './means/read.ts'
import { ownReading } from './reading.ts'

/** All that one source says of the vehicle, or of the weapon. */
interface Account {
  readonly source: AnnotatedArticle
  readonly means: readonly Means[]
}

const TYPES = ['vehicle', 'weapon'] as const
const ASKED = { vehicle: 'What did the attacker drive?', weapon: 'What was the attacker armed with?' }

/** One finding where sources have the attacker drive vehicles, or use weapons, of kinds or models that exclude each other. */
export function meansFindings(witnesses: readonly Witness[]): Finding[] {
  const accounts = witnesses.map(({ source }) => ({ source, means: meansOf(source) }))
  return TYPES.flatMap((type) => {
    const own = accounts
      .map(({ source, means }) => ({ source, means: means.filter((one) => one.type === type) }))
      .filter(({ means }) => means.length > 0)
    return conflictsOf(own).map((conflict) => findingOf(type, conflict))
  })
}

interface Conflict {
  readonly level: 'means/other-kind' | 'means/other-model'
  readonly readings: readonly { readonly source: AnnotatedArticle; readonly means: Means }[]
}

function conflictsOf(accounts: readonly Account[]): Conflict[] {
  const kinds = disagreeing(accounts, ({ kind }) => (kind === null ? null : [String(kind)]))
  const models = disagreeing(accounts, ({ model }) => (model.length > 1 ? model : null))
  return [
    ...(kinds.length > 0 ? [{ level: 'means/other-kind' as const, readings: kinds }] : []),
    ...(models.length > 0 ? [{ level: 'means/other-model' as const, readings: models }] : []),
  ]
}

/** One reading a source, where two sources have no answer in common; sources that give several side with neither. */
function disagreeing(
  accounts: readonly Account[],
  answer: (means: Means) => readonly string[] | null,
): Conflict['readings'] {
  const single = accounts.flatMap(({ source, means }) => {
    const answered = means.filter((one) => answer(one) !== null)
    const [first] = answered
    if (!first || answered.some((one) => !isAlike(answer(one) ?? [], answer(first) ?? []))) return []
    return [{ source, means: first }]
  })
  const clash = single.some((a) => single.some((b) => !isAlike(answer(a.means) ?? [], answer(b.means) ?? [])))
  return clash ? single : []
}

/** The same, or one says less: all words of the one are among the other's. */
function isAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}

const CONFIDENCE = 0.75

function findingOf(type: Means['type'], { level, readings }: Conflict): Finding {
  const question = ASKED[type]
  const told = readings.map(
    ({ source, means }) => `“${source.article.text.slice(means.span.start, means.span.end)}”`,
  )
  return finish({
    kind: 'discrepancy',
    dimension: 'other',
    level,
    severity: 'medium',
    confidence: CONFIDENCE,
    question,
    questionKey: type,
    message: `${question} The sources have ${[...new Set(told)].sort().join(', ')}.`,
    readings: readings.map(readingOf),
    evidence: [{ signal: `same-${type}`, weight: 1, detail: 'each source has the attacker use one' }],
  })
}

function readingOf({ source, means }: Conflict['readings'][number]): Reading {
  const own = source.sentences[means.sentence] ?? means.span
  return ownReading(
    source.article,
    own,
    source.article.text.slice(means.span.start, means.span.end).toLowerCase(),
    means.span,
  )
}
