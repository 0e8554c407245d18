import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { MINUTES_PER_DAY, parseIsoDate } from '../util/civil.ts'
import { baseForm } from '../util/concepts.ts'
import { sharedRarity } from '../util/rarity.ts'
import { CONTESTED_KINDS, type ContestedKind } from './data/contested.ts'
import { finish } from './finding.ts'
import { oneOfEach } from './one-of-each.ts'
import { isNominal } from './parallel/differences.ts'
import { spokenIn } from './quoted.ts'
import { ownReading } from './reading.ts'

/** A thing of the story, with the kind that one source says it is of. */
interface Kinded {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly group: number
  readonly span: Span
}

/**
 * One finding for each kind of thing that one source knows as of one kind only, where another, of the same event, has it of a
 * kind that excludes it, alone or beside the first; and one for each source that has two kinds itself, the first in its
 * headline or lead.
 */
export function contestedFindings(witnesses: readonly Witness[]): Finding[] {
  return CONTESTED_KINDS.flatMap((kind) => {
    const told = witnesses.map((witness) => kindedOf(witness, kind)).filter((own) => own.length > 0)
    const single = told.filter((own) => own.every(({ group }) => group === own[0]?.group) && isMain(own))
    const shown: Kinded[] = []
    for (const own of single)
      for (const other of told) {
        const rival = rivalOf(own, other)
        if (rival === null) continue
        shown.push(...rival)
      }
    const own = told.flatMap((all) => ownFindingOf(kind, all))
    if (shown.length === 0) return own
    const alike = single.flatMap(([first]) =>
      first && shown.some(({ source, group }) => source !== first.source && group === first.group)
        ? [first]
        : [],
    )
    return [findingOf(kind, oneOfEach([...shown, ...alike])), ...own]
  })
}

/** A headline or lead that has the thing of one kind, where the same article has it of another below. */
function ownFindingOf(kind: ContestedKind, all: readonly Kinded[]): Finding[] {
  const [first] = all
  const rival = all.find(({ group, sentence }) => group !== first?.group && sentence !== first?.sentence)
  return first && rival && first.sentence.index < LEAD
    ? [findingOf(kind, [first, rival], 'inconsistency')]
    : []
}

/** Sentences from the start, title included, that tell of the main event. */
const LEAD = 6

const isMain = (own: readonly Kinded[]): boolean => own.some(({ sentence }) => sentence.index < LEAD)

/** Weight of words that the two sentences share. */
const SAME_MATTER = 1

/** The telling of each that share most, where the other has a kind that the first has not. */
function rivalOf(own: readonly Kinded[], other: readonly Kinded[]): readonly [Kinded, Kinded] | null {
  if (own[0]?.source === other[0]?.source) return null
  let best: readonly [Kinded, Kinded] | null = null
  let most = SAME_MATTER
  for (const a of own)
    for (const b of other) {
      if (a.group === b.group) continue
      const weight = sharedRarity(lemmasOf(a), lemmasOf(b))
      if (weight >= most && (best === null || weight > most)) [best, most] = [[a, b], weight]
    }
  return best
}

function lemmasOf({ source, sentence }: Kinded): ReadonlySet<string> {
  return new Set(
    source.tokens.slice(sentence.firstToken, sentence.endToken).map(({ lemma }) => baseForm(lemma)),
  )
}

/** Things of the kind outside of quotations, in sentences that tell of no other day than those around publication. */
function kindedOf({ source, mentions }: Witness, kind: ContestedKind): Kinded[] {
  const quoted = spokenIn(mentions)
  return source.sentences.flatMap((sentence) => {
    const tokens = source.tokens.slice(sentence.firstToken, sentence.endToken)
    if (kind.doing.size > 0 && !tokens.some(({ lemma }) => kind.doing.has(lemma))) return []
    const found: Kinded[] = []
    for (const [at, token] of tokens.entries()) {
      const read = mayTell(token, tokens[at + 1], kind) ? readAt(tokens, at, token, kind) : null
      if (read && !quoted.some((quote) => overlaps(quote, read.span)))
        found.push({ source, sentence, ...read })
    }
    // What an act leads to is told once a sentence: a caption that ran into it comes first.
    const told = kind.after ? found.slice(-1) : found
    return told.length > 0 && isOfLate({ source, mentions }, sentence) ? told : []
  })
}

