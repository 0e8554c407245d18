import type { Sentence } from '../../model/annotation.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { inTextOrder, type Problem } from '../problem.ts'

/** Words between what is counted and its list: "three towns hit by the storm: …". */
const LINK = /^(?: [\p{L}'’-]{1,20}){0,6}(?::| \(| — | – ) ?/u
/** A list that does not name all. */
const PARTIAL = /\b(?:including|such as|among|like|notably|especially|mostly|plus)\b/iu
/** A name: every word has a capital, but for those inside a name. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|de|del|da|di|la|le|el|al|van|von|bin)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|of|de|del|da|di|la|le|el|al|van|von|bin|the)){0,5}$/u
const LONGEST = 400
const FEWEST = 2
const MOST = 20

/** "Three towns: Arden, Bree, Corve and Dunmere": a count, and a list of names of another length. */
export function listProblems(
  text: string,
  quantities: readonly QuantityMention[],
  sentences: readonly Sentence[],
): Problem[] {
  return quantities.flatMap((count): Problem[] => {
    const sentence = sentences[count.sentence]
    if (!sentence || sentence.part === 'title' || !isCount(count)) return []
    const list = listAfter(text, count.phraseSpan.end, Math.min(sentence.end, count.phraseSpan.end + LONGEST))
    if (!list) return []
    const [least, most] = lengthsOf(text.slice(list.start, list.end))
    if (least < FEWEST || (count.value >= least && count.value <= most)) return []
    const words = text.slice(list.start, list.end)
    return [
      {
        dimension: 'quantity',
        level: 'quantity/list-of-other-length',
        severity: 'medium',
        confidence: CONFIDENCE,
        question: `How many are they?`,
        message: `“${count.exact}” are announced, and ${least} are named: “${words}”.`,
        places: inTextOrder([
          { value: `${count.value}`, exact: count.exact, span: count.span, sentence: count.sentence },
          { value: `${least} named`, exact: words, span: list, sentence: count.sentence },
        ]),
        evidence: [{ signal: 'arithmetic', weight: 1, detail: `${count.value} / ${least}` }],
      },
    ]
  })
}

const CONFIDENCE = 0.7

function isCount({ form, bound, upper, value, of, unit }: QuantityMention): boolean {
  return (
    form === 'cardinal' &&
    bound === '=' &&
    upper === null &&
    unit === null &&
    of !== null &&
    Number.isInteger(value) &&
    value >= FEWEST &&
    value <= MOST
  )
}

/** The names that a colon, bracket or dash opens, up to the bracket that closes it, the next dash or the sentence's end. */
function listAfter(text: string, from: number, end: number): Span | null {
  const link = LINK.exec(text.slice(from, end))
  if (!link || PARTIAL.test(link[0])) return null
  const start = from + link[0].length
  const rest = text.slice(start, end)
  const close = link[0].includes('(')
    ? rest.indexOf(')')
    : link[0].includes(':')
      ? -1
      : rest.search(/ [—–] /u)
  if (close < 0 && !link[0].includes(':')) return null
  const words = (close < 0 ? rest : rest.slice(0, close)).replace(/[.!?”"’']+\s*$/u, '')
  return PARTIAL.test(words) || !itemsOf(words).every((item) => NAME.test(item))
    ? null
    : { start, end: start + words.length }
}

const itemsOf = (words: string): string[] =>
  words.split(/, and |, | and /u).filter((item) => item.trim() !== '')

/** How many the list may name: an "and" before the last may stand inside a name. */
function lengthsOf(words: string): readonly [number, number] {
  const most = itemsOf(words).length
  const inner = words.split(/ and /u).length - 2
  return [Math.max(0, most - Math.max(0, inner)), most]
}
