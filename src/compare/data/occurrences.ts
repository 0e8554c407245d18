const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Verbs of what strikes once and without warning. Lemmas. */
export const STRIKING: ReadonlySet<string> = words(
  'collide crash derail explode detonate erupt capsize topple',
)

/** Verbs that need a noun of `STRUCK_BY` before them to tell of it ("the wave came", "the accident happened"). Lemmas. */
export const OCCURRING: ReadonlySet<string> = words(
  'happen occur strike hit come reach burst break begin start sweep slam plow plough take',
)

/** Besides attacks and accidents: what comes over a place, and what drives into something. Lemmas. */
export const STRUCK_BY: ReadonlySet<string> = words(
  'flood wave river dam water earthquake quake tremor aftershock storm tornado cyclone hurricane landslide avalanche eruption tsunami train tram bus lorry truck coach ferry blaze collision derailment disaster collapse',
)
