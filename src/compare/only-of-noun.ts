import type { Claim } from '../model/claim.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { haveSameMembers } from '../util/members.ts'
import { areOfOtherDays } from './days.ts'

/**
 * Whether both sources count a noun once only, all of it, and about as many: 600 and 400 soldiers, the 11th and 12th flight. An
 * article that had two counts of one noun would tell them apart, so that two articles with one each mean the same, whatever
 * verbs they use.
 */
export function onlyOfNoun(witnesses: readonly Witness[]): (a: Claim, b: Claim) => boolean {
  const onlyOf = new Map(witnesses.map((witness) => [witness.source.article.id, countedOnce(witness)]))
  const nameless = new Map(witnesses.map((witness) => [witness.source.article.id, namelessIn(witness)]))
  const isOnly = (claim: Claim): boolean => {
    const counted = countedBy(claim)
    return counted !== null && onlyOf.get(claim.source)?.has(nounOf(counted)) === true
  }
  const mayHaveOther = ({ source, sentence }: Claim, { value }: Claim): boolean =>
    value.type === 'quantity' &&
    (nameless.get(source)?.get(value.mention.value) ?? []).some(
      (place) => value.mention.value >= LARGE || (place >= sentence && place <= sentence + 1),
    )
  return (a, b) => areAlike(a, b) && isOnly(a) && isOnly(b) && !mayHaveOther(a, b) && !mayHaveOther(b, a)
}

/** Smaller numbers without a noun are found in any article, and mean what was just told. */
const LARGE = 20
/** What is counted all over the news, in as many ways as there are sentences. */
const COUNTED_ANYHOW = new Set(
  'people person man woman child time part thing way place side case percent point member group country year'.split(
    ' ',
  ),
)
/** Factor within which two counts are of one order. */
const LIKE_COUNT = 2
/** "One bridge" counts nothing. */
const SEVERAL = 2
/** "Of the three bridges", "one of the town's nine": a whole that is known. */
const KNOWN_WHOLE = /(?:\b(?:the|its|their|his|her|all)|['’]s) $/iu

function areAlike(a: Claim, b: Claim): boolean {
  const [x, y] = [countedBy(a), countedBy(b)]
  if (x === null || y === null || x.form !== y.form || x.of !== y.of) return false
  const [small, large] = [Math.min(x.value, y.value), Math.max(x.value, y.value)]
  if (large > LIKE_COUNT * small || (x.form === 'cardinal' && small < SEVERAL)) return false
  if (x.form === 'cardinal' && [a, b].some(({ cloze }) => KNOWN_WHOLE.test(cloze.split('…')[0] ?? '')))
    return false
  const areWhole = [a, b].every(({ slot: { facets } }) => facets.length === 0)
  const areNarrowedAlike =
    haveSameMembers(a.slot.part, b.slot.part) && haveSameMembers(x.modifiers, y.modifiers)
  return areWhole && areNarrowedAlike && areOfOneTime(a, b) && haveOneFate(a, b)
}

/** "Two guards are now on duty" is not "only two were that night". */
const NOW =
  /\b(?:now|nowadays|today|currently|at present|by then|at first|initially|originally|previously)\b/iu

/** Neither one of now and one of then, nor on two days. */
function areOfOneTime(a: Claim, b: Claim): boolean {
  return NOW.test(a.cloze) === NOW.test(b.cloze) && !areOfOtherDays(a.event, b.event)
}

/** What became of them is known of both, and the same, or of neither: twenty who fell are not those who were treated. */
function haveOneFate({ slot: a }: Claim, { slot: b }: Claim): boolean {
  return a.known === b.known && (!a.known || a.predicate === b.predicate)
}

function countedBy({ value }: Claim): QuantityMention | null {
  return value.type === 'quantity' && value.mention.of !== null && !COUNTED_ANYHOW.has(value.mention.of)
    ? value.mention
    : null
}

const nounOf = ({ form, of }: QuantityMention): string => `${form} ${of}`

/** The nouns that an article counts by one number only. */
function countedOnce({ mentions }: Witness): ReadonlySet<string> {
  const counts = new Map<string, Set<number>>()
  for (const mention of mentions) {
    if (mention.kind !== 'quantity' || mention.of === null) continue
    const noun = nounOf(mention)
    const known = counts.get(noun)
    if (known) known.add(mention.value)
    else counts.set(noun, new Set([mention.value]))
  }
  return new Set([...counts].flatMap(([noun, values]) => (values.size === 1 ? [noun] : [])))
}

/** Counts that leave out what is counted ("Two of them"), by the sentences they stand in; small ones are of what was just told. */
function namelessIn({ mentions }: Witness): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const mention of mentions) {
    if (mention.kind !== 'quantity' || mention.unit !== null || mention.of !== null) continue
    places.set(mention.value, [...(places.get(mention.value) ?? []), mention.sentence])
  }
  return places
}
