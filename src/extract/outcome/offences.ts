import type { AnnotatedArticle, Sentence, Token } from '../../model/annotation.ts'
import { type EntityMention, isEntity, type Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../util/calendar-names.ts'
import { OFFENCE_FRAMES, OFFENCE_VERBS, type OffenceVerb } from '../data/offences.ts'

/** What a person is charged with, or was found to have done, as one sentence lists it. */
export interface Offences {
  readonly person: EntityMention
  readonly stage: OffenceVerb['stage']
  /** Content lemmas of each offence, in text order. */
  readonly items: readonly string[]
  readonly span: Span
  readonly sentence: number
}

const VERBS: ReadonlySet<string> = new Set(OFFENCE_VERBS.map(({ verb }) => verb))

/** The lists of offences in an article, in text order. */
export function offencesOf(
  { tokens, sentences }: AnnotatedArticle,
  mentionsOf: (sentence: number) => readonly Mention[],
): Offences[] {
  return sentences.flatMap((sentence) => {
    const own = tokens.slice(sentence.firstToken, sentence.endToken)
    return own.flatMap((token): Offences[] => {
      if (!VERBS.has(token.lemma) || isFurther(tokens, token)) return []
      const list = listAfter(tokens, token, sentence)
      const person = list && accused(mentionsOf(sentence.index), token)
      return list && person ? [{ ...list, person, sentence: sentence.index }] : []
    })
  })
}

/** "She was also charged with": others were told before, and the list is not whole. */
function isFurther(tokens: readonly Token[], { index }: Token): boolean {
  return [index - 2, index - 1, index + 1].some((at) =>
    /^(?:also|additionally|further)$/u.test(tokens[at]?.lower ?? ''),
  )
}

/** The one person that the sentence names before the verb. */
function accused(mentions: readonly Mention[], verb: Token): EntityMention | null {
  const before = mentions.filter(
    (mention): mention is EntityMention =>
      isEntity(mention) && mention.kind === 'person' && mention.span.end <= verb.start,
  )
  const [first] = before
  return first && before.every(({ entity }) => entity === first.entity) ? first : null
}

/** Tokens between a verb and its preposition: "sentenced in May to six years behind bars for". */
const REACH = 12
const NEAR = 4
const LONGEST = 30
const LIST_END = /^(?:who|which|that|after|before|because|when|while|where|but|in|during|[.;:()"“”—–]|--)$/u

function listAfter(
  tokens: readonly Token[],
  verb: Token,
  sentence: Sentence,
): Pick<Offences, 'stage' | 'items' | 'span'> | null {
  for (const row of OFFENCE_VERBS) {
    if (row.verb !== verb.lemma) continue
    const link = linkAfter(tokens, verb, row, sentence.endToken)
    if (link === null) continue
    const items = itemsFrom(tokens, link + 1, Math.min(sentence.endToken, link + 1 + LONGEST))
    const [first, last] = [items[0]?.[0], items.at(-1)?.at(-1)]
    if (!first || !last) return null
    return {
      stage: row.stage,
      items: items.map(contentOf),
      span: { start: first.start, end: last.end },
    }
  }
  return null
}

const DAYS: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES])

function linkAfter(tokens: readonly Token[], verb: Token, row: OffenceVerb, limit: number): number | null {
  let at = verb.index + 1
  if (row.with !== null) {
    if (tokens[at]?.lower !== row.with) return null
    at++
  }
  const reach = row.stage === 'punished' || row.verb === 'indict' ? REACH : NEAR
  for (const end = Math.min(limit, at + reach); at < end; at++) {
    const word = tokens[at]?.lower ?? ''
    // "Indicted on Tuesday on fraud charges": a day is no offence.
    if (row.links.includes(word) && !DAYS.has(tokens[at + 1]?.text ?? '')) return at
    if (LIST_END.test(word) && word !== 'in') return null
  }
  return null
}

/** The tokens of each offence: parted by commas and "and"; what has a verb of its own is no offence and ends the list. */
function itemsFrom(tokens: readonly Token[], from: number, limit: number): Token[][] {
  const items: Token[][] = [[]]
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (!token || LIST_END.test(token.lower)) break
    if (token.text === ',' || token.pos === 'CCONJ') items.push([])
    else items.at(-1)?.push(token)
  }
  const found: Token[][] = []
  for (const item of items) {
    if (item.length === 0) continue
    if (item.some(isPredicate) || contentOf(item) === '') break
    found.push(item)
  }
  return found
}

function isPredicate(token: Token, at: number, item: readonly Token[]): boolean {
  if (token.pos === 'AUX') return true
  return (
    token.pos === 'VERB' &&
    !token.lower.endsWith('ing') &&
    item[at - 1]?.lower !== 'to' &&
    !OFFENCE_FRAMES.has(token.lemma) &&
    item[at + 1]?.pos !== 'NOUN'
  )
}

function contentOf(item: readonly Token[]): string {
  return item
    .filter(({ pos, lemma }) => /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(pos) && !OFFENCE_FRAMES.has(lemma))
    .map(({ lemma }) => lemma)
    .join(' ')
}
