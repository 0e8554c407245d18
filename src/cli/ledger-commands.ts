import type { Argv } from 'yargs'
import type { Perform, Surroundings } from './console.ts'
import { decideOptions, ledgerListOptions, ledgerPruneOptions, ledgerStatsOptions } from './ledger-options.ts'

/** Options of every command. */
interface General {
  readonly quiet: boolean | undefined
  readonly verbose: boolean | undefined
}

/** The commands of the ledger, added to a command line. */
export function withLedgerCommands(
  cli: Argv<General>,
  env: Surroundings['env'],
  perform: Perform,
): Argv<General> {
  return cli
    .command(
      'decide <id> [paths..]',
      'Record a decision on a finding, or take one back',
      (command) => decideOptions(command),
      async ({ id, paths, undo, ...options }) => {
        const { decide } = await import('./commands/decide.ts')
        const { captured, ledger, verdict, prefer, reason, duplicateOf, note, reviewer } = options
        const said = { verdict, prefer, reason, duplicateOf, note, reviewer, undo: undo === true }
        await perform(options, (console) => decide({ id, paths, captured, ledger, ...said, env }, console))
      },
    )
    .command('ledger', 'Look at decisions, or remove what is found no longer', (command) =>
      command
        .command(
          'list [paths..]',
          'Print what was decided, and what has become of it',
          (sub) => ledgerListOptions(sub),
          async ({ paths, captured, ledger, json, ...options }) => {
            const { list } = await import('./commands/ledger.ts')
            await perform(options, (console) =>
              list({ paths, captured, ledger, json: json === true }, console),
            )
          },
        )
        .command(
          'stats [paths..]',
          'Print how far reviewers agree, and how often each rule was right',
          (sub) => ledgerStatsOptions(sub),
          async ({ paths, ledger, json, ...options }) => {
            const { stats } = await import('./commands/ledger.ts')
            await perform(options, (console) =>
              stats({ paths, captured: undefined, ledger, json: json === true }, console),
            )
          },
        )
        .command(
          'prune [paths..]',
          'Remove decisions on findings that occur no longer',
          (sub) => ledgerPruneOptions(sub),
          async ({ paths, captured, ledger, json, dryRun, ...options }) => {
            const { prune } = await import('./commands/ledger.ts')
            const request = { paths, captured, ledger, json: json === true, dryRun: dryRun === true }
            await perform(options, (console) => prune(request, console))
          },
        )
        .example('$0 ledger list sources', 'what was decided')
        .example('$0 ledger stats sources', 'what that tells')
        .demandCommand(1, 'crossread ledger needs a command: list, stats or prune'),
    )
}
