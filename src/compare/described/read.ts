import type { AnnotatedArticle, Token } from '../../model/annotation.ts'
import { type EntityMention, isEntity, type Mention } from '../../model/mention.ts'
import { contains, type Span } from '../../model/span.ts'
import { isKindOf } from '../../util/kinds.ts'
import { rarity } from '../../util/rarity.ts'
import { firstTokenEndingAfter } from '../../util/tokens.ts'
import { NO_DESCRIPTION, OCCUPIES } from '../data/descriptions.ts'
import { quotedIn } from '../quoted.ts'

/** What an article says, beside a name, of who or what bears it. */
export interface Description {
  /** Id of who is described, within the article. */
  readonly entity: string
  readonly kind: EntityMention['kind']
  /** Without the determiner. */
  readonly span: Span
  readonly sentence: number
  /** Lemma of the head noun; of a relative clause that of its verb. */
  readonly head: string
  /** Lemmas of nouns, names, adjectives and verbs, the head included. */
  readonly lemmas: ReadonlySet<string>
  /** Those of them that are no names. */
  readonly common: ReadonlySet<string>
  /** Sum of how rare its words are: what it tells. */
  readonly weight: number
}

/** Longer ones are no descriptions any more, and more words before a noun are a list. */
const LONGEST = 16
const MOST_BEFORE = 5
const DETERMINER = /^(?:an?|the|his|her|its|their|one|another)$/u
const STOP = /^[,.;:–—()"“”?!]$|^--$/u
const LINK = /^(?:of|for|at|in|to|with|on|from|by|and|&|the|an?|'s|’s|'|’|-|who|which|that)$/u

/** Descriptions of named people, organisations and places in the article's own words, in text order. */
export function descriptionsIn(source: AnnotatedArticle, mentions: readonly Mention[]): Description[] {
  const { tokens, sentences } = source
  const quotes = quotedIn(mentions)
  const roles = mentions.flatMap((mention) => (mention.kind === 'role' ? [mention.span] : []))
  return mentions.flatMap((mention): Description[] => {
    if (!isEntity(mention) || mention.attributive || quotes.some((quote) => contains(quote, mention.span)))
      return []
    if (sentences[mention.sentence]?.part === 'title') return []
    const first = firstTokenEndingAfter(tokens, mention.span.start)
    const end = firstTokenEndingAfter(tokens, mention.span.end - 1) + 1
    const ranges = [
      before(tokens, first),
      apposed(tokens, first, end),
      after(tokens, first, end),
      ...(mention.kind === 'place' ? [ofPlace(tokens, first)] : []),
    ]
    return ranges.flatMap((range) => (range ? (describe(source, mention, range, roles) ?? []) : []))
  })
}

/** What a thing of each kind is by its head noun; office holders are read as roles, too. */
const KINDS: Readonly<Record<EntityMention['kind'], readonly string[]>> = {
  person: ['person', 'leader'],
  organisation: ['organization', 'group', 'institution', 'company', 'enterprise'],
  place: ['location', 'region', 'structure', 'building', 'municipality', 'area', 'facility'],
}

function isOfKind(kind: EntityMention['kind'], { lemma }: Token): boolean {
  const noun = lemma.split('-').at(-1) ?? lemma
  return (kind === 'person' && OF_PERSONS.test(noun)) || KINDS[kind].some((wide) => isKindOf(noun, wide))
}

/** Nouns formed so are of persons, whether a dictionary of kinds has them or not. */
const OF_PERSONS = /(?:..[eo]r|ist|ian|aire|woman|man|person|nominee|appointee)$/u

interface Range {
  readonly first: number
  readonly end: number
  readonly head: number
}

/** "aluminum magnate | Oleg Deripaska": a common noun right before the name, with what belongs to it. */
function before(tokens: readonly Token[], name: number): Range | null {
  const head = name - 1
  const noun = tokens[head]
  const sentence = tokens[name]?.sentence
  if (!noun || noun.sentence !== sentence || noun.pos !== 'NOUN' || /^\p{Lu}/u.test(noun.text)) return null
  if (noun.lower !== noun.lemma || noun.lower.endsWith('ing')) return null
  let first = head
  while (isPremodifier(tokens[first - 1], sentence)) first--
  return head - first > MOST_BEFORE ? null : { first, end: head + 1, head }
}

function isPremodifier(token: Token | undefined, sentence: number | undefined): boolean {
  if (!token || token.sentence !== sentence) return false
  return /^(?:NOUN|PROPN|ADJ)$/u.test(token.pos) || token.text === '-' || /^['’]s?$/u.test(token.text)
}

/** "the owner of the shop, | Mara Quell,": a noun phrase set off by commas on both sides of the name. */
function apposed(tokens: readonly Token[], name: number, end: number): Range | null {
  const sentence = tokens[name]?.sentence
  const closes = tokens[end]
  if (
    tokens[name - 1]?.text !== ',' ||
    (closes?.sentence === sentence && !/^[,.;)]$/u.test(closes?.text ?? ''))
  )
    return null
  for (let at = name - 2; at >= 0 && at > name - LONGEST; at--) {
    const token = tokens[at]
    if (
      !token ||
      token.sentence !== sentence ||
      STOP.test(token.text) ||
      /^(?:VERB|AUX|PRON)$/u.test(token.pos)
    )
      return null
    if (!DETERMINER.test(token.lower) || tokens[at - 1]?.lower === 'of') continue
    const range = nounPhrase(tokens, at + 1, sentence, true)
    return range !== null && range.end === name - 1 ? range : null
  }
  return null
}

/** "X, a physicist at the …," and "X is a physicist at …", "X, who runs …,". */
function after(tokens: readonly Token[], name: number, end: number): Range | null {
  const sentence = tokens[end - 1]?.sentence
  const opener = tokens[end]
  if (!opener || opener.sentence !== sentence) return null
  const isCopula = /^(?:is|was|remains)$/u.test(opener.lower)
  if (!isCopula && !/^[,(–—]$/u.test(opener.text)) return null
  // "all that he discussed with X was a post": not X is a post
  if (isCopula && tokens[name - 1]?.sentence === sentence && tokens[name - 1]?.pos === 'ADP') return null
  let first = end + 1
  if (/^\d{1,3}$/u.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === ',') first += 2
  const start = tokens[first]
  if (!start || start.sentence !== sentence) return null
  if (start.lower === 'who' && !isCopula) return clause(tokens, first + 1, sentence)
  if (!DETERMINER.test(start.lower) && !(start.pos === 'NOUN' && !isCopula)) return null
  return nounPhrase(tokens, DETERMINER.test(start.lower) ? first + 1 : first, sentence, !isCopula)
}

/** A noun phrase with what follows it by a preposition, up to the next stop; an apposition is closed by one. */
function nounPhrase(
  tokens: readonly Token[],
  first: number,
  sentence: number | undefined,
  closed: boolean,
): Range | null {
  let head = -1
  let at = first
  let end = first
  for (; at < first + LONGEST; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || STOP.test(token.text)) break
    const isNominal = /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.pos) || (head < 0 && isParticiple(token))
    if (!isNominal && !LINK.test(token.lower) && token.pos !== 'DET' && token.pos !== 'PART') break
    if (/^(?:who|which|that|to)$/u.test(token.lower)) break
    if (head < 0 && isHead(tokens, at)) head = at
    if (isNominal) end = at + 1
  }
  const stop = tokens[at]
  const isClosed =
    !stop || stop.sentence !== sentence || STOP.test(stop.text) || /^(?:who|which|that)$/u.test(stop.lower)
  if (head < 0 || end <= head || (closed && !isClosed)) return null
  return { first, end, head }
}

