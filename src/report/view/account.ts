import type { Fact } from '../../model/reconciliation.ts'
import { beyondQuestion, type Digest, factsOf, outletsOf } from '../digest.ts'
import { originCount } from '../origin-count.ts'
import { listed, shortened } from '../text.ts'
import { anchorOf } from './finding.ts'

export interface AnswerView {
  readonly words: string
  readonly outlets: string
  readonly origins: string
}

/** A question of the reconciled account with its answers. */
export interface FactView {
  readonly question: string
  readonly answers: readonly AnswerView[]
  readonly origins: string
  /** Why it is unresolved, else empty. */
  readonly reason: string
  /** Anchor of the finding it rests on, empty where there is none. */
  readonly anchor: string
}

export interface AccountView {
  readonly agreed: readonly FactView[]
  readonly disputed: readonly FactView[]
  readonly unresolved: readonly FactView[]
  /** Few enough to show at once. */
  readonly unresolvedOpen: boolean
  readonly single: readonly FactView[]
}

const WORDS_LIMIT = 160
const FEW = 8

export function accountView(digest: Digest): AccountView {
  const views = (facts: readonly Fact[]) => facts.map((fact) => factView(fact, digest))
  return {
    agreed: views(factsOf(digest, 'agreed')),
    disputed: views(factsOf(digest, 'disputed')),
    unresolved: views(factsOf(digest, 'unresolved')),
    unresolvedOpen: factsOf(digest, 'unresolved').length <= FEW,
    single: views(factsOf(digest, 'single-source')),
  }
}

export function factView(fact: Fact, digest: Digest): FactView {
  const [finding] = fact.findings
  const answers =
    fact.status === 'agreed'
      ? [agreedAnswer(fact, digest)]
      : fact.answers.map((answer) => ({
          words: wordsFor(fact, answer.value),
          outlets: listed(outletsOf(digest, answer.sources)),
          origins: originCount(answer),
        }))
  return {
    question: fact.question,
    answers,
    origins: originCount(fact),
    reason: fact.reason === null ? '' : beyondQuestion(fact.question, fact.reason),
    anchor: finding === undefined ? '' : anchorOf(finding),
  }
}

/** What agrees is one answer, however many ways there are to write it: the words most sources use. */
function agreedAnswer(fact: Fact, digest: Digest): AnswerView {
  const uses = new Map<string, number>()
  for (const { exact } of fact.readings) uses.set(exact, (uses.get(exact) ?? 0) + 1)
  const [words = ''] = [...uses].sort(([, a], [, b]) => b - a)[0] ?? []
  return {
    words: shortened(words.replace(/\s+/gu, ' '), WORDS_LIMIT),
    outlets: listed(
      outletsOf(
        digest,
        fact.readings.map(({ source }) => source),
      ),
    ),
    origins: originCount(fact),
  }
}

function wordsFor(fact: Fact, value: string): string {
  const exact = fact.readings.find((reading) => reading.value === value)?.exact ?? value
  return shortened(exact.replace(/\s+/gu, ' '), WORDS_LIMIT)
}
