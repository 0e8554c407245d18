import type { Extracted } from '../draft.ts'
import type { Reading, Reason } from '../items.ts'
import { isCutOff, isWhole } from '../teaser.ts'

/** One item of a feed of any kind. */
export interface Entry extends Omit<Extracted, 'body' | 'key' | 'line'> {
  /** Paragraphs of its content, null where it has none. */
  readonly content: string | null
  /** Paragraphs of its description, null where it has none. */
  readonly summary: string | null
  /** Null where neither the item nor the feed says it. */
  readonly outlet: string | null
}

const SUMMARY: Reason = {
  why: 'a summary without the full text',
  remedy: 'save the pages of the articles themselves',
}

/**
 * What an editor makes of an item. Of one with content the content is taken. One with a summary only is left out:
 * compared with whole reports it would seem to be silent on most of what they say; unless it is as long as a report.
 */
export function readingOf({ content, summary, ...known }: Entry): Reading {
  const body = bodyOf(content, summary)
  if (body === null) return { kind: 'left out', reason: SUMMARY }
  const key = known.outlet === null ? {} : { key: known.outlet }
  return { kind: 'article', extracted: { ...known, body, ...key } }
}

function bodyOf(content: string | null, summary: string | null): string | null {
  if (content !== null && content.trim() !== '') return isCutOff(content) ? null : content
  return summary !== null && isWhole(summary) ? summary : null
}
