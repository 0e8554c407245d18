import type { CheckProblem, CheckResult, JudgedFinding } from '../../model/check.ts'
import type { Severity } from '../../model/finding.ts'
import { failing, passedLine, sentenceOf, staleLine, verdictLine } from './words.ts'

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  high: 'error',
  medium: 'warning',
  low: 'notice',
}

/**
 * Workflow commands, which GitHub shows as annotations of lines. It shows ten of each kind a step, so that the totals come first
 * (docs.github.com, Workflow commands).
 */
export function renderGithub(result: CheckResult): string {
  const total = [verdictLine(result), passedLine(result), staleLine(result)]
    .filter((line) => line !== '')
    .join(' ')
  const kind = result.verdict === 'clean' ? 'notice' : 'error'
  return [
    command(kind, { title: 'Crossread' }, total),
    ...result.problems.map(problemCommand),
    ...failing(result).map(findingCommand),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function problemCommand({ path, line, message }: CheckProblem): string {
  return command(
    'error',
    { file: path, line: line === null ? null : String(line), title: 'not read' },
    message,
  )
}

function findingCommand(judged: JudgedFinding): string {
  const { severity, finding, main, related } = judged
  const { path, start, end } = main.location
  const others = related.map(
    ({ location }) => `${location.path}:${location.start.line}:${location.start.column}`,
  )
  const isOneLine = start.line === end.line
  return command(
    COMMANDS[severity],
    {
      file: path,
      line: String(start.line),
      endLine: String(end.line),
      // GitHub takes columns within one line only.
      col: isOneLine ? String(start.column) : null,
      endColumn: isOneLine ? String(end.column) : null,
      title: `${finding.kind} (${finding.level})`,
    },
    [sentenceOf(judged), ...others.map((place) => `  ${place}`), `crossread explain ${finding.id}`].join(
      '\n',
    ),
  )
}

/** Escaped as GitHub's own toolkit does (actions/toolkit, core/src/command.ts). */
function command(name: string, properties: Readonly<Record<string, string | null>>, message: string): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${escapedData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`],
  )
  return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapedData(message)}`
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
