// Takes the pictures that README.md shows of the HTML reports of the sample stories, and of the review page (by the
// built command), into docs/:
//   npx tsx scripts/readme-pictures.ts
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { reconcile } from '../src/pipeline.ts'
import { readPaths } from '../src/read/index.ts'
import { renderHtml } from '../src/report/html.ts'
import { loadTemplates } from '../src/report/templates.ts'
import { launch, open } from '../test/report/browser.ts'

interface Picture {
  readonly name: string
  readonly story: string
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
  /** What to bring to the top; the first screen where it is left out. */
  readonly section?: string
}

const PICTURES: readonly Picture[] = [
  { name: 'overview', story: 'port-ellern-pier', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'phone', story: 'tri-chod-2025', width: 390, height: 780, colorScheme: 'dark' },
  {
    name: 'matrix',
    story: 'port-ellern-pier',
    width: 1280,
    height: 420,
    colorScheme: 'light',
    section: '#matrix',
  },
  {
    name: 'side-by-side',
    story: 'port-ellern-pier',
    width: 1280,
    height: 560,
    colorScheme: 'light',
    section: '#panes',
  },
]

/** Room for the bar of sections, which stays at the top. */
const BAR = 56

mkdirSync('docs', { recursive: true })
const { found } = await readPaths(['sources'])
const templates = loadTemplates()
const browser = await launch()
for (const { story, articles } of found) {
  const html = renderHtml(reconcile(story, articles), templates)
  for (const picture of PICTURES.filter((each) => each.story === story.id)) {
    const { name, width, height, colorScheme } = picture
    const { page } = await open(browser, html, { viewport: { width, height }, colorScheme, bypassCSP: true })
    await show(page, picture)
    await page.screenshot({ path: `docs/${name}.png` })
    await page.close()
  }
}
await takeReview()
await browser.close()

async function show(page: Page, { section }: Picture): Promise<void> {
  if (section === undefined) return
  // What is drawn only once it comes into view would move the section while it is scrolled to.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
  const top = (await page.locator(section).boundingBox())?.y ?? 0
  await page.mouse.wheel(0, top - BAR)
  await page.waitForFunction(
    `Math.abs(document.querySelector('${section}').getBoundingClientRect().top - ${BAR}) < 2`,
  )
}

/** The review page with a decision made and another begun. */
async function takeReview(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-pictures-'))
  const story = join(folder, 'port-ellern-pier')
  cpSync('sources/port-ellern-pier', story, { recursive: true })
  const server = spawn(process.execPath, ['dist/cli/main.js', 'review', story])
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, colorScheme: 'light' })
  try {
    await page.goto(await addressFrom(server.stdout))
    await page.fill('#name[open] [name=reviewer]', 'Mia Sund')
    await page.click('#name button')
    await page.waitForSelector('.finding:focus')
    await page.keyboard.press('c')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.item:nth-child(2) [aria-current]')
    await page.locator('#decide [value=confirmed]').check()
    await page.waitForSelector('#answers label')
    await page.screenshot({ path: 'docs/review.png' })
  } finally {
    await page.close()
    server.kill()
    rmSync(folder, { recursive: true })
  }
}

/** The address that the command prints. */
async function addressFrom(output: AsyncIterable<Buffer>): Promise<string> {
  let text = ''
  for await (const part of output) {
    text += part.toString()
    const [found] = /http:\/\/\S+(?=\n)/u.exec(text) ?? []
    if (found !== undefined) return found
  }
  throw new Error('crossread review has printed no address')
}
