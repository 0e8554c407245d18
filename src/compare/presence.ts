import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import { contains, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { rarity, sharedRarity } from '../util/rarity.ts'
import { IN_PART, OWN_FINDING, UNTOLD } from './data/denial.ts'
import { MET, MET_WITH } from './data/presence.ts'
import { finish } from './finding.ts'
import { oneOfEach } from './one-of-each.ts'
import { readingAt } from './reading.ts'

/** What one source says was there, or met with, or says was not. */
interface Told {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  /** Its head noun, as a lemma. */
  readonly noun: string
  readonly denied: boolean
  readonly span: Span
  /** On whose word; null in the article's own voice. */
  readonly speaker: string | null
}

/** A commoner noun, and sentences with less in common, speak of two things. */
const TELLING = 0.3
const ONE_MATTER = 1

/** One finding for each thing that one source says was there, and another that it was not: "there was no fault", "a fault was found". */
export function presenceFindings(witnesses: readonly Witness[]): Finding[] {
  const denied = witnesses.flatMap((witness) => toldIn(witness, null))
  const nouns = new Set(denied.map(({ noun }) => noun))
  if (nouns.size === 0) return []
  const stated = witnesses.flatMap((witness) => toldIn(witness, nouns))
  return [...nouns].sort().flatMap((noun) => {
    const isOf = (one: Told): boolean => one.noun === noun
    const [no, yes] = [denied.filter(isOf), stated.filter(isOf)]
    const meets = (a: Told): boolean =>
      [...no, ...yes].every((b) => b.source !== a.source || b.denied === a.denied) &&
      [...no, ...yes].some((b) => b.denied !== a.denied && b.source !== a.source && areOfOneThing(a, b))
    const places = [...no, ...yes].filter(meets)
    const sides = oneOfEach(places)
    return new Set(sides.map((one) => one.denied)).size < 2 ? [] : [findingOf(noun, sides)]
  })
}

/** Not where two who are at odds say it, each in one source. */
function areOfOneThing(a: Told, b: Told): boolean {
  if (rarity(a.noun) < TELLING || (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker))
    return false
  return sharedWords(a, b) >= ONE_MATTER
}

const CONFIDENCE = 0.75

function findingOf(noun: string, told: readonly Told[]): Finding {
  const words = told.map(
    ({ source, span }) => `“${source.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ')}”`,
  )
  const question = `Was there any ${noun}, or none?`
  return finish({
    kind: 'discrepancy',
    dimension: 'polarity',
    level: 'polarity/there-or-not',
    severity: 'medium',
    confidence: CONFIDENCE,
    question,
    questionKey: `presence ${noun}`,
    message: `${question} The sources have ${words.join(' and ')}.`,
    readings: told.map(({ source, sentence, span, denied, speaker }) =>
      readingAt(source.article, {
        value: denied ? `no ${noun}` : noun,
        span,
        sentence: { start: sentence.start, end: sentence.end },
        attribution: speaker,
      }),
    ),
    evidence: [{ signal: 'there-or-not', weight: 1, detail: noun }],
  })
}

function sharedWords(a: Told, b: Told): number {
  const [x, y] = [a, b].map(({ source, sentence, noun }) => {
    const near = [sentence.index - 1, sentence.index, sentence.index + 1].flatMap(
      (at) => source.sentences[at] ?? [],
    )
    const tokens = near.flatMap(({ firstToken, endToken }) => source.tokens.slice(firstToken, endToken))
    return new Set(
      tokens.map(({ lemma }) => lemma).filter((lemma) => lemma !== noun && rarity(lemma) > TELLING),
    )
  })
  return x && y ? sharedRarity(x, y) : 0
}

/** @param nouns what is stated, of these nouns; null for what is denied. */
function toldIn({ source, mentions }: Witness, nouns: ReadonlySet<string> | null): Told[] {
  return source.tokens.flatMap((token): Told[] => {
    const sentence = source.sentences[token.sentence]
    if (!sentence || sentence.part === 'title') return []
    const isNo = token.lower === 'no'
    if (nouns === null ? !isNo : !nouns.has(token.lower) && !nouns.has(token.lemma)) return []
    if (nouns !== null && token.pos !== 'NOUN' && !isMisread(source.tokens, token)) return []
    const found = nouns === null ? deniedAt(source, token, sentence) : statedAt(source, token, sentence)
    return found.map(([noun, span]): Told => {
      let speaker: string | null = null
      for (const mention of mentions)
        if (mention.kind === 'quote' && mention.speaker && contains(mention.span, span))
          speaker = mention.speaker.canonical
      // "The Comet can reveal"
      if (speaker !== null && source.article.outlet.toLowerCase().includes(speaker.toLowerCase()))
        speaker = null
      return { source, sentence, noun, denied: nouns === null, span, speaker }
    })
  })
}

/** "There was oil": a noun in whatever guise. */
const isMisread = (tokens: readonly Token[], { index, lower, lemma }: Token): boolean =>
  lower === lemma && tokens[index - 1]?.lemma === 'be' && tokens[index - 2]?.lower === 'there'

type Found = readonly (readonly [noun: string, span: Span])[]

function deniedAt({ tokens }: AnnotatedArticle, no: Token, sentence: Sentence): Found {
  if (isOpen(tokens, no, sentence)) return []
  const heads = headsAfter(tokens, no.index + 1, sentence)
  const last = heads.at(-1)
  if (!last || tokens.slice(no.index + 1, last.index).some(({ lower }) => IN_PART.has(lower))) return []
  const start = openingOf(tokens, no.index)
  const end = metAfter(tokens, last.index + 1, sentence)
  if (start === null && end === null) return []
  const span = { start: start ?? no.start, end: end ?? last.end }
  return heads.map((head) => [head.lemma, span] as const)
}

function statedAt({ tokens }: AnnotatedArticle, noun: Token, sentence: Sentence): Found {
  if (tokens[noun.index + 1]?.pos === 'NOUN' || isOpen(tokens, noun, sentence)) return []
  let first = noun.index
  while (/^(?:ADJ|NOUN)$/u.test(tokens[first - 1]?.pos ?? '')) first--
  const before = tokens[first - 1]
  if (before && /^(?:a|an|some|several|two|three)$/u.test(before.lower)) first--
  else if (before && /^(?:DET|NUM|PRON|CCONJ)$/u.test(before.pos)) return []
  const start = openingOf(tokens, first)
  const end = metAfter(tokens, noun.index + 1, sentence)
  return start === null && end === null
    ? []
    : [[noun.lemma, { start: start ?? tokens[first]?.start ?? noun.start, end: end ?? noun.end }]]
}

/** "Oil", "oil or gravel": the last noun of each run. */
function headsAfter(tokens: readonly Token[], from: number, { endToken }: Sentence): Token[] {
  const heads: Token[] = []
  for (let at = from; at < endToken; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token || !/^(?:ADJ|NOUN|CCONJ)$/u.test(token.pos)) break
    if (token.pos === 'NOUN' && next?.pos !== 'NOUN') heads.push(token)
    if (token.pos === 'CCONJ' && token.lower !== 'or') break
  }
  return heads
}

