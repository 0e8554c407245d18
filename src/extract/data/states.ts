/**
 * Adjectives and participles that say what befell the people counted and may stand alone after a number
 * ("24 dead", "55 wounded"). Taggers read many of them as nouns.
 */
export const STATES: ReadonlySet<string> = new Set(
  (
    'dead killed slain murdered massacred executed wounded injured hurt hospitalized hospitalised missing arrested detained held captured ' +
    'kidnapped abducted displaced homeless trapped stranded unaccounted infected hospitalised evacuated rescued sickened ' +
    'ill sick charged convicted indicted deported'
  ).split(' '),
)

/** Participles in "-ing" that stand before a noun like adjectives ("six remaining charges"); others open a clause. */
export const ADJECTIVAL: ReadonlySet<string> = new Set(
  'remaining surviving existing outstanding serving leading living working missing standing incoming outgoing visiting sitting'.split(
    ' ',
  ),
)
