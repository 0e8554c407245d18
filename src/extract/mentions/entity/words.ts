import type { AnnotatedArticle, Pos, Sentence, Token } from '../../../model/annotation.ts'
import { isGivenName } from '../../../util/personal-name.ts'
import { nationOf, placesNamed } from '../../../util/place.ts'
import { rarity } from '../../../util/rarity.ts'
import { easternSurnames, hyphenTails, organisationNamed, surnamesInS } from './lexicon.ts'

/** A word as names are made of: tokens joined over hyphens ("al-Foua", "Myung-soo"), its possessive ending left out. */
export interface Word {
  /** UTF-16 offsets, half-open, without possessive ending. */
  readonly start: number
  readonly end: number
  /** Its tokens, half-open. The possessive ending is not among them unless the text lost the apostrophe. */
  readonly first: number
  readonly last: number
  readonly text: string
  readonly lower: string
  readonly pos: Pos
  readonly lemma: string
  /** Starts with a capital, or is an Arabic article joined to a capital. */
  readonly capital: boolean
  readonly allCaps: boolean
  /** First in its sentence, quotation or line: its capital tells little. */
  readonly opens: boolean
  readonly possessive: boolean
}

const PREFIX_ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az|ez|es|et|ed|abu|abd|bin|ibn|de|la|le|du|van|von)$/u
const CAPITAL = /^\p{Lu}/u
const ALL_CAPS = /^(?:\p{Lu}[.&]?){2,}$/u
const CAPITAL_WORD = /^(?:\p{Lu}|al-|el-).*\p{Ll}s$/u
const HYPHEN = /^[-‐‑]$/u
const POSSESSIVE = /^(?:['’‘`´]s|['’‘]|s['’])$/iu
const GLUED = /['’]s$/u
const OPENER = /^(?:["“”'‘•·*–—:\-([]|--|\|)$/u
/** What a text keeps where its apostrophes were not lost. */
const KEPT_APOSTROPHE = /\p{L}['’]s\b/u

const isCountry = (word: string): boolean =>
  nationOf(word) !== null || placesNamed(word).some((place) => place.class === 'country')

/** Whether the token after a hyphen continues the name before it. */
function joins(before: Token, after: Token, previous: Token | undefined): boolean {
  const { text, lower } = before
  if (!CAPITAL.test(after.text)) {
    const inName =
      previous !== undefined &&
      CAPITAL.test(previous.text) &&
      easternSurnames.has(previous.lower) &&
      rarity(after.lower) === 1
    return (
      CAPITAL.test(text) &&
      !isCountry(text) &&
      !ALL_CAPS.test(text) &&
      (hyphenTails.has(after.lower) || inName)
    )
  }
  if (PREFIX_ARTICLE.test(lower)) return true
  return CAPITAL.test(text) && text.length > 1 && !isCountry(text) && !isCountry(after.text)
}

/**
 * The words of a sentence, punctuation included, in text order.
 *
 * @param stems capitalised words of the article, to undo lost apostrophes; null where the text kept its apostrophes.
 */
export function wordsOf(
  source: AnnotatedArticle,
  sentence: Sentence,
  stems: ReadonlySet<string> | null,
): Word[] {
  const { tokens, article } = source
  const words: Word[] = []
  let opens = true
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i]
    if (!token) break
    let last = i
    for (;;) {
      const here = tokens[last]
      const hyphen = tokens[last + 1]
      const after = tokens[last + 2]
      if (!here || !hyphen || !after || last + 2 >= sentence.endToken) break
      if (
        hyphen.start !== here.end ||
        !HYPHEN.test(hyphen.text) ||
        after.start !== hyphen.end ||
        !joins(here, after, tokens[last - 1])
      )
        break
      last += 2
    }
    const end = tokens[last]?.end ?? token.end
    const next = tokens[last + 1]
    const marked =
      next !== undefined &&
      next.sentence === sentence.index &&
      next.start === end &&
      POSSESSIVE.test(next.text) &&
      (next.text.length > 1 || /s$/u.test(token.text))
    const text = last === i ? token.text : article.text.slice(token.start, end)
    const lost =
      !marked &&
      stems !== null &&
      isLostPossessive(text, stems, next?.pos === 'NOUN' && isGivenName(tokens[i - 1]?.text ?? ''))
    const glued = text.length > 3 ? GLUED.exec(text) : null
    const capital = CAPITAL.test(text) || (last > i && PREFIX_ARTICLE.test(token.lower))
    const bare = lost ? text.slice(0, -1) : glued ? text.slice(0, glued.index) : text
    words.push({
      start: token.start,
      end: token.start + bare.length,
      first: i,
      last: last + 1,
      text: bare,
      lower: bare === token.text ? token.lower : bare.toLowerCase(),
      pos: token.pos,
      lemma: token.lemma,
      capital,
      allCaps: capital && ALL_CAPS.test(bare),
      opens,
      possessive: marked || lost || glued !== null,
    })
    opens =
      token.pos === 'PUNCT' || opens
        ? OPENER.test(token.text) || (opens && !/[\p{L}\p{N}]/u.test(token.text))
        : false
    i = marked ? last + 1 : last
  }
  return words
}

/** @param named it follows a given name and stands before a noun ("Bashar Assads troops"). */
function isLostPossessive(text: string, stems: ReadonlySet<string>, named: boolean): boolean {
  if (text.length < 4 || !text.endsWith('s') || text.endsWith('ss') || !CAPITAL_WORD.test(text)) return false
  const stem = text.slice(0, -1)
  const last = stem.replace(/^.*-/u, '')
  if (nationOf(stem) !== null || placesNamed(text).length > 0 || surnamesInS.has(`${last}s`.toLowerCase()))
    return false
  return stems.has(last) || placesNamed(stem).length > 0 || organisationNamed(stem) !== null || named
}

/** Capitalised words of an article that lost its apostrophes, by which possessives can be told; else null. */
export function possessiveStems(source: AnnotatedArticle): ReadonlySet<string> | null {
  const { article, tokens } = source
  if (KEPT_APOSTROPHE.test(article.text.slice(article.bodyStart))) return null
  const stems = new Set<string>()
  for (const token of tokens)
    if (token.pos === 'PROPN' && CAPITAL.test(token.text) && token.text.length > 2) stems.add(token.text)
  return stems
}
