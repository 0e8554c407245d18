import type { QuoteWord } from './words.ts'

/** Words that both share, or words that differ. */
export interface Block {
  readonly equal: boolean
  /** Differing words before or after all shared ones. */
  readonly edge?: boolean
  readonly a: readonly QuoteWord[]
  readonly b: readonly QuoteWord[]
}

const NONE: readonly QuoteWord[] = []

/**
 * Moves omissions to where they leave the fewest gaps. A diff of "it's avoidable" against "it's unnecessary, it's
 * avoidable" keeps the first "it's" and leaves out the middle, though the words left out can as well be the first.
 * An omission moves over the shared words next to it where the same words stand at its other end and where that
 * takes it to the end of the segment or joins it with another omission.
 */
export function slideOmissions(blocks: readonly Block[]): Block[] {
  const toStart = pass([...blocks])
  return pass(toStart.map(mirrored).reverse()).map(mirrored).reverse()
}

/** Moves omissions towards the start, from the last block to the first. */
function pass(blocks: Block[]): Block[] {
  for (let at = blocks.length - 1; at > 0; at--) {
    const [before, equal, omission] = [blocks[at - 2], blocks[at - 1], blocks[at]]
    const side = omission && omitted(omission)
    if (!equal?.equal || !side || (before && omitted(before) !== side)) continue
    const longer = [...equal[side], ...omission[side]]
    const size = equal.a.length
    const kept = longer.slice(longer.length - size)
    if (kept.some((word, i) => word.key !== equal[side][i]?.key)) continue
    const out = [...(before?.[side] ?? NONE), ...longer.slice(0, longer.length - size)]
    blocks.splice(before ? at - 2 : at - 1, before ? 3 : 2, oneSided(side, out), { ...equal, [side]: kept })
    at = Math.min(at, blocks.length - 1)
  }
  return blocks
}

/** The side that has words where the other has none, else null. */
function omitted(block: Block): 'a' | 'b' | null {
  if (block.equal || (block.a.length > 0 && block.b.length > 0)) return null
  return block.a.length > 0 ? 'a' : 'b'
}

function oneSided(side: 'a' | 'b', words: readonly QuoteWord[]): Block {
  return { equal: false, a: side === 'a' ? words : NONE, b: side === 'b' ? words : NONE }
}

function mirrored(block: Block): Block {
  return { ...block, a: [...block.a].reverse(), b: [...block.b].reverse() }
}
