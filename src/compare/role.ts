import { UNIQUE_OFFICES } from '../util/data/exclusive-offices.ts'
import {
  COURTESY,
  GRADED_RANKS,
  RANK_GRADES,
  RIVAL_POSTS,
  SERVED,
  SERVING,
  SUBORDINATE,
} from '../util/data/roles.ts'
import {
  areOfOtherParties,
  areOtherFields,
  areOtherHeads,
  areOtherRanks,
  areOtherSeats,
} from '../util/exclusive-offices.ts'
import { decide, type Level, type Outcome } from './level.ts'

/** A canonical role, and the words it was read from. */
export interface NamedRole {
  readonly text: string
  readonly exact: string
  /** What else the same article calls the person, canonical: an article that gives both offices denies neither. */
  readonly also?: readonly string[]
}

/** A canonical role in parts, as `canonicalRole` joins them: "former chief executive, star scientific, United States". */
interface Role extends NamedRole {
  readonly also: readonly string[]
  readonly status: string
  /** Words of the head ("foreign", "minister"). */
  readonly head: ReadonlySet<string>
  readonly noun: string
  /** Content words of the body and places it belongs to. */
  readonly of: ReadonlySet<string>
}

const STATUS = /^(?:former|late|acting|designate) /u
const SMALL = new Set(['of', 'for', 'at', 'in', 'the', 'and', 'with', 'to'])
const served = new Set(SERVED.split(' '))
const serving = new Set(SERVING.split(' '))
const courtesy = new Set(COURTESY.split(' '))
const RIVALS: ReadonlySet<string> = new Set(RIVAL_POSTS.map((pair) => [...pair].sort().join(' ')))
const RANKS: ReadonlySet<string> = new Set(GRADED_RANKS.split(' '))
const GRADES: ReadonlySet<string> = new Set(RANK_GRADES.split(' '))
const subordinate = new Set(SUBORDINATE.split(' '))
const unique = new Set(UNIQUE_OFFICES.split(' '))

function parse({ text, exact, also = [] }: NamedRole): Role {
  const [first = '', ...rest] = text.split(', ')
  const status = STATUS.exec(first)?.[0].trim() ?? ''
  const head = (status === '' ? first : first.slice(status.length + 1)).split(' ')
  const of = rest.flatMap((part) => part.toLowerCase().split(' ')).filter((word) => !SMALL.has(word))
  return { text, exact, also, status, head: new Set(head), noun: head.at(-1) ?? '', of: new Set(of) }
}

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word))
const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && isSubset(a, b)
const nest = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => isSubset(a, b) || isSubset(b, a)
const inOrder = (a: Role, b: Role): string => [a.text, b.text].sort().join(' / ')
const isLower = (role: Role): boolean => [...role.head].some((word) => subordinate.has(word))
const higher = (role: Role): ReadonlySet<string> =>
  new Set([...role.head].filter((word) => !subordinate.has(word)))
/** Both say for whom, and one says no more than the other; or one leaves it out. */
const isOneBody = (a: Role, b: Role): boolean => nest(a.of, b.of)
/** Both say for whom and say the same. */
const sharesBody = (a: Role, b: Role): boolean => a.of.size > 0 && b.of.size > 0 && nest(a.of, b.of)

/** "Campaign manager" and "campaign chairman", where nothing says of two bodies. */
function areOfOneTeam(a: Role, b: Role): boolean {
  const [x, y] = [a, b].map(({ head, noun }) => new Set([...head].filter((word) => word !== noun)))
  return isOneBody(a, b) && x !== undefined && y !== undefined && x.size > 0 && isEqual(x, y)
}

