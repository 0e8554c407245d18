import type { Block } from './blocks.ts'
import { FURNITURE_LINES, HEAD_LINES, HEADS_OTHERS, LEADS_ELSEWHERE, STAMP_LINES } from './data/lines.ts'
import { plainKey } from './words.ts'

/** Longest block that is held against the patterns of furniture. */
const LONGEST_LINE = 320
/** Blocks at the top among which the head of an article (byline, dates) is looked for. */
const HEAD_BLOCKS = 8
/** A block of which so much is a link is one. */
const ALL_LINK = 0.9
/** Words from which on a paragraph that comes twice is taken once. */
const FEWEST_REPEATED = 8
const LONGEST_PULLED = 60
const FEWEST_PULLED = 4
/** Most quotes that are looked for in the text: pages have a handful. */
const MOST_PULLED = 200

/** Drops the blocks that are no part of an article's text though no markup says so. */
export function articleBlocks(blocks: readonly Block[], title: string): readonly Block[] {
  return withoutEmptyHeadings(
    withoutRepeats(withoutPulled(withoutHead(withoutFurniture(withoutOthers(blocks)), title))),
  )
}

function linkedShare({ text, linked }: Block): number {
  return linked / Math.max(1, text.length)
}

function isLink(block: Block): boolean {
  return linkedShare(block) >= ALL_LINK
}

/** Without lists of other articles: a heading that says so, and the links below it. */
function withoutOthers(blocks: readonly Block[]): readonly Block[] {
  let others = false
  return blocks.filter((block) => {
    if (HEADS_OTHERS.test(block.text.slice(0, LONGEST_LINE))) {
      others = true
      return false
    }
    others &&= block.linked > 0 && linkedShare(block) > 0.3
    return !others
  })
}

function withoutFurniture(blocks: readonly Block[]): readonly Block[] {
  // Newsletters pad with characters that do not show.
  return blocks.filter((block) => /[\p{L}\p{N}]/u.test(block.text) && !isFurniture(block))
}

function isFurniture(block: Block): boolean {
  const { text, linked, kind } = block
  if (text.length > LONGEST_LINE) return false
  if ([...FURNITURE_LINES, ...STAMP_LINES].some((line) => line.test(text))) return true
  if (LEADS_ELSEWHERE.test(text) && linked > 0) return true
  // What is one link leads to another page; headings and tables may be links and content.
  return isLink(block) && kind !== 'heading' && kind !== 'row'
}

/** Without what stands above the text: the title once more, bylines, dates, short lines before the first sentence. */
function withoutHead(blocks: readonly Block[], title: string): readonly Block[] {
  const titleKey = plainKey(title)
  const sentence = blocks.slice(0, HEAD_BLOCKS).findIndex(({ text }) => !isShort(text))
  return blocks.filter(({ text, kind }, i) => {
    if (titleKey !== '' && text.length < 2 * title.length + 20 && plainKey(text) === titleKey) return false
    if (i >= HEAD_BLOCKS || text.length > LONGEST_LINE) return true
    if (i < sentence && kind === 'text') return false
    return i > sentence + 1 || !HEAD_LINES.some((line) => line.test(text))
  })
}

/** A name, an office, a place: a few words that end as no sentence does. */
function isShort(text: string): boolean {
  return text.length < 60 && !/[.!?。！？؟…”"’')\]]$/u.test(text)
}

/** Without pull quotes: words of the text that stand once more apart from it. */
function withoutPulled(blocks: readonly Block[]): readonly Block[] {
  const pulled = blocks.filter(({ kind }) => kind === 'quote' || kind === 'heading').slice(0, MOST_PULLED)
  if (pulled.length === 0) return blocks
  const rest = ` ${blocks
    .filter(({ kind }) => kind === 'text' || kind === 'item')
    .map(({ text }) => plainKey(text))
    .join(' / ')} `
  const repeated = new Set(
    pulled.filter(({ text }) => {
      const words = plainKey(text)
      const count = words.split(' ').length
      return count >= FEWEST_PULLED && count <= LONGEST_PULLED && rest.includes(` ${words} `)
    }),
  )
  return blocks.filter((block) => !repeated.has(block))
}

/** Pages repeat paragraphs for small screens. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>()
  return blocks.filter(({ text, kind }) => {
    if (kind === 'row') return true
    const key = plainKey(text)
    if (key.split(' ').length < FEWEST_REPEATED) return true
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Headings at the end, below which nothing is left. */
function withoutEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1)
}
