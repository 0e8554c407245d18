import type { AnnotatedArticle, Sentence, Token } from '../../model/annotation.ts'
import { inTextOrder, type Problem, placeAt } from '../problem.ts'
import { leadOf } from './lead.ts'

const NEGATION = /^(?:not|no|never|n['’]t|without|denies|deny|denied|refuses|fails)$/u

/** A predicate that the headline denies and the lead states of the same subject, or the other way round. */
export function opposites(source: AnnotatedArticle, title: Sentence): Problem[] {
  const above = predicates(source, title)
  return leadOf(source, title).flatMap((sentence) => {
    for (const a of above)
      for (const b of predicates(source, sentence)) {
        if (a.verb.lemma !== b.verb.lemma || a.negated === b.negated || a.subject !== b.subject) continue
        return [
          {
            dimension: 'polarity' as const,
            level: 'headline/opposite',
            severity: 'high' as const,
            confidence: 0.5,
            question: `Does ${a.subject} ${a.verb.lemma}?`,
            message: `The headline and the body are opposites: “${a.verb.text}”, ${a.negated ? 'denied above and stated' : 'stated above and denied'} below.`,
            places: inTextOrder(
              [a, b].map(({ verb, negated }) =>
                placeAt(
                  source,
                  verb.sentence,
                  { start: verb.start, end: verb.end },
                  `${negated ? 'not ' : ''}${verb.lemma}`,
                ),
              ),
            ),
            evidence: [{ signal: 'headline-negation', weight: 1, detail: a.verb.lemma }],
          },
        ]
      }
    return []
  })
}

interface Predicate {
  readonly verb: Token
  readonly subject: string
  readonly negated: boolean
}

/** Verbs with the noun before them; auxiliaries and light verbs say nothing by themselves. */
function predicates({ tokens }: AnnotatedArticle, { firstToken, endToken }: Sentence): Predicate[] {
  const found: Predicate[] = []
  let subject: string | null = null
  let negated = false
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      subject = token.lower
      negated = false
    } else if (NEGATION.test(token.lower)) negated = true
    else if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ') {
      subject = null
      negated = false
    } else if (token.pos === 'VERB' && subject !== null && token.lemma.length > 3) {
      found.push({ verb: token, subject, negated })
      subject = null
    }
  }
  return found
}
