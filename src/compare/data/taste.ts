const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Superlatives of taste, politeness and degree: no rank that another outlet could check. Lower case. */
export const SUPERLATIVES_OF_TASTE = words(`
  best clearest dearest deepest finest fullest greatest happiest kindest sincerest slightest saddest proudest easiest noblest
  bravest likeliest
`)

/** Adjectives that are matters of taste after "most". Lower case. */
export const TASTE_AFTER_MOST = words(`
  reprehensible important difficult critical vulnerable beautiful amazing outrageous incredible interesting precious
`)
