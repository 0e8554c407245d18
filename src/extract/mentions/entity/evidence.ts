import { placesNamed } from '../../../util/place.ts'
import { placeNounClass, placeParts, placePrepositions, roleNouns } from './lexicon.ts'
import type { Votes } from './raw.ts'
import type { Word } from './words.ts'

const SPEECH =
  /^(?:said|says|told|tells|added|adds|wrote|tweeted|argued|argues|insisted|noted|explained|recalled|asked|replied|testified|acknowledged|claimed|claims|stressed|warned|declared|vowed|admitted|conceded|stated|announced|joked|died|married|smiled|laughed|wept|resigned|shot)$/u
const PERSONAL = /^(?:who|whose|whom|aged|himself|herself|his|her)$/u
const GROUP_NOUN =
  /^(?:tribe|group|militia|militants?|fighters?|rebels?|party|government|officials?|employees?|spokesman|spokeswoman|spokesperson|executives?|ceo|chief|leader|leaders|member|members|board|campaign|shares|stock|customers?|stores?|website|newspaper|agency|network|faction)$/u
const GIANT =
  /^(?:giant|company|firm|maker|retailer|carrier|startup|broadcaster|promoter|manufacturer|newspaper|website|agency|charity|group|militia)$/u
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
  const held = words[from - 1]?.text === '-' ? undefined : before
  if (
    held &&
    /^(?:held|controlled|occupied|besieged|populated)$/u.test(held.lower) &&
    words[from - 2]?.text === '-'
  )
    place += 2
  if (
    held &&
    /^(?:backed|led|linked|allied|affiliated|funded)$/u.test(held.lower) &&
    words[from - 2]?.text === '-'
  )
    organisation += 2
  if (before && GIANT.test(before.lower)) organisation += 2
  // "Ramusa south of Aleppo", "Weyers Cave, Va."
  if (after && DIRECTION.test(after.lower) && words[to + 1]?.lower === 'of') place += 2.5
  if (after?.text === ',' && isState(words, to + 1)) place += 3
  return { person, organisation, place }
}

const DIRECTION = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/u

/** Whether a state or country follows, as after the name of a town. */
function isState(words: readonly Word[], at: number): boolean {
  const one = words[at]
  if (!one?.capital) return false
  const two = words[at + 1]
  const names = two?.capital ? [one.text, `${one.text} ${two.text}`] : [one.text]
  return names.some(
    (name) =>
      name.length > 2 && placesNamed(name).some(({ class: kind }) => kind === 'state' || kind === 'country'),
  )
}

const REACH = 6

function roleFollows(words: readonly Word[], at: number): boolean {
  for (const word of words.slice(at, at + REACH)) {
    if (/^[,.;]$/u.test(word.text) || word.pos === 'VERB') return false
    if (roleNouns.has(word.lower)) return true
  }
  return false
}
