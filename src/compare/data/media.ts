/** By what means words were made public, by the words around a quotation. A speaker may repeat words, but seldom exactly. */
export const MEDIA: readonly (readonly [string, RegExp])[] = [
  ['tweet', /\b(?:tweet(?:ed|s|ing)?|twitter)\b/iu],
  ['post', /\b(?:facebook|instagram|truth social)\b/iu],
  ['statement', /\b(?:in|issued|released)\s+an?\s+(?:\p{L}+\s+)?statement\b/iu],
  ['letter', /\b(?:in|wrote|sent)\s+an?\s+(?:open\s+)?letter\b/iu],
  ['memo', /\bin\s+an?\s+(?:internal\s+)?memo(?:randum)?\b/iu],
  ['interview', /\bin\s+an\s+interview\b/iu],
  ['news conference', /\b(?:news|press)\s+conference\b/iu],
  ['speech', /\bin\s+an?\s+(?:\p{L}+\s+)?speech\b/iu],
]
