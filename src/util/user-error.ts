/** Where a problem stands: a path as the user gave it, and a line of that file counted from 1 where one is to blame. */
export interface Place {
  readonly file: string
  readonly line?: number
}

/** Longest excerpt of the user's own text that a message repeats. */
const LONGEST_EXCERPT = 60

/**
 * Something the user can mend: what is wrong, where, and what to do, in one sentence.
 * Commands print `message` alone and exit with 2; every other error is a defect of ours and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly place: Place | null
  readonly what: string
  readonly remedy: string

  constructor(place: Place | null, what: string, remedy: string) {
    const where = place === null ? '' : `${place.file}${place.line === undefined ? '' : `:${place.line}`}: `
    super(visible(`${where}${what}; ${remedy}.`))
    this.place = place
    this.what = what
    this.remedy = remedy
  }
}

/** The user's words for a message: in quotation marks, on one line, cut where long. */
export function excerpt(text: string): string {
  const points = [...text]
  const cut = points.length > LONGEST_EXCERPT ? `${points.slice(0, LONGEST_EXCERPT - 1).join('')}…` : text
  return `"${cut}"`
}

/**
 * Replaces control and direction characters by their escapes: names of files and words of sources are hostile,
 * and must not move the cursor or hide a part of the message.
 */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu,
    (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}
