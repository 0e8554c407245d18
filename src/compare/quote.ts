export { findQuotePairs, type QuotePair, type QuoteSide } from './quote/pairs.ts'
export { OTHER_RENDERING } from './quote/renderings.ts'
export { type QuoteWord, quoteWords } from './quote/words.ts'
