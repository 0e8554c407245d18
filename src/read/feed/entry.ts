import type { Extracted } from '../draft.ts'
import { htmlParagraphs } from '../html/paragraphs.ts'
import type { Reading, Reason } from '../items.ts'
import { isCutOffHtml, isWhole } from '../teaser.ts'
import { textOrHtml } from '../text-or-html.ts'

export interface EntryText {
  /** Paragraphs. */
  readonly text: string
  /** Whether it says at its end that it goes on elsewhere. */
  readonly isCut: boolean
}

/** @param kind what its format says that it is; null where it may be either. */
export function entryText(
  value: string | undefined,
  kind: 'html' | 'plain' | null,
  title: string | null,
): EntryText | null {
  if (value === undefined) return null
  const isCut = isCutOffHtml(value)
  if (kind === 'plain') return { text: value, isCut }
  return {
    text: kind === 'html' ? htmlParagraphs(value, title ?? '') : textOrHtml(value, title ?? ''),
    isCut,
  }
}

/** One item of a feed of any kind. */
export interface Entry extends Omit<Extracted, 'body' | 'key' | 'line'> {
  /** Null where it has none. */
  readonly content: EntryText | null
  /** Its description, null where it has none. */
  readonly summary: EntryText | null
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

function bodyOf(content: EntryText | null, summary: EntryText | null): string | null {
  if (content !== null && content.text.trim() !== '') return content.isCut ? null : content.text
  return summary !== null && !summary.isCut && isWhole(summary.text) ? summary.text : null
}
