import { describe, expect, it } from 'vitest'
import { reconcile, sourcesOf } from '../src/pipeline.ts'
import { renderHtml } from '../src/report/html.ts'
import { reportJson } from '../src/report/json.ts'
import { renderMarkdown } from '../src/report/markdown.ts'
import { loadTemplates } from '../src/report/templates.ts'
import { renderTerminal } from '../src/report/terminal.ts'
import { articleOf } from './helpers.ts'

const article = (id: string, outlet: string, language: string, text: string) =>
  articleOf(text, { id, file: `${id}.md`, outlet, language })

// Numbers and names that any comparison would find.
const STORY = [
  article(
    'post',
    'Bay Post',
    'en',
    'The pier at Port Ellern fell on Saturday. The collapse injured 46 people.',
  ),
  article(
    'mail',
    'Quay Mail',
    'en-GB',
    'The pier at Port Ellern fell on Saturday. The collapse injured 52 people.',
  ),
  article(
    'blatt',
    'Tagblatt',
    'de',
    'Der Steg von Port Ellern fiel am Samstag. The collapse injured 99 people. <b>Ende</b>',
  ),
]
const reconciled = reconcile({ id: 'pier', title: 'Pier' }, STORY)

describe('articles in other languages', () => {
  it('are compared with nothing, and change nothing that is found', () => {
    const { uncompared, ...others } = reconciled
    expect(uncompared?.map(({ id }) => id)).toEqual(['blatt'])
    expect(others).toEqual(reconcile({ id: 'pier', title: 'Pier' }, STORY.slice(0, 2)))
    expect(others.findings.some(({ kind }) => kind === 'discrepancy')).toBe(true)
    expect(JSON.stringify(others.findings)).not.toContain('blatt')
    expect(sourcesOf(STORY).map(({ article: { id } }) => id)).toEqual(['mail', 'post'])
  })

  it('stand among the sources of report.json, of an origin of their own', () => {
    expect(reportJson(reconciled).sources.map(({ id, language, origin }) => [id, language, origin])).toEqual([
      ['mail', 'en-GB', 'o1'],
      ['post', 'en', 'o2'],
      ['blatt', 'de', 'o3'],
    ])
  })

  it('are said to be left out wherever a report counts its sources', () => {
    const note = 'Tagblatt is in German (de) and is left out of the comparison: Crossread compares English.'
    const terminal = renderTerminal(reconciled, { color: false, width: 200 })
    expect(terminal).toContain('2 sources, 2 independent origins')
    expect(terminal.replace(/\s+/gu, ' ')).toContain(note)
    expect(renderMarkdown(reconciled)).toContain(note)
    const html = renderHtml(reconciled, loadTemplates())
    expect(html).toContain('Left out of the comparison: Crossread compares English.')
    expect(html).toContain(
      '<p>Der Steg von Port Ellern fiel am Samstag. The collapse injured 99 people. &lt;b&gt;Ende&lt;/b&gt;</p>',
    )
  })
})
