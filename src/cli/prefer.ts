import type { Finding, Reading } from '../model/finding.ts'
import { excerpt, UserError } from '../util/user-error.ts'

/**
 * The reading that a person means: by the outlet or id of its source, or by its words or value.
 *
 * @throws UserError where it is none or several.
 */
export function preferredReading({ readings }: Finding, given: string): Reading {
  const wanted = plain(given)
  const named = readings.filter((reading) =>
    [reading.source, reading.outlet, reading.exact, reading.value].some((name) => plain(name) === wanted),
  )
  const [first] = named
  if (first && named.every(({ value }) => value === first.value)) return first
  const choice = (named.length > 0 ? named : readings)
    .map((reading) => `${reading.outlet} (${excerpt(reading.exact)})`)
    .join(', ')
  throw new UserError(
    null,
    first
      ? `${excerpt(given)} stands for several answers: ${choice}`
      : `the finding has no answer ${excerpt(given)}: it has ${choice}`,
    first ? 'prefer one by its words' : 'prefer one by its outlet or its words',
  )
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}
