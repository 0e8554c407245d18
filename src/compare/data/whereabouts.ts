const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Prepositions that put something within the bounds of a place. */
export const INSIDE: ReadonlySet<string> = words('inside within')

/** Nouns of a place's edge or grounds: "on the outskirts of X", "in the car park of X" is not inside X. */
export const EDGES: ReadonlySet<string> = words(
  'outskirt outskirts edge entrance gate gates parking forecourt courtyard perimeter suburb suburbs fringe fringes doorstep',
)

/** Adverbs and prepositions that put something beyond the bounds of a place. */
export const OUTSIDE: ReadonlySet<string> = words('outside')

/** Buildings and grounds for which "in" means inside. Lemmas. */
export const BUILDINGS: ReadonlySet<string> = words(
  'hospital school mosque church hotel restaurant station airport prison embassy court courthouse office building theatre theater stadium mall market factory clinic university library museum bank house home villa palace parliament',
)

/** Before "of" and a name: beyond its bounds, on that side. */
export const COMPASS: ReadonlySet<string> = words(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
)

/** "In the city of X" is inside X, while "in X" alone may be loose for its province. Lemmas. */
export const SETTLEMENTS: ReadonlySet<string> = words('city town village')

/** What an article is about, when it says no more than that: "the incident took place outside …". Lemmas. */
export const HAPPENINGS: ReadonlySet<string> = words(
  'incident attack explosion blast shooting bombing accident crash collision raid strike assault event fire protest',
)

/** Verbs by which something is put in its place. Lemmas. */
export const HAPPENING: ReadonlySet<string> = words('take happen occur unfold')
