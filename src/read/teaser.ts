/** How a text ends that was cut down to make its readers open the page. */
const CUT =
  /(?:\[(?:…|\.{3}|\+\d{1,7} chars)\]|\((?:more|continued)(?:…|\.{3})?\)|(?:^|[\n.!?”"…] {0,9})(?:(?:continue|keep) reading\b[^.\n]{0,160}(?:…|\.{3})?|read the (?:full|whole|rest of the) (?:story|article|report)\b[^.\n]{0,160}|read (?:more|on)[ .…→»>]{0,9}))$/iu
/** What WordPress puts below each item of a feed. */
const FEED_FOOTER = /The post .{1,400} (?:appeared first|first appeared) on .{1,200}$/u
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&hellip;', '…'],
  ['&#8230;', '…'],
  ['&rarr;', '→'],
  ['&#8594;', '→'],
])
const TRAILS_OFF = /(?:…|\.{3})$/u
/** A summary has one or two sentences; a brief that is whole has more. In characters. */
const LONGEST_SUMMARY = 600

/** Whether a text says at its end that it goes on elsewhere. */
export function isCutOff(text: string): boolean {
  return CUT.test(text.slice(-250).trimEnd())
}

/** The same of HTML, whose last line may be furniture that is no longer there when the text is taken out of it. */
export function isCutOffHtml(html: string): boolean {
  const end = html
    .slice(-3000)
    .replace(/<[^<>]{0,1000}>/gu, ' ')
    .replace(
      /&(?:nbsp|hellip|rarr|raquo);|&#(?:160|8230|8594|187);/gu,
      (entity) => ENTITIES.get(entity) ?? ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim()
  return isCutOff(end.replace(FEED_FOOTER, ''))
}

/** Whether what is called a summary is as long as an article, and does not trail off. */
export function isWhole(summary: string): boolean {
  // Chinese, Japanese and Korean say in one character what takes others two or three.
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(summary)
    ? 2.5
    : 1
  return summary.length * dense > LONGEST_SUMMARY && !TRAILS_OFF.test(summary.trimEnd())
}
