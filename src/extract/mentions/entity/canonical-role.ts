import { nationOf, placesNamed } from '../../../util/place.ts'
import { organisationNamed, roleModifiers, roleNouns, titleForms } from './lexicon.ts'

const LINK = /^(?:of|for|at|in|to|with|on|from|by)$/u
const ARTICLE = /^(?:the|a|an|his|her|its|their|our|my|also|now|currently|longtime|veteran)$/u
/** Whether the office is still held, as far as the words tell. */
const STATUS: ReadonlyMap<string, string> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['then', ''],
  ['late', 'late'],
  ['retired', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['incoming', 'designate'],
  ['designate', 'designate'],
  ['elect', 'designate'],
  ['current', ''],
])
/** Spellings and synonyms of one head. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['chair', 'chairman'],
  ['chairperson', 'chairman'],
  ['chairwoman', 'chairman'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['adviser', 'advisor'],
  ['advisers', 'advisors'],
  ['ceo', 'chief executive'],
  ['congresswoman', 'congressman'],
  ['coowner', 'owner'],
  ['co-owner', 'owner'],
  ['cofounder', 'founder'],
  ['co-founder', 'founder'],
  ['defence', 'defense'],
  ['attorney', 'lawyer'],
  ['boss', 'chief'],
  ['businesswoman', 'businessman'],
  ['pm', 'prime minister'],
  ['anchor', 'host'],
  ['anchorman', 'host'],
  ['anchorwoman', 'host'],
  ['presenter', 'host'],
  ['newscaster', 'host'],
  ['reporter', 'journalist'],
  ['correspondent', 'journalist'],
  ['policeman', 'police officer'],
  ['policewoman', 'police officer'],
  ['widow', 'wife'],
  ['widower', 'husband'],
  ['actress', 'actor'],
  ['counsellor', 'counselor'],
  ['chiefs', 'chiefs'],
])
/** Several words for one head. */
const HEAD_PHRASES: ReadonlyMap<string, string> = new Map([
  ['press secretary', 'spokesman'],
  ['press officer', 'spokesman'],
  ['chief executive officer', 'chief executive'],
  ['executive officer', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['cto', 'chief technology officer'],
])
const LONGEST = 4

/** An office or occupation in parts. */
interface RoleParts {
  /** "former", "acting", "late", "designate", or empty. */
  readonly status: string
  /** Head with its own modifiers ("vice foreign minister"). */
  readonly head: string
  /** Body or field it belongs to, words in text order, links kept inside. */
  readonly of: string
  /** Usual names of nations and places, sorted. */
  readonly places: readonly string[]
}

/** Reads a role phrase ("Chairman of the US Joint Chiefs of Staff") in parts, whatever its word order. */
function readRole(phrase: string): RoleParts {
  let status = ''
  const places = new Set<string>()
  const words: string[] = []
  const raw = phrase
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[,"“”()]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
  for (let i = 0; i < raw.length; ) {
    const body = bodyAt(raw, i)
    if (body) {
      words.push(body.name)
      i += body.size
      continue
    }
    const place = placeAt(raw, i)
    if (place) {
      places.add(place.name)
      i += place.size
      continue
    }
    const title = titleAt(raw, i)
    if (title) {
      words.push(title.full)
      i += title.size
      continue
    }
    const lower = (raw[i] ?? '').toLowerCase().replace(/\.$/u, '')
    const state = STATUS.get(lower)
    if (state !== undefined) status = state || status
    else if (/-(?:elect|designate)$/u.test(lower)) {
      status = 'designate'
      words.push(lower.replace(/-(?:elect|designate)$/u, ''))
    } else if (lower.startsWith('ex-')) {
      status = 'former'
      words.push(lower.slice(3))
    } else if (!ARTICLE.test(lower) && lower !== '' && !/^\d+(?:-|$)/u.test(lower)) words.push(lower)
    i++
  }
  return {
    status,
    ...headAndRest(words.flatMap((word) => HEADS.get(word)?.split(' ') ?? [word])),
    places: [...places].sort(),
  }
}

/** Listed bodies and towns stay whole, so that no word of theirs is taken for an office ("White House", "New York City"). */
function bodyAt(words: readonly string[], at: number): { name: string; size: number } | null {
  for (let size = Math.min(LONGEST, words.length - at); size > 0; size--) {
    const text = words.slice(at, at + size).join(' ')
    if (!/^\p{Lu}/u.test(text)) continue
    const town =
      placesNamed(text).some(({ class: kind }) => kind === 'settlement') &&
      !placesNamed(text).some(({ class: kind }) => kind === 'country' || kind === 'state')
    const name = organisationNamed(text) ?? (town ? text : null)
    if (name !== null) return { name: name.toLowerCase(), size }
  }
  return null
}

function placeAt(words: readonly string[], at: number): { name: string; size: number } | null {
  for (let size = Math.min(LONGEST, words.length - at); size > 0; size--) {
    const text = words.slice(at, at + size).join(' ')
    if (!/^\p{Lu}/u.test(text)) continue
    // A body's name keeps its place ("Las Vegas Police"): only nations and states are places of an office.
    const nation = nationOf(text)
    if (nation !== null) return { name: nation, size }
    const place = placesNamed(text).find(({ class: kind }) => kind === 'country' || kind === 'state')
    if (place && (text.length > 2 || /^(?:US|UK)$/u.test(text))) return { name: place.name, size }
  }
  return null
}

function titleAt(words: readonly string[], at: number): { full: string; size: number } | null {
  for (let size = Math.min(2, words.length - at); size > 0; size--) {
    const full = titleForms.get(
      words
        .slice(at, at + size)
        .join(' ')
        .toLowerCase()
        .replaceAll('.', ''),
    )
    if (full) return { full, size }
  }
  return null
}

/** Titles of several words ("attorney general") count as one. */
const isOffice = (word: string | undefined): boolean =>
  word !== undefined && (roleNouns.has(word) || (word.includes(' ') && OFFICES.has(word)))
const OFFICES: ReadonlySet<string> = new Set(titleForms.values())

/** The head is the last word if that is an office ("… of Staff Chairman"), else the office before the first link. */
function headAndRest(words: readonly string[]): { head: string; of: string } {
  const fixed = words.findIndex(
    (word, i) => word === 'chief' && words[i + 1] === 'of' && words[i + 2] === 'staff',
  )
  let at = words.length - 1
  let to = words.length
  if (fixed >= 0 && (fixed + 3 >= words.length || LINK.test(words[fixed + 3] ?? ''))) {
    at = fixed
    to = fixed + 3
  } else if (!isOffice(words[at]) && (words[at] ?? '') !== 'executive') {
    const link = words.findIndex((word) => LINK.test(word))
    at = (link < 0 ? words.length : link) - 1
    while (at > 0 && !isOffice(words[at])) at--
    to = at + 1
  }
  if (at < 0) return { head: '', of: words.join(' ') }
  let from = at
  // "vice foreign minister" is one head; before a link only what follows it belongs to the body.
  while (from > 0 && narrows(words, from - 1) && !LINK.test(words[from - 2] ?? '')) from--
  const rest = [...words.slice(0, from), ...words.slice(to)]
    .join(' ')
    .replace(/^(?:of|for|at|in|to|with|on|from|by) | (?:of|for|at|in|to|with|on|from|by)$/gu, '')
  const head = words.slice(from, to).join(' ')
  return { head: HEAD_PHRASES.get(head) ?? head, of: rest }
}

/** "house" narrows a speaker or leader only, else it ends a name ("Waffle House | director"). */
function narrows(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  return (
    roleModifiers.has(word) &&
    (word !== 'house' || /^(?:speaker|majority|minority|leader|whip)$/u.test(words[at + 1] ?? ''))
  )
}

/**
 * One spelling for one office: "Chairman of the US Joint Chiefs of Staff" and "US Chairman of the Joint Chiefs of
 * Staff" both give "chairman, joint chiefs of staff, United States".
 */
export function canonicalRole(phrase: string): string {
  const { status, head, of, places } = readRole(phrase)
  const first = [status, head].filter((part) => part !== '').join(' ')
  return [first, of, ...places].filter((part) => part !== '').join(', ')
}
