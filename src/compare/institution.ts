import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'

/** A name of two words or more, all capitalised but for "of", "for", "the", "and" inside. */
interface LongName {
  readonly words: readonly string[]
  readonly span: Span
  readonly sentence: number
}

/** Names of which one word is another; of which one word is left out, two are enough. */
const SHORTEST = 3
const SHORTEST_LEFT = 2
/** From this length on, a name with one other word in the middle is the same institution. */
const TELLING = 4
const LONGEST = 8
const LINK = /^(?:of|for|the|and)$/u
const CAPITAL = /^\p{Lu}[\p{L}&.’'-]*$/u
/** These tell institutions of one pattern apart: "Northern Command", "Second Infantry Division". */
const DISTINGUISHING =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|upper|lower|junior|senior|men|women|vice|deputy|assistant|chief)s?$/u

/** An institution's name given in two forms that differ by one word or letter. */
export function institutionProblems({ source }: Witness): Problem[] {
  const all = namesIn(source)
  const names = all.filter(({ words }) => words.length >= SHORTEST)
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const [a, b] of [...alike(names), ...widened(all)]) {
    const key = [a, b]
      .map(({ words }) => words.join(' '))
      .sort()
      .join('|')
    if (seen.has(key)) continue
    seen.add(key)
    const [x, y] = [a.words.join(' '), b.words.join(' ')]
    problems.push({
      dimension: 'organisation',
      level: 'organisation/name-varies',
      severity: 'low',
      confidence: 0.75,
      question: `Is it called ${x} or ${y}?`,
      message: `The article calls it “${x}” and “${y}”.`,
      places: inTextOrder(
        [a, b].map((name) => placeAt(source, name.sentence, name.span, name.words.join(' '))),
      ),
      evidence: [{ signal: 'one-word-apart', weight: 1, detail: `${x} / ${y}` }],
    })
  }
  return problems
}

function namesIn({ tokens, sentences }: AnnotatedArticle): LongName[] {
  const names: LongName[] = []
  for (const sentence of sentences) {
    if (sentence.part === 'title') continue
    let at = sentence.firstToken
    while (at < sentence.endToken) {
      // "Later the …", "Lawyers for …": a capital that only opens the sentence
      const opensOnly = at === sentence.firstToken && LINK.test(tokens[at + 1]?.text ?? '')
      const end = opensOnly ? at : nameEnd(tokens, at, sentence.endToken)
      const run = tokens.slice(at, end)
      const first = run[0]
      const last = run.at(-1)
      if (first !== undefined && last !== undefined && run.length >= SHORTEST_LEFT && run.length <= LONGEST)
        names.push({
          words: run.map(({ text }) => text),
          span: { start: first.start, end: last.end },
          sentence: sentence.index,
        })
      at = Math.max(at + 1, end)
    }
  }
  return names
}

/** Where the name that starts at `from` ends; a leading "The" is no part of it. */
function nameEnd(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[from]?.lower === 'the' || !CAPITAL.test(tokens[from]?.text ?? '')) return from
  let at = from + 1
  let last = at
  while (at < end) {
    const word = tokens[at]?.text ?? ''
    if (CAPITAL.test(word)) last = at + 1
    else if (!LINK.test(word)) break
    at++
  }
  return last
}

/** Pairs of names of one length, with first and last word or all but one letter in common; found by those words. */
function* alike(names: readonly LongName[]): Generator<readonly [LongName, LongName]> {
  const groups = new Map<string, LongName[]>()
  for (const name of names) {
    const key = `${name.words.length} ${name.words[0]} ${name.words.at(-1)}`
    const group = groups.get(key) ?? []
    for (const other of group) if (oneApart(name.words, other.words)) yield [other, name]
    groups.set(key, [...group, name])
  }
}

/** Bodies that have but one name: of committees and departments there are several, and short names for each. */
const SINGLE =
  /^(?:agency|alliance|association|bank|center|centre|coalition|company|corporation|federation|firm|foundation|fund|group|institute|institution|league|museum|network|observatory|organi[sz]ation|party|society|trust|union|university)$/u

/** Pairs of names of which one has one word more inside: nobody shortens a name there. */
function* widened(names: readonly LongName[]): Generator<readonly [LongName, LongName]> {
  const byEnds = new Map<string, LongName[]>()
  for (const name of names) {
    const last = name.words.at(-1) ?? ''
    if (!SINGLE.test(last.toLowerCase())) continue
    const key = `${name.words[0]} ${last}`
    const group = byEnds.get(key) ?? []
    for (const other of group) {
      const [short, long] = other.words.length < name.words.length ? [other, name] : [name, other]
      if (hasOneMore(long.words, short.words)) yield [other, name]
    }
    byEnds.set(key, [...group, name])
  }
}

function hasOneMore(long: readonly string[], short: readonly string[]): boolean {
  if (long.length !== short.length + 1) return false
  const at = long.findIndex((word, i) => word !== short[i])
  const word = long[at]?.toLowerCase() ?? ''
  if (LINK.test(word) || DISTINGUISHING.test(word)) return false
  return long.slice(at + 1).every((rest, i) => rest === short[at + i])
}

function oneApart(a: readonly string[], b: readonly string[]): boolean {
  const different = a.flatMap((word, at) => {
    const other = b[at]
    return other === undefined || other === word ? [] : [[word.toLowerCase(), other.toLowerCase()] as const]
  })
  const [pair, ...more] = different
  if (pair === undefined || more.length > 0) return false
  const [x, y] = pair
  if (DISTINGUISHING.test(x) || DISTINGUISHING.test(y) || LINK.test(x) || LINK.test(y)) return false
  if (x === `${y}s` || y === `${x}s`) return true
  return a.length >= TELLING && x.charAt(0) === y.charAt(0)
}
