/** Function words at the edges of a counted noun phrase. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Between a number and its noun, narrowing nothing. */
export const FILLERS = words('more other others additional further extra such new total - some odd')

/** After "of": "two of the sailors". */
export const DETERMINERS = words('the these those his her their its our my your a an this that all')

/** After "of", standing for the whole: "two of them". */
export const WHOLE_PRONOUNS = words('them whom which us these those it you')

/** Tagged as nouns at times, but never what is counted. */
export const NO_HEADS = words('percent a.m p.m am pm et gmt etc ago per cent who x vs and or')

/** They open a time phrase after a noun phrase: "three candidates last month". */
export const TIME_OPENERS = words(
  'last next this past monday tuesday wednesday thursday friday saturday sunday yesterday today tonight',
)

/** Before "one" where it is a pronoun: "no one", "another one". */
export const BEFORE_PRONOUN_ONE = words('no any every some each this that which another the a only loved not')

/** Before "one of", where it ranks and counts nobody: "he is one of the richest". */
export const BEFORE_ONE_OF = words("is was are were be been remains became as it's he's she's")

/** After "one", where the phrase is an idiom: "one day", "one another". */
export const AFTER_IDIOMATIC_ONE = words(
  'another day time thing way side hand reason point step sense example',
)

/** After an ordinal, where it ranks nothing: "first hand", "second thought". */
export const AFTER_IDIOMATIC_ORDINAL = words(
  'hand place time lady world amendment thing half quarter thought base name class degree',
)

/** Nouns that "no" counts: people and what befalls them. */
export const COUNTED_BY_NO = words('casualty death injury fatality victim arrest survivor')

/** After a vague word that has no noun, where it still counts: "several others". */
export const AFTER_BARE_VAGUE = words('of others more other -')
