/** How much of the sample pages' articles is read, and how much else: `npx tsx test/bench/pages.ts`. Needs nothing but the project. */
import { readPage } from '../../src/read/html/page.ts'
import { plainWords } from '../../src/read/html/words.ts'
import { PAGES } from '../read/samples/pages.ts'

const ROUNDS = 20

const scores = PAGES.map(({ name, html, body }) => {
  const page = readPage(html, name, null)
  return { name, ...score('article' in page ? page.article.body : '', body.join('\n')) }
})
for (const { name, precision, recall } of scores.filter(
  ({ precision, recall }) => precision < 1 || recall < 1,
))
  console.log(`${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
const start = performance.now()
for (let round = 0; round < ROUNDS; round++) for (const { html, name } of PAGES) readPage(html, name, null)
const each = (performance.now() - start) / ROUNDS / PAGES.length
const mean = (of: (score: (typeof scores)[number]) => number): string =>
  (scores.reduce((sum, one) => sum + of(one), 0) / scores.length).toFixed(3)
console.log(
  `${PAGES.length} pages: precision ${mean(({ precision }) => precision)}, recall ${mean(({ recall }) => recall)}, F1 ${mean(({ f1 }) => f1)}, ${each.toFixed(1)} ms a page, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
)

/** Words in common, each as often as it stands in both. */
function score(read: string, gold: string): { precision: number; recall: number; f1: number } {
  const left = new Map<string, number>()
  const [found, expected] = [plainWords(read), plainWords(gold)]
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = found.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  }).length
  const precision = shared / Math.max(1, found.length)
  const recall = shared / Math.max(1, expected.length)
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
