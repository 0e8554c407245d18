import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import { contains } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { rarity } from '../util/rarity.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'

/** A capitalised word amid running text, with the names it stands between. */
interface NameWord {
  readonly token: Token
  readonly before: string | null
  readonly after: string | null
}

/** All places of one spelling, in text order. */
interface Spelling {
  readonly text: string
  readonly uses: readonly NameWord[]
}

const SHORTEST = 6
/** Where only vowels differ ("Qaeda", "Qaida") shorter names tell enough. */
const SHORTEST_VOWEL_SWAP = 5
/** Shorter still where the same name stands beside both ("Orum al-Jabr", "Urum al-Jabr"). */
const SHORTEST_BESIDE = 4
const VOWEL = /^[aeiouy]$/u
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u
const TITLES = new Set(
  'mr mrs ms dr gov sen rep gen col lt maj capt sgt president minister secretary governor senator general prince king queen judge justice chairman chief officer attorney mayor the'.split(
    ' ',
  ),
)
/** Endings that make another word of a name rather than another spelling: Syria, Syrian, Syrians, lost apostrophes. */
const INFLECTION = /^(?:s|n|ns|an|ans|es)?$/u

/**
 * A person's or place's name spelt in two ways in one article: once where the usual spelling is frequent it is a slip,
 * else two spellings stand side by side. Two people whose names are alike are told apart by the names beside theirs.
 */
export function misspellingProblems({ source, mentions }: Witness): Problem[] {
  const quoted = mentions
    .filter((mention) => mention.kind === 'quote' && mention.direct)
    .map(({ span }) => span)
  const quotedOnly = ({ uses }: Spelling): boolean =>
    uses.every(({ token }) => quoted.some((span) => contains(span, token)))
  const spellings = spellingsOf(source)
  const problems: Problem[] = []
  for (const [a, b] of lookAlikes(spellings)) {
    const [usual, variant] = inOrder(a, b)
    if (differentBearers(usual, variant)) continue
    const [first, other] = [fullest(usual), fullest(variant)]
    if (first === undefined || other === undefined) continue
    const lone = variant.uses.length === 1 && usual.uses.length >= 3
    problems.push({
      dimension: 'person',
      level: 'person/spelling',
      severity: lone ? 'medium' : 'low',
      // What a quoted document spells its own way is no slip of the article's.
      confidence: quotedOnly(usual) !== quotedOnly(variant) ? 0.45 : lone ? 0.85 : 0.6,
      question: `Is the name ${usual.text} or ${variant.text}?`,
      message: `The name is spelt “${usual.text}” (${times(usual)}) and “${variant.text}” (${times(variant)}).`,
      places: inTextOrder(
        [first, other].map(({ token }) =>
          placeAt(source, token.sentence, { start: token.start, end: token.end }, token.text),
        ),
      ),
      evidence: [{ signal: 'one-letter-apart', weight: 1, detail: `${usual.text} ${variant.text}` }],
    })
  }
  return problems
}

function times({ uses }: Spelling): string {
  return uses.length === 1 ? 'once' : `${uses.length} times`
}

/** The more frequent spelling first; of equals the one that comes first. */
function inOrder(a: Spelling, b: Spelling): readonly [Spelling, Spelling] {
  const position = ({ uses }: Spelling): number => uses[0]?.token.start ?? 0
  const firstIsUsual =
    b.uses.length < a.uses.length || (b.uses.length === a.uses.length && position(a) < position(b))
  return firstIsUsual ? [a, b] : [b, a]
}

/** The use that says most about who bears the name: the first one with another name beside it, else the first. */
function fullest({ uses }: Spelling): NameWord | undefined {
  return uses.find(({ before, after }) => before !== null || after !== null) ?? uses[0]
}

function spellingsOf({ tokens, sentences }: AnnotatedArticle): Spelling[] {
  const uses = new Map<string, NameWord[]>()
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at]
      if (token === undefined || !CAPITALISED.test(token.text)) continue
      if (rarity(token.lower) < 1 || token.text.length < SHORTEST_BESIDE) continue
      const word = {
        token,
        before: neighbour(tokens, at, -1, sentence.firstToken, sentence.endToken),
        after: neighbour(tokens, at, 1, sentence.firstToken, sentence.endToken),
      }
      const known = uses.get(token.text)
      if (known) known.push(word)
      else uses.set(token.text, [word])
    }
  }
  // Words that also stand in lower case are words, not names ("While", "Ministry").
  const common = new Set(tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower))
  return [...uses]
    .filter(([text]) => !common.has(text.toLowerCase()))
    .map(([text, words]) => ({ text, uses: words }))
}

