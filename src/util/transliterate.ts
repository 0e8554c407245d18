/** Spellings of one name that differ only in how they were written in Latin letters. */

/** The Arabic article, alone or joined by a hyphen, with its assimilated forms. */
const ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az|ez|es|et|er|ed)-(?=\p{L}{2})/u
const BARE_ARTICLE = new Set(['al', 'el', 'ul', 'ez', 'ar', 'az', 'as', 'ash', 'at', 'ad'])
/** Letters and digraphs that transliterations of Arabic, Persian, Hebrew, Slavic and Indic names swap. Order matters. */
const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/['’‘`ʿʾ]/gu, ''],
  [/ck|q|c(?=[aou])|kh(?=[aeiou]|$)/gu, 'k'],
  [/ph/gu, 'f'],
  [/tch|tsch|ch(?!r)/gu, 'c'],
  [/sch|sh/gu, 'S'],
  [/dj|dzh|zh/gu, 'j'],
  [/gh/gu, 'g'],
  [/dh|th(?=[aeiou])/gu, 'd'],
  [/w(?=[aeiou])|v/gu, 'w'],
  [/x/gu, 'ks'],
  [/(\p{L})\1+/gu, '$1'],
]
/** "Salah al-Din", "Salahuddin", "Salaheddine": the article inside a compound name. */
const AL_DIN = /[\s-]?(?:al|el|ad|ed|ud|id)[\s-]?d(?:ee|ei|i|y)ne?(?!\p{L})/gu
/** "Albu Kamal", "Al-Bukamal" beside "Abu Kamal". */
const AL_BU = /(?<!\p{L})al[\s-]?bu[\s-]?(?=\p{L}{3})/gu
const VOWELS = /[aeiouyw]+/gu
const MARKS = /\p{M}+/gu

const folds = new Map<string, string>()

/** Lower case, without accents, with letters swapped to one spelling: "Qamishli" and "Kameshli" come close. */
export function foldName(name: string): string {
  const known = folds.get(name)
  if (known !== undefined) return known
  let folded = name.normalize('NFD').replace(MARKS, '').toLowerCase()
  folded = folded
    .replace(AL_BU, 'abu ')
    .replace(AL_DIN, 'din')
    .split(/\s+/u)
    .map((word) => word.replace(ARTICLE, ''))
    .filter((word, at, all) => !(BARE_ARTICLE.has(word) && all.length > 1 && at < all.length - 1))
    .join(' ')
    .replaceAll('-', ' ')
  for (const [pattern, letter] of SWAPS) folded = folded.replace(pattern, letter)
  if (folds.size > 20_000) folds.clear()
  folds.set(name, folded)
  return folded
}

/** The consonants of a folded name without spaces: equal for most transliterations of one name ("hsk" for Hasakah, Hassakeh). */
export function skeletonOf(name: string): string {
  return foldName(name)
    .replace(/h\b/gu, '')
    .replace(VOWELS, '')
    .replace(/\s+/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')
}

/** A folded name with its vowels sorted into three, as transliterations swap them: i and e, o and u, a. */
export function soundOf(name: string): string {
  return foldName(name)
    .replace(/ou|oo|u|o/gu, 'u')
    .replace(/ee|ei|ai|ey|ay|i|e|y/gu, 'i')
    .replace(/a+/gu, 'a')
}