const LEVELS: readonly Level<Role>[] = [
  {
    id: 'role/same',
    verdict: 'same',
    holds: (a, b) =>
      a.status === b.status && isEqual(a.head, b.head) && isEqual(a.of, b.of) ? `both say ${a.text}` : null,
  },
  {
    id: 'role/short',
    verdict: 'same',
    holds: (a, b) =>
      a.status === b.status && isEqual(a.head, b.head) && isOneBody(a, b)
        ? `${inOrder(a, b)} are one office, once in short`
        : null,
  },
  {
    id: 'role/former',
    verdict: 'differs',
    holds: (a, b) =>
      isEqual(a.head, b.head) &&
      !courtesy.has(a.noun) &&
      isOneBody(a, b) &&
      (a.status === 'former') !== (b.status === 'former')
        ? `${inOrder(a, b)}: one has left the office, the other holds it`
        : null,
  },
  {
    id: 'role/rank-differs',
    verdict: 'differs',
    holds: (a, b) =>
      a.noun === b.noun && sharesBody(a, b) && isEqual(higher(a), higher(b)) && isLower(a) !== isLower(b)
        ? `${inOrder(a, b)}: one is below the other`
        : null,
  },
  {
    id: 'role/rank-differs',
    verdict: 'differs',
    holds: (a, b) =>
      isTitle(a) && isTitle(b) && a.noun === b.noun && isGrade(a, b)
        ? `${inOrder(a, b)} are two ranks`
        : null,
  },
  {
    id: 'role/rank-differs',
    verdict: 'differs',
    holds: (a, b) =>
      a.noun === b.noun &&
      unique.has(a.noun) &&
      a.status === b.status &&
      isOneBody(a, b) &&
      isEqual(higher(a), higher(b)) &&
      isLower(a) !== isLower(b) &&
      !isToldByBoth(a, b)
        ? `${inOrder(a, b)}: one is below the other`
        : null,
  },
  {
    id: 'role/rank-differs',
    verdict: 'differs',
    holds: (a, b) =>
      isTitle(a) && isTitle(b) && areOtherRanks(a, b) && !isToldByBoth(a, b)
        ? `${inOrder(a, b)} are two ranks`
        : null,
  },
  {
    id: 'role/acting',
    verdict: 'differs',
    holds: (a, b) =>
      isEqual(a.head, b.head) &&
      isOneBody(a, b) &&
      (a.status === 'acting' ? b.status === '' : a.status === '' && b.status === 'acting') &&
      !isToldByBoth(a, b)
        ? `${inOrder(a, b)}: one acts for the office, the other holds it`
        : null,
  },
  {
    id: 'role/exclusive',
    verdict: 'differs',
    holds: (a, b) =>
      a.status === b.status && isLower(a) === isLower(b) && areExclusive(a, b) && !isToldByBoth(a, b)
        ? `${inOrder(a, b)}: nobody is both at one time`
        : null,
  },
  {
    id: 'role/served-or-serving',
    verdict: 'differs',
    holds: (a, b) =>
      ((served.has(a.noun) && serving.has(b.noun)) || (serving.has(a.noun) && served.has(b.noun))) &&
      shareWord(a, b)
        ? `${inOrder(a, b)}: one is served there, the other serves`
        : null,
  },
  {
    id: 'role/rival-posts',
    verdict: 'differs',
    holds: (a, b) =>
      a.status === b.status &&
      (sharesBody(a, b) || areOfOneTeam(a, b)) &&
      RIVALS.has([a.noun, b.noun].sort().join(' '))
        ? `${inOrder(a, b)} are two posts of one body`
        : null,
  },
  {
    id: 'role/less-full',
    verdict: 'compatible',
    holds: (a, b) =>
      a.noun === b.noun && nest(a.head, b.head) && isOneBody(a, b) ? `${inOrder(a, b)}: one says more` : null,
  },
  {
    id: 'role/both-possible',
    verdict: 'compatible',
    holds: (a, b) => `${inOrder(a, b)}: one person can be both`,
  },
]

function areExclusive(a: Role, b: Role): boolean {
  if (areOtherFields(a, b) || areOfOtherParties(a, b) || areOtherHeads(a, b)) return true
  return isTitle(a) && isTitle(b) && areOtherSeats(a, b)
}

/** Whether one of the articles gives the person the other's office as well. */
const isToldByBoth = (a: Role, b: Role): boolean => givesToo(a, b) || givesToo(b, a)

const givesToo = ({ also }: Role, other: Role): boolean =>
  also.some((text) => {
    const { head } = parse({ text, exact: text })
    return isEqual(head, other.head)
  })

/** A rank before a name ("Maj. Gen."), no description of a soldier ("an Army general"). */
function isTitle({ exact, status }: Role): boolean {
  return status === '' && exact.split(/[\s-]+/u).every((word) => /^\p{Lu}/u.test(word))
}

/** One rank with a grade before it and one without: whoever is first named without is of the higher rank. */
function isGrade(a: Role, b: Role): boolean {
  const [short, long] = a.head.size < b.head.size ? [a, b] : [b, a]
  if (!RANKS.has(short.noun) || !isSubset(short.head, long.head) || !isOneBody(a, b)) return false
  const more = [...long.head].filter((word) => !short.head.has(word))
  return more.length > 0 && more.every((word) => GRADES.has(word))
}

function shareWord(a: Role, b: Role): boolean {
  for (const word of a.of) if (b.of.has(word)) return true
  return false
}

/**
 * Compares two canonical roles of one person. Different descriptions of one person are usually both true ("doctor",
 * "author"): they differ only where one office excludes the other.
 */
export function compareRoles(a: NamedRole, b: NamedRole): Outcome {
  return decide(LEVELS, parse(a), parse(b))
}
