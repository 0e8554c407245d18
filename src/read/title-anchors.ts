import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Anchor } from '../model/placement.ts'

/** The block begins on the file's second line. */
const LINES_BEFORE = 1

/**
 * Where the characters of the title stand in the file, for a text that begins with it: an anchor at its first character, and
 * one after each escape or fold of the YAML.
 *
 * @param yaml the front matter between its fences, valid.
 * @returns none where there is no title.
 */
export function titleAnchors(yaml: string, title: string): Anchor[] {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' })
  const node = isMap(document.contents) ? document.contents.get('title', true) : null
  if (!isScalar(node) || !node.range || title === '') return []
  const [start, end] = node.range
  const anchors: Anchor[] = []
  let at = node.type === 'PLAIN' ? start : start + 1
  let expected = -1
  for (let offset = 0; offset < title.length; offset++) {
    const escaped = node.type === 'QUOTE_DOUBLE' ? escapeAt(yaml, at) : 0
    const found = escaped > 0 ? at : yaml.indexOf(title.charAt(offset), at)
    const isThere = found >= 0 && found < end
    const place = isThere ? found : at
    if (place !== expected) {
      const { line, col } = lines.linePos(place)
      anchors.push({ offset, line: line + LINES_BEFORE, column: col })
    }
    expected = place + 1
    // The second half of an escaped astral character is nowhere, and nothing is passed over for it.
    at = isThere ? place + Math.max(escaped, 1) : at
  }
  return anchors
}

/** Length of the escape sequence of YAML (yaml.org/spec/1.2.2, 5.7) at an offset, 0 where there is none. */
function escapeAt(yaml: string, offset: number): number {
  if (yaml[offset] !== '\\') return 0
  const digits = { x: 2, u: 4, U: 8 }[yaml[offset + 1] ?? ''] ?? 0
  return 2 + digits
}
