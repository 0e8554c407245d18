import {
  EXCLUSIVE_FIELDS,
  EXCLUSIVE_HEADS,
  PARTIES,
  PARTY_OFFICES,
  RANK_NOUNS,
  RANK_WORDS,
  SEATS,
} from './data/exclusive-offices.ts'

/** Line of a table by the words it has. */
type Lines = ReadonlyMap<string, number>

const linesOf = (table: readonly string[]): Lines =>
  new Map(table.flatMap((line, i) => line.split(' ').map((word): [string, number] => [word, i])))

const FIELDS: ReadonlyMap<string, readonly Lines[]> = new Map(
  Object.entries(EXCLUSIVE_FIELDS).map(([noun, tables]) => [noun, tables.map(linesOf)]),
)
const HEADS = EXCLUSIVE_HEADS.map(linesOf)
const SEAT_LINES = linesOf(SEATS)
const PARTY_LINES = linesOf(PARTIES)
const OF_PARTIES: ReadonlySet<string> = new Set(PARTY_OFFICES.split(' '))
const RANKS: ReadonlySet<string> = new Set(RANK_NOUNS.split(' '))
const IN_RANKS: ReadonlySet<string> = new Set(RANK_WORDS.split(' '))

/** An office as it is asked about here: words in lower case. */
export interface Office {
  /** Last word of the head ("minister"). */
  readonly noun: string
  /** Words of the head, the noun among them. */
  readonly head: ReadonlySet<string>
  /** Content words of the body it belongs to. */
  readonly of: ReadonlySet<string>
  /** As the source has it. */
  readonly exact: string
}

/**
 * Whether two offices of one person are two fields of one kind of office: "chief technology officer" / "chief
 * information officer". What else is said of them must not be of two bodies. Symmetric.
 */
export function areOtherFields(a: Office, b: Office): boolean {
  if (kindOf(a) !== kindOf(b)) return false
  const tables = FIELDS.get(kindOf(a)) ?? []
  const used = new Set<string>()
  const differ = tables.map((lines) => excludes(narrowing(a), narrowing(b), lines, used)).some(Boolean)
  return differ && nest(without(a.of, used), without(b.of, used))
}

/** "Republican senator" / "Democratic senator". Symmetric. */
export function areOfOtherParties(a: Office, b: Office): boolean {
  return (
    a.noun === b.noun &&
    OF_PARTIES.has(a.noun) &&
    excludes(capitals(a), capitals(b), PARTY_LINES, new Set<string>())
  )
}

/** Two ranks ("Sgt." / "Lt."), titles before a name both; `isTitle` tells so. Symmetric. */
export const areOtherRanks = (a: Office, b: Office): boolean =>
  a.noun !== b.noun && isRank(a) && isRank(b) && nest(a.of, b.of)

/** "Judge" / "prosecutor", "victim" / "suspect". Symmetric. */
export const areOtherHeads = (a: Office, b: Office): boolean =>
  HEADS.some((lines) => areOnOtherLines(a, b, lines)) && nest(a.of, b.of)

/** "Gov." / "Sen.", titles both. Symmetric. */
export const areOtherSeats = (a: Office, b: Office): boolean => areOnOtherLines(a, b, SEAT_LINES)

/**
 * Families of offices with other nouns that may exclude each other: a source that gives one of them and no other
 * is to be read beside a source that gives another. Null for an office of no family.
 */
export function familyOf(canonical: string): string | null {
  const [first = ''] = canonical.split(', ')
  const words = first.split(' ')
  const noun = words.at(-1) ?? ''
  if (words.includes('chief') && (noun === 'officer' || noun === 'executive')) return 'chief officer'
  if (RANKS.has(noun) && words.every((word) => IN_RANKS.has(word))) return 'rank'
  if (SEAT_LINES.has(noun)) return 'seat'
  const at = HEADS.findIndex((lines) => lines.has(words.join('_')) || lines.has(noun))
  return at < 0 ? null : `heads ${at}`
}

const isRank = ({ noun, head }: Office): boolean =>
  RANKS.has(noun) && [...head].every((word) => IN_RANKS.has(word))

/** "Chief executive" is short for "chief executive officer". */
function kindOf({ noun, head }: Office): string {
  if (noun === 'executive' && head.has('chief')) return 'officer'
  return noun === 'officer' && !head.has('chief') ? '' : noun
}

/** The words that narrow an office, wherever they stand: "health minister", "minister of health". */
const narrowing = ({ head, of, noun }: Office): string[] =>
  [...head, ...of].filter((word) => word !== noun || word === 'executive')

/** Words with a capital: "Conservative leader", but not "conservative leader". */
const capitals = ({ exact }: Office): string[] =>
  exact
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase())

/** Whether both stand on lines of a table and share none; the words found are added to `used`. */
function excludes(a: readonly string[], b: readonly string[], lines: Lines, used: Set<string>): boolean {
  const [x, y] = [a, b].map((words) => {
    const found = words.filter((word) => lines.has(word))
    for (const word of found) used.add(word)
    return new Set(found.map((word) => lines.get(word)))
  })
  return x !== undefined && y !== undefined && x.size > 0 && y.size > 0 && ![...x].some((line) => y.has(line))
}

function areOnOtherLines(a: Office, b: Office, lines: Lines): boolean {
  const [x, y] = [a, b].map(({ head, noun }) => lines.get([...head].join('_')) ?? lines.get(noun))
  return x !== undefined && y !== undefined && x !== y
}

const without = (words: ReadonlySet<string>, used: ReadonlySet<string>): string[] =>
  [...words].filter((word) => !used.has(word))

function nest(a: Iterable<string>, b: Iterable<string>): boolean {
  const [x, y] = [new Set(a), new Set(b)]
  return [...x].every((word) => y.has(word)) || [...y].every((word) => x.has(word))
}
