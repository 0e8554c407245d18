const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns for what is held in one town. Lemmas; own work. */
export const GATHERINGS = words(
  'meeting summit conference talk session gathering hearing rally funeral ceremony trial congress assembly convention vigil wedding inauguration parade',
)
/** Words beside them that tell no gathering from another. Lemmas. */
export const NO_MARKS = words(
  'monthly annual weekly regular new first second third next last recent latest high-level two-day three-day emergency special key major crucial planned upcoming joint day week month year monday tuesday wednesday thursday friday saturday sunday round',
)
