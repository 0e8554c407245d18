import { annotate } from '../../extract/annotate.ts'
import { extractMentions } from '../../extract/index.ts'
import { readArticles } from '../../read/index.ts'
import { renderMentions } from '../../report/mentions.ts'
import type { Console } from '../console.ts'
import { announce } from '../intake.ts'

export interface ExtractRequest {
  readonly paths: readonly string[]
  readonly captured: string | undefined
}

/** Prints a line for each source, in the order given: what it mentions. */
export async function mentions({ paths, captured }: ExtractRequest, console: Console): Promise<number> {
  const intake = await readArticles(paths, { captured })
  announce(intake, console)
  for (const [i, article] of intake.found.entries()) {
    await console.progress(`${article.id} (${i + 1} of ${intake.found.length})`)
    console.result(renderMentions(article, extractMentions(annotate(article))))
  }
  console.settle()
  return intake.problems.length === 0 ? 0 : 2
}
