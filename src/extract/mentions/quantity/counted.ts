import type { Token } from '../../../model/annotation.ts'
import { PERSON_PARTS } from '../../data/counted-nouns.ts'
import { DETERMINERS, FILLERS, NO_HEADS, TIME_OPENERS, WHOLE_PRONOUNS } from '../../data/phrase-words.ts'
import { ADJECTIVAL, STATES } from '../../data/states.ts'

/** What a number counts, as its noun phrase says. */
export interface Counted {
  /** Lemma of the head noun, null where the text leaves it out. */
  readonly of: string | null
  /** Lower-case words between the number and its head. */
  readonly modifiers: readonly string[]
  /** Index in `tokens` one past the noun phrase. */
  readonly end: number
}

/**
 * Reads the noun phrase after a number.
 *
 * @param from index of the first token after the number and its unit
 * @param limit index one past the last token of the sentence
 * @param partitive whether "of" may stand between ("dozens of people", "two of the victims")
 */
export function countedAfter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  partitive: boolean,
): Counted {
  const compound = hyphenated(tokens, from, limit)
  if (compound) return compound
  let at = from
  while (at < limit && FILLERS.has(tokens[at]?.lower ?? '')) at++
  const tail = at
  if (tokens[at]?.lower === 'of' && partitive) {
    at++
    const next = tokens[at]
    if (next && WHOLE_PRONOUNS.has(next.lower) && !isNominal(tokens[at + 1]))
      return { of: null, modifiers: [], end: at + 1 }
    while (at < limit && (DETERMINERS.has(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'NUM')) at++
  }
  return nounPhrase(tokens, at, limit) ?? { of: null, modifiers: [], end: tail }
}

/** "a 326-page report" counts pages. */
function hyphenated(tokens: readonly Token[], from: number, limit: number): Counted | null {
  const [hyphen, noun] = [tokens[from], tokens[from + 1]]
  if (hyphen?.text !== '-' || noun?.pos !== 'NOUN' || noun.start !== hyphen.end) return null
  const whole = nounPhrase(tokens, from + 1, limit)
  return { of: noun.lemma, modifiers: [], end: whole?.end ?? from + 2 }
}

/** "$50,000 in loans", "£2 million worth of arms": the plural noun that says what the money is. */
export function countedByMoney(tokens: readonly Token[], from: number, limit: number): Counted {
  const plain = countedAfter(tokens, from, limit, false)
  const link = tokens[plain.end]?.lower
  if (link !== 'in' && !(plain.of === 'worth' && link === 'of')) return plain
  const next = nounPhrase(tokens, plain.end + 1, limit)
  const last = next && tokens[next.end - 1]
  return next && last?.pos === 'NOUN' && last.lower !== last.lemma ? next : plain
}

function isNominal(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN'
}

/** A run of modifiers and nouns; its last noun is the head. */
function nounPhrase(tokens: readonly Token[], from: number, limit: number): Counted | null {
  let head = -1
  let at = from
  for (; at < limit; at++) {
    const token = tokens[at]
    if (!token) break
    if (isState(tokens, at)) {
      // "24 dead", "40 people injured" end here; "12 wounded soldiers" goes on
      if (head >= 0 || !isNominal(tokens[at + 1]) || isState(tokens, at + 1) || opensTime(tokens[at + 1]))
        break
      continue
    }
    if (opensTime(token)) break
    if (isNominal(token) && !NO_HEADS.has(token.lower)) {
      // "31 people Saturday": a capital after a common noun starts another phrase
      if (head >= 0 && token.pos === 'PROPN' && tokens[head]?.pos === 'NOUN') break
      head = at
      continue
    }
    if (!continuesPhrase(tokens, at, head)) break
  }
  // "one civilian was": the tagger takes words for members of a group for adjectives
  if (head < 0 && at > from && isMember(tokens[at - 1])) head = at - 1
  if (head < 0) return null
  const modifiers = tokens
    .slice(from, head)
    .filter((token) => token.pos !== 'PUNCT' && token.pos !== 'PART')
    .map((token) => token.lower)
  return { of: headLemma(tokens[head]), modifiers, end: head + 1 }
}

function isMember(token: Token | undefined): boolean {
  return token?.pos === 'ADJ' && PERSON_PARTS.has(token.lower)
}

function opensTime(token: Token | undefined): boolean {
  return TIME_OPENERS.has(token?.lower ?? '')
}

function isState(tokens: readonly Token[], at: number): boolean {
  return STATES.has(tokens[at]?.lower ?? '')
}

/** Whether a token that is no noun stays inside the phrase. */
function continuesPhrase(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  switch (token.pos) {
    case 'ADJ':
      return head < 0 || isNominal(next)
    case 'VERB':
      // participles before the head: "suspected militants", "serving officers"
      return (
        head < 0 &&
        (/(?:ed|en|ught)$/u.test(token.lower) || ADJECTIVAL.has(token.lower)) &&
        (isNominal(next) || next.pos === 'ADJ')
      )
    case 'PUNCT':
      return token.text === '-' && token.end === next.start
    case 'PART':
      return /^['’]s?$/u.test(token.text) && (isNominal(next) || next.pos === 'ADJ')
    case 'CCONJ':
      // "men and women", "rockets and mortar rounds" keep the first head
      return false
    case 'ADP':
    case 'ADV':
      // "pro-government", "anti-tank", "then-serving"
      return next.text === '-' && next.start === token.end
    default:
      return false
  }
}

function headLemma(token: Token | undefined): string | null {
  if (!token) return null
  if (token.pos === 'PROPN')
    return token.lower.length > 4 ? token.lower.replace(/(?<=[^s])s$/u, '') : token.lower
  return token.lemma
}
