import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Witness } from '../model/witness.ts'
import { LEADERS, MEETINGS, OFFICIALS, OTHER_SUMMIT } from './data/gathering-ranks.ts'
import { inTextOrder, type Problem, type ProblemPlace, placeAt } from './problem.ts'

/** Words of a noun phrase before its gathering: "the annual border police chiefs' meeting". */
const REACH = 6
/** What no such phrase reaches across. */
const BOUND = /^(?:VERB|AUX|DET|CCONJ|SCONJ|PRON)$/u
/** A gathering with the names that tell it from others. */
interface Gathering {
  readonly place: ProblemPlace
  readonly names: ReadonlySet<string>
  /** Lower case, those of the sentence or of the phrase. */
  readonly words: ReadonlySet<string>
}

/**
 * A gathering of ministers, generals or officials that the article also calls a summit, which is one of heads of state or
 * government. An article that has leaders beside the word tells of a real one.
 */
export function summitProblems({ source }: Witness): Problem[] {
  const told = source.sentences.filter(({ firstToken, endToken }) =>
    source.tokens.slice(firstToken, endToken).some(isSummit),
  )
  if (told.length === 0 || told.some((sentence) => namesLeader(source, sentence))) return []
  const meetings = source.sentences.flatMap((sentence) => meetingsIn(source, sentence))
  return told.flatMap((sentence): Problem[] => {
    const summit = summitIn(source, sentence)
    const meeting = summit && likestOf(meetings, summit)
    return meeting ? [problemOf(meeting, summit)] : []
  })
}

/** The meeting that shares a name with the summit, and most of its words. */
function likestOf(meetings: readonly Gathering[], summit: Gathering): Gathering | null {
  const shared = ({ words }: Gathering): number => [...summit.words].filter((word) => words.has(word)).length
  return meetings
    .filter(({ names }) => [...summit.names].some((name) => names.has(name)))
    .reduce<Gathering | null>((best, one) => (best === null || shared(one) > shared(best) ? one : best), null)
}

const isSummit = ({ lemma }: Token): boolean => lemma === 'summit'

function namesLeader({ tokens }: AnnotatedArticle, { firstToken, endToken }: Sentence): boolean {
  return tokens.slice(firstToken, endToken).some((token) => isOneOf(LEADERS, token))
}

function summitIn(source: AnnotatedArticle, sentence: Sentence): Gathering | null {
  const { tokens } = source
  if (sentence.part === 'title') return null
  const own = tokens.slice(sentence.firstToken, sentence.endToken)
  const head = own.find(isSummit)
  if (!head || own.some(({ lower }) => OTHER_SUMMIT.has(lower))) return null
  const before = phraseBefore(source, sentence, head)
  const first = before.find(({ text }) => isName(text)) ?? head
  return {
    place: placeOf(source, sentence, first, head),
    names: namesIn(before),
    words: new Set(before.map(({ lower }) => lower)),
  }
}

/** Gatherings before whose noun those who gather are named: "the foreign ministers' meeting". */
function meetingsIn(source: AnnotatedArticle, sentence: Sentence): Gathering[] {
  const { tokens } = source
  const own = tokens.slice(sentence.firstToken, sentence.endToken)
  return own.flatMap((head): Gathering[] => {
    if (!isOneOf(MEETINGS, head) || !/^(?:NOUN|PROPN)$/u.test(head.pos)) return []
    const phrase = phraseBefore(source, sentence, head)
    const [first] = phrase
    if (!first || !phrase.some((token) => isOneOf(OFFICIALS, token))) return []
    return [
      {
        place: placeOf(source, sentence, first, head),
        names: namesIn(own),
        words: new Set(own.map(({ lower }) => lower)),
      },
    ]
  })
}

function phraseBefore({ tokens }: AnnotatedArticle, { firstToken }: Sentence, { index }: Token): Token[] {
  const before = tokens.slice(Math.max(firstToken, index - REACH), index)
  const from = before.findLastIndex(({ pos, lower }) => BOUND.test(pos) || (pos === 'ADP' && lower !== 'of'))
  return before.slice(from + 1)
}

function placeOf(
  source: AnnotatedArticle,
  { index }: Sentence,
  { start }: Token,
  { end }: Token,
): ProblemPlace {
  return placeAt(source, index, { start, end }, source.article.text.slice(start, end).toLowerCase())
}

/** The tagger takes capitals for names and leaves their plural ("Ministers' Meetings"). */
const isOneOf = (words: ReadonlySet<string>, { lemma, lower }: Token): boolean =>
  words.has(lemma) || words.has(lower.replace(/s$/u, ''))

const isName = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Capitalised words, each cut at what is no letter ("ASEAN+3"). */
function namesIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens
      .filter(({ text, pos }) => isName(text) && pos === 'PROPN')
      .map(({ lower }) => lower.split(/[^\p{L}]/u)[0] ?? '')
      .filter((name) => name.length > 2),
  )
}

const CONFIDENCE = 0.65

function problemOf(meeting: Gathering, summit: Gathering): Problem {
  const places = inTextOrder([meeting.place, summit.place])
  return {
    dimension: 'other',
    level: 'gathering/summit-of-officials',
    severity: 'low',
    confidence: CONFIDENCE,
    question: 'Was it a summit?',
    message: `The article has “${places[0]?.exact}” and “${places[1]?.exact}”; a summit is of heads of state or government.`,
    places,
    evidence: [
      {
        signal: 'same-gathering',
        weight: 1,
        detail: [...summit.names].filter((name) => meeting.names.has(name)).join(', '),
      },
    ],
  }
}
