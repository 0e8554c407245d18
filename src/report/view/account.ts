import type { Finding, Reading } from '../../model/finding.ts'
import { FINDING_KINDS } from '../../model/finding.ts'
import type { Answer, Fact } from '../../model/reconciliation.ts'
import {
  agreedWords,
  beyondQuestion,
  type Digest,
  factsOf,
  findingsOf,
  messageOf,
  outletOf,
  wordsOf,
} from '../digest.ts'
import { type Excerpt, excerptOf } from '../excerpt.ts'
import { originCount } from '../origin-count.ts'
import { inReadingOrder } from '../reading-order.ts'
import { capitalised, counted, separatorAt, shortened } from '../text.ts'
import { anchorOf, readingAnchor } from './finding.ts'
import { publishedText } from './source.ts'

/** A source that gives an answer. */
export interface VoiceView {
  readonly outlet: string
  /** Anchor of its words in the article, empty where they are not marked there. */
  readonly link: string
  /** Whom it cites and, where sources differ, when it was published: `citing police, 3 May 2023`; empty for neither. */
  readonly note: string
  /** What stands before the next one: `, `, ` and ` or nothing. */
  readonly separator: string
}

export interface AnswerView {
  /** Empty where the question is a statement and says it all. */
  readonly words: string
  /** The first source's sentence around the words; null where the words alone say it all. */
  readonly sentence: Excerpt | null
  readonly voices: readonly VoiceView[]
  readonly origins: string
  /** Who prefers this answer and why; empty where nobody has said so. */
  readonly preferred: string
}

/** A question of the reconciled account with its answers. */
export interface FactView {
  readonly question: string
  readonly answers: readonly AnswerView[]
  /** `3 origins`; `2 of 3 origins` where others say nothing of it. */
  readonly origins: string
  /** The first source's sentence around the words, where other facts have the same question; else null. */
  readonly context: Excerpt | null
  /** Why it is unresolved, or how answers that differ can all be right, else empty. */
  readonly reason: string
  /** Anchor of the finding it rests on, empty where there is none. */
  readonly anchor: string
}

