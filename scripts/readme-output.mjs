/**
 * Writes into README.md what `crossread report sources/<story>` prints, where the README says
 * `<!-- output: <story> -->`: `npm run build && node scripts/readme-output.mjs`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BLOCK = /<!-- output: (?<story>[a-z0-9-]+) -->\n```text\n[^`]*```/gu

const out = mkdtempSync(join(tmpdir(), 'crossread-'))
const readme = readFileSync('README.md', 'utf8')
const filled = readme.replace(BLOCK, (_, story) => {
  const printed = execFileSync(
    process.execPath,
    ['dist/cli/main.js', 'report', `sources/${story}`, '--out', out],
    {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  )
  const shown = printed.replaceAll(`${out}/`, 'reports/').trimEnd()
  return `<!-- output: ${story} -->\n\`\`\`text\n${shown}\n\`\`\``
})
writeFileSync('README.md', filled)
rmSync(out, { recursive: true })
