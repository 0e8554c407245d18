/** Ordinals as they stand before a superlative ("second-largest", "3rd biggest"), and the place they give. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'first 1st',
    'second 2nd',
    'third 3rd',
    'fourth 4th',
    'fifth 5th',
    'sixth 6th',
    'seventh 7th',
    'eighth 8th',
    'ninth 9th',
    'tenth 10th',
  ].flatMap((forms, i) => forms.split(' ').map((form): [string, number] => [form, i + 1])),
)

/** Superlatives of one order, by the word that stands for them all. */
export const RANK_ALIKE: ReadonlyMap<string, string> = new Map([
  ['biggest', 'largest'],
  ['greatest', 'largest'],
  ['wealthiest', 'richest'],
  ['highest', 'tallest'],
  ['quickest', 'fastest'],
])

/** Words that say within a country, whichever: one paper's "the country's" is another's "in the nation". */
export const SCOPE_OF_NATION: ReadonlySet<string> = new Set(['country', 'nation', 'national', 'nationwide'])
