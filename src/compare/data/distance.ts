/** Auxiliaries and adverbs with a verb by which an article leaves open whether it happened. */
export const LEAVES_OPEN: ReadonlySet<string> = new Set(
  'may might could reportedly allegedly apparently supposedly purportedly possibly probably perhaps presumably likely'.split(
    ' ',
  ),
)

/** Words by which a sentence says on whose word it tells something. */
export const TELLS_WHO: ReadonlySet<string> = new Set(
  (
    'say tell announce report add confirm declare tweet write state warn claim allege believe note note argue acknowledge ' +
    'insist describe explain deny estimate testify reveal quote cite accord source accuse suggest show find conclude release'
  ).split(' '),
)
