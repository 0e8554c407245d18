import { visible } from '../util/user-error.ts'
import { decisionSentence, reviewWords } from './decision.ts'
import type { ReportJson } from './schema.ts'

type Finding = ReportJson['findings'][number]

/** The evidence of one finding for a person: its rule, each answer in its context, and each signal with its weight. */
export function renderExplanation(report: ReportJson, finding: Finding): string {
  const outlets = new Map(report.sources.map(({ id, outlet }) => [id, outlet]))
  const widest = Math.max(0, ...finding.evidence.map(({ signal }) => signal.length))
  const lines = [
    `${finding.id}  ${finding.kind} in ${report.story.id}`,
    finding.question,
    '',
    finding.message,
    '',
    `rule        ${finding.level}`,
    `severity    ${finding.severity}`,
    `confidence  ${finding.confidence.toFixed(2)}`,
    '',
    'Answers',
    ...finding.readings.flatMap(({ source, value, exact, span, prefix, suffix, attribution }) => [
      `  ${outlets.get(source) ?? source}: ${value}${attribution === null ? '' : ` (${attribution} says)`}`,
      `    …${prefix}[${exact}]${suffix}…  at ${span.start}–${span.end}`,
    ]),
    '',
    'Evidence (weight in logits)',
    ...finding.evidence.map(
      ({ signal, weight, detail }) => `  ${signed(weight)}  ${signal.padEnd(widest)}  ${detail}`,
    ),
  ]
  const { heading, decisions } = reviewWords(finding)
  if (heading !== '') lines.push('', heading)
  for (const decision of decisions)
    lines.push('', `Decision, ${decision.time}: ${decisionSentence(decision)}`)
  return `${lines.map((line) => visible(line.replace(/\s/gu, ' '))).join('\n')}\n`
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`
}
