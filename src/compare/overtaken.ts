import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import { isEntity } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { GATHERINGS } from './data/gatherings.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'

/** What follows a gathering that is yet to be held. */
const TO_COME =
  /^(?: \w+){0,3} (?:will be held|will take place|will begin|will start|is to be held|is to take place|is due to|is scheduled|is planned|is expected to (?:be held|take place|begin|start))\b/u
/** Characters after its noun that are looked at. */
const REACH = 60
/** Verbs by whose past tense people have come to it. */
const ATTENDED =
  /^(?:gathered|attended|came|flocked|joined|assembled|turned|packed|filled|thronged|converged|crowded)$/u

/**
 * A gathering that people have come to, and that the same article still announces for that place: a sentence of an earlier
 * version was left standing.
 */
export function overtakenProblems({ source, mentions }: Witness): Problem[] {
  const announced = source.sentences.flatMap((sentence) => announcedIn(source, sentence))
  if (announced.length === 0) return []
  const placesIn = ({ index }: Sentence): ReadonlySet<string> =>
    new Set(
      mentions.flatMap((one) =>
        one.sentence === index && isEntity(one) && one.kind === 'place' ? [one.entity] : [],
      ),
    )
  return announced.flatMap(({ noun, sentence, end }): Problem[] => {
    const places = placesIn(sentence)
    const held = source.sentences.flatMap((other): Held[] => {
      if (other === sentence || ![...placesIn(other)].some((place) => places.has(place))) return []
      return attendedIn(source, other, noun.lemma)
    })[0]
    return held ? [problemOf(source, held, { noun, sentence, end })] : []
  })
}

interface Announced {
  readonly noun: Token
  readonly sentence: Sentence
  /** Where the words that announce it end. */
  readonly end: number
}

function announcedIn({ article, tokens }: AnnotatedArticle, sentence: Sentence): Announced[] {
  return tokens.slice(sentence.firstToken, sentence.endToken).flatMap((noun): Announced[] => {
    if (!GATHERINGS.has(noun.lemma)) return []
    const after = article.text.slice(noun.end, Math.min(sentence.end, noun.end + REACH))
    const found = TO_COME.exec(after)
    return found ? [{ noun, sentence, end: noun.end + found[0].length }] : []
  })
}

interface Held {
  readonly verb: Token
  readonly noun: Token
  readonly sentence: Sentence
}

function attendedIn({ tokens }: AnnotatedArticle, sentence: Sentence, lemma: string): Held[] {
  const own = tokens.slice(sentence.firstToken, sentence.endToken)
  const noun = own.find((token) => token.lemma === lemma)
  const verb = own.find(({ lower, index }) => ATTENDED.test(lower) && index < (noun?.index ?? 0))
  return noun && verb ? [{ noun, verb, sentence }] : []
}

const CONFIDENCE = 0.7

function problemOf(source: AnnotatedArticle, held: Held, { noun, sentence, end }: Announced): Problem {
  const places = inTextOrder([
    placeAt(
      source,
      held.sentence.index,
      { start: held.verb.start, end: held.noun.end },
      `${noun.lemma} held`,
    ),
    placeAt(source, sentence.index, { start: noun.start, end }, `${noun.lemma} to come`),
  ])
  return {
    dimension: 'time',
    level: 'time/overtaken',
    severity: 'medium',
    confidence: CONFIDENCE,
    question: `Has the ${noun.lemma} been held?`,
    message: `The article has “${places[0]?.exact}” and “${places[1]?.exact}”.`,
    places,
    evidence: [{ signal: 'same-gathering', weight: 1, detail: noun.lemma }],
  }
}
