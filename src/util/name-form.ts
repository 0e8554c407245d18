/** Legal forms of companies, before or after the name. Own work. */
const LEGAL =
  'inc incorporated corp corporation co llc llp lp ltd limited plc sa ag nv bv gmbh se spa oyj asa ab as pte pty pjsc ojsc oao ooo zao jsc kg kk sarl srl'
const FORMS: ReadonlySet<string> = new Set(LEGAL.split(' '))

/** Words of place names that are often abbreviated. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['ft', 'Fort'],
  ['mt', 'Mount'],
  ['st', 'Saint'],
  ['ste', 'Sainte'],
  ['pt', 'Point'],
  ['n', 'North'],
  ['s', 'South'],
])

/** "Moderna Inc.", "PJSC Gazprom": the name of a company without its legal form. */
export function withoutLegalForm(name: string): string {
  const words = name.split(' ')
  const isForm = (word: string | undefined): boolean =>
    word !== undefined && FORMS.has(word.replace(/[.,]/gu, '').toLowerCase())
  while (words.length > 1 && isForm(words.at(-1))) words.pop()
  while (words.length > 1 && /^\p{Lu}+$/u.test(words[0] ?? '') && isForm(words[0])) words.shift()
  return words.join(' ').replace(/,$/u, '')
}

/** "Ft. Myers": a place's name with its abbreviated words in full. */
export function unabbreviated(name: string): string {
  return name
    .split(' ')
    .map((word, at, words) => {
      const long = at + 1 < words.length ? LONG_FORMS.get(word.replace('.', '').toLowerCase()) : undefined
      return long !== undefined && (word.endsWith('.') || word.length > 1) ? long : word
    })
    .join(' ')
}
