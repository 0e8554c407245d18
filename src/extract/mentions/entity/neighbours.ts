import type { RawMention, Votes } from './raw.ts'

const LIST = /^(?:, | and |, and | or )$/u
const PARENTHESIS = /^ \((?:the )?$/u
const ABBREVIATION = /^\p{Lu}[\p{Lu}&.-]{1,7}$/u
/** What a list says on the kind of its members, and parentheses on what they abbreviate. */
const IN_LIST = 1.5
const ABBREVIATED = 3

/**
 * Adds what neighbouring names tell: the members of a list are of one kind ("Foua and Kefraya"), and an abbreviation in
 * parentheses names the body before it, even where its letters do not fit.
 *
 * @param mentions of one article, in text order.
 */
export function withNeighbours(text: string, mentions: readonly RawMention[]): RawMention[] {
  const result = [...mentions]
  for (let i = 1; i < result.length; i++) {
    const [before, here] = [result[i - 1], result[i]]
    if (!before || !here || before.sentence !== here.sentence) continue
    const between = text.slice(before.end, here.start)
    if (LIST.test(between)) {
      result[i] = { ...here, votes: plus(here.votes, listVotes(before)) }
      result[i - 1] = { ...before, votes: plus(before.votes, listVotes(here)) }
    } else if (
      PARENTHESIS.test(between) &&
      ABBREVIATION.test(here.name) &&
      text.charAt(here.end) === ')' &&
      here.known === null
    ) {
      if (before.kind === null || before.kind === 'organisation') {
        result[i] = { ...here, expands: before.name }
        result[i - 1] = {
          ...before,
          votes: plus(before.votes, { person: 0, organisation: ABBREVIATED, place: 0 }),
        }
      }
    }
  }
  return result
}

function listVotes({ kind, demonym, feature, votes, weak }: RawMention): Votes {
  if (weak) return { person: 0, organisation: 0, place: 0 }
  const isPlace =
    (kind === 'place' && !demonym) || (kind === null && (feature !== null || votes.place >= IN_LIST))
  return { person: kind === 'person' ? IN_LIST : 0, organisation: 0, place: isPlace ? IN_LIST : 0 }
}

function plus(a: Votes, b: Votes): Votes {
  return {
    person: a.person + b.person,
    organisation: a.organisation + b.organisation,
    place: a.place + b.place,
  }
}
