import type { PdfPage } from './items.ts'
import type { Line } from './lines.ts'

/** Lines at the top and at the bottom of a page among which headers and footers are looked for. */
const MARGIN_LINES = 3
/** Share of the pages on which a line must stand again, at one height. */
const FREQUENT = 0.4
/** Share of a page's height at its top and bottom where a number alone is that of the page. */
const MARGIN = 0.12
/** Share at the very edge, where browsers print the time, the title and the address, and nobody sets text. */
const EDGE = 0.045

const PAGE_NUMBER =
  /^(?:(?:page|p\.|seite|s\.)\s?)?[-–—]?\s?\d{1,4}\s?[-–—]?(?:\s?(?:\/|of|von)\s?\d{1,4})?$/iu
/** What browsers print at the foot of a page. */
const PRINTED_ADDRESS = /^(https?:\/\/\S{4,2000}?)(?: \d{1,4}\/\d{1,4})?$/iu

export interface Cleared {
  readonly lines: readonly Line[]
  /** Address that a browser printed at the margin. */
  readonly url: string | null
}

/** Drops headers, footers and page numbers: lines of the margins that come again on other pages, but for their numbers. */
export function withoutMargins(lines: readonly Line[], pages: readonly PdfPage[]): Cleared {
  const byPage = new Map<number, Line[]>()
  for (const line of lines) {
    const others = byPage.get(line.page)
    if (others) others.push(line)
    else byPage.set(line.page, [line])
  }
  const margins = new Set([...byPage.values()].flatMap(marginLines))
  const onPages = new Map<string, Set<number>>()
  for (const line of margins) {
    const key = keyOf(line)
    onPages.set(key, (onPages.get(key) ?? new Set()).add(line.page))
  }
  const isRepeated = (line: Line): boolean => {
    const count = onPages.get(keyOf(line))?.size ?? 0
    return count > 1 && count >= FREQUENT * pages.length
  }
  const isMargin = (line: Line): boolean => {
    if (!margins.has(line)) return false
    const height = pages[line.page]?.height ?? 0
    const isOutside = isWithin(line.y, height, MARGIN)
    return (
      isWithin(line.y, height, EDGE) ||
      isRepeated(line) ||
      (isOutside && (PAGE_NUMBER.test(line.text) || PRINTED_ADDRESS.test(line.text)))
    )
  }
  const dropped = lines.filter(isMargin)
  const url = dropped.map(({ text }) => PRINTED_ADDRESS.exec(text)?.[1]).find((each) => each !== undefined)
  const gone = new Set(dropped)
  return { lines: lines.filter((line) => !gone.has(line)), url: url ?? null }
}

/** Whether a line stands in so much of a page at its top or bottom. */
function isWithin(y: number, height: number, share: number): boolean {
  return y < share * height || y > (1 - share) * height
}

function marginLines(lines: readonly Line[]): readonly Line[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y)
  return [...sorted.slice(0, MARGIN_LINES), ...sorted.slice(-MARGIN_LINES)]
}

/** Words and height: digits differ from page to page, sides change. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 3)} ${text.slice(0, 200).replace(/\d+/gu, '#')}`
}
