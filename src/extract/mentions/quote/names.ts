import type { AnnotatedArticle, Token } from '../../../model/annotation.ts'
import type { EntityMention } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'
import { FEMALE, MALE, SPEAKING_NOUNS } from '../../data/reporting.ts'
import { firstEndingAfter, tokenAt } from './locate.ts'
import { isName, isTimeWord } from './noun-phrase.ts'

export type Gender = 'female' | 'male'

/** A name at one place. */
export interface Named extends Span {
  readonly canonical: string
  readonly person: boolean
  readonly sentence: number
}

/** Whom an article names, and what it says of them beside the name. */
export interface Names {
  /** In text order. */
  readonly mentions: readonly Named[]
  /** Fullest name for a name as it stands somewhere, or the name itself. */
  fullest(name: string): string
  /** The last person before `offset` named together with this word ("general", "spokesman"). */
  holderOf(noun: string, offset: number): string | null
  genderOf(canonical: string): Gender | null
}

const LINKS = /^(?:of|for|the|and|de|la|al|bin|ibn|von|van|&|-)$/u

/** Collects the names of an article. Where `people` knows a name it decides; other names are capitalised runs. */
export function collectNames(source: AnnotatedArticle, people: readonly EntityMention[]): Names {
  const runs = capitalisedRuns(source)
  const known = people.filter((mention) => mention.kind !== 'place')
  const full = longestNames(runs.map((run) => run.words))
  const mentions: Named[] = []
  let at = 0
  for (const { start, end, words, sentence } of runs) {
    while ((known[at]?.span.end ?? Number.POSITIVE_INFINITY) <= start) at++
    if ((known[at]?.span.start ?? Number.POSITIVE_INFINITY) < end) continue
    const canonical = full(words.join(' '))
    mentions.push({
      start,
      end,
      sentence,
      canonical,
      person: people.length === 0 && words.length > 1 && words.length < 5,
    })
  }
  for (const { span, canonical, kind, sentence } of known)
    mentions.push({ ...span, canonical, person: kind === 'person', sentence })
  mentions.sort((a, b) => a.start - b.start)

  const holders = new Map<string, { readonly offset: number; readonly canonical: string }[]>()
  const genders = new Map<string, Gender>()
  const roles = new Map(known.map((mention) => [mention.span.start, mention.role]))
  for (const mention of mentions) {
    if (!mention.person) continue
    for (const word of besideName(source.tokens, mention, roles.get(mention.start) ?? null)) {
      if (FEMALE.has(word)) genders.set(mention.canonical, 'female')
      else if (MALE.has(word)) genders.set(mention.canonical, 'male')
      if (!SPEAKING_NOUNS.has(word)) continue
      const list = holders.get(word)
      if (list) list.push({ offset: mention.start, canonical: mention.canonical })
      else holders.set(word, [{ offset: mention.start, canonical: mention.canonical }])
    }
  }
  return {
    mentions,
    fullest: full,
    holderOf: (noun, offset) =>
      holders.get(noun)?.findLast((holder) => holder.offset < offset)?.canonical ?? null,
    genderOf: (canonical) => genders.get(canonical) ?? null,
  }
}

interface CapitalisedRun extends Span {
  readonly words: readonly string[]
  readonly sentence: number
}

/** Runs of capitalised words, "of", "for" and the like inside them. */
function capitalisedRuns({ tokens, sentences, article }: AnnotatedArticle): CapitalisedRun[] {
  const runs: CapitalisedRun[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]
    if (!first || sentences[first.sentence]?.part === 'title' || !startsName(first, tokens[at - 1])) continue
    let last = at
    for (let next = at + 1; next < at + 12; next++) {
      const token = tokens[next]
      if (!token || token.sentence !== first.sentence) break
      if (isName(token) && !isTimeWord(token)) last = next
      else if (!LINKS.test(token.lower)) break
    }
    const end = tokens[last]?.end ?? first.end
    const words = article.text.slice(first.start, end).split(/\s+/u)
    runs.push({ start: first.start, end, words, sentence: first.sentence })
    at = last
  }
  return runs
}

function startsName(token: Token, previous: Token | undefined): boolean {
  if (!isName(token) || isTimeWord(token)) return false
  return (
    token.pos === 'PROPN' ||
    token.text === 'May' ||
    (previous !== undefined && previous.sentence === token.sentence && previous.pos !== 'PUNCT')
  )
}

/** Maps a short name to the longest run that contains its words; among equals, the one that comes first. */
function longestNames(names: readonly (readonly string[])[]): (name: string) => string {
  const byWord = new Map<string, readonly string[]>()
  for (const words of names)
    for (const word of words) {
      if (!/^\p{Lu}/u.test(word)) continue
      const best = byWord.get(word)
      if (!best || (best.length === 1 && words.length > 1)) byWord.set(word, words)
    }
  return (name) => {
    const words = name.split(/\s+/u)
    const longest = byWord.get(words.at(-1) ?? '')
    if (!longest || longest.length <= words.length) return name
    return ` ${longest.join(' ')} `.includes(` ${words.join(' ')} `) ? longest.join(' ') : name
  }
}

/** Lemmas of the words for a role that stand directly before a name or behind it in apposition. */
function besideName(tokens: readonly Token[], name: Span, role: string | null): string[] {
  const words: string[] = role?.toLowerCase().split(/[\s,]+/u) ?? []
  const first = firstEndingAfter(tokens, name.start)
  for (let at = first; at < tokens.length && (tokens[at]?.start ?? name.end) < name.end; at++)
    words.push(lemmaOf(tokens[at]))
  for (let at = first - 1; at >= first - 4; at--) {
    const token = tokens[at]
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/u.test(token.pos)) {
      if (token?.text !== '.') break
      continue
    }
    words.push(lemmaOf(token))
  }
  const after = tokenAt(tokens, name.end)
  if (after?.text === ',')
    for (let at = after.index + 1; at < after.index + 8; at++) {
      const token = tokens[at]
      if (!token || /^(?:VERB|AUX|PUNCT|SCONJ)$/u.test(token.pos)) break
      if (token.pos === 'NOUN' || token.pos === 'PROPN') words.push(token.lemma)
    }
  return words
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  gen: 'general',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  sgt: 'sergeant',
  adm: 'admiral',
  lt: 'lieutenant',
  dr: 'doctor',
  prof: 'professor',
}

function lemmaOf(token: Token | undefined): string {
  const word = (token?.lemma ?? '').replace(/\.$/u, '')
  return ABBREVIATED[word] ?? word
}
