// Takes the pictures that README.md shows of the HTML reports of the sample stories, into docs/:
//   npx tsx scripts/readme-pictures.ts
import { mkdirSync } from 'node:fs'
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
