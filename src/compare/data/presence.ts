const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Past participles of verbs by which something is met with: where nobody met with it, it was not there. */
export const MET = words(
  'found recorded detected seen discovered identified noticed registered observed spotted reported uncovered located logged issued given sent made received sounded used',
)

/** Verb forms before a noun that say that somebody met with it. */
export const MET_WITH = words(
  'found recorded detected saw seen discovered identified noticed registered observed spotted uncovered located logged find finds detects',
)
