import type { AnnotatedArticle } from '../model/annotation.ts'
import { type Excerpt, type Line, letterOf, lineOf } from './excerpt.ts'
import { estimateTokens } from './tokens.ts'

/** One question to a reader: the parts of articles it is shown together. */
export interface Call {
  readonly excerpts: readonly Excerpt[]
}

/** What a call may cost, in tokens as `estimateTokens` counts them. */
export interface Budget {
  /** For all that is sent. */
  readonly perCall: number
  /** What the prompt takes before any article is put in. */
  readonly prompt: number
}

/** The head of an article (file, outlet, title, date) and the marks around each line, in tokens. */
const HEAD = 80
const LINE_MARKS = 4
/** No part is smaller: with less to show, a call would be all prompt. */
const LEAST_PART = 200

/** A run of paragraphs of one article. */
interface Part extends Excerpt {
  readonly tokens: number
}

/**
 * Cuts a story into calls that fit the budget, so that every two parts, of one article or of two, are shown together at least once.
 * A story that fits is one call. The same for every order of `sources`.
 */
export function planCalls(sources: readonly AnnotatedArticle[], budget: Budget): Call[] {
  const inOrder = [...sources].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const room = Math.max(2 * LEAST_PART, budget.perCall - budget.prompt)
  const whole = inOrder.map((source, n) =>
    partOf({ source, letter: letterOf(n) }, linesOf(source, letterOf(n), room)),
  )
  if (sum(whole) <= room) return [{ excerpts: whole }]
  const parts = whole.flatMap((part) => cut(part, Math.floor(room / 2)))
  return cover(parts, room).map((chosen) => ({ excerpts: joined(chosen) }))
}

function linesOf(source: AnnotatedArticle, letter: string, room: number): Line[] {
  const longest = Math.floor(room / 2) - HEAD - LINE_MARKS
  return source.sentences.flatMap((sentence) => pieces(lineOf({ source, letter }, sentence), longest))
}

/** A sentence longer than a part (a list, a table) is shown in pieces, under the one id. */
function pieces(line: Line, longest: number): Line[] {
  if (estimateTokens(line.text) <= longest) return [line]
  const texts: string[] = []
  for (const word of line.text.split(' ')) {
    const last = texts.at(-1)
    const grown = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && estimateTokens(grown) <= longest) texts[texts.length - 1] = grown
    else texts.push(...chunks(word, longest))
  }
  return texts.map((text) => ({ id: line.id, text }))
}

/** A run of characters without a space that is longer than a part, cut by code points. */
function chunks(word: string, longest: number): string[] {
  if (estimateTokens(word) <= longest) return [word]
  const points = [...word]
  return Array.from({ length: Math.ceil(points.length / longest) }, (_, i) =>
    points.slice(i * longest, (i + 1) * longest).join(''),
  )
}

const costOf = ({ text }: Line): number => estimateTokens(text) + LINE_MARKS

function partOf({ source, letter }: Omit<Excerpt, 'lines'>, lines: readonly Line[]): Part {
  return { source, letter, lines, tokens: lines.reduce((all, line) => all + costOf(line), HEAD) }
}

const sum = (parts: readonly Part[]): number => parts.reduce((all, { tokens }) => all + tokens, 0)

/** Cuts between paragraphs; within one only where it alone is too long. */
function cut(part: Part, most: number): Part[] {
  const groups: Line[][] = []
  let tokens = Number.POSITIVE_INFINITY
  for (const paragraph of paragraphsOf(part)) {
    const cost = paragraph.reduce((all, line) => all + costOf(line), 0)
    for (const lines of HEAD + cost <= most ? [paragraph] : paragraph.map((line) => [line])) {
      const more = lines.reduce((all, line) => all + costOf(line), 0)
      if (tokens + more > most) {
        groups.push([])
        tokens = HEAD
      }
      groups.at(-1)?.push(...lines)
      tokens += more
    }
  }
  return groups.map((lines) => partOf(part, lines))
}

function paragraphsOf({ source, letter, lines }: Excerpt): Line[][] {
  const paragraphOf = new Map(
    source.sentences.map((sentence) => [lineOf({ source, letter }, sentence).id, sentence.paragraph]),
  )
  const paragraphs: Line[][] = []
  let last: number | undefined
  for (const line of lines) {
    const own = paragraphOf.get(line.id)
    if (own !== last || paragraphs.length === 0) paragraphs.push([])
    paragraphs.at(-1)?.push(line)
    last = own
  }
  return paragraphs
}

/**
 * Chooses parts for each call until every two have been together: the first two that have not, then whatever part
 * fits and meets most others for the first time.
 */
function cover(parts: readonly Part[], room: number): Part[][] {
  const met = parts.map(() => new Set<number>())
  const calls: Part[][] = []
  for (const [i] of parts.entries())
    for (const [j] of parts.entries()) {
      if (j <= i || met[i]?.has(j)) continue
      const chosen = filled([i, j], parts, met, room).sort((a, b) => a - b)
      for (const a of chosen) for (const b of chosen) if (a !== b) met[a]?.add(b)
      calls.push(chosen.flatMap((at) => parts[at] ?? []))
    }
  return calls
}

function filled(
  start: readonly number[],
  parts: readonly Part[],
  met: readonly ReadonlySet<number>[],
  room: number,
): number[] {
  const chosen = [...start]
  let left = room - sum(chosen.flatMap((at) => parts[at] ?? []))
  for (;;) {
    let best: { at: number; news: number } | null = null
    for (const [at, { tokens }] of parts.entries()) {
      if (chosen.includes(at) || tokens > left) continue
      const news = chosen.filter((other) => !met[at]?.has(other)).length
      if (news > (best?.news ?? 0)) best = { at, news }
    }
    if (best === null) return chosen
    chosen.push(best.at)
    left -= parts[best.at]?.tokens ?? 0
  }
}

/** Parts of one article that are shown together stand under one head. */
function joined(parts: readonly Part[]): Excerpt[] {
  const byLetter = new Map<string, Excerpt>()
  for (const { source, letter, lines } of parts)
    byLetter.set(letter, { source, letter, lines: [...(byLetter.get(letter)?.lines ?? []), ...lines] })
  return [...byLetter.values()]
}
