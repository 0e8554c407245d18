/**
 * How fast the HTML report of a big story opens and filters in headless Chromium: 40 articles of 1,000 words and
 * 250 findings. Prints its size, the time to load, and the time in which the page answers a keystroke.
 *   npm run bench:page
 */
import type { Finding, FindingKind } from '../../src/model/finding.ts'
import type { Reconciliation } from '../../src/model/reconciliation.ts'
import { renderHtml } from '../../src/report/html.ts'
import { loadTemplates } from '../../src/report/templates.ts'
import { hasBrowser, launch, open } from '../report/browser.ts'
import { type Marked, marked, readingOf, sampleReconciliation } from '../report/sample.ts'

const ARTICLES = 40
const WORDS = 1000
const QUESTIONS = 250
const READINGS = 8
const KINDS: readonly FindingKind[] = ['discrepancy', 'inconsistency', 'refinement', 'agreement', 'agreement']
const VOCABULARY =
  'river council minister bridge harvest engine winter letter signal market stone report'.split(' ')

function word(seed: number): string {
  return VOCABULARY[(seed * 7919) % VOCABULARY.length] ?? 'word'
}

/** An article in which every sentence of twenty words answers one question. */
function article(index: number): Marked {
  const sentences = Array.from({ length: WORDS / 20 }, (_, sentence) => {
    const question = (sentence * 5 + (index % 5)) % QUESTIONS
    const words = Array.from({ length: 17 }, (_, at) => word(index * 31 + sentence * 17 + at))
    return `The ${words.join(' ')} counted {q${question}|${question + (index % 3)} ${word(question)}}.`
  })
  return marked({
    id: `outlet-${String(index).padStart(2, '0')}`,
    outlet: `Outlet ${index}`,
    title: `Report number ${index}`,
    published: `2031-03-${String(1 + (index % 9)).padStart(2, '0')}`,
    body: sentences.join('\n\n'),
  })
}

function bigReconciliation(): Reconciliation {
  const articles = Array.from({ length: ARTICLES }, (_, index) => article(index))
  const [model] = sampleReconciliation().findings
  if (!model) throw new Error('the sample has no finding')
  const findings = Array.from({ length: QUESTIONS }, (_, question): Finding => {
    const answering = articles.filter(({ marks }) => marks.has(`q${question}`)).slice(0, READINGS)
    return {
      ...model,
      id: `finding${question}`,
      kind: KINDS[question % KINDS.length] ?? 'agreement',
      dimension: 'quantity',
      question: `How many ${word(question)} did they count in place ${question}?`,
      readings: answering.map((source, index) =>
        readingOf(source, `q${question}`, String(question + (index % 3))),
      ),
    }
  })
  return {
    story: { id: 'big', title: 'A big story' },
    sources: articles.map(({ annotated }, index) => ({ annotated, origin: `o${index + 1}` })),
    origins: articles.map(({ annotated }, index) => ({
      id: `o${index + 1}`,
      sources: [annotated.article.id],
      evidence: [],
    })),
    links: [],
    revisions: [],
    findings,
    facts: [],
  }
}

if (!hasBrowser) throw new Error('this bench needs Chromium: install it, or name it in CROSSREAD_CHROMIUM')
const templates = loadTemplates()
const r = bigReconciliation()
const began = performance.now()
const html = renderHtml(r, templates)
console.log(
  `rendered in ${Math.round(performance.now() - began)} ms: ${Math.round(Buffer.byteLength(html) / 1024)} KB`,
)

const browser = await launch()
const { page } = await open(browser, html, { viewport: { width: 1280, height: 800 } })
const session = await page.context().newCDPSession(page)
await session.send('Performance.enable')
await page.reload()
const metrics = new Map(
  (await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
)
const ms = (name: string) => `${Math.round((metrics.get(name) ?? 0) * 1000)} ms`
console.log(
  `opened: scripting ${ms('ScriptDuration')}, layout ${ms('LayoutDuration')}, style ${ms('RecalcStyleDuration')}, all tasks ${ms('TaskDuration')}`,
)
const times = await page.evaluate<number[]>(`(async () => {
  const field = document.querySelector('#filters [name=text]')
  const times = []
  for (const text of ['r', 'ri', 'riv', 'rive', 'river', 'river 2', '', 'stone']) {
    const began = performance.now()
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    const scripted = performance.now() - began
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    times.push(scripted, performance.now() - began)
  }
  return times
})()`)
const [scripting, painted] = [times.filter((_, at) => at % 2 === 0), times.filter((_, at) => at % 2 === 1)]
console.log(
  `a keystroke in the filter: scripting at most ${worst(scripting)}, until the next frame at most ${worst(painted)}`,
)
await browser.close()

function worst(all: readonly number[]): string {
  return `${Math.max(...all).toFixed(1)} ms`
}
