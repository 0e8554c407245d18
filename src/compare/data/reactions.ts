const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs of answering what an article tells of: once, where nothing is said of a second time. Lemmas. */
export const REACTING: ReadonlySet<string> = words(
  'respond react reply retort apologize apologise congratulate condemn denounce concede',
)

const MEDIA: readonly (readonly [name: string, forms: string])[] = [
  ['on Twitter', 'twitter tweet tweets tweeted'],
  ['on Facebook', 'facebook'],
  ['on Instagram', 'instagram'],
  ['in a statement', 'statement communique communiqué'],
  ['in a letter', 'letter'],
  ['on television', 'television televised'],
  ['before the press', 'conference briefing reporters'],
]

/** Where somebody reacts, by lower-case words that tell it. */
export const MEDIUM_OF: ReadonlyMap<string, string> = new Map(
  MEDIA.flatMap(([name, forms]) => forms.split(' ').map((form): [string, string] => [form, name])),
)
