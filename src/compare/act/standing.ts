import type { AnnotatedArticle, Token } from '../../model/annotation.ts'
import type { ActPart } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { isCore } from '../../util/acts.ts'
import { firstTokenEndingAfter } from '../../util/tokens.ts'
import { DENY, IN_PART, NO, NOT, OWN_FINDING, REFUSE, UNTOLD } from '../data/denial.ts'
import { TELLS_WHO } from '../data/distance.ts'
import type { Acted } from './aligned.ts'

/** That an article has it that an act took place, will or may, or, in so many words, that it did or will not. */
export interface Standing {
  readonly denied: boolean
  readonly mood: 'done' | 'to-come' | 'possible'
  /** The verb group with the word that governs it ("refused to pay"). */
  readonly verb: Span
  /** On whose word it is told, lower case; null in the article's own voice. */
  readonly speaker: string | null
}

/** Tokens before an act in which it may be asked, supposed or believed. */
const BEFORE = 8

/** Null where it is told as neither: asked, supposed, yet to come, denied in part, or on nobody knows whose word. */
export function standingOf(source: AnnotatedArticle, acted: Acted): Standing | null {
  const { claim, act } = acted
  const { tokens } = source
  const sentence = source.sentences[claim.sentence]
  if (!sentence || tokens[sentence.endToken - 1]?.text === '?') return null
  const verb = firstTokenEndingAfter(tokens, act.verbSpan.start)
  // "Never reported"
  const first = NOT.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb
  const group = tokensIn(tokens, first, act.verbSpan)
  const mood = moodOf(group, acted)
  if (mood === null) return null
  const governor = governorOf(tokens, first)
  if (governor !== null && isWeakened(tokens, governor)) return null
  if (governor === null && !isTensed(tokens, first, group, acted)) return null
  const denials = [
    ...group.filter(({ lower }) => NOT.has(lower)),
    ...act.parts.flatMap((part) => deniedIn(tokens, part) ?? []),
  ]
  if (denials.some(({ index }) => IN_PART.has(tokens[index + 1]?.lower ?? ''))) return null
  const count = denials.length + (governor ? 1 : 0)
  const denied = count === 1
  if (count > 1 || (governor === null && (claim.polarity === 'negative') !== denied)) return null
  const start = Math.min(act.verbSpan.start, ...act.parts.map((part) => part.start))
  const from = Math.max(sentence.firstToken, firstTokenEndingAfter(tokens, start) - BEFORE)
  const around = tokens.slice(from, firstTokenEndingAfter(tokens, claim.span.end - 1) + 1)
  if (
    around.some(
      (token) => token !== governor && !(group.includes(token) && token.pos === 'AUX') && leavesOpen(token),
    )
  )
    return null
  const speaker = speakerOf(source, acted, [...group, ...(governor ? [governor] : [])])
  if (speaker === undefined) return null
  return {
    denied,
    mood,
    verb: { start: governor?.start ?? tokens[first]?.start ?? act.verbSpan.start, end: act.verbSpan.end },
    speaker,
  }
}

/** "No plants would close, the company said": what is yet to come in somebody's words. */
function moodOf(group: readonly Token[], { claim }: Acted): Standing['mood'] | null {
  const modal = group.find(({ lower }) => MODAL.test(lower))
  if (!modal) return claim.modality === 'asserted' ? 'done' : null
  if (/^(?:could|may|might)$/u.test(modal.lower))
    return group.some(({ lower }) => lower === 'have') ? null : 'possible'
  return modal.lower === 'would' && claim.attribution === null ? null : 'to-come'
}

const MODAL = /^(?:will|wo|shall|'ll|’ll|would|could|may|might)$/u

const leavesOpen = ({ lower, lemma }: Token): boolean => UNTOLD.has(lower) || UNTOLD.has(lemma)

/** "Refused to pay", "denied paying", "without paying": the word that denies. */
function governorOf(tokens: readonly Token[], first: number): Token | null {
  const [before, own] = [tokens[first - 1], tokens[first]]
  if (!before || !own || before.sentence !== own.sentence) return null
  if (own.lower === 'to') return REFUSE.has(before.lemma) && before.pos === 'VERB' ? before : null
  if (!own.lower.endsWith('ing')) return null
  return before.lower === 'without' || (DENY.has(before.lemma) && before.pos === 'VERB') ? before : null
}

/** "Did not refuse", "will refuse", "plans to refuse". */
function isWeakened(tokens: readonly Token[], governor: Token): boolean {
  return tokens
    .slice(Math.max(0, governor.index - BESIDE), governor.index)
    .some(({ lower }) => NOT.has(lower) || NO.has(lower) || lower === 'to' || MODAL.test(lower))
}

const BESIDE = 3

/** Neither "to pay" nor "paying", nor "the ransom paid by others". */
function isTensed(tokens: readonly Token[], first: number, group: readonly Token[], { act }: Acted): boolean {
  if (tokens[first]?.lower === 'to') return false
  if (group.some(({ pos, lower }) => pos === 'AUX' || lower === 'had' || lower === 'has' || lower === 'have'))
    return true
  const main = group.at(-1)
  return (
    main !== undefined &&
    !main.lower.endsWith('ing') &&
    act.parts.some(({ role, end }) => role === 'subject' && end <= act.verbSpan.start)
  )
}

/** The word that denies a part: "no ransom", "none of the miners". */
function deniedIn(tokens: readonly Token[], part: ActPart): Token | null {
  if (!isCore(part)) return null
  const first = firstTokenEndingAfter(tokens, part.start)
  return [tokens[first], tokens[first - 1]].find((token) => token && NO.has(token.lower)) ?? null
}

function tokensIn(tokens: readonly Token[], first: number, { end }: Span): Token[] {
  const found: Token[] = []
  for (let at = first; (tokens[at]?.start ?? Infinity) < end; at++) {
    const token = tokens[at]
    if (token) found.push(token)
  }
  return found
}

/** Undefined where the sentence says on somebody's word, and it is not clear on whose. */
function speakerOf(
  { article, tokens, sentences }: AnnotatedArticle,
  { claim }: Acted,
  own: readonly Token[],
): string | null | undefined {
  const sentence = sentences[claim.sentence]
  const words = tokens.slice(sentence?.firstToken, sentence?.endToken).filter((token) => !own.includes(token))
  if (claim.attribution !== null) {
    const speaker = claim.attribution.toLowerCase()
    const isOutlet =
      article.outlet.toLowerCase().includes(speaker) && words.some(({ lemma }) => OWN_FINDING.has(lemma))
    return isOutlet ? null : speaker
  }
  return words.some(({ lemma, text }) => TELLS_WHO.has(lemma) || /^["“”]$/u.test(text)) ? undefined : null
}
