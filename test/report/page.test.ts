import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reconcile } from '../../src/pipeline.ts'
import { renderHtml } from '../../src/report/html.ts'
import { loadTemplates } from '../../src/report/templates.ts'
import { articleOf } from '../helpers.ts'
import { hasBrowser, launch, open } from './browser.ts'
import { HOSTILE_WORDS, hostileReconciliation } from './hostile.ts'
import { emptyReconciliation, sampleReconciliation } from './sample.ts'

const templates = loadTemplates()
const html = renderHtml(sampleReconciliation(), templates)
const DATE_FINDING = '#f-d4a1c09b77e2'
const AGREEMENT = '#f-61e7b40d8c2f'

describe.skipIf(!hasBrowser)('the HTML report in a browser', { timeout: 120_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser.close())

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('passes axe in %s mode at %d px, folded and unfolded', async (colorScheme, width) => {
    const { page, errors } = await open(browser, html, { colorScheme, viewport: { width, height: 900 } })
    expect(await violations(page)).toEqual([])
    await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it.each(['light', 'dark'] as const)(
    'passes axe where an article was captured twice, in %s mode',
    async (colorScheme) => {
      const capture = (day: string, count: string) =>
        articleOf(`At least ${count} people were hurt on the ferry. The rain of ${day} May was heavy.`, {
          id: `on-${day}`,
          title: 'Ferry runs aground',
          file: `gazette-${day}.md`,
          outlet: 'Gazette',
          captured: `2031-05-${day}`,
        })
      const twice = reconcile({ id: 'ferry', title: 'Ferry' }, [capture('08', '4'), capture('09', '9')])
      const { page } = await open(browser, renderHtml(twice, templates), { colorScheme })
      expect(await page.locator('#revisions del').count()).toBeGreaterThan(0)
      await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
      expect(await violations(page)).toEqual([])
      await page.close()
    },
  )

  it.each([320, 390, 768, 1280, 1920])('never scrolls sideways at %d px', async (width) => {
    for (const document of [
      html,
      renderHtml(hostileReconciliation(), templates),
      renderHtml(emptyReconciliation(), templates),
    ]) {
      const { page } = await open(browser, document, { viewport: { width, height: 900 } })
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.close()
    }
  })

  it('asks the network for nothing and logs nothing', async () => {
    const { page, errors, requests } = await open(browser, html)
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
    expect(requests).toHaveLength(1)
    expect(errors).toEqual([])
    await page.close()
  })

  it('shows hostile text as text and runs none of it', async () => {
    const { page, errors } = await open(browser, renderHtml(hostileReconciliation(), templates))
    const text = (await page.textContent('body')) ?? ''
    for (const words of HOSTILE_WORDS)
      expect(text.replace(/\s+/gu, ' ')).toContain(words.replace(/\s+/gu, ' '))
    expect(await page.evaluate("'hacked' in window")).toBe(false)
    expect(errors).toEqual([])
    await page.close()
  })

  it('filters findings by kind, dimension, severity, outlet and text', async () => {
    const { page } = await open(browser, html)
    const shown = () => page.locator('.finding:visible').count()
    const total = await page.locator('.finding').count()
    for (const [name, value, expected] of [
      ['kind', 'inconsistency', 1],
      ['dimension', 'quote', 1],
      ['severity', 'high', 1],
      ['outlet', 'tarrow-evening-post', 9],
    ] as const) {
      await page.selectOption(`#filters [name=${name}]`, value)
      expect([name, await shown()]).toEqual([name, expected])
      await page.click('#filters button')
    }
    await page.fill('#filters [name=text]', 'sports HALL')
    expect(await shown()).toBe(1)
    expect(await page.textContent('#shown')).toBe(`1 of ${total} findings`)
    await page.fill('#filters [name=text]', 'no such words')
    expect(await shown()).toBe(0)
    await page.click('#filters button')
    expect(await page.textContent('#shown')).toBe(`${total} findings`)
    await page.close()
  })

  it('opens the finding that the address names, also when it is folded away or filtered out', async () => {
    const { page } = await open(browser, html, { fragment: AGREEMENT })
    await expect.poll(() => page.locator(AGREEMENT).isVisible()).toBe(true)
    await page.selectOption('#filters [name=kind]', 'agreement')
    expect(await page.locator(DATE_FINDING).isVisible()).toBe(false)
    await page.evaluate(`location.hash = '${DATE_FINDING}'`)
    await expect.poll(() => page.locator(DATE_FINDING).isVisible()).toBe(true)
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(DATE_FINDING.slice(1))
    await page.close()
  })

  it('leads from the words to the finding and from the finding back to the words', async () => {
    const { page } = await open(browser, html)
    await page.click(`#a-harrow-courier a[href="${DATE_FINDING}"]`)
    expect(new URL(page.url()).hash).toBe(DATE_FINDING)
    await page.click(`${DATE_FINDING} figcaption a >> text=Tarrow Evening Post`)
    const [, anchor] = new URL(page.url()).hash.split('#')
    expect(await page.locator(`#a-tarrow-evening-post [id="${anchor}"]`).textContent()).toBe('on Tuesday')
    await expect.poll(() => page.locator('#a-tarrow-evening-post').isVisible()).toBe(true)
    await page.close()
  })

  it('scrolls the other article to the same claim', async () => {
    const { page } = await open(browser, html, { viewport: { width: 1280, height: 260 } })
    const [left, right] = [page.locator('#a-coast-radio'), page.locator('#a-harrow-courier')]
    await left.scrollIntoViewIfNeeded()
    await left.hover()
    await page.mouse.wheel(0, 600)
    await expect.poll(() => right.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(0)
    const tops = (article: string) =>
      page
        .locator(`${article} .claim`)
        .evaluateAll((marks) =>
          marks.map((mark) => [mark.getAttribute('href'), mark.getBoundingClientRect().top] as const),
        )
    const nearest = async () => {
      const twins = new Map(await tops('#a-harrow-courier'))
      const gaps = (await tops('#a-coast-radio')).map(([id, top]) =>
        Math.abs(top - (twins.get(id) ?? Number.POSITIVE_INFINITY)),
      )
      return Math.min(...gaps)
    }
    await expect.poll(nearest).toBeLessThan(3)
    await page.close()
  })

  it('shows two articles of one’s choice, never the same twice', async () => {
    const { page } = await open(browser, html)
    await page.selectOption('#panes [name=left]', 'tarrow-evening-post')
    expect(
      await page.locator('.source:visible').evaluateAll((panes) => panes.map(({ id }) => id).sort()),
    ).toEqual(['a-coast-radio', 'a-tarrow-evening-post'])
    await page.selectOption('#panes [name=right]', 'tarrow-evening-post')
    expect(await page.locator('.source:visible').count()).toBe(2)
    await page.close()
  })

  it('is complete without JavaScript', async () => {
    const { page } = await open(browser, html, { javaScriptEnabled: false })
    expect(await page.locator('.source:visible').count()).toBe(4)
    expect(await page.locator('#filters').isVisible()).toBe(false)
    await page.click('.group[data-group=agreement] > summary')
    expect(await page.locator(AGREEMENT).isVisible()).toBe(true)
    await page.close()
  })

  it('prints every finding and every article', async () => {
    const { page } = await open(browser, html, { viewport: { width: 794, height: 1123 } })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.sections').isVisible()).toBe(false)
    expect(await page.locator('.finding:visible').count()).toBe(await page.locator('.finding').count())
    expect(await page.locator('.source:visible').count()).toBe(4)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(794)
    await page.close()
  })
})

/** Rule and place of everything axe finds wrong, best practices included. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const result = await page.evaluate<axe.AxeResults>("axe.run(document, { resultTypes: ['violations'] })")
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
