/** Events of which a story has many, so that two days of "announced" are seldom of one; by hand. */
export const MANIFOLD_EVENTS: ReadonlySet<string> = new Set(
  (
    'announce declare reveal release publish issue ask call speak interview see hear use make take get go come ' +
    'work live continue show find give put leave hold photograph tweet visit elect vote'
  ).split(' '),
)
