import type { Finding } from '../model/finding.ts'
import type { EntityMention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { isTransliteration, nameParts } from '../util/personal-name.ts'
import { finish } from './finding.ts'
import { ownReading } from './reading.ts'

/** Shorter surnames may be of two people ("Lind", "Lund"). */
const SHORTEST = 6

/** A person as one source names them, at their fullest. */
interface Named {
  readonly witness: Witness
  readonly mention: EntityMention
  /** Lower case. */
  readonly given: string
  readonly surname: string
}

/**
 * One person whose surname two sources spell in two ways: the same given name, and one letter more, less or other.
 * Transliterations ("Qamishli", "Kameshli") are no slips, and a source that has both names tells of two people.
 */
export function spellingFindings(witnesses: readonly Witness[]): Finding[] {
  const people = witnesses.map(peopleOf)
  const slips = new Map<string, Set<Named>>()
  for (const [i, left] of people.entries())
    for (const right of people.slice(i + 1))
      for (const a of left)
        for (const b of right) {
          if (!isSlip(a, b) || hasBoth(left, b) || hasBoth(right, a)) continue
          const key = [a, b]
            .map(({ given, surname }) => `${given} ${surname}`)
            .sort()
            .join(' / ')
          const known = slips.get(key) ?? new Set()
          slips.set(key, known.add(a).add(b))
        }
  return [...slips].map(([key, named]) => findingOf(key, [...named]))
}

function peopleOf(witness: Witness): Named[] {
  const people = new Map<string, Named>()
  for (const mention of witness.mentions) {
    if (mention.kind !== 'person') continue
    const parts = nameParts(mention.exact)
    const [given, surname] = [parts.at(-2)?.toLowerCase(), parts.at(-1)?.toLowerCase()]
    if (given === undefined || surname === undefined || people.has(`${given} ${surname}`)) continue
    people.set(`${given} ${surname}`, { witness, mention, given, surname })
  }
  return [...people.values()]
}

function isSlip(a: Named, b: Named): boolean {
  if (a.given !== b.given || a.surname === b.surname) return false
  if (Math.min(a.surname.length, b.surname.length) < SHORTEST || isTransliteration(a.surname, b.surname))
    return false
  return isOneEditApart(a.surname, b.surname)
}

/** A source that also has the other spelling may tell of two people. */
function hasBoth(people: readonly Named[], other: Named): boolean {
  return people.some(({ surname }) => surname === other.surname)
}

/** One letter inserted, left out, exchanged or swapped with its neighbour. */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  if (long.length > short.length) return short.slice(from) === long.slice(from + 1)
  if (short.slice(from + 1) === long.slice(from + 1)) return true
  return (
    short[from] === long[from + 1] &&
    short[from + 1] === long[from] &&
    short.slice(from + 2) === long.slice(from + 2)
  )
}

function findingOf(key: string, named: readonly Named[]): Finding {
  const names = [...new Set(named.map(({ mention }) => mention.exact))].sort()
  return finish({
    kind: 'discrepancy',
    dimension: 'person',
    level: 'name/spelling-differs',
    severity: 'low',
    confidence: CONFIDENCE,
    question: `Is the name ${names.join(' or ')}?`,
    questionKey: `spelling ${key}`,
    message: `The name is spelt “${names.join('” and “')}”.`,
    readings: named.map(({ witness: { source }, mention }) => {
      const sentence = source.sentences[mention.sentence] ?? mention.span
      return ownReading(source.article, sentence, mention.exact, mention.span)
    }),
    evidence: [{ signal: 'spelling', weight: 1, detail: `one letter apart: ${key}` }],
  })
}

const CONFIDENCE = 0.75