/** The capitalised word right beside the one at `at`, titles left out. */
function neighbour(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  low: number,
  end: number,
): string | null {
  const beside = step > 0 ? afterArticle(tokens, at + 1) : tokens[at - 1]
  if (beside === undefined || beside.index < low || beside.index >= end || !CAPITALISED.test(beside.text))
    return null
  const gap =
    step > 0 ? (tokens[at + 1]?.start ?? 0) - (tokens[at]?.end ?? 0) : (tokens[at]?.start ?? 0) - beside.end
  const opensOnly = beside.index === low && rarity(beside.lower) < 1
  return gap > 1 || opensOnly || TITLES.has(beside.lower) ? null : beside.text
}

/** The token at `at`, or the name behind an Arabic article and its hyphen that stand there. */
function afterArticle(tokens: readonly Token[], at: number): Token | undefined {
  return ARTICLE.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at]
}

const ARTICLE = /^(?:al|el|an|ar|as|ad|az|ash)$/u

/** Pairs one letter apart, found by their shared skeletons (each word with one letter left out), not by all pairs. */
function* lookAlikes(spellings: readonly Spelling[]): Generator<readonly [Spelling, Spelling]> {
  const bySkeleton = new Map<string, Spelling[]>()
  const seen = new Set<string>()
  for (const spelling of spellings) {
    for (const skeleton of skeletons(spelling.text)) {
      const group = bySkeleton.get(skeleton) ?? []
      for (const other of group) {
        const key = `${other.text} ${spelling.text}`
        if (seen.has(key) || !oneLetterApart(other.text, spelling.text, haveOneBeside(other, spelling)))
          continue
        seen.add(key)
        yield [other, spelling]
      }
      bySkeleton.set(skeleton, [...group, spelling])
    }
  }
}

function skeletons(word: string): Set<string> {
  const all = new Set([word])
  for (let at = 1; at < word.length; at++) all.add(word.slice(0, at) + word.slice(at + 1))
  return all
}

/** One letter put, left out or exchanged, or two neighbours swapped; the first letter and inflections apart. */
function oneLetterApart(a: string, b: string, beside = false): boolean {
  if (a === b || a.charAt(0) !== b.charAt(0) || a.toLowerCase() === b.toLowerCase()) return false
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let back = 0
  while (
    back < a.length - from &&
    back < b.length - from &&
    a[a.length - 1 - back] === b[b.length - 1 - back]
  )
    back++
  const [x, y] = [a.slice(from, a.length - back), b.slice(from, b.length - back)]
  if (x.length === 2 && x === [...y].reverse().join('')) return a.length >= SHORTEST
  if (x.length > 1 || y.length > 1) return false
  const tail = a.slice(a.length - back)
  // "German" and "Germany", "Somali" and "Somalia": an ending more is another word.
  if (back === 0 && (x === '' || y === '')) return false
  if (tail.length <= 2 && (INFLECTION.test(x + tail) || INFLECTION.test(y + tail))) return false
  if (!/^\p{L}?$/u.test(x) || !/^\p{L}?$/u.test(y)) return false
  const shortest = Math.min(a.length, b.length)
  const least = beside ? SHORTEST_BESIDE : SHORTEST_VOWEL_SWAP
  return shortest >= SHORTEST || (shortest >= least && VOWEL.test(x) && VOWEL.test(y))
}

/** Whether the same name follows both somewhere. */
function haveOneBeside(a: Spelling, b: Spelling): boolean {
  return a.uses.some(({ after }) => after !== null && b.uses.some((other) => other.after === after))
}

/**
 * Surnames after given names that never meet ("Ann Rosen", "Bo Rosin") are two people's; so are two given names that
 * always have a surname after them, and never the same.
 */
function differentBearers(a: Spelling, b: Spelling): boolean {
  const given = [a, b].map(({ uses }) => uses.flatMap(({ before }) => before ?? []))
  if (given.every((names) => names.length > 0) && !meet(given[0] ?? [], given[1] ?? [])) return true
  const family = [a, b].map(({ uses }) => uses.map(({ after }) => after))
  return (
    family.every((names) => !names.includes(null)) &&
    !meet(family[0]?.flatMap((name) => name ?? []) ?? [], family[1]?.flatMap((name) => name ?? []) ?? [])
  )
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.some((y) => x === y || oneLetterApart(x, y)))
}
