/** From text to time expressions: every rule over the text, then the longest of those that overlap. */
import type { AnnotatedArticle } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { NAMES_WITH_TIME_WORDS } from '../../data/time-names.ts'
import type { Expression, Rule, Surroundings } from './meaning.ts'
import { CLOCK_RULES } from './rules/clock.ts'
import { DAY_RULES, NUMERIC_DATE } from './rules/days.ts'
import { DEICTIC_RULES } from './rules/deictic.ts'
import { DURATION_RULES } from './rules/durations.ts'
import { PERIOD_RULES } from './rules/periods.ts'
import { SET_RULES } from './rules/sets.ts'
import { VAGUE_RULES } from './rules/vague.ts'
import { YEAR_RULES } from './rules/years.ts'

/** In order of preference: of two equal matches the rule named first wins. */
export const RULES: readonly Rule[] = [
  ...DAY_RULES, NUMERIC_DATE, ...SET_RULES, ...DEICTIC_RULES, ...PERIOD_RULES, ...CLOCK_RULES, ...DURATION_RULES, ...YEAR_RULES,
  ...VAGUE_RULES,
]

/** The time expressions of an article in text order, none overlapping another. */
export function recognise(source: AnnotatedArticle): Expression[] {
  const { text } = source.article
  const masked = maskNames(text)
  const found: { readonly expression: Expression; readonly rank: number }[] = []
  RULES.forEach((rule, rank) => {
    for (const match of masked.matchAll(rule.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const meaning = rule.read(match.groups ?? {}, surroundings(source, span))
      if (meaning !== null) found.push({ expression: { rule: rule.name, span, meaning }, rank })
    }
  })
  const length = ({ start, end }: Span): number => end - start
  found.sort((a, b) => length(b.expression.span) - length(a.expression.span) || a.rank - b.rank || a.expression.span.start - b.expression.span.start)
  return withoutOverlaps(found.map(({ expression }) => expression))
}

/** Keeps each expression that overlaps none before it; in text order. */
function withoutOverlaps(expressions: readonly Expression[]): Expression[] {
  const kept = new Map<number, Expression>()
  const taken = new Set<number>()
  for (const expression of expressions) {
    const { start, end } = expression.span
    let free = true
    for (let at = start; at < end; at++) if (taken.has(at)) free = false
    if (!free) continue
    for (let at = start; at < end; at++) taken.add(at)
    kept.set(start, expression)
  }
  return [...kept.values()].sort((a, b) => a.span.start - b.span.start)
}

/** Names are overwritten with as many marks that no pattern reads, so that offsets hold. */
function maskNames(text: string): string {
  return NAMES_WITH_TIME_WORDS.reduce(
    (masked, name) => masked.replace(name, (words) => '_'.repeat(words.length)),
    text,
  )
}

function surroundings({ article, tokens, sentences }: AnnotatedArticle, span: Span): Surroundings {
  const first = firstTokenEndingAfter(tokens, span.start)
  const sentence = sentences[tokens[first]?.sentence ?? -1]
  const from = sentence?.firstToken ?? first
  const to = sentence?.endToken ?? first
  let next = first
  while (next < to && (tokens[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) next++
  return {
    text: article.text,
    span,
    before: tokens.slice(Math.max(from, first - 3), first).reverse(),
    after: tokens.slice(next, Math.min(to, next + 2)),
  }
}

/** Binary search: the first token that ends after an offset. */
export function firstTokenEndingAfter(tokens: AnnotatedArticle['tokens'], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

