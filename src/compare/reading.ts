import type { Article } from '../model/article.ts'
import type { Claim, ClaimValue } from '../model/claim.ts'
import type { Reading } from '../model/finding.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'

/** UTF-16 code units of context kept on either side (W3C TextQuoteSelector). */
const CONTEXT = 32

/** What a reading needs beside the article it stands in. */
export interface Place {
  readonly value: string
  readonly span: Span
  readonly sentence: Span
  readonly attribution: string | null
}

/** A source's answer with the words around it, cut at code-point boundaries. */
export function readingAt(
  { id, outlet, text }: Article,
  { value, span, sentence, attribution }: Place,
): Reading {
  return {
    source: id,
    outlet,
    value,
    exact: text.slice(span.start, span.end),
    span,
    prefix: text.slice(wholeFrom(text, Math.max(0, span.start - CONTEXT)), span.start),
    suffix: text.slice(span.end, wholeTo(text, Math.min(text.length, span.end + CONTEXT))),
    sentence,
    attribution,
  }
}

/** What an article says in its own voice, with its sentence. */
export function ownReading(article: Article, { start, end }: Span, value: string, span: Span): Reading {
  return readingAt(article, { value, span, sentence: { start, end }, attribution: null })
}

/** The reading of a claim. */
export function readingOf(article: Article, claim: Claim): Reading {
  return readingAt(article, {
    value: valueText(claim.value),
    span: claim.span,
    sentence: claim.sentenceSpan,
    attribution: claim.attribution,
  })
}

/** The normalised value of a claim, as the report contract writes it. */
export function valueText(value: ClaimValue): string {
  switch (value.type) {
    case 'time':
      return value.mention.timex3.value
    case 'quantity':
      return quantityText(value.mention)
    case 'quote':
      return value.words.join(' ')
    case 'superlative':
      return value.mention.exact
    case 'phrase':
      return value.lemmas.join(' ')
    case 'statement':
      return value.statement.units.map(({ key }) => key).join(' ')
    case 'act':
      return [value.act.lemma, ...value.act.parts.flatMap(({ units }) => units.map(({ key }) => key))].join(
        ' ',
      )
  }
}

/** Digits with bound, upper end and unit: ">=58", "10..12", "~500 USD". */
function quantityText({ value, upper, bound, unit }: QuantityMention): string {
  const number = upper === null ? String(value) : `${value}..${upper}`
  return `${bound === '=' ? '' : bound}${number}${unit === null ? '' : ` ${unit}`}`
}

function wholeFrom(text: string, at: number): number {
  return isLowSurrogate(text.charCodeAt(at)) ? at + 1 : at
}

function wholeTo(text: string, at: number): number {
  return isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
