import type { Finding, FindingKind, Reading } from '../model/finding.ts'
import type { Fact, Reconciliation } from '../model/reconciliation.ts'
import { plural } from '../util/counted.ts'
import { type DecisionWords, formerWords, reviewWords } from './decision.ts'
import {
  agreedAnswers,
  beyondQuestion,
  countsLine,
  type Digest,
  digestOf,
  factsOf,
  findingsOf,
  messageOf,
  outletOf,
  sharedOriginLines,
  sourcesLine,
  uncomparedLines,
} from './digest.ts'
import { excerptOf } from './excerpt.ts'
import { markdown } from './markdown-escape.ts'
import { originCount } from './origin-count.ts'
import { readerLines } from './reader.ts'
import { inReadingOrder } from './reading-order.ts'
import { capitalised, counted, listed, longDate, shortened } from './text.ts'
import { variantsOf } from './variants.ts'
import { revisionSection } from './versions-markdown.ts'

const CELL_LIMIT = 140

/** A report in GitHub Flavored Markdown that also reads well raw. Ends with a newline. */
export function renderMarkdown(r: Reconciliation): string {
  const digest = digestOf(r)
  const blocks = [
    `# ${markdown(digest.title)}`,
    `${digest.name === '' ? '' : `${markdown(digest.name)} · `}**${sourcesLine(digest)}: ${countsLine(digest)}.**`,
    ...sharedOriginLines(digest).map((line) => `${markdown(line)}.`),
    ...uncomparedLines(digest).map((line) => `${markdown(line)}.`),
    ...readerLines(r.hearing).map((line) => markdown(line)),
    sourceTable(digest),
    ...findingSection(digest, 'discrepancy'),
    ...findingSection(digest, 'inconsistency'),
    ...unresolvedSection(digest),
    ...agreedSections(digest),
    ...findingSection(digest, 'refinement'),
    ...findingSection(digest, 'superlative'),
    ...findingSection(digest, 'omission'),
    ...factSection(digest, inReadingOrder(factsOf(digest, 'single-source')), 'From one origin only'),
    ...factSection(digest, digest.naming, 'Names and offices agreed'),
    ...setAsideSection(digest),
    ...bygoneSection(digest),
    ...revisionSection(r),
  ]
  return `${blocks.join('\n\n')}\n`
}

function sourceTable(digest: Digest): string {
  const rows = [...digest.articles.values()].map((article) =>
    row([
      markdown(outletOf(digest, article.id)),
      markdown(shortened(article.title, CELL_LIMIT)),
      publishedOf(article.published),
      digest.originOf.get(article.id) ?? '',
    ]),
  )
  return [
    row(['Outlet', 'Headline', 'Published', 'Origin']),
    row(['---', '---', '---', '---']),
    ...rows,
  ].join('\n')
}