/** "a retired admiral": part of the phrase before its head. */
const isParticiple = ({ pos, lower }: Token): boolean => pos === 'VERB' && lower.endsWith('ed')

/** The last noun before the phrase goes on by a preposition or ends. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.pos !== 'NOUN' || token.lower !== token.lemma) return false
  return (
    !next ||
    next.sentence !== token.sentence ||
    (!/^(?:NOUN|PROPN|PART)$/u.test(next.pos) && next.text !== '-' && !/^['’]/u.test(next.text))
  )
}

/** "who runs Norrland Water": a verb of holding an office with its object up to the next stop. */
function clause(tokens: readonly Token[], first: number, sentence: number | undefined): Range | null {
  let end = first
  while (end < first + LONGEST && tokens[end]?.sentence === sentence && !STOP.test(tokens[end]?.text ?? ''))
    end++
  const verb = tokens[first]
  const stop = tokens[end]
  const isInCharge =
    verb?.lemma === 'be' && tokens[first + 1]?.lower === 'in' && tokens[first + 2]?.lower === 'charge'
  if (!verb || !(isInCharge || OCCUPIES.has(verb.lemma))) return null
  const isClosed = !stop || stop.sentence !== sentence || /^[,.;]$/u.test(stop.text)
  return isClosed && end - first > 2 ? { first, end, head: first } : null
}

/** "the rebel stronghold of | Ostby". */
function ofPlace(tokens: readonly Token[], name: number): Range | null {
  const sentence = tokens[name]?.sentence
  const head = name - 2
  const noun = tokens[head]
  if (tokens[name - 1]?.lower !== 'of' || noun?.pos !== 'NOUN' || noun.sentence !== sentence) return null
  let first = head
  while (head - first < MOST_BEFORE && isPremodifier(tokens[first - 1], sentence)) first--
  return DETERMINER.test(tokens[first - 1]?.lower ?? '') ? { first, end: head + 1, head } : null
}

function describe(
  { tokens }: AnnotatedArticle,
  { entity, kind, sentence }: EntityMention,
  { first, end, head }: Range,
  roles: readonly Span[],
): Description | null {
  let start = first
  while (start < end && /^(?:['’]s?|-)$/u.test(tokens[start]?.text ?? '')) start++
  const [from, to, noun] = [tokens[start], tokens[end - 1], tokens[head]]
  if (!from || !to || !noun || NO_DESCRIPTION.has(noun.lemma)) return null
  const isRole = kind === 'person' && roles.some((role) => contains(role, noun))
  if (noun.pos === 'NOUN' && !isRole && !isOfKind(kind, noun)) return null
  const telling = tokens.slice(start, end).filter(({ pos }) => /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/u.test(pos))
  const lemmas = new Set(telling.map(({ lemma }) => lemma.toLowerCase()))
  const weight = telling.reduce((sum, { lemma }) => sum + rarity(lemma), 0)
  const common = new Set(telling.flatMap(({ lemma, pos }) => (pos === 'PROPN' ? [] : [lemma.toLowerCase()])))
  const span = { start: from.start, end: to.end }
  return { entity, kind, span, sentence, head: noun.lemma, lemmas, common, weight }
}
