import { type Finding, isTelling, type Reading } from '../model/finding.ts'
import type { Answer, Fact, FactStatus } from '../model/reconciliation.ts'
import { fingerprint } from '../util/fingerprint.ts'
import { UNDECIDED } from './data/undecided.ts'
import { Groups } from './groups.ts'
import type { Testimony } from './testimony.ts'

/**
 * Every question with its readings and where it stands, sorted by the place of the first reading in the first source.
 *
 * Findings that answer one question and share a reading are one fact. Omissions make none: they only name a source
 * that is silent on a fact; nor do tellings, which are no answers.
 *
 * @param findings sorted by id
 * @param published by source id, a string that sorts by publication
 * @param isWeighted whether to give the weighted counts, too
 */
export function factsOf(
  findings: readonly Finding[],
  testimony: Testimony,
  published: ReadonlyMap<string, string>,
  isWeighted = false,
): Fact[] {
  const groups = new Map<string, Finding[]>()
  for (const group of groupsOf(findings.filter(answersQuestion))) {
    const id = idOf(group)
    groups.set(id, [...(groups.get(id) ?? []), ...group])
  }
  const facts = [...groups].map(([id, group]) => factOf(id, group, testimony, published)).sort(byPlace)
  return isWeighted ? facts.map((fact) => weighted(fact, testimony)) : facts
}

const answersQuestion = (finding: Finding): boolean => finding.kind !== 'omission' && !isTelling(finding)

function weighted(fact: Fact, testimony: Testimony): Fact {
  return {
    ...fact,
    weight: testimony.weight(fact.readings),
    answers: fact.answers.map((answer) => ({
      ...answer,
      weight: testimony.weight(fact.readings.filter(({ value }) => value === answer.value)),
    })),
  }
}

/** The same question and the same answers of the same outlets are the same fact, wherever they stand. */
function idOf(group: readonly Finding[]): string {
  const readings = group.flatMap((finding) => finding.readings)
  const answers = new Set(readings.map(({ outlet, value }) => JSON.stringify([outlet, value])))
  return fingerprint([group[0]?.question ?? '', ...[...answers].sort()])
}

function groupsOf(findings: readonly Finding[]): Finding[][] {
  const groups = new Groups<Finding>(findings)
  const seen = new Map<string, Finding>()
  for (const finding of findings) {
    for (const { source, span, value } of finding.readings) {
      const key = JSON.stringify([finding.dimension, finding.question, source, span.start, span.end, value])
      const other = seen.get(key)
      if (other) groups.join(other, finding)
      else seen.set(key, finding)
    }
  }
  return groups.all()
}

function factOf(
  id: string,
  group: readonly Finding[],
  testimony: Testimony,
  published: ReadonlyMap<string, string>,
): Fact {
  const readings = readingsOf(group)
  const independentOrigins = testimony.independent(readings)
  return {
    id,
    question: group[0]?.question ?? '',
    ...outcomeOf(group, independentOrigins),
    independentOrigins,
    readings,
    answers: answersOf(readings, independentOrigins, testimony, published),
    findings: group.map(({ id }) => id).sort(),
  }
}

function readingsOf(group: readonly Finding[]): Reading[] {
  const readings = new Map<string, Reading>()
  for (const reading of group.flatMap((finding) => finding.readings)) {
    readings.set(
      JSON.stringify([reading.source, reading.span.start, reading.span.end, reading.value]),
      reading,
    )
  }
  return [...readings.values()].sort(
    (a, b) =>
      compare(a.source, b.source) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compare(a.value, b.value),
  )
}

/** Where a fact stands by the findings it rests on, and why where that is open. */
export function outcomeOf(
  group: readonly Finding[],
  independentOrigins: number,
): Pick<Fact, 'status' | 'reason'> {
  const status = statusOf(group, independentOrigins)
  return {
    status,
    reason: status === 'unresolved' ? (group.find(isUndecided)?.message ?? null) : null,
  }
}

/** The worst news decides: a dispute is one even where most agree. */
function statusOf(group: readonly Finding[], independentOrigins: number): FactStatus {
  if (group.some(({ kind }) => kind === 'discrepancy' || kind === 'inconsistency')) return 'disputed'
  if (group.some(isUndecided)) return 'unresolved'
  return independentOrigins > 1 ? 'agreed' : 'single-source'
}

function isUndecided({ level }: Finding): boolean {
  return UNDECIDED.has(level.slice(level.indexOf('/') + 1))
}

function answersOf(
  readings: readonly Reading[],
  independentOrigins: number,
  testimony: Testimony,
  published: ReadonlyMap<string, string>,
): Answer[] {
  const byValue = new Map<string, Reading[]>()
  for (const reading of readings) {
    const same = byValue.get(reading.value)
    if (same) same.push(reading)
    else byValue.set(reading.value, [reading])
  }
  const latest = (answer: Answer) =>
    answer.sources
      .map((source) => published.get(source) ?? '')
      .sort()
      .at(-1) ?? ''
  return [...byValue]
    .map(([value, same]) => ({
      value,
      sources: [...new Set(same.map(({ source }) => source))].sort(),
      // Where all give one answer it has the origins of them all.
      independentOrigins: byValue.size === 1 ? independentOrigins : testimony.independent(same),
    }))
    .sort((a, b) => compare(latest(a), latest(b)) || compare(a.value, b.value))
}

function byPlace(a: Fact, b: Fact): number {
  const [first, second] = [a.readings[0], b.readings[0]]
  return (
    compare(first?.source ?? '', second?.source ?? '') ||
    (first?.span.start ?? 0) - (second?.span.start ?? 0) ||
    compare(a.id, b.id)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
