import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Finding, FindingKind } from '../model/finding.ts'
import type { EntityMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { baseForm } from '../util/concepts.ts'
import { liesIn, placesNamed } from '../util/place.ts'
import { GATHERINGS, NO_MARKS } from './data/gatherings.ts'
import { finish } from './finding.ts'
import { ownReading } from './reading.ts'

/** A gathering with the town that it is held in. */
interface Venue {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  /** What tells it from others: lemmas of the words before its noun and of those who gather. */
  readonly marks: ReadonlySet<string>
  readonly town: string
  /** From its noun to the town. */
  readonly span: Span
}

/** Words between the noun and the town: "a meeting of foreign ministers in Oslo". */
const REACH = 8
/** Words before the noun that tell what gathering it is. */
const BEFORE = 4
/** Marks that two gatherings share to be one: "foreign", "minister". */
const SHARED = 2

/** One finding for each gathering that sources, or one source, put in two towns. */
export function venueFindings(witnesses: readonly Witness[]): Finding[] {
  const venues = witnesses.flatMap(venuesIn)
  const told = new Set<string>()
  return venues.flatMap((a, i) =>
    venues.slice(i + 1).flatMap((b): Finding[] => {
      const key = [a, b].map(({ source, town }) => `${source.article.id} ${town}`).join(' ')
      if (told.has(key) || !areOne(a, b) || isElsewhereToo(a, b, venues)) return []
      told.add(key)
      return [findingOf(a, b)]
    }),
  )
}

function areOne(a: Venue, b: Venue): boolean {
  if (a.town === b.town || liesIn(a.town, b.town) || liesIn(b.town, a.town)) return false
  return [...a.marks].filter((mark) => b.marks.has(mark)).length >= SHARED
}

/** A source that has such a gathering in both towns tells of two, unless it is the one that contradicts itself. */
function isElsewhereToo(a: Venue, b: Venue, venues: readonly Venue[]): boolean {
  if (a.source === b.source) return false
  const has = (source: AnnotatedArticle, town: string): boolean =>
    venues.some((venue) => venue.source === source && venue.town === town)
  return has(a.source, b.town) || has(b.source, a.town)
}

function venuesIn({ source, mentions }: Witness): Venue[] {
  const dated = new Set(
    mentions.flatMap((one) => (one.kind === 'date' && one.timex3.type === 'DATE' ? [one.sentence] : [])),
  )
  return mentions.flatMap((mention): Venue[] => {
    if (mention.kind !== 'place' || !isTown(mention)) return []
    const sentence = source.sentences[mention.sentence]
    if (!sentence) return []
    const tokens = source.tokens.slice(sentence.firstToken, sentence.endToken)
    const at = tokens.findIndex(({ start }) => start === mention.span.start)
    if (tokens[at - 1]?.lower !== 'in') return []
    const noun = nounBefore(tokens, at - 1)
    const head = tokens[noun]
    if (!head || (dated.has(sentence.index) && tellsOfAnother(tokens))) return []
    const between = tokens.slice(noun + 1, at - 1)
    const marks = marksOf([...beforeNoun(tokens, noun), ...between])
    const span = { start: head.start, end: mention.span.end }
    return [{ source, sentence, marks, town: mention.canonical, span }]
  })
}

/** "Last year's meeting in Oslo" is another one. */
function tellsOfAnother(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) => /^(?:last|next|previous|earlier)$/u.test(lower) && tokens[at + 1] !== undefined,
  )
}

function isTown({ canonical, attributive }: EntityMention): boolean {
  return attributive !== true && placesNamed(canonical).some(({ class: kind }) => kind === 'settlement')
}

/** Position of the gathering that "in" says the town of; -1 where something else stands there. */
function nounBefore(tokens: readonly Token[], preposition: number): number {
  for (let at = preposition - 1; at >= Math.max(0, preposition - REACH); at--) {
    const token = tokens[at]
    if (!token || /^(?:VERB|AUX|PUNCT|SCONJ|PRON)$/u.test(token.pos)) return -1
    if (GATHERINGS.has(token.lemma) && /^(?:NOUN|PROPN)$/u.test(token.pos)) return at
    if (token.pos === 'ADP' && token.lower !== 'of' && token.lower !== 'between') return -1
  }
  return -1
}

function beforeNoun(tokens: readonly Token[], noun: number): Token[] {
  const found: Token[] = []
  for (let at = noun - 1; at >= Math.max(0, noun - BEFORE); at--) {
    const token = tokens[at]
    if (!token || !/^(?:NOUN|PROPN|ADJ|PART)$/u.test(token.pos)) break
    found.push(token)
  }
  return found
}

function marksOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens
      .filter(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/u.test(pos))
      .map(({ lemma }) => baseForm(lemma))
      .filter((lemma) => !NO_MARKS.has(lemma)),
  )
}

const CONFIDENCE = 0.65

function findingOf(a: Venue, b: Venue): Finding {
  const kind: FindingKind = a.source === b.source ? 'inconsistency' : 'discrepancy'
  const shared = [...a.marks].filter((mark) => b.marks.has(mark)).sort()
  const question = 'In which town is it held?'
  return finish({
    kind,
    dimension: 'place',
    level: 'place/other-town',
    severity: 'medium',
    confidence: CONFIDENCE,
    question,
    questionKey: `venue ${shared.join(' ')}`,
    message: `${question} ${kind === 'inconsistency' ? 'The article has' : 'The sources have'} ${a.town} and ${b.town}.`,
    readings: [a, b].map(({ source, sentence, town, span }) =>
      ownReading(source.article, sentence, town, span),
    ),
    evidence: [{ signal: 'same-gathering', weight: 1, detail: shared.join(', ') }],
  })
}
