import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Reconciliation, Source, Story } from '../model/reconciliation.ts'
import { overlaps } from '../model/span.ts'
import { isSetAside } from '../util/decided.ts'
import { capitalised, oneLine } from './text.ts'

/** What stands above a report. */
export interface Headline {
  readonly title: string
  /** The story's short name, empty where the title is it. */
  readonly name: string
}

/** What contradicts may stand in a headline, and a report must not repeat one side of it as its own. */
const DISPUTED: ReadonlySet<Finding['kind']> = new Set(['discrepancy', 'inconsistency'])
/** Tolls and sums change while a story runs: one source's number is not the story's. */
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|dozens?|scores|hundreds?|thousands?|millions?|billions?)\b/iu
/** Function words and the like are shorter. */
const SHORTEST_WORD = 4

/**
 * The story's own title where it has one. A title that is only the folder's name makes a poor headline: there the
 * sources' headline that shares most words with the others' stands in, unless it gives a number or its words are in
 * dispute.
 */
export function headlineOf({ story, sources, findings }: Reconciliation): Headline {
  const name = nameOf(story, sources)
  if (!isFolderName(story)) return { title: oneLine(story.title), name: '' }
  const title = sharedHeadline(sources, findings)
  return title === null ? { title: name, name: '' } : { title, name }
}

/** The title is what the reader made of the folder's name (`Story.id`). */
function isFolderName({ id, title }: Story): boolean {
  return wordsOf(title).join('-') === wordsOf(id).join('-')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The story's title, its words in the capitals that the sources give them: `Port ellern pier`, `Port Ellern pier`. */
function nameOf(story: Story, sources: readonly Source[]): string {
  const title = oneLine(story.title)
  if (!isFolderName(story)) return title
  const wanted = new Map(wordsOf(title).map((word) => [word, new Map<string, number>()]))
  for (const { annotated } of sources)
    for (const { text, lower } of annotated.tokens) {
      const parts = text.split('-')
      for (const [index, part] of lower.split('-').entries()) {
        const [forms, form] = [wanted.get(part), parts[index]]
        if (forms && form !== undefined) forms.set(form, (forms.get(form) ?? 0) + 1)
      }
    }
  return capitalised(
    title.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => commonest(wanted.get(word.toLowerCase())) ?? word),
  )
}

function commonest(forms: ReadonlyMap<string, number> = new Map()): string | undefined {
  return [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}

function sharedHeadline(sources: readonly Source[], findings: readonly Finding[]): string | null {
  const articles = sources.map(({ annotated }) => annotated.article)
  const words = new Map(
    articles.map(({ id, title }) => [
      id,
      new Set(wordsOf(title).filter((word) => word.length >= SHORTEST_WORD)),
    ]),
  )
  const shared = ({ id }: Article) =>
    articles.reduce(
      (sum, other) => sum + (other.id === id ? 0 : overlapOf(words.get(id), words.get(other.id))),
      0,
    )
  const [best] = articles
    .filter(
      (article) =>
        article.title.trim() !== '' && !NUMBER.test(article.title) && !isDisputed(article, findings),
    )
    .map((article) => ({ title: oneLine(article.title), shared: shared(article) }))
    .sort((a, b) => b.shared - a.shared || a.title.length - b.title.length || (a.title < b.title ? -1 : 1))
  return best?.title ?? null
}

function overlapOf(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return [...a].filter((word) => b.has(word)).length
}

function isDisputed({ id, titleSpan }: Article, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      DISPUTED.has(finding.kind) &&
      !isSetAside(finding) &&
      finding.readings.some(({ source, span }) => source === id && overlaps(span, titleSpan)),
  )
}
