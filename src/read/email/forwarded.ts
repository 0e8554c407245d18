import type { Block } from '../html/blocks.ts'
import { FORWARDED, FORWARDED_FIELD } from './data/lines.ts'

/** Head of a message that is forwarded in the text of another one, as the forwarding program wrote it. */
export interface Forwarded {
  readonly from: string | null
  readonly date: string | null
  readonly subject: string | null
}

const FROM = /^(?:from|von|de)$/iu
const DATE = /^(?:date|datum|sent|gesendet)$/iu
const SUBJECT = /^(?:subject|betreff|objet)$/iu
/** A forwarded head stands near the top, below a few words of whoever forwards it. */
const WITHIN = 12

/** Finds a forwarded message; what comes before it is left out. Without one, all blocks are the rest. */
export function forwardedIn(blocks: readonly Block[]): {
  readonly head: Forwarded | null
  readonly rest: readonly Block[]
} {
  const lines = blocks
    .slice(0, WITHIN)
    .flatMap(({ text }, at) => text.split('\n').map((line) => ({ line, at })))
  const opened = lines.findIndex(({ line }) => FORWARDED.test(line.trim()))
  if (opened < 0) return { head: null, rest: blocks }
  const fields = new Map<string, string>()
  let last = lines[opened]?.at ?? 0
  let line = opened
  for (const { line: text, at } of lines.slice(opened + 1)) {
    const [, name, value] = FORWARDED_FIELD.exec(text.trim()) ?? []
    if (name === undefined) break
    fields.set(name.toLowerCase(), value?.trim() ?? '')
    last = at
    line++
  }
  const field = (pattern: RegExp): string | null =>
    [...fields].find(([name]) => pattern.test(name))?.[1] ?? null
  // Words behind the head in the same paragraph belong to the message.
  const behind = lines.slice(line + 1).filter(({ at }) => at === last)
  const block = blocks[last]
  const remainder =
    behind.length > 0 && block ? [{ ...block, text: behind.map((each) => each.line).join('\n') }] : []
  return {
    head: { from: field(FROM), date: field(DATE), subject: field(SUBJECT) },
    rest: [...remainder, ...blocks.slice(last + 1)],
  }
}
