/** Largest capture of text or of a page, in bytes: about a hundred times the longest news article, and still read in seconds. */
export const LARGEST_TEXT = 5_000_000

/** Largest document that must be held in memory to be read (PDF, DOCX, e-mail), in bytes. */
export const LARGEST_DOCUMENT = 50_000_000

/** Longest text of one article that is taken over from an extractor, in UTF-16 code units. */
export const LONGEST_ARTICLE = 2_000_000

/** Most articles that one capture brings into one story: an event has no more, a whole archive would swamp it. */
export const MOST_ARTICLES = 500

/** Deepest nesting of elements, objects or parts that is followed; pages of outlets stay below 60. */
export const DEEPEST = 256

/** Largest feed or message of a wire, which hold many articles, in bytes. */
export const LARGEST_FEED = 20_000_000
