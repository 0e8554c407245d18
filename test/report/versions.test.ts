import { describe, expect, it } from 'vitest'
import type { Revision } from '../../src/model/revision.ts'
import { reconcile, revisionsOf } from '../../src/pipeline.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { loadTemplates } from '../../src/report/templates.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { renderVersions } from '../../src/report/versions.ts'
import { articleOf } from '../helpers.ts'

const capture = (day: string, body: string) =>
  articleOf(body, {
    id: `on-${day}`,
    file: `gazette-${day}.md`,
    outlet: 'Gazette',
    captured: `2031-05-${day}`,
  })
const OLD = capture(
  '08',
  'At least 4 <b> people were hurt on the ferry, the harbour office said. The rain was heavy.',
)
const NOW = capture(
  '09',
  'At least 9 <b> people were hurt on the ferry, the harbour office said. The rain was light.',
)
const OPTIONS = { color: false, width: 80 }

function revisionOf(...articles: Parameters<typeof revisionsOf>[0]): Revision {
  const [revision] = revisionsOf(articles)
  if (!revision) throw new Error('no revision')
  return revision
}

describe('renderVersions', () => {
  it('puts what a reader must know first', () => {
    expect(renderVersions(revisionOf(OLD, NOW), OPTIONS)).toBe(
      `Gazette: gazette-08.md (2031-05-08) → gazette-09.md (2031-05-09)
1 number and 1 other passage changed; the article does not say so.

CHANGED WITHOUT A NOTE
  number    “At least 4” → “At least 9”
      At least 9 <b> people were hurt on the ferry, the harbour office said.

OTHER WORDS
  - “heavy”
  + “light”
`,
    )
  })

  it('quotes the note of an article that owns to its changes', () => {
    const noted = capture('09', `${NOW.text} Correction: we gave the number as 4.`)
    expect(renderVersions(revisionOf(OLD, noted), OPTIONS)).toContain(
      'changed; the article says: “Correction: we gave\nthe number as 4.”\n',
    )
  })

  it('says where nothing changed', () => {
    expect(renderVersions(revisionOf(OLD, { ...OLD, file: 'b.md' }), OPTIONS)).toContain('Nothing changed.')
  })
})

describe('reports of a story with two captures of one article', () => {
  const times = articleOf('Nine people were hurt when a ferry ran aground.', { id: 'times', outlet: 'Times' })
  const result = reconcile({ id: 'ferry', title: 'Ferry' }, [OLD, NOW, times])

  it.each([
    [
      'terminal',
      () => renderTerminal(result, OPTIONS),
      'Gazette has changed since gazette-08.md (2031-05-08): 1 number',
    ],
    ['Markdown', () => renderMarkdown(result), '- number: “At least 4” → “At least 9”'],
    [
      'HTML',
      () => renderHtml(result, loadTemplates()),
      '<del><span class="vh">before: </span><bdi>At least 4</bdi></del> <ins><span class="vh">now: </span><bdi>At least 9</bdi></ins>',
    ],
  ])('%s shows what changed', (_, render, expected) => {
    expect(render()).toContain(expected)
  })

  it('the page escapes the words of an article', () => {
    expect(renderHtml(result, loadTemplates())).not.toContain('<b>')
  })
})

describe('weights', () => {
  it('are counted beside the origins, and only where a story sets them', () => {
    const articles = [
      NOW,
      articleOf('At least 9 people were hurt on the ferry.', { id: 'times', outlet: 'Times' }),
    ]
    const settings = { weights: new Map([['gazette', 2.5]]), aliases: [] }
    expect(renderMarkdown(reconcile({ id: 'f', title: 'F', settings }, articles))).toContain(
      '2 origins, weight 3.5',
    )
    expect(renderMarkdown(reconcile({ id: 'f', title: 'F' }, articles))).not.toContain('weight')
  })
})
