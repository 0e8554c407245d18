/** Escape sequences (ECMA-48 SGR) for what the terminal summary tells apart. */
export interface Paint {
  title(text: string): string
  heading(text: string): string
  conflict(text: string): string
  words(text: string): string
  good(text: string): string
  faint(text: string): string
}

/** @param color false leaves every text as it is. */
export function paintOf(color: boolean): Paint {
  const sgr = (on: string) => (text: string) => (color ? `\u001B[${on}m${text}\u001B[0m` : text)
  return {
    title: sgr('1'),
    heading: sgr('1;36'),
    conflict: sgr('31'),
    words: sgr('33'),
    good: sgr('32'),
    faint: sgr('2'),
  }
}
