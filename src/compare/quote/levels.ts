import { decide, type Level, type Outcome } from '../level.ts'
import { isGloss, type WordDifference } from './alignment.ts'

/** What two sources quote of one utterance. */
export interface QuoteComparison {
  /** The stretches that correspond, as they stand in the texts. */
  readonly texts: readonly [string, string]
  /** With case, punctuation and apostrophes folded. */
  readonly folded: readonly [string, string]
  /** Whether each stretch is all that its source quotes. */
  readonly whole: boolean
  /** Whether both stand between quotation marks. */
  readonly direct: boolean
  readonly differences: readonly WordDifference[]
}

const same = (a: string, b: string): boolean => a === b

/** Ordered: the first that holds decides. Symmetric, as every rule treats both sides alike. */
const QUOTE_LEVELS: readonly Level<QuoteComparison>[] = [
  level('quote/identical', 'same', ({ texts, whole, differences }) =>
    differences.length === 0 && whole && same(...texts) ? 'the same words, letter by letter' : null,
  ),
  level('quote/punctuation', 'same', ({ folded, whole, differences }) =>
    differences.length === 0 && whole && same(...folded)
      ? 'the same words; only case or punctuation differs'
      : null,
  ),
  level('quote/truncated', 'same', ({ whole, differences }) =>
    differences.length === 0 && !whole ? 'the same words, quoted at different length' : null,
  ),
  level('quote/spelling', 'same', ({ differences }) =>
    differences.length === 0 ? 'the same words in another spelling' : null,
  ),
  level('quote/bracketed', 'compatible', ({ differences }) =>
    differences.every(isGloss) ? "an editor's words in brackets stand for the speaker's" : null,
  ),
  level('quote/reported-speech', 'compatible', ({ direct }) =>
    direct ? null : 'quoted by one, put in its own words by the other',
  ),
  level('quote/words-differ', 'differs', ({ differences }) => describe(differences)),
]

/** Compares two quotations of one utterance. */
export function compareQuotes(comparison: QuoteComparison): Outcome {
  return decide(QUOTE_LEVELS, comparison, comparison)
}

/** A level that looks at the comparison of both sides rather than at each. */
function level(
  id: string,
  verdict: Outcome['verdict'],
  holds: (comparison: QuoteComparison) => string | null,
): Level<QuoteComparison> {
  return { id, verdict, holds }
}

function describe(differences: readonly WordDifference[]): string {
  const shown = differences
    .filter((difference) => !isGloss(difference))
    .map(({ a, b }) =>
      [a, b]
        .map((words) => (words.length > 0 ? `“${words.map(({ text }) => text).join(' ')}”` : 'nothing'))
        .join(' against '),
    )
  return `other words between the quotation marks: ${shown.join('; ')}`
}
