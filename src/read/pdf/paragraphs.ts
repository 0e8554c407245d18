import type { Line } from './lines.ts'

/** A paragraph with the size of its type in points. */
export interface PdfParagraph {
  readonly text: string
  readonly size: number
  readonly page: number
}

/** In sizes of the font: a gap between baselines that is wider than between other lines by so much parts paragraphs. */
const WIDER = 0.35
const INDENT = 0.8
/** Types of sizes that differ by more are of two paragraphs. */
const SAME_SIZE = 0.08
/**
 * Room at the end of a line, in sizes of its font, beside the next word: so much parts paragraphs behind the end of a
 * sentence, and anywhere.
 */
const SPARE = 1.5
const SHORT = 6
const BULLET = /^(?:[•▪◦‣●■–—*-]|\d{1,2}[.)])\s/u

/** Share of the lines of a column that end at its right edge or before. */
const REACHED = 0.8

/** Puts lines together to paragraphs; words that are broken at the end of a line are joined. */
export function pdfParagraphs(lines: readonly Line[]): readonly PdfParagraph[] {
  const leading = usualLeading(lines)
  const paragraphs: Line[][] = []
  const edges = rightEdges(lines)
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const last = paragraphs.at(-1)
    if (before && last && goesOn(before, line, leading, edges)) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((group) => ({
    text: joined(group),
    size: group[0]?.size ?? 0,
    page: group[0]?.page ?? 0,
  }))
}

/** The size in which most of the words are set. */
export function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0] as [number, number])[0]
}

function goesOn(before: Line, line: Line, leading: number, edges: ReadonlyMap<number, number>): boolean {
  const size = Math.max(before.size, line.size)
  if (Math.abs(before.size - line.size) > SAME_SIZE * size || BULLET.test(line.text)) return false
  const endsSentence = /[.!?:][”"’')\]]*$/u.test(before.text.slice(-4))
  if (spareRoom(before, line, edges) > (endsSentence ? SPARE : SHORT) * size) return false
  const down = before.y - line.y
  // The next column or page: it goes on where the sentence does.
  if (line.page !== before.page || down <= 0 || down > 3 * size) return !endsSentence
  if (down > (leading + WIDER) * size) return false
  const indent = line.left - before.left
  return !(endsSentence && indent > INDENT * size && indent < 6 * size)
}

/** What would have been left of a line if the first word of the next had been put on it: a new paragraph leaves it free. */
function spareRoom(before: Line, line: Line, edges: ReadonlyMap<number, number>): number {
  const edge = edges.get(columnKey(before)) ?? before.right
  const word = line.text.slice(0, 40).split(' ', 1)[0]?.length ?? 0
  const widthOfLetter = (line.right - line.left) / line.text.length
  return edge - before.right - (word + 1) * widthOfLetter
}

/** The right edge of the lines that begin at one place, by page: some reach further, as headlines do over columns. */
function rightEdges(lines: readonly Line[]): ReadonlyMap<number, number> {
  const rights = new Map<number, number[]>()
  for (const line of lines) {
    const key = columnKey(line)
    const others = rights.get(key)
    if (others) others.push(line.right)
    else rights.set(key, [line.right])
  }
  return new Map(
    [...rights].map(([key, all]) => [key, all.sort((a, b) => a - b)[Math.floor(all.length * REACHED)] ?? 0]),
  )
}

function columnKey({ page, left }: Line): number {
  return page * 10_000 + Math.round(left / 40)
}

/** Distance between baselines within paragraphs, in sizes of the font: it is less than that between them. */
function usualLeading(lines: readonly Line[]): number {
  const distances = lines
    .flatMap((line, i) => {
      const before = lines[i - 1]
      if (!before || before.page !== line.page || before.size !== line.size || line.size === 0) return []
      const distance = (before.y - line.y) / line.size
      return distance > 0.5 && distance < 2.5 ? [distance] : []
    })
    .sort((a, b) => a - b)
  return distances[Math.floor(distances.length / 4)] ?? 1.2
}

/** Characters before a line's end that decide whether its hyphen stays. */
const TAIL = 40
/** Parts of words that are written with a hyphen, before which no line of news is broken otherwise. */
const KEEPS_HYPHEN =
  /(?:^|[^\p{L}])(?:anti|co|cross|ex|far|full|half|high|hard|left|long|low|mid|multi|non|post|pre|pro|right|self|semi|short|two|three|four|five|six|seven|eight|nine|ten|well|year|vice|then|so|by|on|mother|father|brother|sister|attorney|\p{Ll}{1,20}-\p{Ll}{1,20})[-\u2010]$/u

/**
 * Joins lines. A hyphen between small letters goes, as programs break words with it; where what stands before it is
 * mostly written with one, it stays.
 */
function joined(lines: readonly Line[]): string {
  const parts: string[] = []
  for (const { text } of lines) {
    const before = parts.at(-1)
    if (before === undefined) parts.push(text)
    else if (isBroken(before.slice(-TAIL), text)) parts.splice(-1, 1, before.slice(0, -1), text)
    else parts.push(/[\p{L}\p{N}][-\u2010]$/u.test(before.slice(-3)) ? '' : ' ', text)
  }
  return parts.join('').replace(/\u00AD/gu, '')
}

function isBroken(tail: string, next: string): boolean {
  if (/\p{L}\u00AD$/u.test(tail)) return true
  return /\p{Ll}[-\u2010]$/u.test(tail) && /^\p{Ll}/u.test(next) && !KEEPS_HYPHEN.test(tail)
}
