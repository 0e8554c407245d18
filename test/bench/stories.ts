/** `npm run bench:stories`: reports every story of ../shared/stories and scores the annotated ones. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reconcile } from '../../src/pipeline.ts'
import { readPaths } from '../../src/read/index.ts'
import { renderJson } from '../../src/report/json.ts'

const shared = join(import.meta.dirname, '../../../shared')
if (!existsSync(shared)) {
  console.error('bench:stories: needs the annotated stories in ../shared, which are not part of the project')
  process.exit(2)
}
const out = mkdtempSync(join(tmpdir(), 'crossread-stories-'))
for (const id of readdirSync(join(shared, 'stories')).sort()) {
  const { found } = await readPaths([join(shared, 'stories', id)])
  for (const { story, articles } of found) {
    mkdirSync(join(out, id))
    writeFileSync(join(out, id, 'report.json'), renderJson(reconcile(story, articles)))
  }
}
const { status } = spawnSync(
  process.execPath,
  [
    join(shared, 'bench/score.mjs'),
    '--gold',
    join(shared, 'gold'),
    '--stories',
    join(shared, 'stories'),
    '--reports',
    out,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
process.exit(status ?? 2)
