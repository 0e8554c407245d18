import { annotate } from '../../extract/annotate.ts'
import { extractClaims, extractMentions } from '../../extract/index.ts'
import { bySpan } from '../../model/span.ts'
import { readArticles } from '../../read/index.ts'
import { renderClaims } from '../../report/claims.ts'
import type { Console } from '../console.ts'
import { announce } from '../intake.ts'
import type { ExtractRequest } from './mentions.ts'

/** Prints a line for each source, in the order given: what it claims. The sources are read as one story. */
export async function claims({ paths, captured }: ExtractRequest, console: Console): Promise<number> {
  const intake = await readArticles(paths, { captured })
  announce(intake, console)
  await console.progress(`${intake.found.length} sources`)
  // Names are resolved across sources, so the claims of all are extracted at once, in an order of their own.
  const witnesses = [...intake.found]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((article) => annotate(article))
    .map((source) => ({ source, mentions: extractMentions(source) }))
  const all = extractClaims(witnesses)
  console.settle()
  for (const article of intake.found) {
    const own = all.filter(({ source }) => source === article.id).sort((a, b) => bySpan(a.span, b.span))
    console.result(renderClaims(article, own))
  }
  return intake.problems.length === 0 ? 0 : 2
}
