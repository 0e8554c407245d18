import type { AnnotatedArticle } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { sentenceAt } from './locate.ts'
import { findMarks, type Mark } from './marks.ts'

/** Words between quotation marks. */
export interface Quoted {
  /** What stands between the marks, without surrounding white space. */
  readonly inner: Span
  /** With the marks. */
  readonly outer: Span
  /** 0 outside every other quotation. */
  readonly depth: number
  readonly paragraph: number
  /** Its paragraph is opened by a mark because the quotation of the paragraph before runs on. */
  readonly continues: boolean
}

/** The title, or a paragraph of the body. */
export interface Block extends Span {
  readonly paragraph: number
}

/**
 * Pairs quotation marks, one paragraph at a time, so that a lost mark spoils one paragraph at most. In text order.
 */
export function pairMarks(source: AnnotatedArticle): Quoted[] {
  const { text } = source.article
  const found: Quoted[] = []
  let open = false
  const blocks = paragraphsOf(source)
  blocks.forEach((block, at) => {
    const marks = findMarks(text, block.start, block.end)
    const next = blocks[at + 1]
    const continues = open
    const { quotes, unclosed } = pairBlock(source, block, marks)
    open = unclosed !== null && next !== undefined && opensWithDouble(text, next)
    if (unclosed) {
      const end = open ? block.end : sentenceEnd(source, unclosed.end)
      quotes.push({ start: unclosed.start, from: unclosed.end, to: end, end })
    }
    const around: Span[] = []
    for (const { start, from, to, end } of quotes.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const inner = trim(text, from, to)
      if (inner.start >= inner.end) continue
      while ((around.at(-1)?.end ?? end) < end) around.pop()
      const continued = continues && start === block.start
      found.push({
        inner,
        outer: { start, end },
        depth: around.length,
        paragraph: block.paragraph,
        continues: continued,
      })
      around.push({ start, end })
    }
  })
  return found
}

/** `[start, end)` with the marks, `[from, to)` without. */
interface Pair extends Span {
  readonly from: number
  readonly to: number
}

function pairBlock(
  source: AnnotatedArticle,
  block: Block,
  marks: readonly Mark[],
): { quotes: Pair[]; unclosed: Mark | null } {
  const quotes: Pair[] = []
  const stack: Mark[] = []
  marks.forEach((mark, at) => {
    const depth = stack.findLastIndex((open) => open.shape === mark.shape)
    const opened = stack[depth]
    const side = mark.side === 'either' ? (opened ? 'close' : 'open') : mark.side
    if (side === 'open') {
      if (opened && !closesTwice(marks, at)) {
        stack.length = depth
        // The closing mark is lost: without one, the quotation ends with its sentence.
        const end = Math.min(mark.start, sentenceEnd(source, opened.end))
        if (mark.shape === 'double') quotes.push({ start: opened.start, from: opened.end, to: end, end })
      }
      stack.push(mark)
    } else if (opened) {
      stack.length = depth
      quotes.push({ start: opened.start, from: opened.end, to: mark.start, end: mark.end })
    } else if (mark.shape === 'double' && /[,.!?…]/u.test(source.article.text.charAt(mark.start - 1))) {
      // The opening mark is lost.
      const start = Math.max(block.start, quotes.at(-1)?.end ?? 0, sentenceStart(source, mark.start))
      quotes.push({ start, from: start, to: mark.start, end: mark.end })
    }
  })
  return { quotes, unclosed: stack.find((mark) => mark.shape === 'double') ?? null }
}

/** Whether two closing marks follow before another opening one: the quotation at `at` is nested, none is lost. */
function closesTwice(marks: readonly Mark[], at: number): boolean {
  let closing = 0
  for (let next = at + 1; closing < 2; next++) {
    const mark = marks[next]
    if (!mark || (mark.shape === marks[at]?.shape && mark.side !== 'close')) return false
    if (mark.shape === marks[at]?.shape) closing++
  }
  return true
}

function opensWithDouble(text: string, block: Block): boolean {
  const [first] = findMarks(text, block.start, Math.min(block.end, block.start + 4))
  return first?.start === block.start && first.shape === 'double' && first.side !== 'close'
}

function sentenceEnd({ sentences, article }: AnnotatedArticle, at: number): number {
  return sentenceAt(sentences, at)?.end ?? article.text.length
}

function sentenceStart({ sentences }: AnnotatedArticle, at: number): number {
  return sentenceAt(sentences, at - 1)?.start ?? 0
}

/** The title and each paragraph of the body. */
export function paragraphsOf({ sentences }: AnnotatedArticle): Block[] {
  const blocks: Block[] = []
  for (const { start, end, paragraph } of sentences) {
    const last = blocks.at(-1)
    if (last?.paragraph === paragraph) blocks[blocks.length - 1] = { ...last, end }
    else blocks.push({ start, end, paragraph })
  }
  return blocks
}

function trim(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text.charAt(from))) from++
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
