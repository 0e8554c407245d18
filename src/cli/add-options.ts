import type { Argv } from 'yargs'
import { last, lastOrNone } from './last.ts'

export function addOptions<T>(command: Argv<T>) {
  return command
    .positional('inputs', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'Addresses of pages, files of any format, or - for standard input',
    })
    .option('story', {
      type: 'string',
      demandOption: true,
      requiresArg: true,
      coerce: last,
      describe: 'Story to add to: the name of its folder',
    })
    .option('sources', {
      type: 'string',
      default: 'sources',
      requiresArg: true,
      coerce: last,
      describe: 'Folder that holds the folders of stories',
    })
    .option('outlet', text('Outlet, whatever the source says'))
    .option(
      'published',
      text('Publication date, whatever the source says: YYYY-MM-DD, with or without a clock time'),
    )
    .option('captured', text('When files were captured, YYYY-MM-DD: turns “3 days ago” into a date'))
    .option('match', text('Only articles that have all these words'))
    .option('ignore-robots', flag('Fetch what robots.txt asks programs not to'))
    .option('allow-private', flag('Fetch from this machine and its networks, too, and from any port'))
    .option('dry-run', flag('Fetch and read, and store nothing'))
    .example('$0 add https://gazette.example/ferry --story ferry', 'fetch a page into sources/ferry')
    .example(
      '$0 add feed.xml page.pdf --story ferry --match "ferry selby"',
      'articles of files that have both words',
    )
    .example('pbpaste | $0 add - --story ferry --outlet "Selby Times"', 'what was copied')
}

function text(describe: string) {
  return { type: 'string', requiresArg: true, coerce: lastOrNone, describe } as const
}

function flag(describe: string) {
  return { type: 'boolean', default: false, describe } as const
}
