import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { rarity } from '../../util/rarity.ts'
import { remember } from '../../util/remember.ts'
import { firstTokenEndingAfter } from '../../util/tokens.ts'
import { CONTRACTIONS, INITIALS, MARKED_CONTRACTIONS, NUMERALS, SPELLINGS } from '../data/spelling.ts'

/** One word of a quotation, as it is compared. */
export interface QuoteWord extends Span {
  /** As it stands in the text. */
  readonly text: string
  /** Case, accents and apostrophes folded. */
  readonly folded: string
  /** `folded` in one spelling: American, digits for numbers, contractions written out. */
  readonly key: string
  readonly lemma: string
  /** 0 for function words to 1 for rare words. */
  readonly weight: number
  /** The quotation marks an omission before this word ("…"). */
  readonly gapBefore: boolean
  /** In brackets: the editor's word, not the speaker's. */
  readonly bracketed: boolean
  /** First word of a sentence of the quotation. */
  readonly opensSentence: boolean
}

/** Initials that stand for a name, words with their apostrophes, numbers, symbols that are read as words, marks of omission, brackets, stops. */
const PIECE =
  /(?:U\.\s?[SKN]\.(?:\s?A\.)?|E\.\s?U\.)|(?:(?!â€)[\p{L}\p{M}])+(?:(?:['’‘]|â€™)\p{L}+)*|\d+(?:[.,]\d+)*|[&%$£€]|\.(?:\s?\.){2,}|…|â€¦|[[\](){}]|[.!?]/gu
const APOSTROPHES = /['’‘]|â€™/gu
const ABBREVIATED = /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|st|col|lt|sgt|prof|[a-z])$/u

/** What a piece is, wherever it stands. */
type Reading =
  | { readonly kind: 'gap' | 'opening' | 'closing' | 'stop' }
  | {
      readonly kind: 'word'
      readonly folded: string
      readonly keys: readonly Key[]
      /** Begins with another sign than a small letter, as a sentence does. */
      readonly large: boolean
    }

/** One word in one spelling, and what it tells. */
interface Key {
  readonly key: string
  readonly number: boolean
  readonly weight: number
}

const readingOf = remember((text: string): Reading => {
  if (/^(?:\.\s?\.|…|â€¦)/u.test(text)) return { kind: 'gap' }
  if (/^[[({]$/u.test(text)) return { kind: 'opening' }
  if (/^[\])}]$/u.test(text)) return { kind: 'closing' }
  if (/^[.!?]$/u.test(text)) return { kind: 'stop' }
  const folded = fold(text)
  const keys = keysOf(text, folded).map((key) => ({ key, number: /^\d/u.test(key), weight: rarity(key) }))
  return { kind: 'word', folded, keys, large: /^[^\p{Ll}]/u.test(text) }
})

/** The words of `span`, in order, with their offsets in the article's text. */
export function quoteWords({ article, tokens }: AnnotatedArticle, span: Span): QuoteWord[] {
  const words: QuoteWord[] = []
  let gap = false
  let opens = true
  let brackets = 0
  let token = firstTokenEndingAfter(tokens, span.start)
  let last = ''
  PIECE.lastIndex = span.start
  for (let hit = PIECE.exec(article.text); hit && hit.index < span.end; hit = PIECE.exec(article.text)) {
    const [text] = hit
    const reading = readingOf(text)
    // The editor's "[sic]" is nobody's word.
    if (reading.kind === 'word' && brackets > 0 && reading.folded === 'sic') continue
    if (reading.kind === 'word') {
      const start = hit.index
      const end = Math.min(start + text.length, span.end)
      while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= start) token++
      last = reading.folded
      const opensSentence = opens && (words.length === 0 || reading.large)
      reading.keys.forEach(({ key, number, weight }, at) => {
        const lemma = tokens[token]?.start === start && at === 0 ? (tokens[token]?.lemma ?? key) : key
        words.push({
          start,
          end,
          text,
          folded: last,
          key,
          lemma,
          weight: number ? 0.5 : lemma === key ? weight : Math.min(rarity(lemma), weight),
          gapBefore: gap && at === 0,
          bracketed: brackets > 0,
          opensSentence: opensSentence && at === 0,
        })
      })
      gap = false
      opens = false
    } else if (reading.kind === 'gap') {
      gap = true
      opens = false
    } else if (reading.kind === 'opening') brackets++
    else if (reading.kind === 'closing') brackets = Math.max(0, brackets - 1)
    else opens = !ABBREVIATED.test(last)
  }
  return words
}

function fold(text: string): string {
  if (/^[A-Za-z]+$/u.test(text)) return text.toLowerCase()
  return text.toLowerCase().replace(APOSTROPHES, '').normalize('NFKD').replace(/\p{M}/gu, '')
}

/** One key, or several for a contraction. */
function keysOf(text: string, folded: string): readonly string[] {
  if (/^\d/u.test(folded)) return [folded.replace(/,/gu, '')]
  const initials = INITIALS[text.replace(/[.\s]/gu, '')]
  if (initials) return initials.split(' ')
  const expanded =
    CONTRACTIONS[folded] ?? (folded.length < text.length ? MARKED_CONTRACTIONS[folded] : undefined)
  if (expanded) return expanded.split(' ')
  const spelt = NUMERALS[folded] ?? SPELLINGS[folded] ?? respell(folded)
  return spelt.split(' ')
}

/** British endings to American ones. No two English words that differ become alike by this. */
function respell(word: string): string {
  if (word.length < 5) return word
  const ized = word.replace(/(?<=..)([iy])s(e|ed|es|er|ers|ing|ation|ations)$/u, '$1z$2')
  const or = ized.replace(/(?<=..)our/u, 'or').replace(/(?<=[a-z]{2}[tb])re(s?)$/u, 'er$1')
  return word.length < 8 ? or : or.replace(/(?<=[a-z])ll(ed|ing|er|ers)$/u, 'l$1')
}
