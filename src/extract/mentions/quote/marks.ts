import type { Span } from '../../../model/span.ts'

/** A quotation mark as it stands in the text, apostrophes left out. */
export interface Mark extends Span {
  readonly shape: 'double' | 'single'
  /** What glyph and context say; `either` where they say nothing. */
  readonly side: 'open' | 'close' | 'either'
}

/**
 * Marks in all the forms that the web turns them into: curly, straight, guillemets, TeX (`` ''), and UTF-8 read as
 * Windows-1252 ("â€œ", "â€", "â€˜", "â€™"). There "â€“" and "â€”" are dashes.
 */
const GLYPH = /â€œ|â€(?:\u009d|\ufffd|(?![™˜“”¦¢\u0080-\u009f]))|â€˜|â€™|``|''|["“”„«»'‘’]/gu
const OPENING: ReadonlySet<string> = new Set(['â€œ', '``', '“', '„', '«', 'â€˜', '‘'])
const CLOSING: ReadonlySet<string> = new Set(['â€\u009d', 'â€\ufffd', 'â€', "''", '”', '»', 'â€™', '’'])
const SINGLE: ReadonlySet<string> = new Set(["'", '‘', '’', 'â€˜', 'â€™'])
const WORD = /[\p{L}\p{N}]/u
const SPACE = /\s/u
const OPENS_AFTER = /[\s([{—–\-/:"“'‘«]/u
/** "'90s", "'em": an apostrophe that begins a word. */
const CLIPPED = /^(?:\d0s|em|til|till|cause|tis|twas|bout|round|n)(?![\p{L}\p{N}])/iu

/** The quotation marks of `text` within `[from, to)`, in order. */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = []
  GLYPH.lastIndex = from
  for (let hit = GLYPH.exec(text); hit && hit.index < to; hit = GLYPH.exec(text)) {
    const [glyph] = hit
    const span = { start: hit.index, end: hit.index + glyph.length }
    const mark = SINGLE.has(glyph) ? single(text, span) : double(text, span, glyph)
    if (mark) marks.push(mark)
  }
  return marks
}

function double(text: string, span: Span, glyph: string): Mark {
  const before = text.charAt(span.start - 1)
  const after = text.charAt(span.end)
  const opens = (before === '' || OPENS_AFTER.test(before)) && after !== '' && !SPACE.test(after)
  const closes = before !== '' && !SPACE.test(before) && (after === '' || !WORD.test(after))
  const byContext = opens === closes ? 'either' : opens ? 'open' : 'close'
  const byGlyph = OPENING.has(glyph) ? 'open' : CLOSING.has(glyph) ? 'close' : 'either'
  return { ...span, shape: 'double', side: byContext === 'either' ? byGlyph : byContext }
}

/** A single mark opens before a word and closes after one; between two letters it is an apostrophe. */
function single(text: string, span: Span): Mark | null {
  const before = text.charAt(span.start - 1)
  const after = text.charAt(span.end)
  const rest = text.slice(span.end, span.end + 8)
  if ((before === '' || OPENS_AFTER.test(before)) && /["“\p{L}\p{N}[(]/u.test(after) && !CLIPPED.test(rest))
    return { ...span, shape: 'single', side: 'open' }
  if (before !== '' && !SPACE.test(before) && (after === '' || !WORD.test(after)))
    return { ...span, shape: 'single', side: 'close' }
  return null
}
