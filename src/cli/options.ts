import type { Argv } from 'yargs'
import { excerpt, UserError } from '../util/user-error.ts'
import { ALL_FORMATS, USUAL_FORMATS } from './formats.ts'
import { last, lastOrNone } from './last.ts'
import { withReader } from './reader-options.ts'

export function withLoudness<T>(command: Argv<T>) {
  return command
    .option('quiet', { alias: 'q', type: 'boolean', describe: 'Say nothing but errors' })
    .option('verbose', { type: 'boolean', describe: 'Say what was read and how long it took' })
    .conflicts('quiet', 'verbose')
}

export function reportOptions<T>(command: Argv<T>) {
  return withReader(withLedger(withCaptured(command)))
    .positional(
      'paths',
      pathsOf('Files (one story), a folder of files (one story), or a folder of such folders'),
    )
    .option('format', {
      type: 'string',
      default: USUAL_FORMATS.join(','),
      requiresArg: true,
      coerce: (given: string | string[]) => [given].flat().join(','),
      describe: `Formats to write, with commas between: ${ALL_FORMATS.join(', ')}`,
    })
    .option('out', outOf('Folder to write <story>/report.* to'))
    .option('template', {
      type: 'string',
      requiresArg: true,
      coerce: lastOrNone,
      describe: 'Folder of your own templates for the HTML report (see crossread templates eject)',
    })
    .example('$0 report sources', 'every story in a folder of folders')
    .example('$0 report herald.md tribune.md', 'two articles on one event')
    .example('$0 report page.txt --captured 2025-07-17', 'an aggregator’s page, saved on that day')
    .example('$0 report sources/fire --format json --out build', 'build/fire/report.json alone')
    .example(
      '$0 report sources/fire --format csv,annotations',
      'for a spreadsheet, and as W3C Web Annotations',
    )
    .example('$0 report sources/fire --template mine', 'with your own templates')
}

export function mentionsOptions<T>(command: Argv<T>) {
  return withJsonLines(withCaptured(command))
    .positional('paths', pathsOf('Files, or folders of files'))
    .example('$0 mentions herald.md', 'one line of JSON for the file')
    .example('$0 mentions sources/fire > mentions.jsonl', 'a line for each file of a folder')
}

export function claimsOptions<T>(command: Argv<T>) {
  return withJsonLines(withCaptured(command))
    .positional('paths', pathsOf('Files, or folders of files, all of one story'))
    .example('$0 claims sources/fire', 'one line of JSON for each source')
}

export function versionsOptions<T>(command: Argv<T>) {
  return withCaptured(command)
    .positional('paths', pathsOf('Captures of one article, two or more'))
    .example('$0 versions monday.md tuesday.md', 'numbers, dates and names that changed first')
}

export function formatsOptions<T>(command: Argv<T>) {
  return command.option('format', {
    choices: ['text', 'markdown', 'jsonl'] as const,
    default: 'text' as const,
    describe: 'Form of the list',
  })
}

export function explainOptions<T>(command: Argv<T>) {
  return withLedger(withCaptured(command))
    .positional('id', {
      type: 'string',
      demandOption: true,
      describe: 'Id of the finding, or its beginning',
    })
    .positional('paths', {
      type: 'string',
      array: true,
      default: [] as readonly string[],
      defaultDescription: 'the reports in --out',
      describe: 'Reports or sources to look in',
    })
    .option('out', outOf('Folder that reports were written to'))
    .example('$0 explain 3f9a1c', 'a finding of the reports in ./reports')
    .example('$0 explain 3f9a1c build/fire/report.json', 'a finding of one report')
    .example('$0 explain 3f9a1c sources/fire', 'read the sources again and look there')
}

export function reviewOptions<T>(command: Argv<T>) {
  return withLedger(withCaptured(command))
    .positional(
      'paths',
      pathsOf('Files (one story), a folder of files (one story), or a folder of such folders'),
    )
    .option('open', { type: 'boolean', default: false, describe: 'Open the page in a browser' })
    .option('port', {
      type: 'string',
      requiresArg: true,
      coerce: (given: string | string[] | undefined) => portIn(lastOrNone(given)),
      describe: 'Port to serve the page on; a free one unless given',
    })
    .option('reviewer', reviewerOf('Name that the page proposes'))
    .option('template', {
      type: 'string',
      requiresArg: true,
      coerce: lastOrNone,
      describe: 'Folder of your own templates (see crossread templates eject)',
    })
    .example('$0 review sources/fire --open', 'one story')
    .example('$0 review sources', 'every story in a folder of folders')
}

const LARGEST_PORT = 65_535

/** @throws UserError where it is no port. */
function portIn(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : 0
  if (port >= 1 && port <= LARGEST_PORT) return port
  throw new UserError(
    null,
    `${excerpt(given)} is no port`,
    `give a number from 1 to ${LARGEST_PORT} with --port, or leave it out`,
  )
}

export function ejectOptions<T>(command: Argv<T>) {
  return command
    .positional('folder', {
      type: 'string',
      demandOption: true,
      describe: 'New folder to copy the templates to',
    })
    .example('$0 templates eject mine', 'copy them to mine/, to change there')
    .example('$0 report sources --template mine', 'then report with them')
}

function pathsOf(describe: string) {
  return { type: 'string', array: true, demandOption: true, describe } as const
}

function outOf(describe: string) {
  return { type: 'string', default: 'reports', requiresArg: true, coerce: last, describe } as const
}

export function reviewerOf(describe: string) {
  return {
    type: 'string',
    requiresArg: true,
    coerce: lastOrNone,
    describe: `${describe}; else CROSSREAD_REVIEWER or git’s user.name`,
  } as const
}

export function withLedger<T>(command: Argv<T>) {
  return command.option('ledger', {
    type: 'string',
    requiresArg: true,
    coerce: lastOrNone,
    describe: 'File of all decisions, instead of decisions.jsonl beside each story’s sources',
  })
}

export function withCaptured<T>(command: Argv<T>) {
  return command.option('captured', {
    type: 'string',
    requiresArg: true,
    coerce: lastOrNone,
    describe: 'Day the sources were captured, YYYY-MM-DD: turns “3 days ago” into a date',
  })
}

function withJsonLines<T>(command: Argv<T>) {
  return command.option('format', {
    choices: ['jsonl'] as const,
    default: 'jsonl' as const,
    describe: 'Form of the output',
  })
}
