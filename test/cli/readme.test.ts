import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { crossread } from './command.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
/** A program, and the block of text after it that says what it prints. */
const EXAMPLE = /```ts\n(?<program>[^`]+)```[^`]*```text\n(?<printed>[^`]*)```/u

describe('README.md', () => {
  it('lists the formats that are read', () => {
    const { stdout } = crossread(ROOT, ['formats', '--format', 'markdown'])
    expect(stdout.split('\n').length).toBeGreaterThan(10)
    expect(README).toContain(`<!-- formats -->\n${stdout}`)
  })

  it('shows a program that prints what it says', () => {
    const { program, printed } = EXAMPLE.exec(README.slice(README.indexOf('## API')))?.groups ?? {}
    if (program === undefined) throw new Error('README.md has no example under “API”')
    // `--eval` resolves packages from the working directory: 'crossread' is this package itself.
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(output).toBe(printed)
  })
})
