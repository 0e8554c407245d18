import { STOCK_OPENING } from '../data/openings.ts'
import { type Alignment, isForm, spanOfWords } from './alignment.ts'
import { OPENING, type Piece } from './candidates.ts'
import { contextOf } from './context.ts'
import { isOtherOccasion, occasionOf } from './occasion.ts'
import { relateSpeakers } from './speakers.ts'
import type { QuoteWord } from './words.ts'

/** Score from which two quotations are held to be of one utterance. */
export const SAME_UTTERANCE = 0.5

/**
 * How likely it is (logistic) that two segments quote one utterance. The weights were set by hand on pairs of
 * quotations in news stories; the share of differing words and the weight of shared ones decide most cases.
 */
export function scoreOf(a: Piece, b: Piece, alignment: Alignment): number {
  const { shared, changed, containment, coverage, run } = alignment
  if (!a.mention.utterance || !b.mention.utterance) return phraseScore(a, b, alignment)
  const speakers = relateSpeakers(a.mention.speaker?.canonical ?? null, b.mention.speaker?.canonical ?? null)
  const within = a.source === b.source
  // One article seldom quotes two people in the same words.
  if (within && speakers !== 'same' && a.mention.speaker && b.mention.speaker) return 0
  const direct = a.mention.direct && b.mention.direct
  const plain = direct ? 0 : plainWords(alignment)
  // An article's own words share names and set phrases with any quotation.
  const all = changed === 0 && containment > 0.98
  if (!direct && (run < LEAST_REPORTED || plain < (all ? 1 : LEAST_PLAIN))) return 0
  // A report of half of what somebody said, most of it in the words that were said.
  const reported = !direct && speakers === 'same' && run >= LONG_REPORT && coverage >= 0.35
  const speaker = speakers === 'same' ? 0.4 : speakers === 'different' ? -3 : run === 1 ? -1.5 : 0
  const apart =
    changed > 0 && isOtherOccasion(occasionOf(a.source, a.mention), occasionOf(b.source, b.mention))
  // A fragment that the other source has word for word needs no more words to prove it.
  const fragment = all && run > 1 && speakers === 'same'
  // Of a few words, those around them tell whether they are of one remark.
  const short = Math.min(a.segment.words.length, b.segment.words.length) <= SHORT && run > 1 && !within
  const context = short && direct && speakers !== 'different' ? contextAround(a, b, alignment) : 0
  const logit =
    -0.5 +
    10 * (shared / (shared + changed) - 0.72) +
    0.9 * (Math.min(shared, 5) - 1.6) +
    (shared < 1.2 ? -1 : 0) +
    2 * (containment - 0.7) +
    1.5 * (coverage - 0.35) +
    0.25 * (Math.min(run, 6) - 4) +
    speaker +
    (speakers === 'same' && direct ? likeEnds(a, b) : 0) +
    (fragment ? 1.2 : 0) +
    (run >= LONG_RUN ? 4 : run >= FAIRLY_LONG_RUN && changed <= 1 && !apart ? 1.5 : 0) +
    0.5 * context +
    (within ? -1.5 : 0) +
    (apart ? -6 : 0) +
    (direct ? 0 : -1)
  return Math.max(reported ? REPORTED : 0, 1 / (1 + Math.exp(-logit)))
}

/** Words in a row that nobody says twice. */
const LONG_RUN = 10
/** The same where little else differs. */
const FAIRLY_LONG_RUN = 8
/** Words of a quotation that is only a phrase. */
const SHORT = 5

/** How many shared words tell something and are no names. */
function plainWords({ a, differences }: Alignment): number {
  const differing = new Set(differences.flatMap((difference) => difference.a))
  return a.filter((word) => word.weight > 0 && /^\p{Ll}/u.test(word.text) && !differing.has(word)).length
}

/** Plain words that a report shares with a quotation; one will do where it has all of the quotation. */
const LEAST_PLAIN = 2
/** Words in a row by which one speaker's report and quotation are one remark, whatever else differs. */
const LONG_REPORT = 5
const REPORTED = 0.6
/** Words in a row that indirect speech must share with a quotation to be held for a report of it. */
const LEAST_REPORTED = 3

/** Words in a row, some of them telling, with which one speaker seldom begins two sentences; the longer, the surer. */
const LONG_OPENING = 4
/** The same for endings, which are most of both sentences. */
const ENDING = 5
const LEAST_OF_LONGER = 0.4

/**
 * One speaker seldom begins or ends two sentences alike: the rest was quoted, or noted down, in two ways ("Five boats
 * sank in the storm", "A ferry and four barges sank in the storm").
 */
function likeEnds(a: Piece, b: Piece): number {
  const [x, y] = [a.segment.words, b.segment.words]
  const opening = sharedWords(x, y, (words, n) => words[n])
  const opens = opening.slice(0, OPENING).some(({ weight, lemma }) => weight > 0 && !STOCK_OPENING.has(lemma))
  if (opens && opening.length >= OPENING)
    return opening.length < LONG_OPENING || a.source === b.source ? 4 : 8
  const ending = sharedWords(x, y, (words, n) => words.at(-1 - n))
  const isMost = ending.length >= LEAST_OF_LONGER * Math.max(x.length, y.length)
  const telling = ending.filter(({ weight }) => weight > 0).length
  return ending.length >= ENDING && telling > 1 && isMost && a.source !== b.source ? 6 : 0
}

/** The words that two sentences have in common, word by word from one end on. */
function sharedWords(
  x: readonly QuoteWord[],
  y: readonly QuoteWord[],
  nth: (words: readonly QuoteWord[], n: number) => QuoteWord | undefined,
): readonly QuoteWord[] {
  const shared: QuoteWord[] = []
  for (let n = 0; n < Math.min(x.length, y.length); n++) {
    const word = nth(x, n)
    if (!word || word.key !== nth(y, n)?.key) break
    shared.push(word)
  }
  return shared
}

/** What the words around two phrases must tell for them to be one. */
const LEAST_CONTEXT = 2

/**
 * Words between marks that nobody is said to have spoken may be a title or a nickname. In two reports of one thing they
 * are one phrase where they are the same but for the form of a word.
 */
function phraseScore(a: Piece, b: Piece, alignment: Alignment): number {
  const { differences, run, containment } = alignment
  const forms = differences.length > 0 && differences.every(isForm)
  if (a.source === b.source || !forms || run < 2 || containment < 0.75) return 0
  const context = contextAround(a, b, alignment)
  return context < LEAST_CONTEXT ? 0 : 0.6 + 0.05 * context
}

function contextAround(a: Piece, b: Piece, alignment: Alignment): number {
  return contextOf(
    { source: a.source, span: spanOfWords(alignment.a) },
    { source: b.source, span: spanOfWords(alignment.b) },
  )
}
