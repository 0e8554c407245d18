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
