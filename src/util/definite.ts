const DETERMINED = /^(?:the|a|an|his|her|its|their|one|two|some|many|several|this|that|these|those|no)\s/iu
const PLURAL = /[^s]s$|(?:people|police|media|men|women)$/u

/** A phrase as a sentence would have it: "the military", but "officials", "the chief's lawyer" and "Ann Lee" as they are. */
export function definite(phrase: string): string {
  const last = phrase.split(/\s+/u).at(-1) ?? ''
  return /^\p{Ll}/u.test(last) && !PLURAL.test(last) && !DETERMINED.test(phrase) ? `the ${phrase}` : phrase
}
