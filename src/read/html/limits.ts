/** Most elements of a page that are looked at: the longest live blogs have some 20,000. */
export const MOST_ELEMENTS = 50_000

/** Longest value of an attribute that is kept: longer ones are images and styles written into the page. */
export const LONGEST_ATTRIBUTE = 2_000

/** Most entries of one kind (meta, JSON-LD blocks, headings, times) that are kept of a page. */
export const MOST_ENTRIES = 300

/** Longest text of a link or heading in characters: teasers that are links as a whole stay below. */
export const LONGEST_LINK = 600

/** Most elements that may be open at once. Pages that close none of their `<font>` reach hundreds. */
export const MOST_OPEN = 1_000
