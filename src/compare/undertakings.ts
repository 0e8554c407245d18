import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { DateMention } from '../model/mention.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { areSynonyms, isKindOf } from '../util/kinds.ts'
import { comparedClash } from './clash.ts'
import { ENDS, UNDERTAKING, UNDERTAKINGS } from './data/undertakings.ts'
import { isDayOrFiner } from './date/placement.ts'
import { compareTimes } from './date.ts'
import type { Outcome } from './level.ts'
import { spokenIn } from './quoted.ts'
import { ownReading } from './reading.ts'

/** What is undertaken to an end, with the day that the same words give ("an attack to retake the dam on Monday"). */
interface Undertaking {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  /** Number of its end's group of verbs. */
  readonly end: number
  /** Lemma of what the end is to be done with or to: "dam". */
  readonly head: string
  /** Words of names beside it, lower case: "Vasta" of "the Vasta dam". */
  readonly names: readonly string[]
  /** "retake the Vasta dam". */
  readonly goal: Span
  readonly day: DateMention
}

interface Clash {
  readonly a: Undertaking
  readonly b: Undertaking
  readonly outcome: Outcome
}

/** One finding for each undertaking that sources put on other days. An end tells an undertaking apart from others of its kind. */
export function undertakingFindings(witnesses: readonly Witness[]): Finding[] {
  const all = witnesses.flatMap(undertakingsIn)
  const told = new Set<Undertaking>()
  return all.flatMap((a, i): Finding[] => {
    if (told.has(a)) return []
    const clash = all
      .slice(i + 1)
      .flatMap((b) => clashOf(a, b, all))
      .at(0)
    if (!clash) return []
    const shown = [a, clash.b, ...all].filter(
      (one, at, list) => areOne(one, a) && list.findIndex(({ source }) => source === one.source) === at,
    )
    for (const one of all) if (areOne(one, a)) told.add(one)
    return [findingOf(shown, clash)]
  })
}

/** Where two sources differ, and neither has the other's day, too. */
function clashOf(a: Undertaking, b: Undertaking, all: readonly Undertaking[]): Clash[] {
  if (a.source === b.source || !areOne(a, b)) return []
  const outcome = compareTimes(a.day, b.day)
  if (outcome.verdict !== 'differs') return []
  const knows = (one: Undertaking, other: Undertaking): boolean =>
    all.some(
      (own) =>
        own.source === one.source &&
        areOne(own, other) &&
        compareTimes(own.day, other.day).verdict !== 'differs',
    )
  return knows(a, b) || knows(b, a) ? [] : [{ a, b, outcome }]
}

/** Sentences from the start within which an undertaking is the story's own. */
const LEAD = 6

/** One end, of one thing: by its name, or as what both stories begin with. */
function areOne(a: Undertaking, b: Undertaking): boolean {
  if (a.end !== b.end || !isOneThing(a.head, b.head)) return false
  if (a.names.some((name) => b.names.includes(name))) return true
  return (a.names.length === 0 || b.names.length === 0) && [a, b].every(isLead)
}

const isOneThing = (a: string, b: string): boolean =>
  a === b || areSynonyms(a, b) || isKindOf(a, b) || isKindOf(b, a)

const isLead = ({ sentence }: Undertaking): boolean => sentence.index < LEAD

function undertakingsIn({ source, mentions }: Witness): Undertaking[] {
  const days = mentions.filter(
    (mention): mention is DateMention => mention.kind === 'date' && isDayOrFiner(mention),
  )
  const quoted = spokenIn(mentions)
  if (days.length === 0) return []
  return source.tokens.flatMap((to): Undertaking[] => {
    if (to.lower !== 'to') return []
    const verb = source.tokens[to.index + 1]
    const end = verb ? ENDS.findIndex((group) => group.has(verb.lemma)) : -1
    const sentence = source.sentences[to.sentence]
    if (!verb || end < 0 || !sentence || verb.sentence !== to.sentence) return []
    const phrase = phraseAfter(source.tokens, verb.index, sentence.endToken)
    const head = phrase.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
    const own = days.filter(({ sentence: at }) => at === sentence.index)
    const day = head && own.length > 0 ? dayOf(source.tokens, sentence, to.index, head.index, own) : null
    if (!head || !day) return []
    const goal = { start: verb.start, end: head.end }
    if (quoted.some((quote) => overlaps(quote, goal))) return []
    const names = phrase.flatMap((token) => (token.pos === 'PROPN' && token !== head ? [token.lower] : []))
    return [{ source, sentence, end, head: head.pos === 'PROPN' ? head.lower : head.lemma, names, goal, day }]
  })
}

/** The first noun phrase behind a verb. */
function phraseAfter(tokens: readonly Token[], verb: number, limit: number): Token[] {
  const phrase: Token[] = []
  for (let at = verb + 1; at < limit; at++) {
    const token = tokens[at]
    if (!token || !(/^(?:DET|ADJ|NOUN|PROPN)$/u.test(token.pos) || /^(?:['’]s?|-)$/u.test(token.text))) break
    phrase.push(token)
  }
  return phrase
}

/** Tokens between the end's object and its day: "the key road into the northern city late on". */
const REACH = 9

/** The day that stands in the same phrase: behind the object, or right before the noun of the undertaking. */
function dayOf(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  to: number,
  object: number,
  days: readonly DateMention[],
): DateMention | null {
  const noun = undertakingBefore(tokens, firstToken, to)
  if (noun === null) return null
  for (let at = noun + 1; at < Math.min(endToken, object + REACH); at++) {
    const token = tokens[at]
    if (!token) break
    const day = days.find(({ span }) => overlaps(span, token))
    if (day) return day
    if (at > object && !/^(?:ADP|DET|ADJ|NOUN|PROPN|ADV)$/u.test(token.pos)) break
  }
  // "overnight during a failed bid to"
  for (let at = noun - 1; at >= Math.max(firstToken, noun - REACH); at--) {
    const token = tokens[at]
    if (!token) break
    const day = days.find(({ span }) => overlaps(span, token))
    if (day) return day
    if (
      !/^(?:DET|ADJ|ADP)$/u.test(token.pos) &&
      !/^(?:failed|foiled|thwarted|botched|renewed|joint)$/u.test(token.lower)
    )
      break
  }
  return null
}

/** Tokens between the noun and its "to": "a bid on Friday to". */
const NOUN_REACH = 4

function undertakingBefore(tokens: readonly Token[], first: number, to: number): number | null {
  for (let at = to - 1; at >= Math.max(first, to - NOUN_REACH); at--) {
    const token = tokens[at]
    if (!token) return null
    if (UNDERTAKINGS.has(token.lemma) || (UNDERTAKING.has(token.lemma) && at === to - 1)) return at
  }
  return null
}

const CONFIDENCE = 0.7

function findingOf(shown: readonly Undertaking[], { a, outcome }: Clash): Finding {
  const goal = a.source.article.text.slice(a.goal.start, a.goal.end)
  const question = `When did they set out to ${goal}?`
  return comparedClash(
    {
      dimension: 'date',
      confidence: CONFIDENCE,
      question,
      questionKey: `undertaking ${goal.toLowerCase()}`,
      readings: shown.map(({ source, sentence, day }) =>
        ownReading(source.article, sentence, day.timex3.value, day.span),
      ),
      evidence: [{ signal: 'same-end', weight: 1, detail: goal }],
    },
    outcome,
  )
}
