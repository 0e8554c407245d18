import { UserError, visible } from '../util/user-error.ts'
import type { Capture, Draft, Piece } from './capture.ts'
import { type Extracted, extractedDraft } from './draft.ts'
import { NoArticle } from './html/paragraphs.ts'

/** One of several articles that a capture holds. */
export interface Item {
  /** Counted from 1. */
  readonly line: number
  /** @throws UserError or NoArticle where it cannot be read. */
  readonly read: () => Reading
}

export type Reading =
  | {
      readonly kind: 'article'
      readonly extracted: Extracted
      /** What an editor must know of it, put behind "this item". */
      readonly note?: string | null
    }
  | { readonly kind: 'left out'; readonly reason: Reason }

/** Why no editor would take an item for an article. */
export interface Reason {
  /** In brackets: "a summary without the full text". */
  readonly why: string
  readonly remedy: string
  /** It comes with articles as a rule, and is only said where there are none: a picture. */
  readonly isUsual?: true
}

/** A capture of which more items are broken is not looked at to its end. */
const MOST_BROKEN = 100
/** The same of items that are left out: it is no collection of articles. */
const MOST_LEFT_OUT = 20_000
/** No headline and no outlet is longer: something else is in its place. */
const LONGEST_TITLE = 1000

/**
 * Makes articles of the items of a capture. Those that are left out are said once for each reason.
 *
 * @param none what is wrong where there are no items.
 * @throws UserError where no item is an article, or too many are broken.
 */
export async function* articlesOf(
  capture: Capture,
  items: Iterable<Item> | AsyncIterable<Item>,
  none: string,
): AsyncGenerator<Piece> {
  const { path } = capture
  const left = new Map<Reason, { count: number; readonly line: number }>()
  let count = 0
  let taken = 0
  let broken = 0
  for await (const { line, read } of items) {
    if (count - taken > MOST_LEFT_OUT)
      throw new UserError(
        { file: path, line },
        `more than ${MOST_LEFT_OUT} items are no articles`,
        'cut it down to the articles of one event',
      )
    count++
    try {
      const reading = read()
      if (reading.kind === 'left out') {
        const known = left.get(reading.reason)
        if (known) known.count++
        else left.set(reading.reason, { count: 1, line })
        continue
      }
      taken++
      yield { kind: 'article', draft: draftAt(capture, reading.extracted, line) }
      if (reading.note)
        yield { kind: 'warning', text: visible(`${path}:${line}: this item ${reading.note}.`) }
    } catch (error) {
      taken++
      if (++broken > MOST_BROKEN)
        throw new UserError(
          { file: path, line },
          `more than ${MOST_BROKEN} items cannot be read`,
          'save it once more',
        )
      yield { kind: 'problem', problem: problemOf(error, path, line) }
    }
  }
  if (count === 0) throw new UserError({ file: path, line: 1 }, none, 'save it once more')
  for (const [{ why, remedy, isUsual }, { count: some, line }] of left) {
    const what = `${count === 1 ? 'its one item' : `${some} of ${count} items`} ${some === 1 ? 'is' : 'are'} left out (${why})`
    if (taken === 0) throw new UserError({ file: path, line }, what, remedy)
    if (!isUsual) yield { kind: 'warning', text: visible(`${path}:${line}: ${what}; ${remedy}.`) }
  }
}

/** @throws UserError where it is no article. */
function draftAt(capture: Capture, extracted: Extracted, line: number): Draft {
  for (const [name, text] of [
    ['title', extracted.title],
    ['outlet', extracted.outlet],
  ])
    if (text && text.length > LONGEST_TITLE)
      throw new UserError(
        { file: capture.path, line },
        `the ${name} has ${text.length} characters`,
        'check whether something else is in its place',
      )
  return extractedDraft(capture, { ...extracted, line })
}

function problemOf(error: unknown, path: string, line: number): UserError {
  if (error instanceof UserError) return error
  if (error instanceof NoArticle)
    return new UserError({ file: path, line }, `the text of this item ${error.message}`, 'leave the item out')
  throw error
}
