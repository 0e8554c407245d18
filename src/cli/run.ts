import yargs, { type Argv } from 'yargs'
import { UserError } from '../util/user-error.ts'
import { GENERATOR } from '../util/version.ts'
import { addOptions } from './add-options.ts'
import { checkOptions, flagsIn, initOptions, watchOptions } from './check-options.ts'
import { createConsole, type Perform, type Surroundings } from './console.ts'
import { parseFormats } from './formats.ts'
import { restoreHyphens, withoutHyphens } from './hyphen.ts'
import { withLedgerCommands } from './ledger-commands.ts'
import {
  claimsOptions,
  ejectOptions,
  explainOptions,
  formatsOptions,
  mentionsOptions,
  reportOptions,
  reviewOptions,
  versionsOptions,
  withLoudness,
} from './options.ts'
import { readerExportOptions, readerImportOptions, readerOptionsIn } from './reader-options.ts'

const USUAL_WIDTH = 80
const WIDEST_HELP = 100

/**
 * The command line. Commands load what they need when they run: `--help` must not wait for language models.
 *
 * @param argv arguments after the program's name.
 * @returns the exit code: 0 done, whatever was found; 2 where anything could not be read or written.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  let code = 0
  const perform: Perform = async ({ quiet, verbose }, work) => {
    const console = createConsole(surroundings, { quiet: quiet === true, verbose: verbose === true })
    try {
      code = await work(console)
    } finally {
      console.settle()
    }
  }
  try {
    await commandLine(argv, surroundings, perform).parseAsync()
    return code
  } catch (error) {
    if (error instanceof UserError) createConsole(surroundings, { quiet: false, verbose: false }).error(error)
    else surroundings.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return 2
  }
}

function commandLine(argv: readonly string[], { stdout, env }: Surroundings, perform: Perform): Argv {
  const general = withLoudness(yargs(withoutHyphens(argv)))
    .scriptName('crossread')
    .usage('$0 <command>\n\nReads several outlets’ reports of one event across each other.')
    .example('$0 report sources', 'read every story in sources/ and write reports/')
    .example('$0 report herald.md tribune.md', 'read two articles on one event')
    .example('$0 mentions herald.md', 'what one article mentions, as JSON')
    .example('$0 explain 3f9a1c', 'what a finding rests on')
    .epilogue(
      'Exit codes: 0 done, whatever was found; 2 something could not be read or written. Of check: 1 for findings.',
    )
    .middleware(restoreHyphens)
    .demandCommand(1, 'no command is given')
    .strictCommands()
    .strict()
    .recommendCommands()
    .help()
    .alias('help', 'h')
    .version(GENERATOR.version)
    // The language of the surroundings must not change what is printed.
    .locale('en')
    .updateStrings({ 'Did you mean %s?': 'there is no such command: did you mean %s' })
    .wrap(Math.min(WIDEST_HELP, stdout.columns ?? USUAL_WIDTH))
    .parserConfiguration({ 'parse-positional-numbers': false })
    .exitProcess(false)
    .fail(refuse)
  return withLedgerCommands(general, env, perform)
    .command(
      'report <paths..>',
      'Write a report of each story, and print a summary',
      (command) => reportOptions(command),
      async ({ paths, format, out, template, captured, ledger, ...options }) => {
        const formats = parseFormats(format)
        const { report } = await import('./commands/report.ts')
        const reader = readerOptionsIn(options)
        await perform(options, (console) =>
          report({ paths, formats, out, template, captured, ledger, reader, env }, console),
        )
      },
    )
    .command(
      'add <inputs..>',
      'Capture pages and files for a story',
      (command) => addOptions(command),
      async ({ inputs, story, sources, outlet, published, captured, match, ...options }) => {
        const { add } = await import('./commands/add.ts')
        const { ignoreRobots, allowPrivate, dryRun } = options
        await perform(options, (console) =>
          add(
            {
              inputs,
              story,
              sources,
              outlet,
              published,
              captured,
              match,
              ignoreRobots,
              allowPrivate,
              dryRun,
              env,
            },
            console,
          ),
        )
      },
    )
    .command(
      'mentions <paths..>',
      'Print the dates, numbers, quotations and names in each source',
      (command) => mentionsOptions(command),
      async ({ paths, captured, ...options }) => {
        const { mentions } = await import('./commands/mentions.ts')
        await perform(options, (console) => mentions({ paths, captured }, console))
      },
    )
    .command(
      'claims <paths..>',
      'Print what each source claims',
      (command) => claimsOptions(command),
      async ({ paths, captured, ...options }) => {
        const { claims } = await import('./commands/claims.ts')
        await perform(options, (console) => claims({ paths, captured }, console))
      },
    )
    .command(
      'versions <paths..>',
      'Print what changed between captures of one article',
      (command) => versionsOptions(command),
      async ({ paths, captured, ...options }) => {
        const { versions } = await import('./commands/versions.ts')
        await perform(options, (console) => versions({ paths, captured }, console))
      },
    )
    .command(
      'formats',
      'List the formats that sources are read from',
      (command) => formatsOptions(command),
      async ({ format, ...options }) => {
        const { listFormats } = await import('./commands/formats.ts')
        await perform(options, async (console) => listFormats(format, console))
      },
    )
    .command(
      'check [paths..]',
      'Say whether new sources contradict what is there (for CI)',
      (command) => checkOptions(command),
      async ({ paths, ...options }) => {
        const { check } = await import('./commands/check.ts')
        await perform(options, (console) =>
          check(
            {
              ...flagsIn(paths, options),
              config: options.config,
              printConfig: options.printConfig === true,
              writeBaseline: options.writeBaseline === true,
              pruneBaseline: options.pruneBaseline === true,
            },
            console,
          ),
        )
      },
    )
    .command(
      'watch [paths..]',
      'Check again whenever a source changes, and print the difference',
      (command) => watchOptions(command),
      async ({ paths, ...options }) => {
        const { watch } = await import('./commands/watch.ts')
        await perform(options, (console) =>
          watch({ ...flagsIn(paths, options), config: options.config }, console),
        )
      },
    )
    .command(
      'init [folder]',
      'Set up a folder of sources: settings, a sample story, a workflow',
      (command) => initOptions(command),
      async ({ folder, ...options }) => {
        const { init } = await import('./commands/init.ts')
        await perform(options, (console) => init(folder, console))
      },
    )
    .command(
      'explain <id> [paths..]',
      'Print the evidence of one finding',
      (command) => explainOptions(command),
      async ({ id, paths, out, captured, ledger, ...options }) => {
        const { explain } = await import('./commands/explain.ts')
        await perform(options, (console) => explain({ id, paths, out, captured, ledger }, console))
      },
    )
    .command(
      'review <paths..>',
      'Open a local page on which people decide the findings',
      (command) => reviewOptions(command),
      async ({ paths, captured, ledger, reviewer, template, port, open, ...options }) => {
        const { review } = await import('./commands/review.ts')
        await perform(options, (console) =>
          review({ paths, captured, ledger, reviewer, template, port, open, env }, console),
        )
      },
    )
    .command('templates', 'Copy the templates of the HTML report, to make your own', (command) =>
      command
        .command(
          'eject <folder>',
          'Copy Crossread’s templates to a new folder, to start from',
          (eject) => ejectOptions(eject),
          async ({ folder, ...options }) => {
            const { eject } = await import('./commands/templates.ts')
            await perform(options, async (console) => eject(folder, console))
          },
        )
        .example('$0 templates eject mine', 'copy them to mine/')
        .demandCommand(1, 'crossread templates needs a command: eject'),
    )
    .command('reader', 'Ask a language model by way of batch files', (command) =>
      command
        .command(
          'export <paths..>',
          'Print the calls of a reader, to be sent as a batch',
          (sub) => readerExportOptions(sub),
          async ({ paths, captured, ...options }) => {
            const { exportRequests } = await import('./commands/reader.ts')
            await perform(options, (console) =>
              exportRequests({ paths, captured, ...readerOptionsIn(options) }, console),
            )
          },
        )
        .command(
          'import <files..>',
          'Keep the replies of a batch, for crossread report --reader-offline',
          (sub) => readerImportOptions(sub),
          async ({ files, requests, readerCache, ...options }) => {
            const { importReplies } = await import('./commands/reader.ts')
            await perform(options, (console) => importReplies({ files, requests, readerCache }, console))
          },
        )
        .example('$0 reader export sources --model NAME > requests.jsonl', 'write the calls')
        .example('$0 reader import replies.jsonl', 'keep the replies')
        .demandCommand(1, 'crossread reader needs a command: export or import'),
    )
}

/**
 * A wrong command line as a UserError; what a command throws goes on as it is.
 *
 * @param message yargs's complaint about the arguments, empty where a command has thrown.
 */
function refuse(message: string | null, error: unknown): never {
  if (error instanceof UserError || !message) throw error
  const lines = message.split('\n').map((line) => line.trim())
  throw new UserError(null, lines.filter((line) => line !== '').join(' '), 'see crossread --help')
}
