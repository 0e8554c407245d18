import type { Argv } from 'yargs'
import { CHECK_FORMATS } from '../check/formats.ts'
import { isKind, type Rules } from '../check/policy.ts'
import { FINDING_KINDS, type FindingKind, SEVERITIES, type Severity } from '../model/finding.ts'
import { nearest } from '../util/nearest.ts'
import { excerpt, UserError } from '../util/user-error.ts'
import type { Scope } from './check/evaluate.ts'
import type { CheckFlags } from './check/plan.ts'
import { lastOrNone } from './last.ts'

const file = (describe: string) =>
  ({ type: 'string', requiresArg: true, coerce: lastOrNone, describe }) as const

/** Options that checking once and checking again share. */
function withGate<T>(command: Argv<T>) {
  return command
    .positional('paths', {
      type: 'string',
      array: true,
      default: [] as readonly string[],
      defaultDescription: 'paths of the settings, or sources',
      describe: 'Folders of sources, or of folders of sources',
    })
    .option('since', file('Branch or commit: what has changed since is new (git)'))
    .option('new', {
      type: 'string',
      array: true,
      requiresArg: true,
      describe: 'Files that are new; findings that touch none of them do not fail',
    })
    .conflicts('since', 'new')
    .option('fail-on', {
      type: 'string',
      requiresArg: true,
      coerce: lastOrNone,
      describe: `Kinds of findings that fail, with commas between: ${FINDING_KINDS.join(', ')}`,
      defaultDescription: 'discrepancy,inconsistency',
    })
    .option('min-severity', { choices: SEVERITIES, describe: 'Findings below it do not fail' })
    .option('min-confidence', {
      type: 'number',
      requiresArg: true,
      describe: 'Findings less sure than this (0 to 1) do not fail',
    })
    .option('max-findings', {
      type: 'number',
      requiresArg: true,
      describe: 'How many failing findings are let pass',
    })
    .option('baseline', file('File of findings that are known and do not fail'))
    .option('config', file('Settings; crossread.config.{json,yaml,js,ts} here or above where left out'))
    .option('cache', {
      type: 'boolean',
      describe: 'Whether results are kept for the next run',
      defaultDescription: 'true',
    })
    .option('cache-folder', file('Folder to keep results in'))
    .option(
      'ledger',
      file('Decisions of all stories; decisions.jsonl beside each story’s sources where left out'),
    )
    .option('captured', file('Day the sources were captured, YYYY-MM-DD: turns “3 days ago” into a date'))
}

export function checkOptions<T>(command: Argv<T>) {
  return withGate(command)
    .option('write-baseline', { type: 'boolean', describe: 'Accept all that is open now as known' })
    .option('prune-baseline', { type: 'boolean', describe: 'Remove what no finding answers to any more' })
    .conflicts('write-baseline', 'prune-baseline')
    .option('format', {
      type: 'string',
      array: true,
      requiresArg: true,
      describe: `Outputs: ${CHECK_FORMATS.join(', ')}; format=FILE for a file each`,
      defaultDescription: 'stylish',
    })
    .option('output-file', file('File for the format that has none of its own'))
    .option('suppressed', {
      type: 'boolean',
      describe: 'Whether SARIF lists findings that are known or reviewed, marked so',
      defaultDescription: 'true',
    })
    .option('print-config', { type: 'boolean', describe: 'Print the settings of the run, and run nothing' })
    .epilogue(
      'Exit codes: 0 clean; 1 findings; 2 something could not be read or written, or is wrong in how it was called.',
    )
    .example('$0 check sources --since origin/main', 'what this branch adds')
    .example('$0 check sources --new sources/fire/tribune.md', 'one new source')
    .example('$0 check sources --write-baseline', 'accept what is there today')
    .example('$0 check --format stylish --format sarif=crossread.sarif', 'for people, and for a platform')
}

export function watchOptions<T>(command: Argv<T>) {
  return withGate(command).example('$0 watch sources', 'while you write')
}

export function initOptions<T>(command: Argv<T>) {
  return command
    .positional('folder', {
      type: 'string',
      default: '.',
      describe: 'Folder to set up; what is there already is left as it is',
    })
    .example('$0 init newsroom', 'then: cd newsroom && crossread check')
}

/** Flags of the gate as yargs gives them. */
interface GivenFlags extends GivenRules {
  readonly since?: string | undefined
  readonly new?: readonly string[] | undefined
  readonly maxFindings?: number | readonly number[] | undefined
  readonly baseline?: string | undefined
  readonly format?: readonly string[] | undefined
  readonly outputFile?: string | undefined
  readonly suppressed?: boolean | undefined
  readonly cache?: boolean | undefined
  readonly cacheFolder?: string | undefined
  readonly ledger?: string | undefined
  readonly captured?: string | undefined
}

/**
 * What the command line says of a run of the gate.
 *
 * @throws UserError where a kind or a number is none.
 */
export function flagsIn(paths: readonly string[], given: GivenFlags): CheckFlags & Scope {
  return {
    paths,
    cwd: process.cwd(),
    captured: given.captured,
    since: given.since,
    newFiles: given.new,
    baseline: given.baseline,
    rules: rulesIn(given),
    maxFindings: allowanceIn(given.maxFindings),
    formats: given.format,
    outputFile: given.outputFile,
    suppressed: given.suppressed,
    cache: given.cache,
    cacheFolder: given.cacheFolder,
    ledger: given.ledger,
  }
}

/** What flags say, before it is read. */
interface GivenRules {
  readonly failOn?: string | undefined
  readonly minSeverity?: Severity | undefined
  readonly minConfidence?: number | readonly number[] | undefined
}

/**
 * What the flags say of the rules.
 *
 * @throws UserError where a kind or a number is none.
 */
function rulesIn({ failOn, minSeverity, minConfidence }: GivenRules): Partial<Rules> {
  const least = lastNumber(minConfidence)
  if (least !== undefined && !(least >= 0 && least <= 1))
    throw new UserError(null, '--min-confidence is no number from 0 to 1', 'write 0.8, for one')
  return {
    ...(failOn === undefined ? {} : { failOn: kindsIn(failOn) }),
    ...(minSeverity === undefined ? {} : { minSeverity }),
    ...(least === undefined ? {} : { minConfidence: least }),
  }
}

/** @throws UserError where `--max-findings` is no count. */
function allowanceIn(given: number | readonly number[] | undefined): number | undefined {
  const count = lastNumber(given)
  if (count === undefined || (Number.isSafeInteger(count) && count >= 0)) return count
  throw new UserError(null, '--max-findings is no count', 'write 0 or more')
}

/** Of an option that is given more than once the last counts. */
function lastNumber(given: number | readonly number[] | undefined): number | undefined {
  return [given].flat().at(-1)
}

function kindsIn(list: string): FindingKind[] {
  const words = list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const kinds = words.filter(isKind)
  const wrong = words.find((word) => !isKind(word))
  if (wrong === undefined && kinds.length > 0) return kinds
  const near = nearest(wrong ?? '', FINDING_KINDS)
  throw new UserError(
    null,
    wrong === undefined ? '--fail-on names no kind' : `${excerpt(wrong)} is no kind of finding`,
    near === null ? `choose from ${FINDING_KINDS.join(', ')}` : `did you mean ${near}`,
  )
}
