import { oneLine } from './text.ts'

/** Characters that CommonMark, GFM tables, strikethrough or GitHub's mathematics could act on inside a line. */
const SPECIAL = /[\\`*_[\]<>#|~$&]/gu
/** Would begin a list item or a setext underline at the start of a line. */
const BLOCK_START = /^[-+=]/u
/** `1.` at the start of a line would begin a numbered list. */
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/u
/** GitHub would notify `@name`: an empty comment keeps it plain text. */
const MENTION = /(?<![\p{L}\p{N}_.])@(?=[\p{L}\p{N}])/gu

/**
 * Text as Markdown that shows as exactly that text, on one line (CommonMark 0.31, GitHub Flavored Markdown).
 */
export function markdown(text: string): string {
  return oneLine(text)
    .replace(SPECIAL, '\\$&')
    .replace(MENTION, '@<!-- -->')
    .replace(BLOCK_START, '\\$&')
    .replace(NUMBERED, '$1\\$2')
}
