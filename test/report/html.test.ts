import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/report/html.ts'
import { loadTemplates, type Templates } from '../../src/report/templates.ts'
import { expectGolden } from './golden.ts'
import { HOSTILE_WORDS, hostileReconciliation } from './hostile.ts'
import { emptyReconciliation, sampleReconciliation } from './sample.ts'

const templates = loadTemplates()
/** The page without its style and script, which would drown a golden. */
const bare: Templates = { ...templates, style: '', script: '' }

describe('renderHtml', () => {
  it('writes the sample', () => {
    expectGolden('report/sample.html', renderHtml(sampleReconciliation(), bare))
  })

  it('is a document also where nothing was found', () => {
    const html = renderHtml(emptyReconciliation(), templates)
    expect(html).toContain('No discrepancies found')
    expect(html).toContain('Nothing to report.')
  })

  it('writes the same bytes twice', () => {
    const r = sampleReconciliation()
    expect(renderHtml(r, loadTemplates())).toBe(renderHtml(r, templates))
  })

  it('loads nothing from anywhere', () => {
    const html = renderHtml(sampleReconciliation(), templates)
    expect(html).not.toMatch(/\b(?:src|srcset|action|data)=|@import|url\(|https?:/u)
    expect(renderHtml(sampleReconciliation(), bare).match(/href="(?!#)/gu)).toBeNull()
  })

  it('has one style and one script, whatever the sources say', () => {
    const html = renderHtml(hostileReconciliation(), templates)
    expect(html.match(/<script/giu)).toHaveLength(1)
    expect(html.match(/<\/script/giu)).toHaveLength(1)
    expect(html.match(/<style/giu)).toHaveLength(1)
    expect(html).not.toMatch(/<img|<!-- comment/u)
    for (const words of HOSTILE_WORDS.filter((each) => /[<&"]/u.test(each))) expect(html).not.toContain(words)
  })

  it('stays far under 400 KB for four articles', () => {
    expect(Buffer.byteLength(renderHtml(sampleReconciliation(), templates))).toBeLessThan(200_000)
  })

  it.each([
    ['style', { ...templates, style: 'a{}</STYLE><script>' }],
    ['script', { ...templates, script: '"</script>"' }],
  ])('refuses a template whose %s would end early', (element, broken) => {
    expect(() => renderHtml(sampleReconciliation(), broken)).toThrow(`</${element}`)
  })
})
