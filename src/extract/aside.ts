import type { AnnotatedArticle } from '../model/annotation.ts'

/** Words with which a report leaves its main event for another: "dozens were also wounded" does not, it tells of the same blow. */
const ASIDE =
  /\b(?:meanwhile|elsewhere|separate(?:ly)?|in another|also (?:killed|reported|died|hit|struck|fired|arrested|said it had)|(?<!\b(?:were|was) )also (?:wounded|injured)|previous(?:ly)?|earlier (?:this|in the) (?:week|month|year)|last (?:week|month|year)|in recent (?:days|weeks|months|years)|since then|the latest (?:in|of)|similar)\b/iu

/** Whether a sentence turns from the article's main event to another one. */
export function turnsAside({ article, sentences }: AnnotatedArticle, index: number): boolean {
  const sentence = sentences[index]
  return sentence !== undefined && ASIDE.test(article.text.slice(sentence.start, sentence.end))
}
