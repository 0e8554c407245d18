import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { Dimension } from '../../model/claim.ts'
import type { Finding, FindingKind, Reading } from '../../model/finding.ts'
import { isSetAside } from '../../util/decided.ts'
import { type DecisionWords, decisionWords, reviewWords } from '../decision.ts'
import { type Digest, messageOf, outletOf, outletsOf } from '../digest.ts'
import { type Excerpt, excerptOf } from '../excerpt.ts'
import { levelText } from '../levels.ts'
import { isReaderOnly } from '../reader.ts'
import { capitalised, counted, listed, separatorAt } from '../text.ts'
import { linkToWords } from '../text-fragment.ts'
import { isOrdinal, numberValue, readableValue } from '../value.ts'
import { variantsOf } from '../variants.ts'
import { differingWords, plainRuns, type WordRun } from '../words.ts'
import { type EvidenceView, waterfall } from './evidence.ts'
import { foreignLanguage, linkTo } from './source.ts'

/** One source's words in their sentence. */
export interface ReadingView {
  readonly outlet: string
  readonly source: string
  /** Id of the place in the article where the words stand. */
  readonly anchor: string
  /** Where the original shows these words, empty where its address is not known and for kinds that say nothing against it. */
  readonly original: string
  readonly before: string
  readonly runs: readonly WordRun[]
  readonly after: string
  /** Whom the article credits, empty when it speaks in its own voice. */
  readonly attribution: string
  /** BCP 47 tag where the article is not in English, else empty. */
  readonly language: string
  /** The words are most of a sentence: they need no emphasis. */
  readonly long: boolean
}

/** A sentence that carries an answer, with all sources that have it word for word. */
export interface PassageView
  extends Pick<ReadingView, 'before' | 'runs' | 'after' | 'attribution' | 'language' | 'long'> {
  /** In the order of readings; `separator` stands before the next one. */
  readonly voices: readonly (Pick<ReadingView, 'outlet' | 'anchor' | 'original'> & {
    readonly separator: string
  })[]
}

/** One answer and who gives it. */
export interface VariantView {
  /** `A`, `B`, …; empty where there is only one answer. */
  readonly letter: string
  /** The normalised value in words, empty where it is just the words again. */
  readonly value: string
  readonly outlets: string
  /** The words of the first reading. */
  readonly runs: readonly WordRun[]
  /** The first reading in its sentence, shortened. */
  readonly context: Excerpt
  /** Long wordings, and all that stand beside one, are set smaller and need no context. */
  readonly long: boolean
  readonly readings: readonly ReadingView[]
  /** The same readings, each sentence once. */
  readonly passages: readonly PassageView[]
}

export interface DecisionView {
  readonly verdict: string
  readonly reviewer: string
  /** Why, what is preferred, what was noted; may be empty. */
  readonly note: string
  /** The day. */
  readonly time: string
}

/** Another finding on the same question. */
export interface RelatedView {
  readonly anchor: string
  readonly kindText: string
  /** What it says beyond the question. */
  readonly message: string
}

export interface FindingView {
  readonly id: string
  /** Anchor of the finding on the page. */
  readonly anchor: string
  /** Place in the page's order of findings, from 1. */
  readonly number: number
  readonly kind: FindingKind
  readonly kindText: string
  readonly dimension: string
  readonly severity: string
  /** Its severity says something: what agrees or fits is never grave. */
  readonly graded: boolean
  readonly level: string
  readonly levelText: string
  readonly confidence: string
  readonly question: string
  /** What there is to say beyond the question. */
  readonly message: string
  /** The same for where the wordings stand side by side, empty where they say it themselves. */
  readonly remark: string
  readonly variants: readonly VariantView[]
  /** The first answers, for the overview. */
  readonly leading: readonly VariantView[]
  /** `and 2 more answers`, empty where `leading` has them all. */
  readonly leadingMore: string
  /** Other findings on the same question. */
  readonly related: readonly RelatedView[]
  readonly evidence: readonly EvidenceView[]
  /** The decision that stands. */
  readonly decision: DecisionView | null
  /** What is the matter with the decisions: reviewers disagree, or the finding is open again; else empty. */
  readonly reviewText: string
  /** All decisions, the one that stands first. */
  readonly decisions: readonly DecisionView[]
  readonly setAside: boolean
  /** Source ids, separated by spaces, for the outlet filter. */
  readonly sources: string
}

/** Kinds whose differing words are marked. */
const MARKED: ReadonlySet<FindingKind> = new Set(['discrepancy', 'inconsistency'])
/** What an editor takes to the outlet: these link to the very words on its page. A long link for every reading would double the page. */
const LINKED: ReadonlySet<FindingKind> = new Set([...MARKED, 'superlative'])
const QUIET: ReadonlySet<FindingKind> = new Set(['refinement', 'agreement'])
/** Levels whose message only names the words that stand there, marked. */
const SHOWN_BY_WORDS: ReadonlySet<string> = new Set([
  'date/day-differs',
  'date/period-differs',
  'quantity/differs',
  'quote/words-differ',
  'means/other-kind',
  'means/other-model',
  'place/inside-or-outside',
])
const LONG = 48
const CARD_CONTEXT = 52
/** Code units of the sentence on either side of words that contradict nothing. */
const QUIET_CONTEXT = 70
const LEADING = 4

export function anchorOf(id: string): string {
  return `f-${id}`
}

