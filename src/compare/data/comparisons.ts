/** How one amount stands to another. */
export type Relation = 'above' | 'at-least' | 'equal' | 'at-most' | 'below'

const MORE = '(?:higher|greater|larger|bigger|stronger|better|longer|faster|more)'
const LESS = '(?:lower|less|fewer|smaller|weaker|worse|shorter|slower)'
const ALIKE = '(?:similar(?:\\s+to)?|comparable(?:\\s+(?:to|with))?|equal(?:\\s+to)?|the\\s+same(?:\\s+as)?)'
const MATCH = '(?:match(?:es|ed|ing)?|equal(?:s|ed|led|ling|ing)?|met|meets?)'

/**
 * Wordings by which a text sets one thing against another, no figure given: those that say two relations at once come
 * first, and the first that matches at a place stands. Own work, after the grammar of comparison. No pattern backtracks over more
 * than a few words.
 */
export const COMPARISONS: readonly (readonly [Relation, RegExp])[] = (
  [
    [
      'at-least',
      `(?:at|${ALIKE})\\s+or\\s+(?:above|${MORE})(?:\\s+than)?|${MATCH}\\s+or\\s+(?:exceed|surpass|top)(?:s|es|ed|ped|ing)?|at\\s+least\\s+as\\s+\\p{L}+\\s+as`,
    ],
    ['at-most', `(?:at|${ALIKE})\\s+or\\s+(?:below|${LESS})(?:\\s+than)?|at\\s+most\\s+as\\s+\\p{L}+\\s+as`],
    ['above', `(?:exceed|surpass|outstrip|outnumber)(?:s|es|ed|ped|ing|ping)?|${MORE}\\s+than|above`],
    ['below', `${LESS}\\s+than|below|(?:fell|falls?)\\s+short\\s+of`],
    [
      'equal',
      `(?:similar|comparable|equal|equivalent|identical)\\s+(?:to|with)|the\\s+same\\s+as|in\\s+line\\s+with|on\\s+(?:a\\s+)?par\\s+with`,
    ],
  ] as const
).map(([relation, source]) => [relation, new RegExp(`\\b(?:${source})\\b(?=[”"’']?\\s+[“"]?\\p{L})`, 'giu')])

/**
 * Relations of which a text states one and rules the other out. What is at least as high may be higher, but who has it
 * higher leaves out what the other leaves open.
 */
export const EXCLUDING: readonly (readonly [Relation, Relation])[] = [
  ['above', 'equal'],
  ['above', 'at-least'],
  ['above', 'at-most'],
  ['above', 'below'],
  ['below', 'equal'],
  ['below', 'at-least'],
  ['below', 'at-most'],
]
