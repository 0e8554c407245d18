import { compareTwoStrings } from 'string-similarity'

/** Forms of one word, or one misspelt: all but the ending alike. */
export function isVariant(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let prefix = 0
  while (prefix < shorter && a[prefix] === b[prefix]) prefix++
  if (prefix >= 3 && Math.max(a.length, b.length) - prefix <= 3 && shorter >= 4) return true
  if (prefix >= 5 && shorter >= 6) return true
  let suffix = 0
  while (suffix < shorter - prefix && a.at(-1 - suffix) === b.at(-1 - suffix)) suffix++
  const middle = Math.max(a.length, b.length) - prefix - suffix
  if (shorter >= 5 && prefix >= 2 && middle <= 1) return true
  // Two letters have changed places: "recieve".
  return (
    a.length === b.length &&
    middle === 2 &&
    prefix >= 2 &&
    a.charAt(prefix) === b.charAt(prefix + 1) &&
    a.charAt(prefix + 1) === b.charAt(prefix)
  )
}

/** Dice similarity from which two capitalised words are taken for one name in two transcriptions. */
const SAME_NAME = 0.5

/** "Hasakeh" and "Hasakah": names written in other alphabets have several spellings. */
export function isNameVariant(a: string, b: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(a) || !/^\p{Lu}\p{Ll}/u.test(b) || a.charAt(0) !== b.charAt(0)) return false
  return compareTwoStrings(a.toLowerCase(), b.toLowerCase()) >= SAME_NAME
}
