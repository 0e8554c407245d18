/** What Windows-1252 has at the bytes 0x80 to 0x9F, in their order (Encoding Standard, index windows-1252). */
export const BEYOND_LATIN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Dž\u0178'

/**
 * Puts the characters of Windows-1252 where Latin-1 has control characters: the decoder of some releases of Node takes
 * the one for the other (seen with 20.20: byte 0x93 gave U+0093).
 */
export function asWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (char) => BEYOND_LATIN[char.charCodeAt(0) - 0x80] ?? char)
}
