import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../folder.ts'
import { crossread } from './command.ts'

describe('crossread init', () => {
  it('sets up a folder in which the gate runs and finds the sample’s contradiction', () => {
    const folder = folderWith()
    const run = crossread(folder, ['init', 'newsroom'])
    expect([run.code, run.stderr]).toEqual([0, ''])
    expect(run.stdout).toContain('created  crossread.config.json')
    expect(run.stdout).toContain('Next: cd newsroom && npx crossread check')
    const checked = crossread(join(folder, 'newsroom'), ['check'])
    expect(checked.code).toBe(1)
    expect(checked.stdout).toContain('12 days')
    expect(checked.stdout).toContain('14 days')
  })

  it('overwrites nothing, adds missing lines, and leaves the sample out where there are sources', () => {
    const folder = folderWith({
      'crossread.config.json': '{}',
      '.gitignore': 'node_modules',
      'sources/own/a.md': 'Mine.',
    })
    const run = crossread(folder, ['init'])
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('kept     crossread.config.json')
    expect(run.stdout).not.toContain('sample')
    expect(readFileSync(join(folder, 'crossread.config.json'), 'utf8')).toBe('{}')
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('node_modules\n.crossread/\nreports/\n')
    expect(crossread(folder, ['init']).stdout).toContain('kept     .gitignore')
  })
})
