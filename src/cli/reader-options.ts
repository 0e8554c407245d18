import type { Argv } from 'yargs'
import { PROTOCOLS, type Protocol } from '../readers/protocol.ts'
import { lastOrNone } from './last.ts'

/** What the command line says of a reader. */
export interface ReaderRequestOptions {
  readonly reader?: string | undefined
  readonly model?: string | undefined
  readonly readerProtocol?: Protocol | undefined
  readonly readerOffline?: boolean | undefined
  readonly readerCache?: string | undefined
  readonly readerMinAgreement?: number | undefined
  readonly readerBudget?: number | undefined
  readonly readerTemperature?: number | undefined
  readonly dryRun?: boolean | undefined
  readonly maxCalls?: number | undefined
  readonly maxTokens?: number | undefined
}

/** The options of a reader among all that a command was given. */
export function readerOptionsIn(given: ReaderRequestOptions): ReaderRequestOptions {
  return {
    reader: given.reader,
    model: given.model,
    readerProtocol: given.readerProtocol,
    readerOffline: given.readerOffline,
    readerCache: given.readerCache,
    readerMinAgreement: given.readerMinAgreement,
    readerBudget: given.readerBudget,
    readerTemperature: given.readerTemperature,
    dryRun: given.dryRun,
    maxCalls: given.maxCalls,
    maxTokens: given.maxTokens,
  }
}

/** Options of every command that has to do with readers: what is asked, and where replies are kept. */
function withAsking<T>(command: Argv<T>) {
  return withCache(command)
    .option('model', {
      type: 'string',
      requiresArg: true,
      coerce: lastOrNone,
      describe: 'Reader: name of the model',
    })
    .option('reader-protocol', {
      choices: PROTOCOLS,
      describe: 'Reader: protocol of the server or batch; by its address where left out',
    })
    .option('reader-min-agreement', {
      type: 'number',
      requiresArg: true,
      describe: 'Reader: ask so many times, and keep what more than half of the replies have',
    })
    .option('reader-budget', {
      type: 'number',
      requiresArg: true,
      describe: 'Reader: most tokens sent in one call; longer stories are cut into several',
    })
    .option('reader-temperature', {
      type: 'number',
      requiresArg: true,
      describe: 'Reader: temperature; the model’s own where left out',
    })
}

function withCache<T>(command: Argv<T>) {
  return command.option('reader-cache', {
    type: 'string',
    requiresArg: true,
    coerce: lastOrNone,
    describe: 'Reader: folder of replies (default .crossread/readers beside the sources, then here)',
  })
}

/** Options of a report that a language model has a say in. */
export function withReader<T>(command: Argv<T>) {
  return withAsking(command)
    .option('reader', {
      type: 'string',
      requiresArg: true,
      coerce: lastOrNone,
      describe: 'Ask a language model at this address, too: the articles are sent there',
    })
    .option('reader-offline', {
      type: 'boolean',
      describe: 'Reader: use replies in the cache alone, and send nothing',
    })
    .option('dry-run', {
      type: 'boolean',
      describe: 'Reader: print the calls and tokens it would take, and do nothing',
    })
    .option('max-calls', { type: 'number', requiresArg: true, describe: 'Reader: most calls of this run' })
    .option('max-tokens', { type: 'number', requiresArg: true, describe: 'Reader: most tokens of this run' })
    .group(
      [
        'reader',
        'model',
        'reader-protocol',
        'reader-offline',
        'reader-cache',
        'reader-min-agreement',
        'reader-budget',
        'reader-temperature',
        'dry-run',
        'max-calls',
        'max-tokens',
      ],
      'A language model as a second pair of eyes (off unless asked for):',
    )
    .example(
      '$0 report sources --reader http://localhost:11434/v1 --model NAME',
      'with a language model’s second look',
    )
}

export function readerExportOptions<T>(command: Argv<T>) {
  return withAsking(command)
    .positional('paths', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'Stories, as for crossread report',
    })
    .option('captured', {
      type: 'string',
      requiresArg: true,
      coerce: lastOrNone,
      describe: 'Day the sources were captured, YYYY-MM-DD',
    })
    .example('$0 reader export sources --model NAME > requests.jsonl', 'a batch file of all stories')
}

export function readerImportOptions<T>(command: Argv<T>) {
  return withCache(command)
    .positional('files', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'Reply files, one JSON object a line',
    })
    .option('requests', {
      type: 'string',
      requiresArg: true,
      coerce: lastOrNone,
      describe: 'The exported requests: says which replies are missing, and which answer none of them',
    })
    .example('$0 reader import replies.jsonl', 'keep the replies')
    .example('$0 report sources --model NAME --reader-offline', 'then report with them')
}
