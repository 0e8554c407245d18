/** Of an option that is given more than once the last counts. */
export function last(given: string | string[]): string {
  return [given].flat().at(-1) ?? ''
}

/** The same of an option that may be left out. */
export function lastOrNone(given: string | string[] | undefined): string | undefined {
  return given === undefined ? undefined : last(given)
}
