import { placeNounClass, placeParts, placePrepositions, roleNouns } from './lexicon.ts'
import type { Votes } from './raw.ts'
import type { Word } from './words.ts'

const SPEECH =
  /^(?:said|says|told|tells|added|adds|wrote|tweeted|argued|argues|insisted|noted|explained|recalled|asked|replied|testified|acknowledged|claimed|claims|stressed|warned|declared|vowed|admitted|conceded|stated|announced|joked|died|married|smiled|laughed|wept|resigned|shot)$/u
const PERSONAL = /^(?:who|whose|whom|aged|himself|herself|his|her)$/u
const GROUP_NOUN =
  /^(?:tribe|group|militia|militants?|fighters?|rebels?|party|government|officials?|employees?|spokesman|spokeswoman|spokesperson|executives?|ceo|chief|leader|leaders|member|members|board|campaign|shares|stock|customers?|stores?|website|newspaper|agency|network|faction)$/u
const REGIME = /^(?:administration|regime|government|campaign|family|presidency|camp|era)$/u
const AREA = /^(?:area|region|residents?|outskirts|suburbs?|countryside|neighborhood|neighbourhood)$/u
const NEUTRAL = { person: 0, organisation: 0, place: 0 }

/** What the words around `words.slice(from, to)` say on the kind of a name. */
export function votesFor(words: readonly Word[], from: number, to: number): Votes {
  let { person, organisation, place } = NEUTRAL
  const before = words[from - 1]
  const after = words[to]
  const last = words[to - 1]
  const article = before?.lower === 'the'
  const preposition = article ? words[from - 2] : before
  if (preposition && placePrepositions.has(preposition.lower) && !article)
    place +=
      preposition.lower === 'in' || preposition.lower === 'near' || preposition.lower === 'at' ? 1.5 : 0.5
  if (before?.lower === 'of' && words[from - 2] && placeNounClass(words[from - 2]?.lower ?? '') !== null)
    place += 3
  if (after && last?.possessive === false) {
    if (placeNounClass(after.lower) !== null || AREA.test(after.lower)) place += 2.5
    else if (article && REGIME.test(after.lower)) person += 2
    else if (GROUP_NOUN.test(after.lower)) organisation += 1.5
    if (SPEECH.test(after.lower)) person += 1.5
    if (PERSONAL.test(after.lower)) person += 2
    if (after.text === ',') {
      const next = words[to + 1]
      if (next && /^\d{1,2}$/u.test(next.text) && words[to + 2]?.text === ',') person += 3
      if (next && /^who(?:se|m)?$/u.test(next.lower)) person += 2
      if (
        next &&
        (next.lower === 'a' || next.lower === 'an' || next.lower === 'the') &&
        roleFollows(words, to + 2)
      )
        person += 2
    }
  }
  if (last?.possessive && after && placeParts.has(after.lower)) place += 2
  if (article && !(after && REGIME.test(after.lower))) organisation += 1
  if (before && !before.capital && roleNouns.has(before.lower) && last?.possessive === false) person += 2.5
  if (before && SPEECH.test(before.lower) && (after === undefined || /^[.,;"”]$/u.test(after.text)))
    person += 1
  if (before?.lower === 'named') person += 2
  return { person, organisation, place }
}

const REACH = 6

function roleFollows(words: readonly Word[], at: number): boolean {
  for (const word of words.slice(at, at + REACH)) {
    if (/^[,.;]$/u.test(word.text) || word.pos === 'VERB') return false
    if (roleNouns.has(word.lower)) return true
  }
  return false
}
