/**
 * Writes into README.md what `crossread report sources/<story>` prints, where the README says
 * `<!-- output: <story> -->`, and the table of formats below `<!-- formats -->`:
 * `npm run build && node scripts/readme-output.mjs`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BLOCK = /<!-- output: (?<story>[a-z0-9-]+) -->\n```text\n[^`]*```/gu

const FORMATS = /<!-- formats -->\n(?:\|[^\n]*\n)*/u

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
const formats = execFileSync(process.execPath, ['dist/cli/main.js', 'formats', '--format', 'markdown'], {
  encoding: 'utf8',
})
writeFileSync(
  'README.md',
  filled.replace(FORMATS, () => `<!-- formats -->\n${formats}`),
)
rmSync(out, { recursive: true })
