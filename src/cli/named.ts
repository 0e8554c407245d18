import { excerpt, UserError } from '../util/user-error.ts'

const SHORTEST_ID = 4

/**
 * What has an id, or else an id that begins so: several where one finding stands in several reports.
 *
 * @param all what is looked through, with the id of each
 * @param where for a person: what it was looked for in, "in 12 findings of 2 reports"
 * @throws UserError where there is none, or the beginning is that of several ids.
 */
export function withId<T>(
  all: readonly T[],
  idOf: (item: T) => string,
  id: string,
  where: string,
): readonly T[] {
  const exact = all.filter((item) => idOf(item) === id)
  const found =
    exact.length > 0 || id.length < SHORTEST_ID ? exact : all.filter((item) => idOf(item).startsWith(id))
  const ids = new Set(found.map(idOf))
  if (ids.size === 1) return found
  throw new UserError(
    null,
    ids.size === 0
      ? `no finding has the id ${excerpt(id)} ${where}`
      : `${ids.size} findings have ids that begin with ${excerpt(id)}`,
    ids.size === 0 ? 'take an id from report.json or report.html' : 'write more of the id',
  )
}
