import type { Line } from './pdf.ts'

/** Average width of a letter of Helvetica, in sizes of the font, and the distance of lines. */
const LETTER = 0.5
const SIZE = 11
const LEADING = 14
const BETWEEN_PARAGRAPHS = 24

interface Place {
  /** In points from the lower edge. */
  readonly top: number
  readonly x?: number
  readonly width?: number
}

/** Lines one below another. */
export function column(lines: readonly string[], { top, x = 72 }: Place): Line[] {
  return lines.map((text, i) => ({ text: text.trim(), x, y: top - LEADING * i, size: SIZE }))
}

/** Paragraphs set in lines of a width, with room between them. */
export function printed(paragraphs: readonly string[], { top, x = 72, width = 440 }: Place): Line[] {
  const lines: Line[] = []
  let y = top
  for (const paragraph of paragraphs) {
    for (const text of wrapped(paragraph, width / (LETTER * SIZE))) {
      lines.push({ text, x, y, size: SIZE })
      y -= LEADING
    }
    y -= BETWEEN_PARAGRAPHS - LEADING
  }
  return lines
}

function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > letters) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
