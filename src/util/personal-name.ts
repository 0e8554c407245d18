import { compareTwoStrings } from 'string-similarity'
import { FEMININE_NAMES, MASCULINE_NAMES, NICKNAMES } from './data/given-names.ts'
import { foldName, skeletonOf, soundOf } from './transliterate.ts'

const wordsOf = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '')
const masculine = new Set(wordsOf(MASCULINE_NAMES))
const feminine = new Set(wordsOf(FEMININE_NAMES))
const nicknameSets = new Map<string, Set<number>>()
for (const [at, line] of NICKNAMES.trim().split('\n').entries())
  for (const name of wordsOf(line)) nicknameSets.set(name, (nicknameSets.get(name) ?? new Set()).add(at))

/** Whether a word is a common given name. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase()
  return masculine.has(lower) || feminine.has(lower) || nicknameSets.has(lower)
}

/** The sex a given name usually tells; null where it tells none. */
export function sexOf(given: string): 'f' | 'm' | null {
  const lower = given.toLowerCase()
  const isMasculine = masculine.has(lower)
  if (isMasculine === feminine.has(lower)) return null
  return isMasculine ? 'm' : 'f'
}

/** Whether two given names are short and long form of one ("Dan", "Daniel"). */
export function isNickname(a: string, b: string): boolean {
  const inA = nicknameSets.get(a.toLowerCase())
  const inB = nicknameSets.get(b.toLowerCase())
  if (!inA || !inB) return false
  for (const set of inA) if (inB.has(set)) return true
  return false
}

/** Dice's coefficient of letter pairs above which two spellings with the same consonants are one name. */
const SAME_SOUND = 0.5
const SHORT_SKELETON = 2

/** Whether two words are transliterations of one name ("Qamishli", "Kameshli"); never for short ones that differ. */
export function isTransliteration(a: string, b: string): boolean {
  const foldedA = foldName(a)
  const foldedB = foldName(b)
  if (foldedA === foldedB || isLostBreath(a, b)) return true
  // Persian writes one letter for both: "Baqeri", "Bagheri".
  if (QAF.test(a) !== QAF.test(b) && (GHAYN.test(a) || GHAYN.test(b)))
    return isTransliteration(a.replace(QAF, 'gh'), b.replace(QAF, 'gh'))
  const skeleton = skeletonOf(a)
  if (skeleton.length < SHORT_SKELETON || skeleton !== skeletonOf(b)) return false
  if (skeleton.length === SHORT_SKELETON && foldedA[0] !== foldedB[0]) return false
  return compareTwoStrings(soundOf(a), soundOf(b)) >= SAME_SOUND
}

const QAF = /q/iu
const GHAYN = /gh/iu
/** From so many letters on, names that differ by an h alone are one ("Zakharova", "Zhakarova", "Zakarova"). */
const LONG_NAME = 7

function isLostBreath(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG_NAME) return false
  return a.toLowerCase().replaceAll('h', '') === b.toLowerCase().replaceAll('h', '')
}

/** How two personal names relate; `none` where they must be two people or nothing can be said. */
export type NameRelation = 'same' | 'nickname' | 'transliteration' | 'part' | 'none'

const PARTICLE =
  /^(?:al|el|bin|ibn|ben|abu|van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|st\.?|san)$/u
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/u

/** The words of a name without suffix, nickname in quotes and particles joined to what follows. */
export function nameParts(name: string): string[] {
  const parts: string[] = []
  let particle = ''
  for (const word of name.split(/\s+/u)) {
    const bare = word.replace(/[.,"“”]/gu, '')
    const lower = bare.toLowerCase()
    if (bare === '' || SUFFIX.test(lower)) continue
    if (PARTICLE.test(lower)) particle += `${lower} `
    else {
      parts.push(particle + bare)
      particle = ''
    }
  }
  return parts
}

const bareSurname = (word: string): string => word.replace(/^(?:al|el) /u, '')
const isInitialOf = (initial: string, word: string): boolean =>
  initial.length === 1 && word.toLowerCase().startsWith(initial.toLowerCase())

function givenRelation(a: string, b: string): NameRelation {
  if (a.toLowerCase() === b.toLowerCase() || isInitialOf(a, b) || isInitialOf(b, a)) return 'same'
  if (isNickname(a, b)) return 'nickname'
  if (isOtherSex(a, b)) return 'none'
  if (isSlip(a, b)) return 'transliteration'
  return isTransliteration(a, b) && skeletonOf(a).length > SHORT_SKELETON ? 'transliteration' : 'none'
}

function isOtherSex(a: string, b: string): boolean {
  const [x, y] = [sexOf(a), sexOf(b)]
  return x !== null && y !== null && x !== y
}

/** Given names shorter than this may be of two people of one family ("Jim", "Tim"). */
const SLIP_LENGTH = 7

/** One letter more or less in a long given name ("Federica", "Frederica"). */
function isSlip(a: string, b: string): boolean {
  const [short, long] =
    a.length <= b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()]
  if (short.length < SLIP_LENGTH || long.length !== short.length + 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  return from < short.length && short.slice(from) === long.slice(from + 1)
}

/** Names of father and grandfather are left out from the end: "Abdi Mohamed" beside "Abdi Mohamed Nur Sidi". */
function isChain(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    short.length > 1 &&
    long.length > short.length &&
    short.every((part, at) => isTransliteration(part, long[at] ?? '') && skeletonOf(part).length > 1)
  )
}

/** "Abu Omar", by a by-name: the father of Omar, and often just Omar. */
const KUNYA = /^ab[ou]u? /iu
const NISBA = /^(?:al|el)[ -]/iu

/**
 * How two personal names relate, surname last. Two different given names with one surname are two people.
 *
 * @returns `part` where one of the two is a surname alone, or leaves names out at the end.
 */
export function relateNames(a: string, b: string): NameRelation {
  const partsA = nameParts(a)
  const partsB = nameParts(b)
  const lastA = partsA.at(-1)
  const lastB = partsB.at(-1)
  if (lastA === undefined || lastB === undefined) return 'none'
  const exact = bareSurname(lastA).toLowerCase() === bareSurname(lastB).toLowerCase()
  if (!exact && !isTransliteration(bareSurname(lastA), bareSurname(lastB))) {
    if (isTransliteration(partsA.join(' '), partsB.join(' ')) && partsA.length + partsB.length > 2)
      return 'transliteration'
    return isChain(partsA, partsB) ? 'part' : 'none'
  }
  if (partsA.length === 1 || partsB.length === 1)
    return partsA.length === partsB.length ? (exact ? 'same' : 'transliteration') : 'part'
  const [firstA = '', firstB = ''] = [partsA[0], partsB[0]]
  const isByName = (NISBA.test(lastA) || NISBA.test(lastB)) && KUNYA.test(firstA) !== KUNYA.test(firstB)
  const given = isByName
    ? givenRelation(firstA.replace(KUNYA, ''), firstB.replace(KUNYA, ''))
    : givenRelation(firstA, firstB)
  if (given === 'none') {
    if (isOtherSex(firstA, firstB)) return 'none'
    // "Abdel Rahman" / "Abdelrahman", "Salah al-Din" / "Salahuddin": the words are cut in other places.
    const isOne =
      isTransliteration(partsA.join(''), partsB.join('')) ||
      isTransliteration(partsA.join(' '), partsB.join(' '))
    return isOne ? 'transliteration' : 'none'
  }
  return given === 'same' && !exact ? 'transliteration' : given
}