/** Tokens between the word that tells the kind and its noun: "intermediate-range ballistic", "manned, unmanned". */
const REACH = 5

/** Whether a token may begin what tells a kind: spares most tokens a closer look. */
function mayTell(
  { lemma, lower }: Token,
  next: Token | undefined,
  { groups, nouns }: ContestedKind,
): boolean {
  return nouns.has(lemma) || next?.text === '-' || groups.some((words) => words.has(lower))
}

function readAt(
  tokens: readonly Token[],
  at: number,
  token: Token,
  { heads, groups, nouns, after }: ContestedKind,
): Pick<Kinded, 'group' | 'span'> | null {
  if (isTied(tokens, at) || (after && !isLedBy(tokens, at, after))) return null
  const noun = nouns.get(token.lemma)
  if (noun !== undefined && token.pos !== 'VERB' && !(after && isNominal(tokens[at + 1])))
    return { group: noun, span: spanFrom(token, token) }
  const compound = compoundFrom(tokens, at)
  const group = groups.findIndex((words) => words.has(compound) || words.has(token.lower))
  if (group < 0) return null
  const head = tokens
    .slice(at + 1, at + 1 + REACH)
    .find(({ lemma, pos }) => heads.has(lemma) && /^(?:NOUN|PROPN)$/u.test(pos))
  return head ? { group, span: spanFrom(token, head) } : null
}

/** Whether one of `words` stands before the phrase that `tokens[at]` belongs to: "into a busy old" of "market". */
function isLedBy(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  let first = at
  while (isNominal(tokens[first - 1]) || tokens[first - 1]?.pos === 'NUM') first--
  const [leader, before] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? '']
  return words.has(leader) || words.has(`${before} ${leader}`)
}

/** Whether a hyphen ties a token to the one before: "automatic" of "semi-automatic". */
function isTied(tokens: readonly Token[], at: number): boolean {
  const [mark, token] = [tokens[at - 1], tokens[at]]
  return mark?.text === '-' && mark.end === token?.start
}

/** "medium-range", whole. */
function compoundFrom(tokens: readonly Token[], at: number): string {
  let [word, end] = [tokens[at]?.lower ?? '', at + 1]
  while (tokens[end]?.text === '-' && isTied(tokens, end + 1)) {
    word += `-${tokens[end + 1]?.lower ?? ''}`
    end += 2
  }
  return word
}

const spanFrom = ({ start }: Token, { end }: Token): Span => ({ start, end })

/** Days around publication that the main event lies in. */
const LATE = 7

function isOfLate({ source: { article }, mentions }: Witness, sentence: Sentence): boolean {
  const { value } = article.published
  const today = value === null ? null : parseIsoDate(value)
  return (
    today === null ||
    !mentions.some(
      (mention) =>
        mention.kind === 'date' &&
        mention.sentence === sentence.index &&
        mention.timex3.type === 'DATE' &&
        mention.interval !== null &&
        mention.interval.to / MINUTES_PER_DAY < today - LATE,
    )
  )
}

const CONFIDENCE = 0.65

function findingOf(
  { name, question }: ContestedKind,
  shown: readonly Kinded[],
  kind: 'discrepancy' | 'inconsistency' = 'discrepancy',
): Finding {
  const tellers = kind === 'discrepancy' ? 'The sources have' : 'The article has'
  const readings = shown.map(({ source, sentence, span, group }) =>
    ownReading(source.article, sentence, `${name} ${group}`, span),
  )
  return finish({
    kind,
    dimension: 'other',
    level: 'kind/contested',
    severity: 'medium',
    confidence: CONFIDENCE,
    question,
    questionKey: `kind ${name}`,
    message: `${question} ${tellers} ${readings.map(({ exact }) => `“${exact}”`).join(', ')}.`,
    readings,
    evidence: [{ signal: 'same-event', weight: 1, detail: 'sentences that share their words' }],
  })
}
