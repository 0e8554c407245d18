import { plainKey, plainWords } from './words.ts'

/** Between a headline and the outlet's name in `<title>`. */
const SEPARATOR = / [-–—|·•»:/] | \|\| | :: |\s?[|｜]\s?/gu

/**
 * Cuts an outlet's name, and what of sections stands before it, off a title: `Ferry aground | News | The Courier` →
 * `Ferry aground`. Without one of the names nothing is cut, as a headline may hold a dash of its own.
 *
 * @param names of the outlet: as it calls itself, its host.
 */
export function withoutOutlet(title: string, names: readonly string[]): string {
  const keys = names.map(squeezed).filter((key) => key.length > 1)
  const breaks = [...title.matchAll(SEPARATOR)]
  let end = title.length
  for (const at of breaks.toReversed()) {
    const part = title.slice(at.index + at[0].length, end)
    const isLast = end === title.length
    if (isLast ? !isOutlet(part, keys) : !isSection(part)) break
    // At least two words must be left of the headline itself.
    if (plainWords(title.slice(0, at.index)).length < 2) break
    end = at.index
  }
  const cut = title.slice(0, end).trim()
  const [lead] = breaks
  if (end === title.length && lead && isOutlet(title.slice(0, lead.index), keys))
    return title.slice(lead.index + lead[0].length).trim()
  return cut
}

/** The part of a title that the page shows as a line of its own. */
export function headlineIn(title: string, lines: readonly string[]): string | null {
  const shown = new Set(lines.map(plainKey))
  return (
    title.split(SEPARATOR).find((part) => plainWords(part).length > 2 && shown.has(plainKey(part))) ?? null
  )
}

/** What stands before or after the headline in a title: the outlet's name where nothing else says it. */
export function outletIn(title: string, headline: string): string | null {
  const at = headline === '' ? -1 : title.indexOf(headline)
  const breaks = [...title.matchAll(SEPARATOR)]
  const before = breaks.find(({ index, 0: mark }) => at > 0 && index + mark.length === at)
  const after = breaks.findLast(({ index }) => at >= 0 && index >= at + headline.length)
  const name = before ? title.slice(0, before.index) : after ? title.slice(after.index + after[0].length) : ''
  const count = plainWords(name).length
  return count > 0 && count <= 5 ? name.trim() : null
}

function squeezed(name: string): string {
  return plainKey(name).replace(/^the /u, '').replaceAll(' ', '')
}

function isOutlet(part: string, keys: readonly string[]): boolean {
  const key = squeezed(part)
  if (key === '') return false
  return keys.some(
    (name) =>
      key === name ||
      (plainWords(part).length <= 5 && key.length > 2 && (key.startsWith(name) || name.startsWith(key))),
  )
}

/** One or two words between a headline and an outlet: "World", "US news". */
function isSection(part: string): boolean {
  const count = plainWords(part).length
  return count > 0 && count <= 2
}
