import type { AnnotatedArticle, Sentence, Token } from '../../model/annotation.ts'
import { baseForm } from '../../util/concepts.ts'
import { rarity } from '../../util/rarity.ts'

/** A sentence with what it is compared by. */
export interface Statement {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** One key a token: the same for "met" and "meeting". */
  readonly keys: readonly string[]
  /** Weight of each different key that is a content word. */
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
}

/** Two sentences of different sources that say nearly the same. */
export interface Parallel {
  readonly a: Statement
  readonly b: Statement
  /** Share (0..1) of the content of the sentence that says less which the other has, too. */
  readonly overlap: number
}

/** Partners kept for a sentence: costs grow with the number of sentences, not with its square. */
const KEPT = 4
/** Words of more sentences than this lead to too many pairs to be worth following. */
const COMMON = 40
/** Words from this weight on lead to partners; all words count once a partner is found. */
const TELLING = 0.5
const LEAST_HINT = 1
/** Content that two sentences must share, in weights of words: three rare ones or more. */
const LEAST_SHARED = 2
const LEAST_OVERLAP = 0.5
/** A number of several digits is as telling as a rare word. */
const FIGURE = /^\d[\d.,]*\d$/u
const FIGURE_WEIGHT = 0.8
/** Longer "sentences" are lists and tables. */
const LONGEST = 90

/** Pairs of sentences that say nearly the same, from an inverted index; `a` is of the source whose id comes first. */
export function parallels(sources: readonly AnnotatedArticle[]): Parallel[] {
  const inOrder = [...sources].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const statements = inOrder.flatMap(statementsOf)
  const postings = new Map<string, number[]>()
  for (const [at, { weights }] of statements.entries())
    for (const key of weights.keys()) {
      const list = postings.get(key)
      if (list) list.push(at)
      else postings.set(key, [at])
    }
  const chosen = new Map<string, Parallel>()
  for (const [at, statement] of statements.entries()) {
    const partners = partnersOf(statement, statements, postings)
    for (const { other, overlap } of partners.slice(0, KEPT)) {
      const partner = statements[other]
      if (!partner) continue
      const [a, b] = at < other ? [statement, partner] : [partner, statement]
      chosen.set(`${Math.min(at, other)} ${Math.max(at, other)}`, { a, b, overlap })
    }
  }
  return [...chosen.values()]
}

function partnersOf(
  statement: Statement,
  statements: readonly Statement[],
  postings: ReadonlyMap<string, readonly number[]>,
): { readonly other: number; readonly overlap: number }[] {
  const hints = new Map<number, number>()
  for (const [key, weight] of statement.weights) {
    const list = postings.get(key) ?? []
    if (weight < TELLING || list.length > COMMON) continue
    for (const other of list)
      if (statements[other]?.source !== statement.source) hints.set(other, (hints.get(other) ?? 0) + weight)
  }
  return [...hints]
    .flatMap(([other, hint]) => {
      const partner = statements[other]
      if (!partner || hint < LEAST_HINT) return []
      const weight = sharedWeight(statement, partner)
      const overlap = weight / Math.min(statement.total, partner.total)
      return weight >= LEAST_SHARED && overlap >= LEAST_OVERLAP ? [{ other, overlap }] : []
    })
    .sort((x, y) => y.overlap - x.overlap || x.other - y.other)
}

function sharedWeight(a: Statement, b: Statement): number {
  const [few, many] = a.weights.size < b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights]
  let sum = 0
  for (const [key, weight] of few) if (many.has(key)) sum += weight
  return sum
}

function statementsOf(source: AnnotatedArticle): Statement[] {
  return source.sentences.flatMap((sentence) => {
    const tokens = source.tokens.slice(sentence.firstToken, sentence.endToken)
    if (tokens.length > LONGEST) return []
    const keys = tokens.map(keyOf)
    const weights = new Map<string, number>()
    for (const [i, { lemma }] of tokens.entries()) {
      const weight = FIGURE.test(lemma) ? FIGURE_WEIGHT : rarity(lemma)
      if (weight > 0) weights.set(keys[i] ?? lemma, weight)
    }
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
    return total >= LEAST_SHARED ? [{ source, sentence, tokens, keys, weights, total }] : []
  })
}

function keyOf({ lemma, lower, pos }: Token): string {
  // The tagger leaves the plural of capitalised words ("Kills 5 Soldiers").
  if (pos === 'PROPN' && lower.length > 4 && lower.endsWith('s')) return baseForm(lower.slice(0, -1))
  return baseForm(lemma)
}
