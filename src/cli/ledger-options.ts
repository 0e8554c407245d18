import type { Argv } from 'yargs'
import { DECISION_VERDICTS, DISMISSAL_REASONS } from '../model/decision.ts'
import { lastOrNone } from './last.ts'
import { reviewerOf, withCaptured, withLedger } from './options.ts'

export function decideOptions<T>(command: Argv<T>) {
  return withLedger(withCaptured(command))
    .positional('id', {
      type: 'string',
      demandOption: true,
      describe: 'Id of the finding, or its beginning; with --undo also of a decision',
    })
    .positional('paths', pathsOf())
    .option('verdict', { choices: DECISION_VERDICTS, describe: 'What you decide' })
    .option('prefer', {
      ...textOf('With confirmed: the answer you take for the right one, by its outlet or in its words'),
    })
    .option('reason', {
      ...textOf(`Why: with dismissed one of ${DISMISSAL_REASONS.join(', ')}; with --prefer in your words`),
    })
    .option('duplicate-of', { ...textOf('With duplicate: id of the finding that says the same') })
    .option('note', { ...textOf('Whatever else there is to say') })
    .option('reviewer', reviewerOf('Your name'))
    .option('undo', { type: 'boolean', describe: 'Take back what you last decided on the finding' })
    .conflicts('undo', ['verdict', 'prefer', 'reason', 'duplicate-of', 'note'])
    .example('$0 decide 3f9a1c sources/fire --verdict confirmed --prefer "Harbour Gazette"', 'it is right')
    .example('$0 decide 3f9a1c sources/fire --verdict dismissed --reason both-true', 'and this is none')
    .example('$0 decide 3f9a1c sources/fire --undo', 'take it back')
}

export function ledgerListOptions<T>(command: Argv<T>) {
  return withJson(withLedger(withCaptured(command)))
    .positional('paths', pathsOf())
    .example('$0 ledger list sources', 'what was decided, what is open again, what is found no longer')
}

export function ledgerStatsOptions<T>(command: Argv<T>) {
  return withJson(withLedger(command))
    .positional('paths', pathsOf())
    .example('$0 ledger stats sources', 'how far reviewers agree, how often each rule was right')
}

export function ledgerPruneOptions<T>(command: Argv<T>) {
  return withJson(withLedger(withCaptured(command)))
    .positional('paths', pathsOf())
    .option('dry-run', { type: 'boolean', describe: 'Print what would be removed, and remove nothing' })
    .example('$0 ledger prune sources --dry-run', 'look first')
}

function pathsOf() {
  return {
    type: 'string',
    array: true,
    default: ['.'] as readonly string[],
    defaultDescription: 'this folder',
    describe: 'The sources, as for crossread report',
  } as const
}

function textOf(describe: string) {
  return { type: 'string', requiresArg: true, coerce: lastOrNone, describe } as const
}

function withJson<T>(command: Argv<T>) {
  return command.option('json', { type: 'boolean', describe: 'Print JSON' })
}
