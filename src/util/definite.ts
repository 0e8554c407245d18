const DETERMINED =
  /^(?:(?:the|a|an|his|her|its|their|one|two|some|many|several|this|that|these|those|no)|\S+['’]s|\S+s['’])\s/iu
const PLURAL = /[^s]s$|(?:people|police|media|men|women)$/u
/** Bodies that are called by a common noun. */
const BODY =
  /(?:House|Department|Ministry|Army|Pentagon|Kremlin|Observatory|Committee|Council|Court|Agency|Bureau|Commission|Party|Office|Association|Union|Senate|Police)$/u

/** A phrase as a sentence would have it: "the military", "the White House", but "officials", "the chief's lawyer" and "Ann Lee" as they are. */
export function definite(phrase: string): string {
  const last = phrase.split(/\s+/u).at(-1) ?? ''
  const isCommon = (/^\p{Ll}/u.test(last) && !PLURAL.test(last)) || BODY.test(last)
  return isCommon && !DETERMINED.test(phrase) ? `the ${phrase}` : phrase
}
