import type { PdfPage, TextItem } from './items.ts'

/** Words that stand on one baseline without a wide gap. Lengths are in points, from the lower left corner. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly page: number
}

/** In sizes of the font: on one baseline, a gap that parts words, and one that parts columns. */
const WORD_GAP = 0.18
const COLUMN_GAP = 1.6
const SAME_BASELINE = 0.35
/** Share of lines with a neighbour on their baseline from which on a page is drawn across its columns. */
const DRAWN_ACROSS = 0.3

/** The lines of a page in reading order: as they are drawn, or column by column where they are drawn across columns. */
export function linesOf(page: PdfPage, number: number): readonly Line[] {
  const lines = drawnLines(page, number)
  return isDrawnAcross(lines) ? byColumns(lines) : lines
}

function drawnLines({ items }: PdfPage, page: number): readonly Line[] {
  const lines: Line[] = []
  let current: { parts: string[]; left: number; right: number; y: number; size: number } | null = null
  const end = (): void => {
    const text = current?.parts.join('').replace(/\s+/gu, ' ').trim() ?? ''
    if (current && text !== '')
      lines.push({ text, left: current.left, right: current.right, y: current.y, size: current.size, page })
    current = null
  }
  for (const item of items) {
    if (!isPlaced(item)) continue
    // A blank is drawn as wide as justified lines need it, or as a gap between columns.
    if (item.text.trim() === '') continue
    if (current && continues(current, item)) {
      const size = Math.max(current.size, item.size)
      const gap = item.x - current.right
      if (gap > WORD_GAP * size || /\s$/u.test(current.parts.at(-1) ?? '')) current.parts.push(' ')
      current.parts.push(item.text)
      current.right = Math.max(current.right, item.x + item.width)
      current.size = size
    } else {
      end()
      current = { parts: [item.text], left: item.x, right: item.x + item.width, y: item.y, size: item.size }
    }
  }
  end()
  return lines
}

function continues(line: { left: number; right: number; y: number; size: number }, item: TextItem): boolean {
  const size = Math.max(line.size, item.size)
  const gap = item.x - line.right
  return Math.abs(item.y - line.y) < SAME_BASELINE * size && gap < COLUMN_GAP * size && gap > -size
}

function isPlaced({ x, y, width, size }: TextItem): boolean {
  return [x, y, width, size].every((value) => Number.isFinite(value) && Math.abs(value) < 1e6)
}

function isDrawnAcross(lines: readonly Line[]): boolean {
  const across = lines.filter((line, i) => {
    const next = lines[i + 1]
    return (
      next !== undefined && Math.abs(next.y - line.y) < SAME_BASELINE * line.size && next.left > line.right
    )
  })
  return lines.length > 8 && across.length > DRAWN_ACROSS * lines.length
}

/**
 * Sorts lines column by column: a line that reaches over several columns (a headline) parts what is above it from what
 * is below.
 */
function byColumns(lines: readonly Line[]): readonly Line[] {
  const edges = columnEdges(lines)
  const columnOf = ({ left }: Line): number => edges.findLastIndex((edge) => left >= edge - 2)
  const spans = (line: Line): boolean => edges.some((edge) => line.left < edge - 2 && line.right > edge + 2)
  const sorted = [...lines].sort((a, b) => b.y - a.y)
  const ordered: Line[] = []
  let band: Line[] = []
  const endBand = (): void => {
    ordered.push(...band.sort((a, b) => columnOf(a) - columnOf(b) || b.y - a.y))
    band = []
  }
  for (const line of sorted) {
    if (!spans(line)) {
      band.push(line)
      continue
    }
    endBand()
    ordered.push(line)
  }
  endBand()
  return ordered
}

/** Where several lines begin that have another one to their left: the left edges of columns but the first. */
function columnEdges(lines: readonly Line[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (!before || Math.abs(before.y - line.y) >= SAME_BASELINE * line.size || before.right > line.left)
      continue
    const edge = Math.round(line.left / 4) * 4
    counts.set(edge, (counts.get(edge) ?? 0) + 1)
  }
  const least = Math.max(3, lines.length / 10)
  const edges = [...counts].filter(([, count]) => count >= least).map(([edge]) => edge)
  return edges.sort((a, b) => a - b)
}