/** Id of the place in an article where a finding's reading stands; `index` is its place in `Finding.readings`. */
export function readingAnchor(finding: string, index: number): string {
  return `r-${finding}-${index + 1}`
}

/**
 * @param number the finding's place in the page's order, from 1.
 * @param sources the story's articles by id.
 */
export function findingView(
  finding: Finding,
  number: number,
  digest: Digest,
  sources: ReadonlyMap<string, AnnotatedArticle>,
): FindingView {
  const variants = variantViews(finding, digest, sources)
  const hidden = variants.length - LEADING
  const review = reviewWords(finding)
  return {
    id: finding.id,
    anchor: anchorOf(finding.id),
    number,
    kind: finding.kind,
    kindText: capitalised(finding.kind),
    dimension: finding.dimension,
    severity: finding.severity,
    graded: !QUIET.has(finding.kind),
    level: finding.level,
    levelText: levelText(finding.level),
    confidence: `${Math.round(finding.confidence * 100)}%`,
    question: finding.question,
    message: messageOf(finding),
    remark: SHOWN_BY_WORDS.has(finding.level) && !isReaderOnly(finding) ? '' : messageOf(finding),
    variants,
    leading: variants.slice(0, LEADING),
    leadingMore: hidden > 0 ? `and ${counted(hidden, 'more answer')}` : '',
    related: (digest.related.get(finding.id) ?? []).map((other) => ({
      anchor: anchorOf(other.id),
      kindText: capitalised(other.kind),
      message: messageOf(other),
    })),
    evidence: waterfall(finding.evidence, QUIET.has(finding.kind)),
    decision: finding.decision && decisionView(decisionWords(finding.decision)),
    reviewText: review.heading,
    decisions: review.decisions.map(decisionView),
    setAside: isSetAside(finding),
    sources: [...new Set(finding.readings.map(({ source }) => source))].join(' '),
  }
}

export function decisionView({ verdict, reviewer, detail, time }: DecisionWords): DecisionView {
  return { verdict, reviewer, note: detail, time }
}

function variantViews(
  finding: Finding,
  digest: Digest,
  sources: ReadonlyMap<string, AnnotatedArticle>,
): VariantView[] {
  const marked = MARKED.has(finding.kind) ? differingWords(finding.readings, sources) : null
  const runsOf = (reading: Reading) => marked?.get(reading) ?? plainRuns(reading)
  const variants = variantsOf(finding.readings)
  const long = variants.some(({ readings }) => (readings[0]?.exact.length ?? 0) > LONG)
  return variants.flatMap(({ letter, readings }) => {
    const [first] = readings
    if (!first) return []
    const outlets = outletsOf(
      digest,
      readings.map(({ source }) => source),
    )
    const views = readings.map((reading) => readingView(finding, reading, runsOf(reading), digest))
    return [
      {
        letter,
        value: valueBeside(first, finding.dimension),
        outlets: listed(outlets),
        runs: runsOf(first),
        context: inSentence(digest, first, CARD_CONTEXT),
        long,
        readings: views,
        passages: passagesOf(views),
      },
    ]
  })
}

/** Copies of one sentence are read once: with the same words and the same credit. */
function passagesOf(readings: readonly ReadingView[]): PassageView[] {
  const alike = new Map<string, ReadingView[]>()
  for (const reading of readings) {
    const { before, runs, after, attribution, language } = reading
    const key = JSON.stringify([before, runs, after, attribution, language])
    alike.set(key, [...(alike.get(key) ?? []), reading])
  }
  return [...alike.values()].flatMap((group): PassageView[] => {
    const [first] = group
    if (!first) return []
    const { before, runs, after, attribution, language, long } = first
    const voices = group.map(({ outlet, anchor, original }, at) => ({
      outlet,
      anchor,
      original,
      separator: separatorAt(at, group.length),
    }))
    return [{ before, runs, after, attribution, language, long, voices }]
  })
}

function readingView(
  finding: Finding,
  reading: Reading,
  runs: readonly WordRun[],
  digest: Digest,
): ReadingView {
  const { before, after } = inSentence(digest, reading, MARKED.has(finding.kind) ? undefined : QUIET_CONTEXT)
  const article = digest.articles.get(reading.source)
  const address = article ? linkTo(article) : ''
  return {
    outlet: outletOf(digest, reading.source),
    source: reading.source,
    anchor: readingAnchor(finding.id, finding.readings.indexOf(reading)),
    original:
      article && address !== '' && LINKED.has(finding.kind)
        ? linkToWords(address, article, reading.span)
        : '',
    before,
    runs,
    after,
    attribution: reading.attribution ?? '',
    language: article ? foreignLanguage(article) : '',
    long: reading.exact.length > LONG,
  }
}

function inSentence(digest: Digest, reading: Reading, context?: number): Excerpt {
  const article = digest.articles.get(reading.source)
  return article ? excerptOf(article, reading, context) : { before: '', exact: reading.exact, after: '' }
}

/** The value in words, empty where it would say the same as the words. */
function valueBeside({ value, exact }: Reading, dimension: Dimension): string {
  if (isOrdinal(exact)) return ''
  const readable = readableValue(value, dimension)
  const { low, high, unit } = numberValue(value) ?? { low: 0, high: 0, unit: '' }
  // "$50,000" needs no "50,000 USD" beside it.
  const figure = low === high && unit !== '' ? readable.slice(0, readable.length - unit.length) : readable
  return [value, readable, figure].some((text) => bare(text) === bare(exact)) ? '' : readable
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
