export { findQuotePairs, type QuotePair, type QuoteSide } from './quote/pairs.ts'
export { type QuoteWord, quoteWords } from './quote/words.ts'
