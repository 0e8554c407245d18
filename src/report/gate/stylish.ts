import type { CheckResult, JudgedFinding } from '../../model/check.ts'
import type { Severity } from '../../model/finding.ts'
import { type Paint, paintOf } from '../paint.ts'
import { capitalised, oneLine } from '../text.ts'
import { columns } from '../wrap.ts'
import { failing, passedLine, sentenceOf, staleLine, verdictLine } from './words.ts'

/**
 * The result for people, grouped by file as linters print it: each finding that fails with its line and column, then all
 * others in one line.
 */
export function renderStylish(result: CheckResult, { color }: { readonly color: boolean }): string {
  const paint = paintOf(color)
  const files = new Map<string, JudgedFinding[]>()
  for (const judged of failing(result)) {
    const { path } = judged.main.location
    files.set(path, [...(files.get(path) ?? []), judged])
  }
  const blocks = [...files].map(([path, findings]) => fileBlock(path, findings, paint))
  const line = capitalised(verdictLine(result))
  const isGood = result.verdict === 'clean'
  const ending = [
    isGood ? paint.good(`✓ ${line}`) : paint.conflict(`✗ ${line}`),
    ...[passedLine(result), staleLine(result)].filter((part) => part !== '').map((part) => paint.faint(part)),
  ]
  return `${[...blocks, ending.join('\n')].join('\n\n')}\n`
}

/** What a further run has changed, for people who watch: findings that are gone, those that are new, the verdict. */
export function renderChange(
  {
    gone,
    appeared,
  }: { readonly gone: readonly JudgedFinding[]; readonly appeared: readonly JudgedFinding[] },
  result: CheckResult,
  { color }: { readonly color: boolean },
): string {
  const paint = paintOf(color)
  const blocks = [
    ...gone.map((judged) => paint.good(`- gone: ${sentenceOf(judged)}`)),
    ...appeared.map((judged) => paint.conflict(`+ ${placeOf(judged)}: ${sentenceOf(judged)}`)),
    ...(gone.length + appeared.length === 0 ? ['No finding appeared or went.'] : []),
    capitalised(verdictLine(result)),
  ]
  return `${blocks.join('\n')}\n`
}

function placeOf({ main: { location } }: JudgedFinding): string {
  return `${oneLine(location.path)}:${location.start.line}:${location.start.column}`
}

function fileBlock(path: string, findings: readonly JudgedFinding[], paint: Paint): string {
  const places = findings.map(({ main: { location } }) => `${location.start.line}:${location.start.column}`)
  const width = Math.max(...places.map((place) => place.length))
  const lines = findings.flatMap((judged, i) =>
    findingLines(judged, (places[i] ?? '').padStart(width), paint),
  )
  return [paint.title(oneLine(path)), ...lines].join('\n')
}

function findingLines(
  { severity, finding, main, related }: JudgedFinding,
  place: string,
  paint: Paint,
): string[] {
  const indent = ' '.repeat(place.length + 4)
  const readings = [main, ...related]
  const outlets = readings.map(({ outlet }) => oneLine(outlet))
  const width = Math.max(...outlets.map(columns))
  return [
    `  ${place}  ${severityWords(severity, paint)}  ${oneLine(finding.question)}  ${paint.faint(`${finding.level}  ${finding.id}`)}`,
    ...readings.map(({ exact, location }, i) => {
      const outlet = outlets[i] ?? ''
      const where =
        i === 0
          ? ''
          : paint.faint(`  ${oneLine(location.path)}:${location.start.line}:${location.start.column}`)
      return `${indent}${outlet}${' '.repeat(width - columns(outlet))}  ${paint.words(`“${oneLine(exact)}”`)}${where}`
    }),
  ]
}

function severityWords(severity: Severity, paint: Paint): string {
  const words = severity.padEnd('medium'.length)
  return severity === 'high' ? paint.conflict(words) : severity === 'medium' ? paint.words(words) : words
}
