/**
 * How the search for copies grows with the number of sources: `npx tsx scripts/bench-origins.ts`.
 *
 * Each story is invented from a fixed seed: a third of its sources copy one text with small edits, a third carry a
 * part of it, the others are of their own, 500 words each. Prints milliseconds of processor time, the median of five runs.
 */
import { annotate } from '../src/extract/annotate.ts'
import type { AnnotatedArticle } from '../src/model/annotation.ts'
import { linksOf } from '../src/reconcile/links.ts'
import { originsOf } from '../src/reconcile/origins.ts'
import { traceOf } from '../src/reconcile/trace.ts'

const WORDS = 500
const VOCABULARY = 4000

/** Numbers below `limit`, the same in every run (xorshift). */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
}

function sourcesOf(count: number): AnnotatedArticle[] {
  const next = numbers(42)
  const text = (length: number) => Array.from({ length }, () => `w${next(VOCABULARY).toString(36)}`)
  const wire = text(WORDS)
  return Array.from({ length: count }, (_, number) => {
    const words =
      number % 3 === 0
        ? wire.map((word) => (next(40) === 0 ? 'edited' : word))
        : number % 3 === 1
          ? [...text(WORDS / 2), ...wire.slice(0, WORDS / 2)]
          : text(WORDS)
    const body = words.map((word, at) => (at % 20 === 19 ? `${word}.` : word)).join(' ')
    const id = `s${String(number).padStart(4, '0')}`
    return annotate({
      id,
      file: `${id}.md`,
      outlet: id,
      title: '',
      url: null,
      language: 'en',
      authors: [],
      published: { value: '2024-05-01', basis: 'stated', instant: null },
      captured: null,
      text: body,
      titleSpan: { start: 0, end: 0 },
      bodyStart: 0,
      sha256: '',
    })
  })
}

for (const count of [10, 100, 200, 400]) {
  const sources = sourcesOf(count)
  const ids = sources.map(({ article }) => article.id)
  const runs = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage()
    const links = linksOf(sources.map(traceOf))
    const origins = originsOf(ids, links)
    const { user, system } = process.cpuUsage(start)
    return { time: (user + system) / 1000, links: links.length, origins: origins.length }
  }).sort((a, b) => a.time - b.time)
  const median = runs[2]
  if (!median) continue
  const { time, links, origins } = median
  console.log(`${count} sources: ${time.toFixed(0)} ms, ${links} links, ${origins} origins`)
}
