/**
 * Kinds of things with words that exclude each other: what is a town is no village, who is a soldier is no civilian.
 * Each kind is a list of groups; the words of a group may stand for each other. Lemmas.
 */
const ROWS: readonly (readonly string[])[] = [
  ['town', 'village hamlet', 'city'],
  [
    'soldier troop serviceman trooper',
    'force fighter militiaman militia militant rebel insurgent gunman',
    'civilian bystander',
    'policeman police',
    'child',
  ],
  ['plane jet warplane aircraft', 'drone', 'helicopter chopper'],
  ['shelling shell', 'airstrike', 'rocket', 'mortar'],
  ['school', 'hospital clinic', 'mosque', 'church', 'restaurant cafe', 'hotel', 'market', 'bakery'],
  ['bus', 'train', 'truck lorry', 'car'],
  ['knife', 'gun rifle pistol', 'bomb'],
  ['brother', 'sister', 'father', 'mother', 'son', 'daughter', 'wife', 'husband', 'cousin'],
]

/** For each lemma, its kind and its group within it. */
export const CONTRASTS: ReadonlyMap<string, { readonly kind: number; readonly group: number }> = new Map(
  ROWS.flatMap((groups, kind) =>
    groups.flatMap((words, group) =>
      words.split(' ').map((word): [string, { kind: number; group: number }] => [word, { kind, group }]),
    ),
  ),
)