/** Where "there was" or "found" begins in front of a noun phrase. */
function openingOf(tokens: readonly Token[], at: number): number | null {
  const [verb, before, further] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]]
  if (verb && MET_WITH.has(verb.lower)) return verb.start
  if (verb?.lemma !== 'be') return null
  if (before?.lower === 'there') return before.start
  return before?.lemma === 'have' && further?.lower === 'there' ? further.start : null
}

/** Where "was found" ends behind a noun phrase. */
function metAfter(tokens: readonly Token[], from: number, { endToken }: Sentence): number | null {
  for (let at = from; at < Math.min(endToken, from + REACH); at++) {
    const token = tokens[at]
    if (!token || token.pos === 'PUNCT' || token.pos === 'VERB') return null
    if (token.lemma !== 'be' && token.lemma !== 'have') continue
    const main = tokens.slice(at + 1, at + 4).find(({ pos }) => pos !== 'AUX' && pos !== 'ADV')
    return main && MET.has(main.lower) ? main.end : null
  }
  return null
}

/** Tokens behind a noun in which its verb begins, and tokens before it in which it may be asked or supposed. */
const REACH = 6
const BEFORE = 8

function isOpen(tokens: readonly Token[], { index }: Token, { firstToken, endToken }: Sentence): boolean {
  if (tokens[endToken - 1]?.text === '?') return true
  const end = Math.min(endToken, index + REACH)
  const stop = tokens.slice(index + 1, end).find(({ pos }) => pos === 'PUNCT')
  return tokens
    .slice(Math.max(firstToken, index - BEFORE), stop?.index ?? end)
    .some(({ lower, lemma, index: at }) => {
      // "The Comet can reveal"
      if (OWN_FINDING.has(tokens[at + 1]?.lemma ?? '')) return false
      return UNTOLD.has(lower) || UNTOLD.has(lemma)
    })
}
