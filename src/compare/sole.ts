import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { rarity } from '../util/rarity.ts'
import { finish } from './finding.ts'
import { ownReading } from './reading.ts'

/** That something is the only one of its kind, or one of several. */
interface Rank {
  readonly source: AnnotatedArticle
  /** Dictionary form of what there is one or several of. */
  readonly head: string
  readonly span: Span
  readonly sentence: number
  /** Lower-case names in its sentence. */
  readonly names: ReadonlySet<string>
}

const ONLY = /^(?:only|sole|lone)$/u
const SEVERAL =
  /^(?:few|several|many|handful|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|\d{1,2})$/u
/** Tokens of the phrase after "only", and after "one of". */
const AFTER_ONLY = 3
const AFTER_ONE_OF = 7
/** Rarity (0..1) from which a noun tells what is meant: not "the only way". */
const TELLING = 0.45

/** One finding for each thing that one source calls the only one of its kind, and another one of several. */
export function soleFindings(witnesses: readonly Witness[]): Finding[] {
  const several = new Map<string, Rank[]>()
  for (const rank of witnesses.flatMap(severalOf))
    several.set(rank.head, [...(several.get(rank.head) ?? []), rank])
  if (several.size === 0) return []
  const told = new Set<string>()
  return witnesses.flatMap(solesOf).flatMap((sole) => {
    const other = several.get(sole.head)?.find((rank) => rank.source !== sole.source && shareName(rank, sole))
    if (!other || told.has(sole.head)) return []
    told.add(sole.head)
    return [findingOf(sole, other)]
  })
}

function shareName({ names: a }: Rank, { names: b }: Rank): boolean {
  return [...a].some((name) => b.has(name))
}

/** "the North's sole ally", "its only refinery". */
function solesOf(witness: Witness): Rank[] {
  return ranksOf(witness, (tokens, at) => {
    if (!ONLY.test(tokens[at]?.lower ?? '')) return null
    const after = tokens[at + 1]
    if (after?.pos !== 'NOUN' && after?.pos !== 'ADJ') return null
    return headFrom(tokens, at + 1, AFTER_ONLY)
  })
}

/** "one of the North's few allies", "one of its three refineries". */
function severalOf(witness: Witness): Rank[] {
  return ranksOf(witness, (tokens, at) => {
    if (tokens[at]?.lower !== 'one' || tokens[at + 1]?.lower !== 'of') return null
    const count = tokens.slice(at + 2, at + 2 + AFTER_ONE_OF).find(({ lower }) => SEVERAL.test(lower))
    return count ? headFrom(tokens, count.index + 1, AFTER_ONLY) : null
  })
}

type Read = (tokens: readonly Token[], at: number) => Token | null

function ranksOf({ source, mentions }: Witness, headAt: Read): Rank[] {
  const { tokens } = source
  return tokens.flatMap((token): Rank[] => {
    const head = headAt(tokens, token.index)
    if (!head || head.sentence !== token.sentence || rarity(head.lemma) < TELLING) return []
    const names = mentions.flatMap((mention) =>
      mention.sentence === token.sentence && 'canonical' in mention ? [mention.canonical.toLowerCase()] : [],
    )
    const span = { start: token.start, end: head.end }
    return [{ source, head: head.lemma, span, sentence: token.sentence, names: new Set(names) }]
  })
}

/** The last noun of the run of adjectives and nouns that starts at `from`. */
function headFrom(tokens: readonly Token[], from: number, longest: number): Token | null {
  let head: Token | null = null
  for (const token of tokens.slice(from, from + longest)) {
    if (token.pos === 'NOUN') head = token
    else if (token.pos !== 'ADJ' || head !== null) break
  }
  return head
}

const CONFIDENCE = 0.7

function findingOf(sole: Rank, other: Rank): Finding {
  const question = `Is there one ${sole.head}, or are there several?`
  const ranks = [sole, other]
  return finish({
    kind: 'discrepancy',
    dimension: 'quantity',
    level: 'quantity/one-or-several',
    severity: 'medium',
    confidence: CONFIDENCE,
    question,
    questionKey: `one ${sole.head}`,
    message: `${question} One source has the only one, the other one of several.`,
    readings: ranks.map(({ source, span, sentence }) =>
      ownReading(
        source.article,
        source.sentences[sentence] ?? span,
        source.article.text.slice(span.start, span.end).toLowerCase(),
        span,
      ),
    ),
    evidence: [
      {
        signal: 'shared-names',
        weight: 1,
        detail: [...sole.names].filter((name) => other.names.has(name)).join(', '),
      },
    ],
  })
}
