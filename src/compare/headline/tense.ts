import type { AnnotatedArticle, Sentence, Token } from '../../model/annotation.ts'
import { baseForm } from '../../util/concepts.ts'
import { inTextOrder, type Problem, placeAt } from '../problem.ts'
import { leadOf } from './lead.ts'

/** What says that the verb after it is yet to happen, by its last words ("a bridge set to open"). */
const TO_COME = /(?:^| )(?:will(?: be)?|(?:set|due|expected|scheduled|slated|about|poised) to(?: be)?) $/u
/** "was set to open": a plan of the past, which may have been carried out. */
const OF_THE_PAST = /\b(?:was|were|been|had)\b/u
/** Characters before a verb that are looked at. */
const REACH = 40

/** A headline that has something going on or done ("film airing in Turin") of which the lead says that it is yet to come ("a film set to air"). */
export function aheadOfTime(source: AnnotatedArticle, title: Sentence): Problem[] {
  const { text } = source.article
  if (text.slice(title.start, title.end).includes('?')) return []
  const told = subjectsOf(source, title).filter(({ verb }) => isUnderWay(source, verb))
  return leadOf(source, title).flatMap((sentence) =>
    subjectsOf(source, sentence).flatMap(({ verb, subject }): Problem[] => {
      const before = text.slice(Math.max(sentence.start, verb.start - REACH), verb.start)
      if (!TO_COME.test(before) || OF_THE_PAST.test(before)) return []
      const head = told.find((one) => one.verb.lemma === verb.lemma && one.subject === subject)
      return head ? [problemOf(source, head.verb, verb, before)] : []
    }),
  )
}

interface Told {
  readonly verb: Token
  /** Base form of the noun before it. */
  readonly subject: string
}

/** Verbs with the last noun before them. */
function subjectsOf({ tokens }: AnnotatedArticle, { firstToken, endToken }: Sentence): Told[] {
  let subject: string | null = null
  return tokens.slice(firstToken, endToken).flatMap((token): Told[] => {
    if (token.pos === 'VERB' && subject !== null) return [{ verb: token, subject }]
    if (token.pos === 'NOUN' || token.pos === 'PROPN') subject = baseForm(token.lemma)
    return []
  })
}

/** "airing", "aired": in headlines "airs" may be of the future, and "to air" is. */
function isUnderWay({ tokens }: AnnotatedArticle, { lower, index }: Token): boolean {
  return (
    /(?:ing|ed)$/u.test(lower) &&
    !/^(?:to|be|will|may|could|might|would)$/u.test(tokens[index - 1]?.lower ?? '')
  )
}

const CONFIDENCE = 0.65

function problemOf(source: AnnotatedArticle, head: Token, verb: Token, before: string): Problem {
  const start = verb.start - (/\S+(?: to)?(?: be)? $/u.exec(before)?.[0].length ?? 0)
  const places = inTextOrder([
    placeAt(source, head.sentence, { start: head.start, end: head.end }, head.lower),
    placeAt(source, verb.sentence, { start, end: verb.end }, `to ${verb.lemma}`),
  ])
  return {
    dimension: 'time',
    level: 'headline/ahead-of-time',
    severity: 'medium',
    confidence: CONFIDENCE,
    question: 'Has it happened yet?',
    message: `The headline has “${places[0]?.exact}”, the body “${places[1]?.exact}”.`,
    places,
    evidence: [{ signal: 'headline-tense', weight: 1, detail: verb.lemma }],
  }
}
