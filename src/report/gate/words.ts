import type { CheckResult, JudgedFinding, Standing } from '../../model/check.ts'
import { counted, oneLine } from '../text.ts'

/** What a person is told of a finding: the question, and who answers what. */
export function sentenceOf({ finding, main, related }: JudgedFinding): string {
  const answers = [main, ...related].map(({ outlet, exact }) => `${oneLine(outlet)} “${oneLine(exact)}”`)
  return `${oneLine(finding.question)} ${answers.join(', ')}`
}

/** Findings that an output lists: those that fail, and those that would but for a reason worth showing. */
export function listedFindings({ findings }: CheckResult): readonly JudgedFinding[] {
  return findings.filter(({ standing }) => standing !== 'off')
}

export function failing({ findings }: CheckResult): readonly JudgedFinding[] {
  return findings.filter(({ standing }) => standing === 'failing')
}

/** Why a finding does not fail the run, for a person; null where it does. */
export function passedBecause({ standing, review }: JudgedFinding): string | null {
  switch (standing) {
    case 'failing':
      return null
    case 'reviewed':
      return `reviewed: ${review}`
    case 'known':
      return 'in the baseline'
    case 'untouched':
      return 'in no new or changed source'
    case 'off':
      return 'not checked'
  }
}

const PASSED: readonly (readonly [Standing, string])[] = [
  ['untouched', 'in no new or changed source'],
  ['known', 'known from the baseline'],
  ['reviewed', 'reviewed'],
]

/** Findings that do not fail the run, counted in one line; empty where there are none. */
export function passedLine({ findings }: CheckResult): string {
  const parts = PASSED.map(([standing, words]) => {
    const count = findings.filter((judged) => judged.standing === standing).length
    return count === 0 ? '' : `${count} ${words}`
  }).filter((part) => part !== '')
  return parts.length === 0 ? '' : `Not counted: ${parts.join(', ')}.`
}

/** The run in one sentence. */
export function verdictLine(result: CheckResult): string {
  const { stories, sources, touched, problems, allowed } = result
  const count = failing(result).length
  const unread = problems.length === 0 ? '' : `${counted(problems.length, 'thing')} could not be read; `
  const number = count === 0 ? 'no contradiction' : counted(count, 'contradiction')
  const allowance = count > 0 && allowed > 0 ? ` (${allowed} allowed)` : ''
  const news = touched === null ? '' : `, ${touched} new or changed`
  return `${unread}${number}${allowance} in ${counted(sources, 'source')}${news}, of ${counted(stories, 'story')}.`
}

/** Entries of the baseline that are stale, counted in one line; empty where there are none. */
export function staleLine({ stale }: CheckResult): string {
  if (stale.length === 0) return ''
  return `${counted(stale.length, 'entry')} of the baseline ${stale.length === 1 ? 'answers' : 'answer'} to no finding any more: remove ${stale.length === 1 ? 'it' : 'them'} with --prune-baseline.`
}