export interface AccountView {
  /** `3 independent origins`: all that there are. */
  readonly originCount: string
  /** What all origins agree on, in reading order. */
  readonly agreed: readonly FactView[]
  /** What those that report it agree on, at least two origins, in reading order. */
  readonly agreedBySome: readonly FactView[]
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
const SENTENCE = 70

export function accountView(digest: Digest): AccountView {
  const places = placesOf(digest)
  const views = (facts: readonly Fact[]) => facts.map((fact) => factView(fact, digest, places))
  const all = digest.origins.length
  const agreed = inReadingOrder(factsOf(digest, 'agreed'))
  return {
    originCount: counted(all, 'independent origin'),
    agreed: views(agreed.filter(({ independentOrigins }) => independentOrigins >= all)),
    agreedBySome: views(agreed.filter(({ independentOrigins }) => independentOrigins < all)),
    naming: digest.naming.map((fact) => factView(fact, digest, new Map())),
    disputed: views(factsOf(digest, 'disputed')),
    unresolved: views(factsOf(digest, 'unresolved')),
    unresolvedOpen: factsOf(digest, 'unresolved').length <= FEW,
    single: views(inReadingOrder(factsOf(digest, 'single-source'))),
    omitted: findingsOf(digest, 'omission').flatMap((omission) => {
      const fact = [...digest.byStatus.values()].flat().find(({ findings }) => findings.includes(omission.id))
      return fact
        ? [{ ...factView(fact, digest, places), reason: omission.message, anchor: anchorOf(omission.id) }]
        : []
    }),
  }
}

/** Where the words of each finding's readings stand, by the finding's id. */
type Places = ReadonlyMap<string, Finding>

/** A fact as one line of what is agreed: its words, nothing linked or quoted. */
export function agreedView(fact: Fact, digest: Digest): FactView {
  const view = viewOf(fact, [agreedAnswer(fact, digest, new Map())], digest)
  // Among what is agreed, answers that differ must say why they stand there.
  return digest.compatible.has(fact.id) ? { ...view, origins: `≈ fit each other, ${view.origins}` } : view
}

function factView(fact: Fact, digest: Digest, places: Places): FactView {
  const isOneAnswer = fact.status === 'agreed' && !digest.compatible.has(fact.id)
  return viewOf(
    fact,
    isOneAnswer
      ? [agreedAnswer(fact, digest, places)]
      : fact.answers.map((answer) => answerView(fact, answer, digest, places)),
    digest,
  )
}

function viewOf(fact: Fact, answers: readonly AnswerView[], digest: Digest): FactView {
  const [finding] = fact.findings
  const isStatement = saysItAll(fact, digest)
  return {
    question: isStatement ? capitalised(agreedText(fact, digest)) : fact.question,
    answers,
    context: digest.repeated.has(fact.question) && !isStatement ? contextOf(fact, digest) : null,
    origins: originsOf(fact, digest),
    reason: reasonOf(fact, digest),
    anchor: finding === undefined ? '' : anchorOf(finding),
  }
}

/** Why a fact is unresolved, or how answers that differ can all be right; empty where neither needs a word. */
function reasonOf({ id, question, reason, findings: [first] }: Fact, digest: Digest): string {
  if (reason !== null) return beyondQuestion(question, reason)
  const refinement = findingsOf(digest, 'refinement').find((finding) => finding.id === first)
  return digest.compatible.has(id) && refinement ? messageOf(refinement) : ''
}

function saysItAll({ id, status }: Fact, { statements }: Digest): boolean {
  return status === 'agreed' && statements.has(id)
}

function originsOf(fact: Fact, digest: Digest): string {
  return originCount(fact, fact.status === 'agreed' ? digest.origins.length : undefined)
}

function answerView(fact: Fact, answer: Answer, digest: Digest, places: Places): AnswerView {
  const own = fact.readings.filter(({ value }) => value === answer.value)
  return {
    words: shortened(wordsOf(fact.readings, answer.value).replace(/\s+/gu, ' '), WORDS_LIMIT),
    sentence: sentenceOf(own[0], digest, places),
    voices: voicesOf(fact, own, digest, places),
    origins: originCount(answer),
    preferred: preferredText(fact, answer.value),
  }
}

function agreedAnswer(fact: Fact, digest: Digest, places: Places): AnswerView {
  const isStatement = saysItAll(fact, digest)
  const words = agreedText(fact, digest)
  const first = fact.readings.find(({ exact }) => exact === agreedWords(fact, digest)) ?? fact.readings[0]
  return {
    words: isStatement ? '' : words,
    sentence: isStatement ? null : sentenceOf(first, digest, places),
    voices: voicesOf(fact, fact.readings, digest, places),
    origins: originsOf(fact, digest),
    preferred: preferredText(fact, fact.preferred?.value),
  }
}

/** `preferred by Mia: the roll has 46`: a person's choice, and said to be one. */
function preferredText({ preferred }: Fact, value: string | undefined): string {
  if (!preferred || preferred.value !== value) return ''
  return `preferred by ${preferred.reviewer}${preferred.why === '' ? '' : `: ${preferred.why}`}`
}

function agreedText(fact: Fact, digest: Digest): string {
  return shortened(agreedWords(fact, digest).replace(/\s+/gu, ' '), WORDS_LIMIT)
}

/** Who gives an answer, each once: `The Herald (citing police, 3 May 2023) and …`. */
function voicesOf(fact: Fact, readings: readonly Reading[], digest: Digest, places: Places): VoiceView[] {
  const first = new Map<string, Reading>()
  for (const reading of readings) if (!first.has(reading.source)) first.set(reading.source, reading)
  return [...first].map(([source, reading], index) => {
    const article = digest.articles.get(source)
    const cited =
      reading.attribution ?? readings.find((one) => one.source === source && one.attribution)?.attribution
    const isDated = fact.status === 'disputed' || digest.compatible.has(fact.id)
    const notes = [cited ? `citing ${cited}` : '', isDated && article ? publishedText(article) : '']
    return {
      outlet: outletOf(digest, source),
      link: linkTo(fact, reading, places),
      note: notes.filter((note) => note !== '').join(', '),
      separator: separatorAt(index, first.size),
    }
  })
}

function placesOf(digest: Digest): Places {
  const all = [...FINDING_KINDS.flatMap((kind) => findingsOf(digest, kind)), ...digest.setAside]
  return new Map(all.map((finding) => [finding.id, finding]))
}

function linkTo({ findings }: Fact, { source, span }: Reading, places: Places): string {
  for (const id of findings) {
    const at = (places.get(id)?.readings ?? []).findIndex(
      (reading) =>
        reading.source === source && reading.span.start === span.start && reading.span.end === span.end,
    )
    if (at >= 0) return readingAnchor(id, at)
  }
  return ''
}

function sentenceOf(reading: Reading | undefined, digest: Digest, places: Places): Excerpt | null {
  const article = reading && digest.articles.get(reading.source)
  return article && places.size > 0 ? excerptOf(article, reading, SENTENCE) : null
}

function contextOf({ readings: [first] }: Fact, digest: Digest): Excerpt | null {
  const article = first && digest.articles.get(first.source)
  return article ? excerptOf(article, first, CONTEXT) : null
}
