import type { Token } from '../../model/annotation.ts'
import type { EntityMention, QuantityMention } from '../../model/mention.ts'
import { firstTokenEndingAfter } from '../../util/tokens.ts'
import type { ClaimContext } from '../frame.ts'

/** Words between a name and an age that follows it: "Jane Roe, who is 29", "Roe, a 29-year-old nurse", "Roe turned 29". */
const LEADING_TO = /^(?:,|\(|who|is|was|turns|turned|aged?|an?|the|then|now|only|just|both)$/u
/** Tokens between an age and the name it is put before: "the 29-year-old deputy mayor Jane Roe". */
const REACH = 5

/**
 * Whose age a number is: of the one named directly before it or, after nouns alone, behind it;
 * of "The 29-year-old" at the head of a sentence the one person that the sentence before names; at death the one person
 * of the sentence. Null where the text leaves it open.
 */
export function ageHolder(context: ClaimContext, age: QuantityMention): EntityMention | null {
  return beside(context, age) ?? takenUp(context, age) ?? deceased(context, age)
}

function beside(context: ClaimContext, age: QuantityMention): EntityMention | null {
  const { tokens } = context.source
  const people = peopleOf(context, age.sentence)
  const before = people.findLast(({ span }) => span.end <= age.span.start)
  if (
    before &&
    tokensBetween(tokens, before.span.end, age.span.start).every(({ lower }) => LEADING_TO.test(lower))
  )
    return before
  const after = people.find(({ span }) => span.start >= age.span.end)
  if (!after || before?.entity === after.entity) return null
  const between = tokensBetween(tokens, age.span.end, after.span.start)
  return between.length <= REACH && between.every(isOfOnePhrase) ? after : null
}

const isOfOnePhrase = ({ pos, text }: Token): boolean =>
  pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || text === '-'

/** "The 29-year-old was led away": a subject, which takes up that of the sentence before; further on it may be anybody. */
function takenUp(context: ClaimContext, age: QuantityMention): EntityMention | null {
  const { tokens, sentences } = context.source
  const at = firstTokenEndingAfter(tokens, age.span.start)
  const next = tokens[firstTokenEndingAfter(tokens, age.span.end)]
  if (sentences[age.sentence]?.firstToken !== at - 1 || tokens[at - 1]?.lower !== 'the') return null
  if (!next || isOfOnePhrase(next)) return null
  const named = peopleOf(context, age.sentence - 1)
  const [first] = named
  return first && named.every(({ entity }) => entity === first.entity) ? first : null
}

/** "Jane Roe, who built the bridge, died on Friday at the age of 77": the one person of the sentence. */
function deceased(context: ClaimContext, age: QuantityMention): EntityMention | null {
  const { tokens } = context.source
  const at = firstTokenEndingAfter(tokens, age.span.start)
  const before = tokens
    .slice(Math.max(0, at - TO_DEATH), at)
    .filter(({ sentence }) => sentence === age.sentence)
  const last = before.at(-1)
  const [first, ...others] = peopleOf(context, age.sentence)
  if (!first || first.span.start > age.span.start || others.some(({ entity }) => entity !== first.entity))
    return null
  const isOfAge = /^(?:aged|at|of|age)$/u.test(last?.lower ?? '')
  return isOfAge && before.some(({ lemma }) => lemma === 'die' || lemma === 'dead') ? first : null
}

/** Tokens between the death and the age. */
const TO_DEATH = 10

function peopleOf({ mentionsOf }: ClaimContext, sentence: number): EntityMention[] {
  return mentionsOf(sentence).flatMap((mention) =>
    mention.kind === 'person' && !mention.attributive ? [mention] : [],
  )
}

function tokensBetween(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const between: Token[] = []
  for (let at = firstTokenEndingAfter(tokens, from); at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.end > to) break
    between.push(token)
  }
  return between
}
