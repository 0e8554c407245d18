import type { QuotePair, QuoteSide } from '../quote.ts'

/**
 * Where one source quotes the same words twice and not letter by letter: another spelling, or brackets around words that
 * its own other quotation shows to be the speaker's. Across sources these are matters of house style.
 *
 * @returns the pair with that as its outcome; null where both agree, but for capitals, commas and quotation marks
 */
export function ownSlip(pair: QuotePair): QuotePair | null {
  const { a, b, outcome } = pair
  const isSpelling = outcome.level === 'quote/spelling'
  if (!isSpelling && !(outcome.verdict === 'same' && hasBracket(a) !== hasBracket(b))) return null
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const shown = [x.filter((word) => !y.includes(word)), y.filter((word) => !x.includes(word))]
    .map((words) => `“${words.join(' ')}”`)
    .join(' against ')
  return {
    ...pair,
    score: Math.min(pair.score, CONFIDENCE),
    outcome: {
      verdict: 'differs',
      level: isSpelling ? 'quote/own-spelling' : 'quote/own-bracket',
      explanation: isSpelling
        ? `the same words in two spellings: ${shown}`
        : `brackets around what the speaker said: ${shown}`,
    },
  }
}

/** That both are of one utterance is sure; that an editor would change it is less so. */
const CONFIDENCE = 0.7

const textOf = ({ source, window }: QuoteSide): string => source.article.text.slice(window.start, window.end)

const hasBracket = (side: QuoteSide): boolean => /[([]/u.test(textOf(side))

/** As they stand, without the commas and full stops around them. */
function wordsOf(side: QuoteSide): string[] {
  return textOf(side)
    .split(/\s+/u)
    .map((word) => word.replace(/^[“"'‘]|[.,;:!?“”"'’]$/gu, ''))
}
