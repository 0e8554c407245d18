/**
 * How news says that a count takes the place of an earlier one. Each pattern is looked for directly before (`$`) or after
 * (`^`) the earlier number, in lower case, in a window of `WINDOW` code units; repeats are bounded, so none backtracks far.
 */
export interface Wording {
  readonly side: 'before' | 'after'
  readonly pattern: RegExp
  /** It may as well tell of a change in the world ("a wage raised from $7"): only the toll of an event is replaced by it. */
  readonly ofTolls?: boolean
}

/** UTF-16 code units on either side of a number. */
export const WINDOW = 90

const DETERMINER = "(?:(?:an?|the|its|their|his|her|this|that|[\\p{L}-]{2,20}['’]s?) )?"
const EARLIER = '(?:earlier|previous|initial|preliminary|provisional|prior|original|first|former|older)'
const EARLIER_ON = '(?:earlier|previously|initially|originally|at first|first)'
const FIGURE =
  '(?:count|toll|tally|figure|estimate|number|total|report|assessment|statement|projection|forecast)s?'
const SAID =
  '(?:reported|report|said|say|put|given|gave|announced|estimated|believed|thought|feared|told|stated|counted|listed|published|quoted|confirmed|recorded|set|placed|projected|forecast)'
const SET_RIGHT = '(?:revis|correct|amend|updat|adjust)(?:e|es|ed|ing)'
const RAISED = '(?:rais|lower|reduc|increas|upp|cut)(?:e|es|ed|s|ting|ing)?'
const ROSE =
  '(?:up|down|rose|rising|risen|rises|climb(?:ed|ing|s)?|jump(?:ed|ing|s)?|grew|grown|growing|grows|increas(?:ed|ing|es)|went up|gone up|going up|mounted|soared|fell|fallen|falling|dropped)'
/** The rest of a clause, without another number. */
const CLAUSE = '[^.;:!?\\n\\d]{0,60}'

const row = (side: Wording['side'], pattern: string, ofTolls = false): Wording => ({
  side,
  pattern: new RegExp(side === 'before' ? `(?<![\\p{L}])${pattern}$` : `^${pattern}`, 'u'),
  ...(ofTolls ? { ofTolls } : {}),
})

export const REPLACED: readonly Wording[] = [
  // "from an earlier count of", "against the ministry's preliminary figure, given on Monday, of"
  row(
    'before',
    `${DETERMINER}${EARLIER} (?:[\\p{L}-]{2,20} ){0,2}${FIGURE}(?: ${CLAUSE})? (?:of|at|was|were) `,
  ),
  row('before', `from ${DETERMINER}(?:earlier|previous|initial|preliminary|provisional|prior|original) `),
  // "initially said the blast had killed", "had earlier put the toll at", "first reported as"
  row('before', `${EARLIER_ON} (?:been )?${SAID} ${CLAUSE}`),
  row('before', `(?:had|was|were|been) ${SAID} ${EARLIER_ON} ${CLAUSE}`),
  // "12 dead, as previously reported", "the 12 first announced"
  row(
    'after',
    `,?(?: [\\p{L}-]{1,20}){0,3}?,? (?:as |that |which )?(?:was |were |had |been ){0,2}${EARLIER_ON} ${SAID}`,
  ),
  row(
    'after',
    `,?(?: [\\p{L}-]{1,20}){0,3}? (?:that |which )?(?:was |were |had |been |it |they |officials |police |authorities ){0,3}${SAID} (?:earlier|previously|initially|originally|at first)`,
  ),
  // "revised the toll from", "corrected to 15 from"
  row('before', `${SET_RIGHT} ${CLAUSE}from `),
  row('before', `${SET_RIGHT} [^.;:!?\\n]{0,60} from `),
  // "raised its tally from", "the toll was raised to 15 from"
  row('before', `${RAISED} [^.;:!?\\n]{0,40}${FIGURE} [^.;:!?\\n]{0,40}from `),
  row('before', `${FIGURE} [^.;:!?\\n]{0,30}${RAISED} [^.;:!?\\n]{0,40}from `),
  // "risen to 15, up from", "climbed from"
  row('before', `${ROSE} (?:[^.;:!?\\n]{0,40} )?from `, true),
  row('before', `${RAISED} (?:[^.;:!?\\n]{0,40} )?from `, true),
  // "a count of 12, later corrected to"
  row(
    'after',
    `(?:,? [\\p{L}-]{1,20}){0,4}?,? (?:but |and |a (?:figure|number|count|toll) |which |that |it |was |were |then ){0,4}(?:later|since|subsequently|then|afterwards?) (?:been |was |were )?(?:${SET_RIGHT}|${RAISED}|changed|updated)`,
  ),
]

/** A cheap look whether a text can hold any of them. */
export const MAY_REPLACE =
  /(?<![\p{L}])(?:from|earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|preliminary|provisional|prior|former|first|later|since|subsequently)(?![\p{L}])/u
