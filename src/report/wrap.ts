/** Display width of text on a terminal, and wrapping by it. */

const ZERO_WIDTH = /^[\p{M}\p{Cf}]$/u
const WIDE =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uFF01-\uFF60\uFFE0-\uFFE6\u3000-\u303E]$/u

/** Columns that `text` takes on a terminal: none for marks, two for wide characters (UAX #11). */
export function columns(text: string): number {
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

function columnsOf(character: string): number {
  if (character <= '~') return 1
  if (ZERO_WIDTH.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** Breaks text at spaces into lines of at most `width` columns; a longer word is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    if (line === '') line = word
    else if (columns(line) + 1 + columns(word) <= width) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return word === '' ? [] : [word]
  const found: string[] = []
  let piece = ''
  for (const character of word) {
    if (columns(piece) + columnsOf(character) > width) {
      found.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...found, piece]
}

/** At most `width` columns of the text, `…` where it was cut. */
export function clipped(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (columns(kept) + columnsOf(character) > width - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
