export type { QuotePair, QuoteSide } from './quote/pair.ts'
export { findQuotePairs } from './quote/pairs.ts'
export { OTHER_RENDERING } from './quote/renderings.ts'
export { type QuoteWord, quoteWords } from './quote/words.ts'
