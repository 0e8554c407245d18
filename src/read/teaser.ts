/** How a text ends that was cut down to make its readers open the page. */
const CUT =
  /(?:\[(?:…|\.{3}|\+\d{1,7} chars)\]|\((?:more|continued)(?:…|\.{3})?\)|(?:^|[\n.!?”"…] ?)(?:continue reading|read more|read on|read the (?:full|whole|rest of the) (?:story|article|report))\b[^.\n]{0,160}(?:…|\.{3})?)$/iu
const TRAILS_OFF = /(?:…|\.{3})$/u
/** A summary has one or two sentences; a brief that is whole has more. In characters. */
const LONGEST_SUMMARY = 600

/** Whether a text says at its end that it goes on elsewhere. */
export function isCutOff(text: string): boolean {
  return CUT.test(text.slice(-250).trimEnd())
}

/** Whether what is called a summary is as long as an article, and does not break off. */
export function isWhole(summary: string): boolean {
  // Chinese, Japanese and Korean say in one character what takes others two or three.
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(summary)
    ? 2.5
    : 1
  return summary.length * dense > LONGEST_SUMMARY && !isCutOff(summary) && !TRAILS_OFF.test(summary.trimEnd())
}
