// Takes pictures of the HTML reports of the sample stories, at the widths of a phone, a laptop and a wide screen,
// light and dark: to look at after a change of the templates, and for the README.
//   npx tsx scripts/pictures.ts [FOLDER [STORIES…]]     reports/pictures and sources unless given
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { reconcile } from '../src/pipeline.ts'
import { readPaths } from '../src/read/index.ts'
import { renderHtml } from '../src/report/html.ts'
import { loadTemplates } from '../src/report/templates.ts'
import { launch, open } from '../test/report/browser.ts'

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const

const [folder = 'reports/pictures', ...stories] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const { found } = await readPaths(stories.length > 0 ? stories : ['sources'], {})
const templates = loadTemplates()
const browser = await launch()
for (const { story, articles } of found) {
  const html = renderHtml(reconcile(story, articles), templates)
  for (const viewport of SIZES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(browser, html, { viewport, colorScheme, bypassCSP: true })
      const name = `${story.id}-${viewport.width}-${colorScheme}`
      await page.screenshot({ path: join(folder, `${name}.png`) })
      // A picture of the whole page shows also what the browser would draw only when it comes into view.
      await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
      await page.screenshot({ path: join(folder, `${name}-whole.png`), fullPage: true })
      await page.close()
    }
  }
}
await browser.close()
console.log(`pictures are in ${folder}`)
