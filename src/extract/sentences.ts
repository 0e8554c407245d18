import type { Sentence } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'

/** A sentence before its tokens are known. */
export type SentenceSpan = Pick<Sentence, 'start' | 'end' | 'paragraph' | 'part'>

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Words whose full stop rarely ends a sentence: titles, ranks, months, compass points, references. */
const ABBREVIATION = new RegExp(
  String.raw`(?:^|[\s("“‘'\[])(?:` +
    'Mr|Mrs|Ms|Messrs|Mx|Dr|Prof|Rev|Fr|Hon|Sr|Jr|St|Ste|Mt|Ft|Pt|Gen|Maj|Brig|Col|Lt|Capt|Cmdr|Cdr|Adm|Sgt|Cpl|Pvt|Pfc|' +
    'Sen|Rep|Reps|Sens|Gov|Govs|Pres|Amb|Sec|Supt|Det|Insp|Atty|Asst|Dept|Dist|Spc|Ret|' +
    'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|Nos|Vol|Fig|Art|vs|v|approx|est|cf|viz|ca|' +
    'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|' +
    'Bros|e\\.g|i\\.e|a\\.k\\.a' +
    String.raw`)\.$`,
  'u',
)
/** One capital and a stop: an initial ("J. Smith", "N. Korea"), or the last letter of "U.S.". */
const INITIAL = /(?:^|[\s("“‘'.\-–])\p{Lu}\.$/u
const ABBREVIATED_CHAIN = /(?:\p{Lu}\.){2,}$/u
/** A clock time goes on with its zone or day: "9 a.m. Friday", "2 p.m. EDT". */
const CLOCK_END = /\b[ap]\.m\.$/iu
const DAY_OR_ZONE =
  /^\(?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\w{0,7}\.? [0-9]|(?:UTC|GMT|[ECMP][SD]?T|BST|CES?T|EES?T|IST|KST|JST|HKT|SGT|MSK)\b|Eastern|Central|Mountain|Pacific|Moscow)/u
/** These start a new sentence also after "U.S." and the like. */
const SENTENCE_OPENER =
  /^["“‘'(]*(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|This|That|These|Those|His|Her|Its|Their|There|For|As|After|Before|When|While|If|Since|However|Meanwhile|According|Officials?|Police)\b/u
const STARTS_LOWER = /^["“‘'([]*\p{Ll}/u
/** A space lost between two sentences: "were killed.The blast". */
const LOST_SPACE =
  /(?<=\p{Ll}{2}[.!?]["”’]?)(?=["“‘]?\p{Lu}\p{Ll})|(?<=\p{Ll}[.!?]["”])(?=["“‘]?\p{Lu}\p{Ll})/u
const SHORT_LINE = 40

/**
 * Splits canonical text into sentences that cover all of its non-blank text in order.
 *
 * @param bodyStart where the body begins; what stands before it is the title and one sentence.
 * @returns half-open UTF-16 spans without surrounding white space.
 */
export function segmentSentences(text: string, bodyStart: number): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  const title = trimmed(text, { start: 0, end: bodyStart })
  if (title) sentences.push({ ...title, paragraph: -1, part: 'title' })
  let paragraph = 0
  for (const block of paragraphs(text, bodyStart)) {
    for (const span of sentencesOf(text, block)) sentences.push({ ...span, paragraph, part: 'body' })
    paragraph++
  }
  return sentences
}

function trimmed(text: string, { start, end }: Span): Span | null {
  let from = start
  let to = end
  while (from < to && /[\s\uFEFF]/u.test(text.charAt(from))) from++
  while (to > from && /[\s\uFEFF]/u.test(text.charAt(to - 1))) to--
  return from < to ? { start: from, end: to } : null
}

/** Paragraphs end at a blank line, and at a line end that does not look like a mere wrap of running text. */
function* paragraphs(text: string, from: number): Generator<Span> {
  let start = from
  let lineStart = from
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', lineStart)) {
    const line = text.slice(lineStart, at).trimEnd()
    const nextEnd = text.indexOf('\n', at + 1)
    const next = text.slice(at + 1, nextEnd < 0 ? text.length : nextEnd)
    const wraps = line.length > SHORT_LINE && next.trim() !== '' && /[\p{L}\p{N},;–—-]$/u.test(line)
    if (!wraps) {
      const block = trimmed(text, { start, end: at })
      if (block) yield block
      start = at + 1
    }
    lineStart = at + 1
  }
  const last = trimmed(text, { start, end: text.length })
  if (last) yield last
}

function* sentencesOf(text: string, block: Span): Generator<Span> {
  // Same length, so offsets hold: the segmenter would end a sentence at each line end.
  const flat = text.slice(block.start, block.end).replace(/\n/gu, ' ')
  let start = 0
  for (const end of segmentEnds(flat)) {
    const soFar = flat.slice(start, end).trimEnd()
    if (end < flat.length && continues(soFar, flat.slice(end, end + 40))) continue
    yield* splitLostSpaces(text, { start: block.start + start, end: block.start + end })
    start = end
  }
  if (start < flat.length) yield* splitLostSpaces(text, { start: block.start + start, end: block.end })
}

/**
 * Where the segmenter ends each sentence. It is given a window at a time, as its time grows with the square of what it is given: of 2 MB in
 * one line minutes.
 */
function* segmentEnds(text: string): Generator<number> {
  let width = WINDOW
  for (let start = 0; start < text.length; ) {
    const stop = Math.min(text.length, start + width)
    let last = start
    for (const { index, segment } of segmenter.segment(text.slice(start, stop))) {
      const end = start + index + segment.length
      // What the window ends in may go on behind it, and begins the next one.
      if (end === stop && stop < text.length) break
      yield end
      last = end
    }
    width = last === start ? 2 * width : WINDOW
    start = last
  }
}
const WINDOW = 20_000

/** Whether the segmenter broke inside a sentence. */
function continues(soFar: string, rest: string): boolean {
  const tail = soFar.slice(-24)
  if (STARTS_LOWER.test(rest) && !/[.!?]["”]$/u.test(tail)) return true
  if (ABBREVIATION.test(tail)) return true
  if (CLOCK_END.test(tail) && DAY_OR_ZONE.test(rest)) return true
  if (ABBREVIATED_CHAIN.test(tail)) return !SENTENCE_OPENER.test(rest)
  return INITIAL.test(tail) && !SENTENCE_OPENER.test(rest)
}

function* splitLostSpaces(text: string, span: Span): Generator<Span> {
  let at = span.start
  for (const piece of text.slice(span.start, span.end).split(LOST_SPACE)) {
    const part = trimmed(text, { start: at, end: at + piece.length })
    at += piece.length
    if (part) yield part
  }
}
