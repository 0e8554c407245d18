/**
 * A lone hyphen, which stands for standard input, on its way through yargs: that drops it from a list of paths (seen with
 * 18.2), so it goes under a name that no path has.
 */
const STAND_IN = '\0-'

export function withoutHyphens(argv: readonly string[]): string[] {
  return argv.map((argument) => (argument === '-' ? STAND_IN : argument))
}

/** Puts the hyphens back into what was parsed. */
export function restoreHyphens(parsed: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(parsed))
    parsed[name] = Array.isArray(value) ? value.map(restored) : restored(value)
}

function restored(value: unknown): unknown {
  return value === STAND_IN ? '-' : value
}
