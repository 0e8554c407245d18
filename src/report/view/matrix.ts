import { type Finding, type FindingKind, SEVERITIES } from '../../model/finding.ts'
import { overlaps } from '../../model/span.ts'
import { type Digest, outletOf } from '../digest.ts'
import { excerptOf } from '../excerpt.ts'
import { shortened } from '../text.ts'
import { variantsOf } from '../variants.ts'
import { anchorOf, readingAnchor } from './finding.ts'

const CELL_STATES = [
  'agreed',
  'refined',
  'differing',
  'contradicts',
  'alone',
  'silent',
  'not-found',
  'not-asked',
] as const
/**
 * How one outlet stands to one question. `silent`: its text was searched and does not give the answer. `not-found`: no
 * answer was found that could be compared, which does not mean that there is none. `not-asked`: the question is about
 * another source's own words.
 */
export type CellState = (typeof CELL_STATES)[number]

/** Signs, so that no state is told by colour alone. */
const SIGNS: Readonly<Record<CellState, string>> = {
  agreed: '=',
  refined: '≈',
  differing: '≠',
  contradicts: '!',
  alone: '◆',
  silent: '∅',
  'not-found': '·',
  'not-asked': '–',
}

const STATE_TEXTS: Readonly<Record<CellState, string>> = {
  agreed: 'agrees',
  refined: 'compatible',
  differing: 'differs',
  contradicts: 'contradicts itself',
  alone: 'only here',
  silent: 'silent',
  'not-found': 'no answer found',
  'not-asked': 'not asked',
}

const STATE_OF: Readonly<Record<FindingKind, CellState>> = {
  agreement: 'agreed',
  refinement: 'refined',
  discrepancy: 'differing',
  inconsistency: 'contradicts',
  superlative: 'alone',
  omission: 'agreed',
}

export interface CellView {
  readonly outlet: string
  readonly state: CellState
  readonly sign: string
  readonly stateText: string
  /** Letter of the answer where answers differ, else empty. */
  readonly letter: string
  /** There are no words of the outlet to show. */
  readonly empty: boolean
  /** The words, shortened; empty where there are none. */
  readonly words: string
  /** Anchor of the words in the article, for rows that are folded away; else empty, and `passages` opens in place. */
  readonly link: string
  readonly passages: readonly { readonly before: string; readonly exact: string; readonly after: string }[]
}

export interface RowView {
  readonly anchor: string
  readonly question: string
  readonly severity: string
  readonly kind: FindingKind
  readonly quiet: boolean
  readonly cells: readonly CellView[]
}

export interface MatrixView {
  readonly outlets: readonly string[]
  /** Where outlets differ, contradict themselves or stand alone: shown at once. */
  readonly rows: readonly RowView[]
  /** Refinements and agreements: folded away. */
  readonly quietRows: readonly RowView[]
  readonly key: readonly { readonly state: CellState; readonly sign: string; readonly text: string }[]
}

/** What an outlet without a reading is to a question of this kind. */
const WITHOUT_READING: Readonly<Record<FindingKind, CellState>> = {
  agreement: 'not-found',
  refinement: 'not-found',
  discrepancy: 'not-found',
  inconsistency: 'not-asked',
  superlative: 'silent',
  omission: 'silent',
}

const QUIET: ReadonlySet<FindingKind> = new Set(['refinement', 'agreement'])
const WORDS_LIMIT = 42
const PASSAGE_CONTEXT = 140

/**
 * Questions by outlets, the gravest first; equally grave ones, and all that is folded away, in the order of `findings`,
 * but what asks one question stands together. What somebody is called and his office are no questions that outlets answer:
 * where they agree on those, the account says so.
 */
export function matrixView(findings: readonly Finding[], digest: Digest): MatrixView {
  const omissions = findings.filter(({ kind }) => kind === 'omission')
  const named = new Set(digest.naming.flatMap((fact) => fact.findings))
  const asked = findings.filter(({ id, kind }) => !named.has(id) || !QUIET.has(kind))
  const rows = asked.map((finding) => rowView(finding, digest, omissions))
  const states = new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)))
  return {
    outlets: [...digest.articles.keys()].map((source) => outletOf(digest, source)),
    rows: together(
      SEVERITIES.flatMap((severity) => rows.filter((row) => !row.quiet && row.severity === severity)),
      digest,
    ),
    quietRows: together(
      rows.filter(({ quiet }) => quiet),
      digest,
    ),
    key: CELL_STATES.filter((state) => states.has(state)).map((state) => ({
      state,
      sign: SIGNS[state],
      text: STATE_TEXTS[state],
    })),
  }
}

/** The same rows, each followed by those on the same question. */
function together(rows: readonly RowView[], { related }: Digest): RowView[] {
  const beside = new Map(
    [...related].map(
      ([id, others]) => [anchorOf(id), new Set(others.map((other) => anchorOf(other.id)))] as const,
    ),
  )
  const placed = new Set<RowView>()
  for (const row of rows) {
    placed.add(row)
    for (const other of rows)
      if (other.question === row.question || beside.get(row.anchor)?.has(other.anchor)) placed.add(other)
  }
  return [...placed]
}

function rowView(finding: Finding, digest: Digest, omissions: readonly Finding[]): RowView {
  const quiet = QUIET.has(finding.kind)
  const variants = variantsOf(finding.readings)
  const cells = [...digest.articles].map(([source, article]): CellView => {
    const readings = finding.readings.filter((reading) => reading.source === source)
    const [first] = readings
    const state = first ? STATE_OF[finding.kind] : stateWithout(source, finding, omissions)
    const letters = variants.filter((variant) =>
      variant.readings.some((reading) => readings.includes(reading)),
    )
    return {
      outlet: outletOf(digest, source),
      state,
      sign: SIGNS[state],
      stateText: STATE_TEXTS[state],
      letter: state === 'differing' ? letters.map(({ letter }) => letter).join(' ') : '',
      words: readings.map(({ exact }) => shortened(exact.replace(/\s+/gu, ' '), WORDS_LIMIT)).join(' / '),
      empty: !first,
      link: quiet && first ? readingAnchor(finding.id, finding.readings.indexOf(first)) : '',
      passages: quiet ? [] : readings.map((reading) => excerptOf(article, reading, PASSAGE_CONTEXT)),
    }
  })
  return {
    anchor: anchorOf(finding.id),
    question: finding.question,
    severity: finding.severity,
    kind: finding.kind,
    quiet,
    cells,
  }
}

/** A source that is known to leave out what others say here is silent, whichever finding the row is of. */
function stateWithout(source: string, finding: Finding, omissions: readonly Finding[]): CellState {
  const isLeftOut = omissions.some(
    ({ readings }) =>
      readings.every((reading) => reading.source !== source) &&
      readings.some((left) =>
        finding.readings.some(
          (reading) => reading.source === left.source && overlaps(reading.span, left.span),
        ),
      ),
  )
  return isLeftOut ? 'silent' : WITHOUT_READING[finding.kind]
}
