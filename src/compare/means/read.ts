import type { AnnotatedArticle, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import {
  ASSAILANTS,
  ATTACKING,
  DRIVING,
  RAMMED,
  RAMMING,
  VEHICLES,
  WEAPONS,
  WIELDING,
} from '../data/means.ts'

/** What an assailant is said to have driven or used. */
export interface Means {
  readonly type: 'vehicle' | 'weapon'
  /** Number of its kind in the list of its type; null for a model that says no kind. */
  readonly kind: number | null
  /** Make and model, lower case ("hyundai", "i40"); empty where the text names none. */
  readonly model: readonly string[]
  readonly span: Span
  readonly sentence: number
}

type Kinds = ReadonlyMap<string, number>
const kindsOf = (rows: readonly string[]): Kinds =>
  new Map(rows.flatMap((row, kind) => row.split(' ').map((word): [string, number] => [word, kind])))
const vehicles = kindsOf(VEHICLES)
const weapons = kindsOf(WEAPONS)

/** Every vehicle and weapon that the article gives to the one who attacked, in text order. */
export function meansOf({ tokens, sentences }: AnnotatedArticle): Means[] {
  return sentences.flatMap((sentence) => {
    const found: Means[] = []
    let at = sentence.firstToken
    while (at < sentence.endToken) {
      const end = phraseEnd(tokens, at, sentence.endToken)
      const means = end > at ? meansAt(tokens, at, end, sentence.firstToken, sentence.endToken) : null
      if (means !== null) found.push(means)
      at = Math.max(end, at + 1)
    }
    return found
  })
}

const OWNED = /^(?:his|her|their)$/u

/** End of a phrase that starts with "a", "an", "the" or "his" here, or `at`. */
function phraseEnd(tokens: readonly Token[], at: number, limit: number): number {
  const first = tokens[at]
  if (first === undefined || (first.pos !== 'DET' && !OWNED.test(first.lower))) return at
  let end = at + 1
  while (end < limit && isInPhrase(tokens, end)) end++
  return end > at + 1 ? end : at
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  // "a stolen van"
  if (token.pos === 'VERB') return /(?:ed|en)$/u.test(token.lower) && tokens[at + 1]?.pos === 'NOUN'
  return /^(?:ADJ|NOUN|PROPN|NUM|X)$/u.test(token.pos) || isModel(token) || token.text === '-'
}

/** "i40", "4x4", "AR-15". */
const isModel = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{L}*\d[\p{L}\d-]*$/u.test(token.text)

function meansAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  from: number,
  limit: number,
): Means | null {
  const head = tokens[end - 1]
  const first = tokens[at + 1]
  if (!head || !first) return null
  const owned = OWNED.test(tokens[at]?.lower ?? '')
  const words = tokens.slice(at + 1, end)
  const model = words.filter((word) => word.pos === 'PROPN' || isModel(word)).map(({ lower }) => lower)
  const base = { model, span: { start: first.start, end: head.end }, sentence: head.sentence }
  const vehicle = vehicles.get(head.lemma) ?? null
  if ((vehicle !== null || isMakeAndModel(words)) && isDriven(tokens, at, owned, from))
    return { ...base, type: 'vehicle', kind: vehicle }
  if (vehicle !== null && rams(tokens, end, limit)) return { ...base, type: 'vehicle', kind: vehicle }
  if (vehicle !== null) return usedOne(tokens, end, limit)
  const weapon = weapons.get(head.lemma)
  if (weapon !== undefined && isWielded(tokens, at, owned, from))
    return { ...base, type: 'weapon', kind: weapon }
  return null
}

/** A make and a model, and nothing else but what describes it. */
function isMakeAndModel(words: readonly Token[]): boolean {
  return (
    words.filter((word) => word.pos === 'PROPN').length > 0 &&
    words.some(isModel) &&
    words.every(({ pos }) => pos !== 'NOUN')
  )
}

/** "The car used in the attack — a grey Hyundai i40 —": the model that stands beside it. */
function usedOne(tokens: readonly Token[], end: number, limit: number): Means | null {
  if (!/^(?:used|driven|involved)$/u.test(tokens[end]?.lower ?? '')) return null
  for (let at = end + 1; at < Math.min(limit, end + APPOSED); at++) {
    if (!/^[,—–-]+$/u.test(tokens[at]?.text ?? '')) continue
    const stop = phraseEnd(tokens, at + 1, limit)
    const words = tokens.slice(at + 2, stop)
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last || !isMakeAndModel(words)) return null
    const model = words.filter((word) => word.pos === 'PROPN' || isModel(word)).map(({ lower }) => lower)
    return {
      type: 'vehicle',
      kind: null,
      model,
      span: { start: first.start, end: last.end },
      sentence: first.sentence,
    }
  }
  return null
}

const APPOSED = 6

/** "driving a", "drove his", "in his", "out of his". */
function isDriven(tokens: readonly Token[], at: number, owned: boolean, from: number): boolean {
  const before = tokens[at - 1]
  if (!before || at - 1 < from) return false
  if (DRIVING.has(before.lemma)) return hasAssailant(tokens, at - 1, from)
  // "behind the wheel of a van"
  if (before.lower === 'of' && tokens[at - 2]?.lower === 'wheel') return true
  return owned && /^(?:in|into|from|of)$/u.test(before.lower) && hasAssailant(tokens, at - 1, from)
}

/** "A van ploughed into a crowd": the vehicle is the subject, people are what it hits. */
function rams(tokens: readonly Token[], end: number, limit: number): boolean {
  const verb = /^(?:that|which|has|had)$/u.test(tokens[end]?.lower ?? '') ? end + 1 : end
  if (!RAMMING.has(tokens[verb]?.lemma ?? '')) return false
  return tokens.slice(verb + 1, Math.min(limit, verb + 1 + NEAR)).some(({ lemma }) => RAMMED.has(lemma))
}

/** Words within which the rammed are named. */
const NEAR = 7

/** "armed with a", "opened fire with a", "wielding a". */
function isWielded(tokens: readonly Token[], at: number, owned: boolean, from: number): boolean {
  const before = tokens[at - 1]
  if (!before || at - 1 < from) return false
  if (WIELDING.has(before.lemma) && (before.pos === 'VERB' || owned))
    return hasAssailant(tokens, at - 1, from)
  if (before.lower !== 'with') return false
  return (
    tokens.slice(Math.max(from, at - REACH), at).some(({ lemma }) => ATTACKING.has(lemma)) &&
    hasAssailant(tokens, at, from)
  )
}

const REACH = 28

/** The nearest noun, name or pronoun before that can act is one who attacks, or a name. */
function hasAssailant(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const token = tokens[i]
    if (!token) return false
    if (ASSAILANTS.has(token.lemma) || ASSAILANTS.has(token.lower)) return true
    if (/^(?:i|we|you|police|officer|soldier|resident|witness|victim)$/u.test(token.lemma)) return false
  }
  return tokens[at - 1]?.pos === 'PROPN' || opensWithName(tokens, at, from)
}

/** The first noun of the sentence, its subject, is a name. */
function opensWithName(tokens: readonly Token[], at: number, from: number): boolean {
  return (
    tokens.slice(from, at).find(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON')?.pos ===
    'PROPN'
  )
}
