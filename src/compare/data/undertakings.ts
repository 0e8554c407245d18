const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Nouns of what is undertaken for an end that "to" leads to: "a bid to free", "an offensive to retake". Lemmas. */
export const UNDERTAKINGS: ReadonlySet<string> = words(
  'attack assault offensive counteroffensive counter-offensive counterattack bid attempt push operation drive effort raid mission campaign advance try battle fight struggle plot',
)

/** Verbs that lead to an end the same way. Lemmas. */
export const UNDERTAKING: ReadonlySet<string> = words('try attempt seek fight battle struggle')

/**
 * Verbs of the end, in groups: of one thing, verbs of one group are one end ("retake the town", "recapture it"). What is
 * done at one time only: nobody tries on one day alone to win an election. Lemmas.
 */
export const ENDS: readonly ReadonlySet<string>[] = [
  words('retake recapture regain reclaim reopen capture seize take liberate storm overrun secure'),
  words('free rescue release'),
  words('escape flee'),
  words('kill assassinate murder poison'),
  words('rob loot burgle'),
  words('hijack commandeer board'),
  words('climb scale summit'),
  words('oust topple overthrow depose'),
  words('evacuate remove'),
]
