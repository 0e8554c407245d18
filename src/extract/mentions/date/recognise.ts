/** From text to time expressions: every rule over the text, then the longest of those that overlap. */
import type { AnnotatedArticle, Sentence } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { matches } from '../../../util/matches.ts'
import { firstTokenEndingAfter } from '../../../util/tokens.ts'
import { NAMES_WITH_TIME_WORDS } from '../../data/time-names.ts'
import { cuesOf } from './cues.ts'
import type { Expression, Groups, Rule, Surroundings } from './meaning.ts'
import { legible } from './pattern.ts'
import { ANAPHORIC_RULES } from './rules/anaphoric.ts'
import { CLOCK_RULES } from './rules/clock.ts'
import { DAY_RULES, EVENT_DATE, NUMERIC_DATE, RANGE_END, RANGE_START } from './rules/days.ts'
import { DECADE_RULES } from './rules/decades.ts'
import { DEICTIC_RULES } from './rules/deictic.ts'
import { DURATION_RULES } from './rules/durations.ts'
import { OF_MONTH_RULES } from './rules/of-month.ts'
import { PERIOD_RULES } from './rules/periods.ts'
import { SET_RULES } from './rules/sets.ts'
import { VAGUE_RULES } from './rules/vague.ts'
import { YEAR_RULES } from './rules/years.ts'

/** In order of preference: of two equal matches the rule named first wins. */
export const RULES: readonly Rule[] = [
  EVENT_DATE,
  ...DAY_RULES,
  RANGE_END,
  RANGE_START,
  NUMERIC_DATE,
  ...SET_RULES,
  ...DEICTIC_RULES,
  ...ANAPHORIC_RULES,
  ...OF_MONTH_RULES,
  ...PERIOD_RULES,
  ...DECADE_RULES,
  ...CLOCK_RULES,
  ...DURATION_RULES,
  ...YEAR_RULES,
  ...VAGUE_RULES,
]

/** The time expressions of an article in text order, none overlapping another. */
export function recognise(source: AnnotatedArticle): Expression[] {
  // What the whole text lacks need not be looked for in each sentence.
  const { text } = source.article
  const names = NAMES_WITH_TIME_WORDS.filter((name) => text.search(name) >= 0)
  const holds = cuesOf(legible(lowerCase(text)))
  const rules = RANKED.filter(({ cue, also }) => holds(cue) && (also === undefined || holds(also)))
  return source.sentences.flatMap((sentence) => recogniseIn(source, sentence, rules, names))
}

interface Ranked extends Rule {
  /** Position in `RULES`. */
  readonly rank: number
}

const RANKED: readonly Ranked[] = RULES.map((rule, rank) => ({ ...rule, rank }))

interface Candidate extends Expression {
  /** Position of its rule in `RULES`. */
  readonly rank: number
}

function recogniseIn(
  source: AnnotatedArticle,
  sentence: Sentence,
  rules: readonly Ranked[],
  names: readonly RegExp[],
): Expression[] {
  const spelt = maskNames(source.article.text.slice(sentence.start, sentence.end), names)
  const masked = legible(lowerCase(spelt))
  const holds = cuesOf(masked)
  const candidates: Candidate[] = []
  for (const rule of rules) {
    if (!holds(rule.cue) || (rule.also !== undefined && !holds(rule.also))) continue
    for (const match of matches(rule.pattern, masked)) {
      const start = sentence.start + match.index
      const span = { start, end: start + withoutOddBracket(match[0]).length }
      const meaning = rule.read(asSpelt(match, spelt), surroundings(source, sentence, span))
      if (meaning !== null) candidates.push({ rule: rule.name, span, meaning, rank: rule.rank })
    }
  }
  return longest(candidates)
}

/** "1500 GMT)" of a remark in brackets. */
function withoutOddBracket(words: string): string {
  return words.endsWith(')') && !words.includes('(') ? words.slice(0, -1) : words
}

/** The groups of a match in the letters of the text; lookarounds capture outside of the match itself. */
function asSpelt(match: RegExpExecArray, text: string): Groups {
  const groups: Record<string, string | undefined> = {}
  const { index, input } = match
  for (const [name, word] of Object.entries(match.groups ?? {})) {
    if (word === undefined) continue
    const inside = match[0].indexOf(word)
    const before = index - word.length
    const at =
      inside >= 0
        ? index + inside
        : input.indexOf(word, index) >= 0
          ? input.indexOf(word, index)
          : input.lastIndexOf(word, before)
    groups[name] = text.slice(at, at + word.length)
  }
  return groups
}

/** Offsets must hold, so letters that change their length in lower case stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** Of those that overlap the longest, then the one whose rule comes first; in text order. */
function longest(candidates: readonly Candidate[]): Expression[] {
  const length = ({ span }: Expression): number => span.end - span.start
  const byPreference = [...candidates].sort(
    (a, b) => length(b) - length(a) || a.rank - b.rank || a.span.start - b.span.start,
  )
  const taken = new Set<number>()
  const kept = byPreference.filter(({ span }) => {
    for (let at = span.start; at < span.end; at++) if (taken.has(at)) return false
    for (let at = span.start; at < span.end; at++) taken.add(at)
    return true
  })
  return kept.sort((a, b) => a.span.start - b.span.start)
}

/** Names are overwritten with as many marks that no pattern reads, so that offsets hold. */
function maskNames(text: string, names: readonly RegExp[]): string {
  return names.reduce((masked, name) => masked.replace(name, (words) => '_'.repeat(words.length)), text)
}

function surroundings({ article, tokens }: AnnotatedArticle, sentence: Sentence, span: Span): Surroundings {
  const first = firstTokenEndingAfter(tokens, span.start)
  let next = first
  while (next < sentence.endToken && (tokens[next]?.start ?? span.end) < span.end) next++
  return {
    text: article.text,
    span,
    before: tokens.slice(Math.max(sentence.firstToken, first - 3), first).reverse(),
    after: tokens.slice(next, Math.min(sentence.endToken, next + 6)),
  }
}