function publishedOf({ value, basis }: { readonly value: string | null; readonly basis: string }): string {
  if (value === null) return 'unknown'
  return basis === 'derived' ? `${longDate(value)} (derived)` : longDate(value)
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function findingSection(digest: Digest, kind: FindingKind): string[] {
  const found = findingsOf(digest, kind)
  if (found.length === 0) return []
  return [`## ${capitalised(plural(kind))}`, ...found.flatMap((finding) => findingBlocks(digest, finding))]
}

function findingBlocks(digest: Digest, finding: Finding): string[] {
  return [
    `### ${markdown(finding.question)}`,
    markdown(messageOf(finding)),
    answerList(digest, finding),
    ...relatedBlocks(digest, finding),
    ...reviewBlocks(finding),
    `<sub>${finding.severity} · ${markdown(finding.level)} · confidence ${Math.round(finding.confidence * 100)}% · \`${finding.id}\`</sub>`,
  ]
}

/** What else was found on the same question, so that nobody has to look for it among other kinds. */
function relatedBlocks(digest: Digest, { id }: Finding): string[] {
  return (digest.related.get(id) ?? []).map(
    (other) =>
      `${capitalised(other.kind)} on the same question (\`${other.id}\`): ${markdown(messageOf(other))}`,
  )
}

/** What people decided, and where they do not agree or the finding has changed since, that first. */
function reviewBlocks(finding: Finding): string[] {
  const { heading, decisions } = reviewWords(finding)
  if (heading === '') return decisions.map(decisionLine)
  return [`**${heading}**`, decisions.map((decision) => `- ${decisionLine(decision)}`).join('\n')]
}

function decisionLine({ verdict, reviewer, detail }: DecisionWords): string {
  return `**${verdict}** by ${markdown(reviewer)}${detail === '' ? '' : `: ${markdown(detail)}`}`
}

/** One item an answer: who gives it, then the words in the first one's sentence. */
function answerList(digest: Digest, finding: Finding): string {
  if (finding.kind === 'inconsistency') {
    return finding.readings.map((reading) => answerItem(digest, [reading])).join('\n')
  }
  const days = new Set(finding.readings.map(({ source }) => dayOf(digest, source)))
  const isDated = finding.kind === 'discrepancy' && days.size > 1
  return variantsOf(finding.readings)
    .map(({ readings }) => answerItem(digest, readings, isDated))
    .join('\n')
}

function dayOf(digest: Digest, source: string): string {
  const article = digest.articles.get(source)
  return article ? publishedOf(article.published) : ''
}

/** @param isDated whether to tell when each source was published: where a dispute may be one of days */
function answerItem(digest: Digest, readings: readonly Reading[], isDated = false): string {
  const [first] = readings
  if (!first) return ''
  return `- ${listed(readings.map((reading) => whoSays(digest, reading, isDated)))}: ${quoted(digest, first)}`
}

function whoSays(digest: Digest, { source, attribution }: Reading, isDated: boolean): string {
  const notes = [
    attribution === null ? '' : `citing ${markdown(attribution)}`,
    isDated ? dayOf(digest, source) : '',
  ].filter((note) => note !== '')
  return `${markdown(outletOf(digest, source))}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`
}

/** The sentence with the words in bold; only the words where the article is not at hand. */
function quoted(digest: Digest, reading: Reading): string {
  const article = digest.articles.get(reading.source)
  if (!article) return `**${markdown(reading.exact)}**`
  const { before, exact, after } = excerptOf(article, reading)
  return `“${inline(before)}**${markdown(exact)}**${inline(after)}”`
}

/** Escaped text with the spaces at its ends kept. */
function inline(text: string): string {
  if (text.trim() === '') return text === '' ? '' : ' '
  return `${text.startsWith(' ') ? ' ' : ''}${markdown(text)}${text.endsWith(' ') ? ' ' : ''}`
}

function unresolvedSection({ openQuestions }: Digest): string[] {
  if (openQuestions.length === 0) return []
  const items = openQuestions.map(
    ({ question, reason }) => `- ${markdown(question)} ${markdown(beyondQuestion(question, reason ?? ''))}`,
  )
  return ['## Unresolved', items.join('\n')]
}

/** What all origins agree on, then what those agree on that report it. */
function agreedSections(digest: Digest): string[] {
  const all = digest.origins.length
  const agreed = inReadingOrder(factsOf(digest, 'agreed'))
  const byAll = agreed.filter(({ independentOrigins }) => independentOrigins >= all)
  const bySome = agreed.filter(({ independentOrigins }) => independentOrigins < all)
  return [
    ...factSection(digest, byAll, `Agreed by all ${counted(all, 'independent origin')}`),
    ...factSection(digest, bySome, 'Agreed by those that report it'),
  ]
}

function factSection(digest: Digest, facts: readonly Fact[], heading: string): string[] {
  if (facts.length === 0) return []
  return [
    `## ${heading}`,
    [
      row(['Question', 'Answer', 'Sources']),
      row(['---', '---', '---']),
      ...facts.map((fact) => factRow(digest, fact)),
    ].join('\n'),
  ]
}

function factRow(digest: Digest, fact: Fact): string {
  const outlets = [...new Set(fact.readings.map(({ source }) => markdown(outletOf(digest, source))))]
  const words = agreedAnswers(fact, digest).map((answer) => markdown(shortened(answer, CELL_LIMIT)))
  const isStatement = digest.statements.has(fact.id)
  return row([
    isStatement ? capitalised(words.join(' / ')) : markdown(fact.question),
    isStatement ? '' : words.map((answer) => `“${answer}”`).join(' / '),
    `${listed(outlets)} (${originCount(fact, fact.status === 'agreed' ? digest.origins.length : undefined)})`,
  ])
}

function setAsideSection({ setAside }: Digest): string[] {
  if (setAside.length === 0) return []
  const items = setAside.map(
    (finding) =>
      `- ${[markdown(finding.question), ...reviewWords(finding).decisions.map(decisionLine)].join(' ')} (\`${finding.id}\`)`,
  )
  return ['## Set aside by a person', items.join('\n')]
}

function bygoneSection({ bygone }: Digest): string[] {
  if (bygone.length === 0) return []
  const items = bygone.map(
    (decision) =>
      `- ${markdown(decision.question)} ${decisionLine(formerWords(decision))} (\`${markdown(decision.finding)}\`)`,
  )
  return ['## Decided, and found no longer', items.join('\n')]
}
