/**
 * Tells in which line of a text an offset lies, counted from 1.
 *
 * The offsets asked for must not go back: all together cost one pass through the text, however long its lines are.
 */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}
