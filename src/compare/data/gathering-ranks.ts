const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Who speaks for a state or alliance at its head: only their meeting is a summit, by the style guides of the agencies. Lemmas. */
export const LEADERS = words(
  'president premier prime chancellor king queen emperor emir sultan monarch leader head prince pope taoiseach governor',
)
/** Who meets below them. Lemmas. */
export const OFFICIALS = words(
  'minister chief general admiral envoy official director commander negotiator ambassador diplomat secretary officer delegate expert aide adviser advisor regulator',
)
/** What such officials hold. Lemmas. */
export const MEETINGS = words('meeting conference talk gathering session dialogue')
/** Words that make a summit another one than that in the news. */
export const OTHER_SUMMIT = words(
  'last next previous earlier later upcoming planned future scheduled ahead before since until will would',
)
