import type { CheckProblem, CheckResult, JudgedFinding } from '../../model/check.ts'
import { listedFindings, passedBecause, sentenceOf } from './words.ts'

/**
 * JUnit XML as CI servers read it (the schema of Jenkins' xUnit plugin): a suite a story, a case a finding; those that do not
 * fail the run are skipped, with the reason. What could not be read is an error.
 */
export function renderJunit(result: CheckResult): string {
  const stories = new Map<string, JudgedFinding[]>()
  for (const judged of listedFindings(result))
    stories.set(judged.story, [...(stories.get(judged.story) ?? []), judged])
  const suites = [
    ...(result.problems.length > 0 ? [problemSuite(result.problems)] : []),
    ...[...stories].map(([story, findings]) => storySuite(story, findings)),
  ]
  const all =
    suites.length > 0
      ? suites
      : [suite('crossread', 1, 0, 0, 0, ['    <testcase name="no contradiction" classname="crossread"/>'])]
  const failures = listedFindings(result).filter(({ standing }) => standing === 'failing').length
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="crossread" tests="${Math.max(1, listedFindings(result).length + result.problems.length)}" failures="${failures}" errors="${result.problems.length}">`,
    ...all,
    '</testsuites>',
    '',
  ].join('\n')
}

function storySuite(story: string, findings: readonly JudgedFinding[]): string {
  const failures = findings.filter(({ standing }) => standing === 'failing').length
  return suite(story, findings.length, failures, 0, findings.length - failures, findings.map(findingCase))
}

function problemSuite(problems: readonly CheckProblem[]): string {
  return suite('reading', problems.length, 0, problems.length, 0, problems.map(problemCase))
}

function suite(
  name: string,
  tests: number,
  failures: number,
  errors: number,
  skipped: number,
  cases: readonly string[],
): string {
  return [
    `  <testsuite name="${escaped(name)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}">`,
    ...cases,
    '  </testsuite>',
  ].join('\n')
}

function findingCase(judged: JudgedFinding): string {
  const { story, finding, severity, main, related } = judged
  const { path, start } = main.location
  const reason = passedBecause(judged)
  const places = [main, ...related].map(
    ({ outlet, exact, location }) =>
      `${outlet} “${exact}” at ${location.path}:${location.start.line}:${location.start.column}`,
  )
  const outcome =
    reason === null
      ? `<failure type="${escaped(finding.level)}" message="${escaped(sentenceOf(judged))}">${escaped([`${severity} ${finding.kind}`, ...places].join('\n'))}</failure>`
      : `<skipped message="${escaped(reason)}"/>`
  return [
    `    <testcase name="${escaped(`${finding.question} (${finding.id})`)}" classname="${escaped(story)}" file="${escaped(path)}" line="${start.line}">`,
    `      ${outcome}`,
    '    </testcase>',
  ].join('\n')
}

function problemCase({ path, line, message }: CheckProblem): string {
  const place = `${path ?? 'crossread'}${line === null ? '' : `:${line}`}`
  return [
    `    <testcase name="${escaped(place)}" classname="reading">`,
    `      <error type="not-read" message="${escaped(message)}"/>`,
    '    </testcase>',
  ].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
}

/** Text for XML 1.0; characters that it cannot hold (its production 2) become U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\n\t\r]/gu, (character) => ENTITIES[character] ?? character)
}
