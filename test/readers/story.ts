import type { AnnotatedArticle } from '../../src/model/annotation.ts'
import type { Article } from '../../src/model/article.ts'
import { sourcesOf } from '../../src/pipeline.ts'
import { compilePrompt, type Prompt } from '../../src/readers/prompt.ts'
import { articleOf } from '../helpers.ts'

export const GAZETTE = `The ferry Alder sank off Port Selby on Tuesday, killing 14 people, police chief Anna Brandt said.

The ferry was carrying 212 passengers. About 40 of them were pulled from the water by a trawler.

Brandt said the crew had been warned of fog.`

export const TIMES = `The ferry Alder sank off Port Selby on Tuesday, killing 17 people, police chief Anna Brandt said.

There were 212 passengers on the ferry. At least 38 of them were pulled from the water by a trawler.

Divers found the hull on a sandbank.`

/** Two invented articles on one event. */
export function ferryArticles(texts: readonly [string, string] = [GAZETTE, TIMES]): Article[] {
  return [
    articleOf(texts[0], { id: 'gazette', file: 'gazette.md', outlet: 'Harbour Gazette' }),
    articleOf(texts[1], { id: 'times', file: 'times.md', outlet: 'Selby Times' }),
  ]
}

export function ferrySources(texts?: readonly [string, string]): AnnotatedArticle[] {
  return sourcesOf(ferryArticles(texts))
}

/** A prompt of few words, so that tests of budgets are about articles. */
export const SHORT_PROMPT: Prompt = compilePrompt(
  'v0',
  `Compare what stands between {{fence}}.
=== user ===
{{#each articles}}
{{@root.fence}} begin {{letter}} {{file}} {{outlet}} {{published}}
{{#each lines}}
[{{id}}] {{text}}
{{/each}}
{{@root.fence}} end {{letter}}
{{/each}}`,
)

/** A reply that lists how many died, in both articles. */
export const DEAD = JSON.stringify({
  findings: [
    {
      question: 'How many people died?',
      kind: 'discrepancy',
      dimension: 'quantity',
      readings: [
        { file: 'gazette', sentence: 'A1', exact: '14 people' },
        { file: 'times', sentence: 'B1', exact: '17 people' },
      ],
    },
  ],
})
