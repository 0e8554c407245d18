import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../folder.ts'
import { crossread, ferryFolder } from './command.ts'

/** A folder with the story reported, and the id of a discrepancy in it. */
function reported(): { folder: string; id: string } {
  const folder = ferryFolder()
  crossread(folder, ['report', 'ferry', '--quiet'])
  const { findings } = JSON.parse(readFileSync(join(folder, 'reports/ferry/report.json'), 'utf8'))
  return { folder, id: findings.find(({ kind }: { kind: string }) => kind === 'discrepancy').id }
}

describe('crossread explain', () => {
  it('prints the rule, the answers and the evidence, from reports as from sources', () => {
    const { folder, id } = reported()
    const explained = crossread(folder, ['explain', id])
    expect(explained.code).toBe(0)
    expect(explained.stdout).toContain(`${id}  discrepancy in ferry`)
    expect(explained.stdout).toMatch(/^rule {8}[a-z-]+\/[a-z0-9-]+$/m)
    expect(explained.stdout).toMatch(/^ {2}Harbour Gazette: /m)
    expect(explained.stdout).toMatch(/^ {2}[+−]\d+\.\d\d {2}\S+/m)
    for (const path of ['reports', 'reports/ferry', 'reports/ferry/report.json', 'ferry']) {
      expect(crossread(folder, ['explain', id, path])).toEqual(explained)
    }
    expect(crossread(folder, ['explain', id.slice(0, -1)])).toEqual(explained)
  })

  it.each([
    [
      'an unknown id',
      ['explain', 'ffffffffffff'],
      /^error: no finding has the id "ffffffffffff" in \d+ findings of 1 reports; /,
    ],
    ['too short a beginning', ['explain', 'f'], /^error: no finding has the id "f" /],
    [
      'a folder without reports',
      ['explain', 'abcdef', '--out', 'ferry'],
      /^error: ferry: there are no reports in this folder; /,
    ],
    ['a missing report', ['explain', 'abcdef', 'x.json'], /^error: x\.json: the report cannot be read; /],
    [
      'another kind of JSON',
      ['explain', 'abcdef', 'other.json'],
      /^error: other\.json: this is no report of Crossread's \(/,
    ],
    ['broken JSON', ['explain', 'abcdef', 'broken.json'], /^error: broken\.json: this is no JSON; /],
  ])('refuses %s', (_, args, message) => {
    const { folder } = reported()
    writeFileSync(join(folder, 'other.json'), '{"a":1}')
    writeFileSync(join(folder, 'broken.json'), '{')
    const { stdout, stderr, code } = crossread(folder, args)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^[^\n]+\.\n$/)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('says where to begin when nothing was reported yet', () => {
    const { stderr, code } = crossread(folderWith(), ['explain', 'abcdef'])
    expect(stderr).toBe(
      'error: reports: there are no reports in this folder; run crossread report first, or name the sources.\n',
    )
    expect(code).toBe(2)
  })
})
