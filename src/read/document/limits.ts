import { UserError } from '../../util/user-error.ts'

/** Most paragraphs of one document: a thick book has half as many. */
export const MOST_PARAGRAPHS = 20_000

export function tooMany(path: string): UserError {
  return new UserError(
    { file: path },
    `it has more than ${MOST_PARAGRAPHS} paragraphs`,
    'cut it down to one article',
  )
}
