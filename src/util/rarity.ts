import table from './data/word-bands.json' with { type: 'json' }
import { remember } from './remember.ts'

/**
 * Weight by SCOWL size class: the rarer a word, the more it tells that two sentences share it. The steps follow
 * the logarithm of a word's frequency, as inverse document frequency does.
 */
const BANDS = [
  { words: wordsOf(table.bands['10']), weight: 0.35 },
  { words: wordsOf(table.bands['20']), weight: 0.5 },
  { words: wordsOf(table.bands['35']), weight: 0.7 },
]
const RARE = 1

const FUNCTION_WORDS = wordsOf(
  'a an the and or but nor so yet if then than that this these those it its he him his she her hers they them their theirs we us our ours you your i me my mine ' +
    'who whom whose which what where when why how be am is are was were been being have has had having do does did done will would shall should can could may might must ' +
    'of in on at by for with about against between into through during before after above below to from up down out off over under again further once here there all any both ' +
    'each few more most other some such no not only own same too very just also as until while because s t d ll re ve m say tell get go come make take give ' +
    'one two new make year day time mr mrs ms among amid upon within without toward towards per via since although though however still even now',
)

/** Numbers and punctuation tell nothing. */
const LETTER = /\p{L}/u
const weightOf = remember((lemma) => {
  if (FUNCTION_WORDS.has(lemma)) return 0
  return BANDS.find(({ words }) => words.has(lemma))?.weight ?? (hasLetter(lemma) ? RARE : 0)
})

/**
 * How much a shared word tells: 0 for function words, up to 1 for rare words and names.
 *
 * @param lemma lower-case dictionary form.
 */
export function rarity(lemma: string): number {
  return weightOf(lemma)
}

/** How much the words tell that two sets share: their summed rarity. */
export function sharedRarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let sum = 0
  for (const word of a) if (b.has(word)) sum += rarity(word)
  return sum
}

/** A set is made of a list in one step of the engine, a map of 19,000 words in as many of the program. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Most words begin with a plain letter: a comparison spares them the search. */
function hasLetter(word: string): boolean {
  const first = word.charCodeAt(0)
  return (first >= SMALL_A && first <= SMALL_Z) || LETTER.test(word)
}

const SMALL_A = 97
const SMALL_Z = 122
