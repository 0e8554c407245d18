/** `npm run bench:time`: time expressions of ../shared/temporal/meantime, scored as TempEval-3 does (`-- --list` for each). */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotate } from '../../src/extract/annotate.ts'
import { findDates } from '../../src/extract/mentions/date.ts'
import { readArticles } from '../../src/read/index.ts'

const shared = join(import.meta.dirname, '../../../shared')
const gold = join(shared, 'temporal/meantime')
if (!existsSync(gold)) {
  console.error(
    'bench:time: needs the annotated texts in ../shared/temporal, which are not part of the project',
  )
  process.exit(2)
}
const { found: articles, problems } = await readArticles([gold])
for (const { message } of problems) console.error(message)

const beforeAnnotation = performance.now()
const sources = articles.map((article) => annotate(article))
const beforeDates = performance.now()
const dated = sources.map((source) => ({ source, dates: findDates(source) }))
const end = performance.now()

const lines = dated.map(({ source: { article }, dates }) => {
  const mentions = dates.map(({ kind, exact, span, timex3 }) => ({ kind, exact, span, timex3 }))
  return JSON.stringify({
    file: article.file,
    source: article.id,
    published: article.published.value,
    mentions,
  })
})
const file = join(mkdtempSync(join(tmpdir(), 'crossread-time-')), 'mentions.jsonl')
writeFileSync(file, `${lines.join('\n')}\n`)

const { status } = spawnSync(
  process.execPath,
  [join(shared, 'bench/timex-score.mjs'), '--gold', gold, '--mentions', file, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
console.log(
  `annotation ${Math.round(beforeDates - beforeAnnotation)} ms, dates ${Math.round(end - beforeDates)} ms`,
)
process.exit(status ?? 2)
