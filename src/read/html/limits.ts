/** Most elements of a page that are looked at, without scripts, pictures and their like: long live blogs have some 10,000. */
export const MOST_ELEMENTS = 20_000

/** Longest value of an attribute that is kept: longer ones are images and styles written into the page. */
export const LONGEST_ATTRIBUTE = 2_000

/** Most entries of one kind (meta, JSON-LD blocks, headings, times) that are kept of a page. */
export const MOST_ENTRIES = 300

/** Longest text of a link or heading in characters: teasers that are links as a whole stay below. */
export const LONGEST_LINK = 600

/**
 * Most elements that a parser may have open at once: it looks through them at each closing tag. Pages that close none
 * of their `<font>` reach hundreds.
 */
export const MOST_OPEN = 400

/** Deepest element that is kept: finding the text costs elements times depth. Pages of outlets stay below 60. */
export const DEEPEST_ELEMENT = 100

/** Sum of the depths of all elements from which on only few levels are kept: long pages of outlets reach 200,000. */
export const MOST_DEPTHS = 250_000

/** Deepest element that is kept beyond that. */
export const DEEPEST_OF_HUGE = 20

/** Most links that are told from text: what comes after them on a page is no article any more. */
export const MOST_LINKS = 4_000
