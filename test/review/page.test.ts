import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { folderWith } from '../folder.ts'
import { hasBrowser, launch } from '../report/browser.ts'
import { HOSTILE_WORDS } from '../report/hostile.ts'
import { decide, queueOf, type RunningReview, startReview } from './server.ts'
import { LIGHTHOUSE } from './story.ts'

const QUESTION = '#finding h4'

describe.skipIf(!hasBrowser)('the review page in a browser', { timeout: 120_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser.close())

  /** A review of a fresh folder, and a tab in which somebody has given a name. */
  async function begin(
    files: Readonly<Record<string, string>> = LIGHTHOUSE,
    options: BrowserContextOptions = { viewport: { width: 1280, height: 800 } },
  ): Promise<{ review: RunningReview; context: BrowserContext; page: Page; errors: string[] }> {
    const review = await startReview(folderWith(files))
    const context = await browser.newContext(options)
    onTestFinished(async () => {
      await context.close()
      await review.stop()
    })
    const { page, errors } = await open(context, review)
    await named(page, 'Mia')
    return { review, context, page, errors }
  }

  async function open(
    context: BrowserContext,
    { url }: RunningReview,
  ): Promise<{ page: Page; errors: string[] }> {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => errors.push(message.text()))
    await page.goto(url)
    await page.waitForSelector(QUESTION)
    return { page, errors }
  }

  async function named(page: Page, name: string): Promise<void> {
    await page.fill('#name[open] [name=reviewer]', name)
    await page.click('#name button')
    await page.waitForSelector('#name', { state: 'hidden' })
    await expect.poll(() => focused(page)).toBe('finding')
  }

  const focused = (page: Page) =>
    page.evaluate<string>("(document.activeElement.closest('#finding') ?? document.activeElement).id")
  const question = (page: Page) => page.textContent(QUESTION)
  const said = (page: Page) => page.textContent('#said')
  const progress = (page: Page) => page.textContent('#progress span')
  const states = (page: Page) =>
    page
      .locator('.item[data-flagged=true]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-state')))
  const verdict = (page: Page, name: string) => page.locator(`#decide [value="${name}"]`).check()

  it('takes the key out of the address, and asks once for the reviewer, whom it proposes', async () => {
    const review = await startReview()
    const context = await browser.newContext()
    onTestFinished(async () => {
      await context.close()
      await review.stop()
    })
    const { page } = await open(context, review)
    expect(page.url()).toMatch(/\/story\/lighthouse\/[0-9a-f]+$/u)
    await expect.poll(() => page.inputValue('#name [name=reviewer]')).toBe('Proposed Person')
    await named(page, 'Mia')
    await page.reload()
    await page.waitForSelector(QUESTION)
    expect(await page.textContent('#who')).toBe('Reviewing as Mia')
    expect(await page.locator('#name[open]').count()).toBe(0)
  })

  it('says what is missing where the key is', async () => {
    const { review } = await begin()
    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto(review.origin)
    await expect.poll(() => stranger.textContent('#notices')).toContain('The key is missing')
    await stranger.goto(`${review.origin}/#key=${'A'.repeat(43)}`)
    await stranger.reload()
    await expect.poll(() => stranger.textContent('#notices')).toContain('The key is missing or wrong')
    await stranger.context().close()
  })

  it('records decisions made with the mouse, and goes on to the next open finding', async () => {
    const { review, page, errors } = await begin()
    const first = await question(page)
    await verdict(page, 'confirmed')
    await page.locator('#answers input[name=preferred]').nth(1).check()
    await page.fill('#decide [name=why]', 'Heard it on tape')
    await page.fill('#decide [name=note]', 'Asked the editor.')
    await page.click('#decide .main')
    await expect.poll(() => progress(page)).toBe('1 of 5 decided')
    await expect.poll(() => question(page)).not.toBe(first)
    expect(await focused(page)).toBe('finding')
    expect(await said(page)).toContain(
      `Confirmed: ${first} Recorded; 1 of 5 decided. Now: ${await question(page)}`,
    )
    expect(review.ledger()).toMatchObject([
      {
        question: first,
        verdict: 'confirmed',
        reviewer: 'Mia',
        note: 'Asked the editor.',
        prefer: { outlet: 'Inland Post', why: 'Heard it on tape' },
      },
    ])
    await verdict(page, 'dismissed')
    await page.click('#decide .main')
    expect(await page.textContent('#refused')).toBe('Choose why it is none.')
    await page.locator('#reasons [value=wording]').check()
    await page.click('#decide .main')
    await expect.poll(() => progress(page)).toBe('2 of 5 decided')
    await verdict(page, 'duplicate')
    await page.selectOption('#original select', { index: 1 })
    await page.click('#decide .main')
    await verdict(page, 'follow-up')
    await expect.poll(() => progress(page)).toBe('3 of 5 decided')
    await verdict(page, 'follow-up')
    await page.click('#decide .main')
    await expect.poll(() => progress(page)).toBe('3 of 5 decided, 1 to follow up')
    expect(review.ledger().map((line) => line['verdict'])).toEqual([
      'confirmed',
      'dismissed',
      'duplicate',
      'follow-up',
    ])
    await page.reload()
    await page.waitForSelector(QUESTION)
    expect((await states(page)).filter((state) => state === 'open')).toHaveLength(1)
    expect(errors).toEqual([])
  })

  it('is worked with the keyboard alone', async () => {
    const { review, page } = await begin()
    const questions = await page.locator('.item bdi').allTextContents()
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
    await press('j')
    await expect.poll(() => question(page)).toBe(questions[1])
    await press('k')
    await expect.poll(() => question(page)).toBe(questions[0])
    await press('x', '4', 'n')
    await page.keyboard.type('cxfdjku? all of it')
    expect(await question(page)).toBe(questions[0])
    expect(await page.inputValue('#decide [name=note]')).toBe('cxfdjku? all of it')
    await press('Control+Enter')
    await expect.poll(() => question(page)).toBe(questions[1])
    await press('c', '2', 'Enter')
    await expect.poll(() => question(page)).toBe(questions[2])
    expect(review.ledger()).toMatchObject([
      { question: questions[0], verdict: 'dismissed', reason: 'wording', note: 'cxfdjku? all of it' },
      { question: questions[1], verdict: 'confirmed', prefer: { outlet: 'Inland Post' } },
    ])
    await press('f', 'Escape')
    expect(await page.locator('#details').isVisible()).toBe(false)
    await press('u')
    await expect.poll(() => question(page)).toBe(questions[1])
    await expect.poll(() => progress(page)).toBe('1 of 5 decided')
    await press('o')
    await expect.poll(() => question(page)).toBe(questions[2])
    await press('e')
    expect(await page.locator('#finding .evidence').isVisible()).toBe(true)
    await press('a')
    expect(await page.textContent('#articles [aria-pressed=true]')).toBe('Inland Post')
    await press('/')
    await page.keyboard.type('killed')
    await expect.poll(() => page.locator('.item:visible').count()).toBeLessThan(5)
    await press('Escape', '?')
    expect(await page.locator('#keys').isVisible()).toBe(true)
    await press('c', 'Escape')
    expect(await page.locator('#keys').isVisible()).toBe(false)
    expect(await page.locator('#details').isVisible()).toBe(false)
  })

  it('undoes what was decided, also after a reload', async () => {
    const { review, page } = await begin()
    const first = await question(page)
    await verdict(page, 'confirmed')
    await page.click('#decide .main')
    await expect.poll(() => progress(page)).toBe('1 of 5 decided')
    await page.reload()
    await page.waitForSelector(QUESTION)
    await page.click('#undo')
    await expect.poll(() => progress(page)).toBe('0 of 5 decided')
    await expect.poll(() => question(page)).toBe(first)
    await expect.poll(() => said(page)).toContain('Undone: Confirmed')
    expect(review.ledger()).toMatchObject([{ verdict: 'confirmed' }, { undoes: review.ledger()[0]?.['id'] }])
    await page.click('#undo')
    await expect
      .poll(() => page.textContent('#notices'))
      .toContain('nothing in this tab that could be undone')
  })

  it('records what was decided and undone once more when it is decided the same way again', async () => {
    const { review, page } = await begin()
    const verdicts = () => review.ledger().map((line) => line['verdict'])
    const confirm = async () => {
      await page.keyboard.press('c')
      await page.keyboard.press('Enter')
      await expect.poll(() => progress(page)).toBe('1 of 5 decided')
    }
    await confirm()
    await page.keyboard.press('u')
    await expect.poll(() => progress(page)).toBe('0 of 5 decided')
    await confirm()
    expect(verdicts()).toEqual(['confirmed', undefined, 'confirmed'])
  })

  it('takes back the last decision, not the one before, where the first try gets no answer', async () => {
    const { review, page } = await begin()
    for (const text of ['1 of 5 decided', '2 of 5 decided']) {
      await page.keyboard.press('c')
      await page.keyboard.press('Enter')
      await expect.poll(() => said(page)).toContain(`Recorded; ${text}. Now:`)
    }
    await page.route('**/undo', (route) => route.abort())
    await page.keyboard.press('u')
    await expect.poll(() => page.textContent('#notices')).toContain('does not answer')
    await page.unroute('**/undo')
    await page.keyboard.press('u')
    await expect.poll(() => progress(page)).toBe('1 of 5 decided')
    const [, second, undo] = review.ledger()
    expect(undo?.['undoes']).toBe(second?.['id'])
    expect(await page.textContent('#notices')).toBe('')
  })

  it('catches up on what it was not told while the connection was gone', async () => {
    const { review, context } = await begin()
    await context.route('**/api/events', (route) => route.fulfill({ body: ': gone\n\n' }))
    const { page } = await open(context, review)
    await expect.poll(() => page.textContent('#notices')).toContain('does not answer')
    const [first = ''] = await queueOf(review)
    await decide(review, { finding: first, reviewer: 'Jo' })
    await context.unroute('**/api/events')
    await expect.poll(() => progress(page), { timeout: 10_000 }).toBe('1 of 5 decided')
    expect(await page.textContent('.history')).toContain('Jo')
    expect(await page.textContent('#notices')).toBe('')
  })

  it('leaves a reader at the words he reads when somebody else decides', async () => {
    const { review, page } = await begin()
    const [, second = ''] = await queueOf(review)
    await page.setViewportSize({ width: 1280, height: 400 })
    await page.keyboard.press('a')
    const article = page.locator('.source:not(.second):visible')
    const place = () => article.evaluate((element) => `${element.id} ${element.scrollTop}`)
    await article.evaluate((element) => {
      element.scrollTop = 17
      element.classList.add('before')
    })
    const before = await place()
    expect(before).toMatch(/ 17$/u)
    await decide(review, { finding: second, reviewer: 'Jo' })
    await expect.poll(() => page.locator('.before').count()).toBe(0)
    expect(await place()).toBe(before)
  })

  it('shows the queue where an address names a finding that is found no longer', async () => {
    const { review, page } = await begin()
    await page.goto(`${review.origin}/story/lighthouse/000000000000`)
    await expect.poll(() => page.textContent('#notices')).toContain('is found no longer')
    expect(await question(page)).toBe(await page.textContent('.item[data-flagged=true] bdi'))
  })

  it('keeps a half-written decision when one looks elsewhere, reloads, or the server is gone', async () => {
    const { review, page } = await begin()
    await verdict(page, 'dismissed')
    await page.locator('#reasons [value=update]').check()
    await page.fill('#decide [name=note]', 'half a thou')
    await page.click('.item:nth-child(2) a')
    await expect.poll(() => page.inputValue('#decide [name=note]')).toBe('')
    await page.goBack()
    await expect.poll(() => page.inputValue('#decide [name=note]')).toBe('half a thou')
    await page.reload()
    await expect.poll(() => page.inputValue('#decide [name=note]')).toBe('half a thou')
    expect(await page.locator('#reasons [value=update]').isChecked()).toBe(true)
    review.process.kill('SIGKILL')
    await expect.poll(() => page.textContent('#notices')).toContain('does not answer')
    await page.click('#decide .main')
    await expect.poll(() => page.textContent('#refused')).toContain('Nothing was lost')
    expect(await page.inputValue('#decide [name=note]')).toBe('half a thou')
    expect(review.ledger()).toEqual([])
  })

  it('tells two tabs and another machine of each other’s decisions, and loses nobody’s', async () => {
    const { review, context, page } = await begin()
    const { page: other } = await open(context, review)
    await other.click('#who')
    await other.fill('#name [name=reviewer]', 'Jo')
    await other.click('#name button')
    await page.fill('#filters [name=text]', '')
    await page.keyboard.press('Escape')
    await verdict(page, 'confirmed')
    await page.fill('#decide [name=note]', 'still writ')
    await verdict(other, 'follow-up')
    await other.click('#decide .main')
    await expect
      .poll(() => page.textContent('#notices'))
      .toContain('Jo decided this one as “Follow-up wanted” while you were reading.')
    expect(await page.inputValue('#decide [name=note]')).toBe('still writ')
    expect(await page.locator('#decide [value=confirmed]').isChecked()).toBe(true)
    await expect.poll(() => page.textContent('.history')).toContain('Follow-up wanted by Jo')
    // Another machine writes to the same folder.
    const far = await startReview(review.folder)
    onTestFinished(async () => {
      await far.stop()
    })
    const [first = ''] = await queueOf(far)
    await decide(far, { finding: first, verdict: 'dismissed', reason: 'both-true', reviewer: 'Ada' })
    await expect.poll(() => page.textContent('#notices')).toContain('Ada decided this one as “Dismissed')
    await page.click('#decide .main')
    await expect.poll(() => progress(page)).toContain('1 disagreement')
    expect(review.ledger().map(({ reviewer }) => reviewer)).toEqual(['Jo', 'Ada', 'Mia'])
    await expect.poll(() => progress(other)).toContain('1 disagreement')
  })

  it('lists the stories, and says of one that has lost a source why it cannot be reviewed', async () => {
    const other = (outlet: string) => `harbour/${outlet}.md`
    const folder = folderWith({
      ...LIGHTHOUSE,
      [other('coast-herald')]: LIGHTHOUSE['lighthouse/coast-herald.md'],
      [other('inland-post')]: LIGHTHOUSE['lighthouse/inland-post.md'],
    })
    const review = await startReview(folder, join(folder, 'harbour'))
    const context = await browser.newContext()
    onTestFinished(async () => {
      await context.close()
      await review.stop()
    })
    const page = await context.newPage()
    await page.goto(review.url)
    const list = () => page.locator('.stories li').allTextContents()
    await expect.poll(async () => (await list()).join()).toMatch(/of 5 decided.*of 5 decided/su)
    rmSync(join(folder, other('inland-post')))
    await expect.poll(async () => (await list()).join()).toContain('only one source')
    expect(await list()).toHaveLength(2)
  })

  it('says when lines have gone from the ledger', async () => {
    const { review, page } = await begin()
    const [first = '', second = ''] = await queueOf(review)
    for (const finding of [first, second]) await decide(review, { finding, reviewer: 'Jo' })
    await expect.poll(() => progress(page)).toBe('2 of 5 decided')
    expect(await page.textContent('#notices')).not.toContain('taken out')
    const ledger = join(review.folder, 'lighthouse/decisions.jsonl')
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace(/\n.*\n$/u, '\n'))
    await expect.poll(() => page.textContent('#notices')).toContain('Lines were taken out of the ledger')
    await expect.poll(() => progress(page)).toBe('1 of 5 decided')
  })

  it('opens a second tab by a link without the key in it', async () => {
    const { context, page } = await begin()
    const [second] = await Promise.all([
      context.waitForEvent('page'),
      page.click('.item:nth-child(2) a', { modifiers: ['ControlOrMeta'] }),
    ])
    await second.waitForSelector(QUESTION)
    expect(await question(second)).toBe(await page.textContent('.item:nth-child(2) bdi'))
    expect(second.url()).not.toContain('key')
  })

  it('says when sources were edited underneath, and takes the note along to the finding as it is now', async () => {
    const { review, page } = await begin()
    const file = join(review.folder, 'lighthouse/inland-post.md')
    const edit = (from: string, to: string) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
    await page.click('.item:has-text("injured") a')
    await expect.poll(() => question(page)).toContain('injured')
    await verdict(page, 'confirmed')
    await page.fill('#decide [name=note]', 'call the hosp')
    edit('killing 17', 'killing 18')
    await expect.poll(() => page.textContent('#notices')).toContain('This finding is as it was.')
    expect(await page.inputValue('#decide [name=note]')).toBe('call the hosp')
    edit('36 people', '37 people')
    await expect.poll(() => page.textContent('#notices')).toContain('this finding’s answers with them')
    expect(await page.locator('#decide').isVisible()).toBe(false)
    await page.click('text=Show it as it is now')
    await expect.poll(() => page.textContent('#finding')).toContain('37')
    expect(await page.inputValue('#decide [name=note]')).toBe('call the hosp')
    await verdict(page, 'confirmed')
    await page.click('#decide .main')
    await expect.poll(() => progress(page)).toBe('1 of 5 decided')
    edit('37 people', '38 people')
    await expect
      .poll(() => page.textContent('.item:has-text("injured")'))
      .toContain('Changed since Mia decided')
    await page.click('.item:has-text("injured") a')
    await expect.poll(() => page.textContent('.history')).toContain('The answers then were “31”')
  })

  it('filters the queue as the report does, and by state', async () => {
    const { review, page } = await begin()
    const shown = () => page.locator('.item:visible').count()
    const [first = ''] = await queueOf(review)
    await decide(review, { finding: first, reviewer: 'Jo' })
    await expect.poll(() => states(page)).toContain('confirmed')
    for (const [name, value, expected] of [
      ['state', 'open', 4],
      ['state', 'decided', 1],
      ['state', 'mine', 5],
      ['kind', 'discrepancy', 5],
      ['dimension', 'money', 1],
      ['severity', 'high', 0],
      ['outlet', 'coast-herald', 5],
    ] as const) {
      if (
        value === 'high' &&
        (await page.locator('#filters [name=severity] option[value=high]').count()) === 0
      )
        continue
      await page.selectOption(`#filters [name=${name}]`, value)
      expect([value, await shown()]).toEqual([value, expected])
      await page.click('#filters button')
    }
    await page.fill('#filters [name=text]', '$55 MILLION')
    expect(await shown()).toBe(1)
    expect(await page.textContent('#shown')).toMatch(/^1 of \d+ findings$/u)
  })

  it('opens the article at the words, and leads from its words to their finding', async () => {
    const { page } = await begin()
    await page.click('#finding figcaption a:has-text("Inland Post")')
    expect(await page.textContent('#articles [aria-pressed=true]')).toBe('Inland Post')
    expect(await page.locator('#articles .source:visible .claim.current').count()).toBeGreaterThan(0)
    await page.click('#articles .source:visible .claim:has-text("36")')
    await expect.poll(() => question(page)).toBe('How many people were injured?')
    await page.goBack()
    await expect.poll(() => question(page)).not.toBe('How many people were injured?')
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
    ['light', 1920],
  ] as const)('passes axe and never scrolls sideways in %s mode at %d px', async (colorScheme, width) => {
    const { review, page, errors } = await begin(LIGHTHOUSE, {
      colorScheme,
      viewport: { width, height: 844 },
    })
    const fits = async (what: string) => {
      expect([what, await violations(page)]).toEqual([what, []])
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    }
    await fits('as it opens')
    for (const name of ['confirmed', 'dismissed', 'duplicate', 'follow-up']) {
      await verdict(page, name)
      await fits(name)
    }
    const [first = ''] = await queueOf(review)
    await decide(review, {
      finding: first,
      verdict: 'dismissed',
      reason: 'other',
      reviewer: 'Jo',
      note: 'no',
    })
    await decide(review, { finding: first, reviewer: 'Ada', preferred: 0, why: 'so' })
    await expect.poll(() => page.textContent('.history')).toContain('Reviewers disagree')
    await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    await fits('with notices, decisions and evidence')
    if (width < 1024) await page.click('#fold')
    await fits('with the queue')
    await page.evaluate("document.querySelector('#keys').showModal()")
    await fits('with the keys')
    expect(errors).toEqual([])
  })

  it('shows hostile text as text, in every part, and runs none of it', async () => {
    const [rtl = '', ...words] = [HOSTILE_WORDS[4], HOSTILE_WORDS[0], HOSTILE_WORDS[1], HOSTILE_WORDS[2]]
    const hostile = words.join(' ').replace(/\n/gu, ' ')
    const { review, page, errors } = await begin({
      'lighthouse/a.md': LIGHTHOUSE['lighthouse/coast-herald.md']
        .replace('outlet: Coast Herald', `outlet: ${JSON.stringify(`Herald ${hostile}`)}`)
        .replace('a loud crack', `a loud ${hostile} ${rtl} crack`),
      'lighthouse/b.md': LIGHTHOUSE['lighthouse/inland-post.md'],
    })
    const [first = ''] = await queueOf(review)
    await decide(review, { finding: first, reviewer: `Jo ${hostile} ${rtl}`, note: `${hostile} ${rtl}` })
    await expect.poll(() => page.textContent('#notices')).toContain(hostile)
    await expect.poll(() => page.textContent('.history')).toContain(hostile)
    expect(await page.textContent('#articles')).toContain(hostile)
    expect(await page.textContent('#filters')).toContain(hostile)
    expect(await page.evaluate("'hacked' in window")).toBe(false)
    expect(await page.locator('#room script, #room img').count()).toBe(0)
    expect(errors).toEqual([])
  })
})

/** Rule and place of everything axe finds wrong, best practices included. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const result = await page.evaluate<axe.AxeResults>("axe.run(document, { resultTypes: ['violations'] })")
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
