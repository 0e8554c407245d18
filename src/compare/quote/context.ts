import type { AnnotatedArticle } from '../../model/annotation.ts'
import { contains, type Span } from '../../model/span.ts'
import { sharedRarity } from '../../util/rarity.ts'
import { firstTokenEndingAfter } from '../../util/tokens.ts'

/** Beyond this, more words in common prove nothing more. */
const MOST = 4

/** Words of an article. */
interface Place {
  readonly source: AnnotatedArticle
  readonly span: Span
}

/**
 * How much the words around two stretches tell that both stand in a report of one thing: the summed rarity of the
 * words that both sentences have besides, 0..4.
 */
export function contextOf(a: Place, b: Place): number {
  return Math.min(sharedRarity(around(a), around(b)), MOST)
}

function around({ source, span }: Place): Set<string> {
  const at = source.tokens[firstTokenEndingAfter(source.tokens, span.start)]
  const sentence = at && source.sentences[at.sentence]
  if (!sentence) return new Set()
  const words = source.tokens.slice(sentence.firstToken, sentence.endToken)
  return new Set(words.filter((word) => !contains(span, word)).map(({ lemma }) => lemma))
}
