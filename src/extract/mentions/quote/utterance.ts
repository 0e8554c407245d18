import type { Cue } from './cues.ts'
import { asToken, type Item } from './frames.ts'

/** From this many words on, words between marks are somebody's even where no verb of reporting says so. */
const LONG = 6
const TITLE_AFTER =
  /^(?:on|in|of|titled|entitled|called|named|dubbed|film|movie|book|song|show|series|program|programme|album|novel|podcast|magazine|headlined|for|with)$/u
const SCARE_AFTER = /^(?:called|known|named|dubbed|nicknamed|codenamed|as|labeled|labelled|termed)$/u
const SMALL_WORD = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|&)$/iu

/**
 * Tells words that somebody said or wrote from scare quotes, nicknames and titles of works, which stand between
 * marks too.
 *
 * @param words what stands between the marks.
 * @param cue the reporting verb that governs it, if any.
 * @param items its frame, in which it has the position `at`.
 */
export function isUtterance(words: string, cue: Cue | null, items: readonly Item[], at: number): boolean {
  const count = words.split(/\s+/u).length
  const before = asToken(items[at - 1])?.lower ?? ''
  if (isTitle(words, count, before)) return false
  const adjacent = cue !== null && Math.abs(cue.at - at) <= 2
  if (count <= 2 && SCARE_AFTER.test(before) && !adjacent) return false
  if (cue) return true
  return count >= LONG || (count > 2 && /[.!?,…]$/u.test(words))
}

/** Capitalised throughout and no sentence: "Fox & Friends". */
function isTitle(words: string, count: number, before: string): boolean {
  if (count > 10 || !TITLE_AFTER.test(before)) return false
  return words
    .replace(/[.,]$/u, '')
    .split(/\s+/u)
    .every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || SMALL_WORD.test(word))
}
