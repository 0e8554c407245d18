import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { QuoteMention } from '../model/mention.ts'
import { overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { firstTokenEndingAfter } from '../util/tokens.ts'
import { SAYING_FORMS } from './data/sayings.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'

/** What leaves open whether something is so, and what does not. */
const OPEN = /^(?:may|might|could|perhaps|maybe|probably|possibly)$/u
const FIRM = /^(?:will|would|is|was|are|were)$/u
/** Sentences by which a paraphrase stands before the quotation that it tells. */
const BEFORE = 2
/** Words between what leaves it open, or does not, and the adjective. */
const REACH = 6

/**
 * A speaker's words told as firmer than the quotation right after them: "she said the bid would be the boldest yet",
 * "“This may be our boldest bid,” she said".
 */
export function paraphraseProblems({ source, mentions }: Witness): Problem[] {
  const quotes = mentions.filter(
    (mention): mention is QuoteMention => mention.kind === 'quote' && mention.direct && mention.utterance,
  )
  return quotes.flatMap((quote): Problem[] => {
    const tokens = source.tokens.slice(
      firstTokenEndingAfter(source.tokens, quote.span.start),
      firstTokenEndingAfter(source.tokens, quote.span.end),
    )
    const said = statedIn(tokens, OPEN)
    if (said.length === 0) return []
    for (let at = quote.sentence - 1; at >= Math.max(0, quote.sentence - BEFORE); at--) {
      const sentence = source.sentences[at]
      if (!sentence || quotes.some(({ span }) => overlaps(span, sentence))) continue
      const told = statedIn(source.tokens.slice(sentence.firstToken, sentence.endToken), FIRM)
      for (const open of said) {
        const firm = told.find(({ adjective }) => adjective.lemma === open.adjective.lemma)
        if (firm && isReported(source, sentence)) return [problemOf(source, firm, open)]
      }
    }
    return []
  })
}

/** A sentence by which somebody is told to have said so, as far as its verbs show. */
function isReported({ tokens }: AnnotatedArticle, { firstToken, endToken }: Sentence): boolean {
  return tokens
    .slice(firstToken, endToken)
    .some(({ lower }) => SAYING_FORMS.has(lower) || TELLING.test(lower))
}

const TELLING = /^(?:suggested|predicted|promised|insisted|claimed|boasted|vowed|argued|believes|thinks)$/u

interface Stated {
  readonly modal: Token
  readonly adjective: Token
}

/** Superlatives with the word before them that says how sure it is. */
function statedIn(tokens: readonly Token[], modals: RegExp): Stated[] {
  return tokens.flatMap((modal, at): Stated[] => {
    if (!modals.test(modal.lower)) return []
    const adjective = tokens
      .slice(at + 1, at + 1 + REACH)
      .find(({ lower, pos }) => pos === 'ADJ' && /est$/u.test(lower))
    return adjective ? [{ modal, adjective }] : []
  })
}

const CONFIDENCE = 0.6

function problemOf(source: AnnotatedArticle, firm: Stated, open: Stated): Problem {
  const places = inTextOrder(
    [firm, open].map(({ modal, adjective }) =>
      placeAt(
        source,
        modal.sentence,
        { start: modal.start, end: adjective.end },
        `${modal.lower} ${adjective.lemma}`,
      ),
    ),
  )
  return {
    dimension: 'quote',
    level: 'quote/paraphrase-firmer',
    severity: 'low',
    confidence: CONFIDENCE,
    question: 'How sure was the speaker?',
    message: `The article reports “${places[0]?.exact}”, and quotes “${places[1]?.exact}”.`,
    places,
    evidence: [{ signal: 'same-words', weight: 1, detail: open.adjective.lemma }],
  }
}
