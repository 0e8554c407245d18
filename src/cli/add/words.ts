import { join } from 'node:path'
import { visible } from '../../util/user-error.ts'
import type { Outcome } from './intake.ts'
import { CAPTURES } from './originals.ts'
import type { Taken } from './record.ts'

const WIDTH = 'version 10'.length

/** A line for each article, for a terminal. */
export function linesOf({ taken }: Outcome, folder: string): string {
  return taken
    .map((each) => `  ${stateOf(each).padEnd(WIDTH)} ${visible(join(folder, each.file))}\n`)
    .join('')
}

function stateOf({ state, number }: Taken): string {
  return state === 'version' ? `version ${number}` : state
}

/** What one should know of where the articles of a source came to stand; one sentence each. */
export function notesOf({ taken, leftOut }: Outcome, name: string, folder: string): string[] {
  const notes = taken.flatMap(({ state, file, isNewest, namesake }) => {
    const path = join(folder, file)
    if (namesake !== null)
      return [
        `${path}: ${namesake} is of the same outlet and title, and of another address or text; they are kept as two articles.`,
      ]
    if (state !== 'version' || isNewest === true) return []
    return [
      isNewest === null
        ? `${path}: it is not known which version of this article is the newest; say when this one was captured with --captured.`
        : `${path}: a version that was captured later is there, and counts.`,
    ]
  })
  if (leftOut === 0) return notes
  return [
    ...notes,
    `${name}: ${leftOut === 1 ? 'an article in it does' : `${leftOut} articles in it do`} not have the words of --match; left out.`,
  ]
}

/** One line on all that was added. */
export function totalOf(outcomes: readonly Outcome[], folder: string, isDry: boolean): string {
  const taken = outcomes.flatMap((outcome) => outcome.taken)
  const unchanged = taken.filter(({ state }) => state === 'unchanged').length
  const stored = taken.length - unchanged
  const kept = outcomes.filter((outcome) => outcome.kept !== null).length
  if (isDry) return `\n${counted(stored, 'article')} would be stored in ${folder}; nothing was.\n`
  const parts = [
    ...(stored > 0 ? [`${counted(stored, 'article')} stored in ${folder}`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(kept > 0 ? [`${counted(kept, 'capture')} kept in ${join(folder, CAPTURES)}`] : []),
  ]
  return parts.length === 0 ? '' : `\n${visible(parts.join('; '))}.\n`
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
