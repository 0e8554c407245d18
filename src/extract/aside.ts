import type { AnnotatedArticle } from '../model/annotation.ts'

/** Words with which a report leaves its main event for another: "dozens were also wounded" does not, it tells of the same blow. */
const ASIDE =
  /\b(?:meanwhile|elsewhere|separate(?:ly)?|in another|also (?:killed|reported|died|hit|struck|fired|arrested|said it had)|(?<!\b(?:were|was) )also (?:wounded|injured)|previous(?:ly)?|earlier (?:this|in the) (?:week|month|year)|last (?:week|month|year)|in recent (?:days|weeks|months|years)|since then|(?:an?|one|two|three|four|five|six|\d+) (?:years?|months|decades?) (?:earlier|before)|the latest (?:in|of)|similar)\b/iu

/** An event of old that a sentence opens with: what the next sentence counts is of it, too. */
const LONG_AGO =
  /^(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some) (?:months|years?|decades?) (?:ago|earlier|before)|last (?:year|month|january|february|march|april|may|june|july|august|september|october|november|december)|(?:back )?in (?:(?:19|20)\d\d))\b/iu
/** What brings a text back to its main event. */
const BACK =
  /^(?:but|now|today|this time|on |the latest|in the latest)|\b(?:now|today|this time|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu

/** Whether a sentence turns from the article's main event to another one, or stays with one that the sentence before it turned to. */
export function turnsAside({ article, sentences }: AnnotatedArticle, index: number): boolean {
  const sentence = sentences[index]
  if (sentence === undefined) return false
  const text = article.text.slice(sentence.start, sentence.end)
  if (ASIDE.test(text)) return true
  const before = sentences[index - 1]
  return (
    before !== undefined &&
    before.part === 'body' &&
    !article.text.slice(before.end, sentence.start).includes('\n') &&
    LONG_AGO.test(article.text.slice(before.start, before.end)) &&
    !BACK.test(text)
  )
}
