import type { EntityKind } from '../../../model/mention.ts'

/** How much the words around a name speak for each kind, summed over its mentions. */
export interface Votes {
  readonly person: number
  readonly organisation: number
  readonly place: number
}

/** A name as found, before it is known which entity of the article it names. */
export interface RawMention {
  /** UTF-16 offsets of the name, with rank or form of address ("Gen. Dan Caine"). */
  readonly start: number
  readonly end: number
  /** Tokens of the name without its title, half-open. */
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** The name without title and possessive ending. */
  readonly name: string
  /** What its form decides, else null: then votes and the article's other mentions decide. */
  readonly kind: EntityKind | null
  /** Usual name of a listed place or organisation. */
  readonly known: string | null
  /** Class of place that stands beside the name ("province": state), else null. */
  readonly feature: string | null
  /** Nationality word, or a name that modifies the next noun ("US troops"). */
  readonly attributive: boolean
  /** Nationality word ("Syrian"). */
  readonly demonym: boolean
  readonly sex: 'f' | 'm' | null
  readonly titled: boolean
  /** Rank or form of address in full, else null. */
  readonly title: string | null
  /** A head word alone ("the Observatory"): it names a body that the article named in full before. */
  readonly short: boolean
  /** A common word with a capital ("Brown"): a name only where the article has it in a longer one. */
  readonly weak: boolean
  /** Made of common words ("Live Nation"). */
  readonly common: boolean
  readonly votes: Votes
  /** The name in front of the parentheses in which this abbreviation stands, else null. */
  readonly expands: string | null
  /** First word of a sentence, a single word: a name only if the article has it elsewhere. */
  readonly doubtful: boolean
  readonly part: 'title' | 'body'
}
