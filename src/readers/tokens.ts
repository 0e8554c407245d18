/** UTF-8 bytes that make one token of English, a low estimate: models differ, and a budget must not be overrun. */
const BYTES_A_TOKEN = 3.3

/** How many tokens a text has at most, by its length; what a reader really counts depends on its model. */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text, 'utf8') / BYTES_A_TOKEN)
}
