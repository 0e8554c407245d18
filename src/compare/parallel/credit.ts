import type { Token } from '../../model/annotation.ts'
import { REPORTING_PAST } from '../../util/data/reporting-verbs.ts'
import { HEARSAY } from '../data/hearsay.ts'
import { isNominal, type Stretch } from './differences.ts'

/** Words by which a text credits what it says to somebody, or keeps its distance ("reportedly"). */
export interface Credit extends Stretch {
  readonly type: 'source' | 'distance'
}

/** Longer stretches say more than whom they credit. */
const LONGEST = 9

/**
 * Reads a stretch as a credit and nothing else: "the army says", "according to police", "reportedly", with the commas
 * and "that" around it; null where it is none.
 */
export function creditIn(tokens: readonly Token[], { from, to }: Stretch): Credit | null {
  let [first, end] = [from, to]
  while (first < end && /^[,;:]$/u.test(tokens[first]?.text ?? '')) first++
  while (end > first && /^(?:[,;:.]|that)$/u.test(tokens[end - 1]?.lower ?? '')) end--
  const words = tokens.slice(first, end)
  if (words.length === 0 || words.length > LONGEST) return null
  if (words.every(({ lower }) => HEARSAY.has(lower))) return { type: 'distance', from: first, to: end }
  if (isInside(tokens, first)) return null
  const isSource = accordingTo(words) || speakerThenVerb(words)
  return isSource ? { type: 'source', from: first, to: end } : null
}

/** After a quotation it says who spoke, not who vouches; after a noun it is the end of a longer name. */
function isInside(tokens: readonly Token[], first: number): boolean {
  const [before, earlier] = [tokens[first - 1], tokens[first - 2]]
  if ([before, earlier].some((token) => token !== undefined && /["”]/u.test(token.text))) return true
  const startsAnew = tokens[first]?.pos === 'DET' || tokens[first]?.pos === 'PRON'
  return before !== undefined && !startsAnew && isNominal(before)
}

function accordingTo(words: readonly Token[]): boolean {
  return (
    words[0]?.lower === 'according' &&
    words[1]?.lower === 'to' &&
    words.length > 2 &&
    words.slice(2).every(isOfName)
  )
}

/** "The army says", "a security source and witnesses said". */
function speakerThenVerb(words: readonly Token[]): boolean {
  const verb = words.at(-1)
  const names = words.slice(0, -1)
  return (
    verb !== undefined &&
    (verb.pos === 'VERB' || names.every(({ pos }) => pos === 'PROPN')) &&
    isReporting(verb) &&
    names.length > 0 &&
    names.every((word) => isOfName(word) || word.pos === 'PRON') &&
    names.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON')
  )
}

const isReporting = ({ lower }: Token): boolean =>
  REPORTING_PAST.has(lower) || /^(?:says?|claims?|claimed|reports?)$/u.test(lower)
const isOfName = (token: Token): boolean => isNominal(token) || /^(?:and|of|for|in|the)$/u.test(token.lower)
