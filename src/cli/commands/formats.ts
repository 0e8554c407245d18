import { FORMATS } from '../../read/index.ts'
import { wrapped } from '../../report/wrap.ts'
import type { Console } from '../console.ts'

export type FormatList = 'text' | 'markdown' | 'jsonl'

const INDENT = '    '

/** Prints the formats that captures are read from, in the order in which they are told apart. */
export function listFormats(list: FormatList, console: Console): number {
  console.result(RENDERERS[list](console.width))
  return 0
}

const RENDERERS: Readonly<Record<FormatList, (width: number) => string>> = {
  text: (width) =>
    `${FORMATS.map(({ title, extensions, taken }) =>
      [
        `${title}${extensions.length === 0 ? '' : `  ${extensions.join(' ')}`}`,
        ...wrapped(taken, width - INDENT.length).map((line) => INDENT + line),
      ].join('\n'),
    ).join(
      '\n',
    )}\n\nA file is told by its content, whatever its name. \`-\` is standard input. Settings in story.yaml\nname the columns of tables. Articles in other languages than English are shown and not compared.\n`,
  markdown: () =>
    `| format | files | what is taken |\n|---|---|---|\n${FORMATS.map(
      ({ title, extensions, taken }) =>
        `| ${title} | ${extensions.map((extension) => `\`${extension}\``).join(' ')} | ${taken.replaceAll('|', '\\|')} |`,
    ).join('\n')}\n`,
  jsonl: () =>
    `${FORMATS.map(({ name, title, extensions, taken }) => JSON.stringify({ name, title, extensions, taken })).join('\n')}\n`,
}
