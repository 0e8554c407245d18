import type { AnnotatedArticle, Sentence } from '../model/annotation.ts'
import type { Count, ProposedReading } from '../model/proposal.ts'
import { bySpan, type Span } from '../model/span.ts'
import { type Excerpt, sentenceId } from './excerpt.ts'
import type { ListedFinding, ListedReading } from './findings.ts'

/** Why a reading or a finding is dropped, to be read after a number. */
export const DROPPED = {
  malformed: 'not in the form asked for',
  file: 'of an article that it was not shown',
  sentence: 'of a sentence that it was not shown',
  words: 'with words that do not stand in the sentence named',
  unique: 'with words that stand there more than once',
  readings: 'with fewer than two readings left',
} as const
export type Drop = keyof typeof DROPPED

/** A listed finding whose every reading stands in its article. */
export interface Grounded extends Pick<ListedFinding, 'kind' | 'dimension' | 'question'> {
  readonly readings: readonly ProposedReading[]
}

export interface Grounding {
  readonly findings: readonly Grounded[]
  /** One for each reading and each finding dropped. */
  readonly drops: readonly Drop[]
}

/**
 * Keeps of what a reader lists only what stands in the articles: a reading counts if its exact words stand in the sentence it
 * names, once, as whole words. White space and the shape of quotation marks, apostrophes and dashes do not matter.
 *
 * @param shown what the reader was shown in this call; it cannot have read anything else.
 */
export function ground(listed: readonly ListedFinding[], shown: readonly Excerpt[]): Grounding {
  const places = placesOf(shown)
  const drops: Drop[] = []
  const findings = listed.flatMap((finding): Grounded[] => {
    const readings: ProposedReading[] = []
    for (const reading of finding.readings) {
      const found = locate(reading, places)
      if (typeof found === 'string') drops.push(found)
      else if (!readings.some((other) => isSame(other, found))) readings.push(found)
    }
    if (readings.length < 2) {
      drops.push('readings')
      return []
    }
    const { dimension, question } = finding
    return [{ ...asFound(finding.kind, readings), dimension, question }]
  })
  return { findings, drops }
}

/** Counts of what was dropped, in the order of `DROPPED`. */
export function countDrops(drops: readonly Drop[]): Count[] {
  return Object.entries(DROPPED).flatMap(([drop, what]) => {
    const count = drops.filter((one) => one === drop).length
    return count === 0 ? [] : [{ what, count }]
  })
}

interface Place {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
}

interface Places {
  readonly byId: ReadonlyMap<string, Place>
  readonly files: ReadonlySet<string>
}

function placesOf(shown: readonly Excerpt[]): Places {
  const byId = new Map<string, Place>()
  const files = new Set<string>()
  for (const { source, letter, lines } of shown) {
    for (const name of namesOf(source, letter)) files.add(name)
    const ids = new Set(lines.map(({ id }) => id))
    for (const sentence of source.sentences) {
      const id = sentenceId(letter, sentence)
      if (ids.has(id)) byId.set(id, { source, sentence })
    }
  }
  return { byId, files }
}

/** What a reader may call an article: as the prompt does, by its letter or by its file. */
function namesOf({ article }: AnnotatedArticle, letter: string): string[] {
  return [article.id, article.file, letter].map((name) => name.toLowerCase())
}

function locate({ file, sentence, exact }: ListedReading, { byId, files }: Places): ProposedReading | Drop {
  const place = byId.get(sentence.replace(/[^A-Za-z0-9]/gu, '').toUpperCase())
  const named = file.trim().toLowerCase()
  if (named !== '' && !files.has(named)) return 'file'
  if (!place) return 'sentence'
  const letter = sentence.replace(/[^A-Za-z]/gu, '').toUpperCase()
  if (named !== '' && !namesOf(place.source, letter).includes(named)) return 'file'
  const { text } = place.source.article
  const spans = occurrences(text.slice(place.sentence.start, place.sentence.end), bare(exact))
  const [span, second] = spans
  if (!span) return 'words'
  if (second) return 'unique'
  return {
    source: place.source.article.id,
    span: { start: place.sentence.start + span.start, end: place.sentence.start + span.end },
    sentence: place.sentence.index,
  }
}

/** Quotation marks and stops that a reader puts around the words it names are its own. */
function bare(exact: string): string {
  return exact
    .trim()
    .replace(/^["'“”‘’\s]+/u, '')
    .replace(/["'“”‘’\s.,;:]+$/u, '')
}

/** Where words stand in a sentence, as whole words: `5` does not stand in `15`. */
function occurrences(sentence: string, exact: string): Span[] {
  const wanted = fold(exact).text
  if (!/[\p{L}\p{N}]/u.test(wanted)) return []
  const { text, offsets } = fold(sentence)
  const spans: Span[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const start = offsets[at]
    const last = offsets[at + wanted.length - 1]
    if (start === undefined || last === undefined) continue
    if (isWhole(text, at, at + wanted.length)) spans.push({ start, end: last + 1 })
  }
  return spans
}

const WORD = /[\p{L}\p{N}\p{M}]/u
/** "1,200" and "3.5" are one word each. */
const INSIDE_NUMBER = /^\p{N}[.,]\p{N}$/u

function isWhole(text: string, start: number, end: number): boolean {
  return isEdge(text, start) && isEdge(text, end)
}

function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (WORD.test(before) && WORD.test(after)) return false
  return !INSIDE_NUMBER.test(text.slice(at - 2, at + 1)) && !INSIDE_NUMBER.test(text.slice(at - 1, at + 2))
}

const SHAPES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
}

/** One shape of quotation marks, apostrophes and dashes, one space for any white space; each character with its offset. */
function fold(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const chars: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    const isSpace = /\s/u.test(char)
    if (isSpace && chars.at(-1) === ' ') continue
    chars.push(isSpace ? ' ' : (SHAPES[char] ?? char))
    offsets.push(at)
  }
  return { text: chars.join(''), offsets }
}

function isSame(a: ProposedReading, b: ProposedReading): boolean {
  return a.source === b.source && a.span.start === b.span.start && a.span.end === b.span.end
}

/** Whether a finding is within one article or between several is seen by its readings, whatever the reader calls it. */
function asFound(
  kind: ListedFinding['kind'],
  readings: readonly ProposedReading[],
): Pick<Grounded, 'kind' | 'readings'> {
  const inOrder = [...readings].sort((a, b) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : bySpan(a.span, b.span),
  )
  const sources = new Set(inOrder.map(({ source }) => source))
  if (sources.size === 1) return { kind: 'inconsistency', readings: inOrder }
  if (kind !== 'inconsistency') return { kind, readings: inOrder }
  const twice = [...sources].find((id) => inOrder.filter(({ source }) => source === id).length > 1)
  return twice === undefined
    ? { kind: 'discrepancy', readings: inOrder }
    : { kind, readings: inOrder.filter(({ source }) => source === twice) }
}
