/** Elements that run within a line of text. */
export const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike
   strong sub sup time tt u var nobr amp-fit-text`.split(/\s+/u),
)
