import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { DateMention } from '../model/mention.ts'
import { tokenFrom } from './token-search.ts'

/** Marks beside which a full date or a bare clock is the page's ("Published February 23 2015", "(AP) Aug. 4, 2014"). */
const STAMP_WORDS =
  /^(?:published|publication|updated|posted|modified|afp|ap|reuters|edition|photo|tags|last|update|file|image)$/u

/**
 * Whether a date is a mark of the page - a publication stamp, a date line, the length of a video - and no part of what
 * the article tells. Such dates follow no preposition, and state the whole date or nothing but the clock.
 */
export function isStamp(
  { tokens, sentences }: AnnotatedArticle,
  { span, sentence: index, stated, timex3, exact }: DateMention,
): boolean {
  const sentence = sentences[index]
  if (!sentence) return false
  const first = tokenFrom(tokens, sentence.firstToken, sentence.endToken, span.start)
  const before = first > sentence.firstToken ? tokens[first - 1] : undefined
  const bareClock = timex3.type === 'TIME' && /^\d{1,2}:\d{2}(?::\d{2})?$/u.test(exact)
  // "blow you up 02:37": the particle of a title before the length of its video.
  if (before !== undefined && leadsIn(before) && !(bareClock && PARTICLES.test(before.lower))) return false
  if (bareClock) return true
  const whole = stated.includes('year') && stated.includes('month') && stated.includes('day')
  const dateLine =
    stated.includes('month') &&
    stated.includes('day') &&
    isPunctuation(before) &&
    /^(?:[-–—(:|]|--)$/u.test(nextOf(tokens, sentence, span.end)?.text ?? '')
  if (dateLine) return true
  if (!whole) return false
  return before === undefined || STAMP_WORDS.test(before.lower) || /^[)|\]:–—-]$/u.test(before.text)
}

const PARTICLES = /^(?:up|down|out|off|away|over|back)$/u

function leadsIn({ pos, lower }: Token): boolean {
  return (
    pos === 'ADP' ||
    pos === 'SCONJ' ||
    /^(?:on|at|about|around|until|since|by|from|between|and|to|shortly|the)$/u.test(lower)
  )
}

function isPunctuation(token: Token | undefined): boolean {
  return token === undefined || token.pos === 'PUNCT'
}

function nextOf(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  end: number,
): Token | undefined {
  return tokens[tokenFrom(tokens, firstToken, endToken, end)]
}
