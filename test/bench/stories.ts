/** `npm run bench:stories`: reports every story of ../shared/stories, scores the annotated ones, and shows how far confidence can be trusted. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportJson } from '../../src/report/schema.ts'
import { reportsOf } from './keys.ts'

const shared = join(import.meta.dirname, '../../../shared')
if (!existsSync(shared)) {
  console.error('bench:stories: needs the annotated stories in ../shared, which are not part of the project')
  process.exit(2)
}

/** Confidence from, below which. */
const BUCKETS = [
  [0, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
] as const

const reports = await reportsOf(join(shared, 'stories'))

const all = written((report) => report)
const scored = score(all, process.argv.slice(2))
process.stdout.write(scored.stdout)
console.log('\nconfidence of discrepancies and inconsistencies against how often the keys have them')
for (const [from, to] of BUCKETS) {
  const folder = written((report) => ({
    ...report,
    findings: report.findings.filter(({ confidence }) => confidence >= from && confidence < to),
  }))
  const tally: { flagged: number; right: number } = JSON.parse(score(folder, ['--json']).stdout)
  const { flagged, right } = tally
  const share = flagged === 0 ? '-' : `${Math.round((100 * right) / flagged)}%`
  console.log(
    `  ${from.toFixed(1)} to ${Math.min(1, to).toFixed(1)}  ${String(right).padStart(3)} of ${String(flagged).padStart(3)}  ${share}`,
  )
}
process.exit(scored.status ?? 2)

/** Writes every report as `change` makes it. */
function written(change: (report: ReportJson) => ReportJson): string {
  const out = mkdtempSync(join(tmpdir(), 'crossread-stories-'))
  for (const [id, { report }] of reports) {
    mkdirSync(join(out, id))
    writeFileSync(join(out, id, 'report.json'), JSON.stringify(change(report)))
  }
  return out
}

function score(folder: string, extra: readonly string[]): { stdout: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      join(shared, 'bench/score.mjs'),
      '--gold',
      join(shared, 'gold'),
      '--stories',
      join(shared, 'stories'),
      '--reports',
      folder,
      ...extra,
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  process.stderr.write(stderr)
  return { stdout, status }
}
