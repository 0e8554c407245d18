export { compareQuotes, QUOTE_LEVELS, type QuoteComparison } from './quote/levels.ts'
export { findQuotePairs, type QuotePair, type QuoteSide } from './quote/pairs.ts'
export { quoteWords, type QuoteWord } from './quote/words.ts'
