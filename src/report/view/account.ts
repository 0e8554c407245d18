import type { Answer, Fact } from '../../model/reconciliation.ts'
import {
  agreedWords,
  beyondQuestion,
  type Digest,
  factsOf,
  findingsOf,
  outletOf,
  outletsOf,
} from '../digest.ts'
import { type Excerpt, excerptOf } from '../excerpt.ts'
import { originCount } from '../origin-count.ts'
import { capitalised, listed, shortened } from '../text.ts'
import { anchorOf } from './finding.ts'
import { publishedText } from './source.ts'

export interface AnswerView {
  /** Empty where the question is a statement and says it all. */
  readonly words: string
  readonly outlets: string
  readonly origins: string
  /** Who prefers this answer and why; empty where nobody has said so. */
  readonly preferred: string
}

/** A question of the reconciled account with its answers. */
export interface FactView {
  readonly question: string
  readonly answers: readonly AnswerView[]
  readonly origins: string
  /** The first source's sentence around the words, where other facts have the same question; else null. */
  readonly context: Excerpt | null
  /** Why it is unresolved, else empty. */
  readonly reason: string
  /** Anchor of the finding it rests on, empty where there is none. */
  readonly anchor: string
}

export interface AccountView {
  readonly agreed: readonly FactView[]
  /** What people and bodies are called, and their offices: agreed, and no news. */
  readonly naming: readonly FactView[]
  readonly disputed: readonly FactView[]
  readonly unresolved: readonly FactView[]
  /** Few enough to show at once. */
  readonly unresolvedOpen: boolean
  readonly single: readonly FactView[]
  /** What all origins but one report: the reason says who leaves it out. */
  readonly omitted: readonly FactView[]
}

const WORDS_LIMIT = 160
const FEW = 8
/** Code units of the sentence kept on either side of the words. */
const CONTEXT = 60

export function accountView(digest: Digest): AccountView {
  const views = (facts: readonly Fact[]) => facts.map((fact) => factView(fact, digest))
  return {
    agreed: views(factsOf(digest, 'agreed')),
    naming: views(digest.naming),
    disputed: views(factsOf(digest, 'disputed')),
    unresolved: views(factsOf(digest, 'unresolved')),
    unresolvedOpen: factsOf(digest, 'unresolved').length <= FEW,
    single: views(factsOf(digest, 'single-source')),
    omitted: findingsOf(digest, 'omission').flatMap((omission) => {
      const fact = [...digest.byStatus.values()].flat().find(({ findings }) => findings.includes(omission.id))
      return fact
        ? [{ ...factView(fact, digest), reason: omission.message, anchor: anchorOf(omission.id) }]
        : []
    }),
  }
}

export function factView(fact: Fact, digest: Digest): FactView {
  const [finding] = fact.findings
  const agreed = fact.status === 'agreed' ? agreedAnswer(fact, digest) : null
  const isStatement = agreed !== null && digest.statements.has(fact.id)
  const answers =
    agreed !== null
      ? [isStatement ? { ...agreed, words: '' } : agreed]
      : fact.answers.map((answer) => ({
          words: wordsFor(fact, answer.value),
          outlets:
            fact.status === 'disputed'
              ? testifying(fact, answer, digest)
              : listed(outletsOf(digest, answer.sources)),
          origins: originCount(answer),
          preferred: preferredText(fact, answer.value),
        }))
  return {
    question: isStatement ? capitalised(agreed.words) : fact.question,
    answers,
    context: digest.repeated.has(fact.question) && !isStatement ? contextOf(fact, digest) : null,
    origins: originCount(fact),
    reason: fact.reason === null ? '' : beyondQuestion(fact.question, fact.reason),
    anchor: finding === undefined ? '' : anchorOf(finding),
  }
}

/** Who gives an answer, whom they cite for it and when: `The Herald (citing police, 3 May 2023) and …`. */
function testifying({ readings }: Fact, { value, sources }: Answer, digest: Digest): string {
  return listed(
    sources.map((source) => {
      const article = digest.articles.get(source)
      const cited = readings.find(
        (reading) => reading.source === source && reading.value === value,
      )?.attribution
      const notes = [cited ? `citing ${cited}` : '', article ? publishedText(article) : '']
      const said = notes.filter((note) => note !== '').join(', ')
      return said === '' ? outletOf(digest, source) : `${outletOf(digest, source)} (${said})`
    }),
  )
}

function contextOf({ readings: [first] }: Fact, digest: Digest): Excerpt | null {
  const article = first && digest.articles.get(first.source)
  return article ? excerptOf(article, first, CONTEXT) : null
}

function agreedAnswer(fact: Fact, digest: Digest): AnswerView {
  return {
    words: shortened(agreedWords(fact).replace(/\s+/gu, ' '), WORDS_LIMIT),
    outlets: listed(
      outletsOf(
        digest,
        fact.readings.map(({ source }) => source),
      ),
    ),
    origins: originCount(fact),
    preferred: preferredText(fact, fact.preferred?.value),
  }
}

/** `preferred by Mia: the roll has 46`: a person's choice, and said to be one. */
function preferredText({ preferred }: Fact, value: string | undefined): string {
  if (!preferred || preferred.value !== value) return ''
  return `preferred by ${preferred.reviewer}${preferred.why === '' ? '' : `: ${preferred.why}`}`
}

function wordsFor(fact: Fact, value: string): string {
  const exact = fact.readings.find((reading) => reading.value === value)?.exact ?? value
  return shortened(exact.replace(/\s+/gu, ' '), WORDS_LIMIT)
}
