import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../folder.ts'
import { crossread } from './command.ts'

describe('crossread', () => {
  it('says its version, which is the package’s', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(crossread(folderWith(), ['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 })
  })

  it.each([
    [[], /crossread report sources/],
    [['report'], /crossread report page\.txt --captured/],
    [['mentions'], /crossread mentions herald\.md/],
    [['add'], /crossread add feed\.xml page\.pdf/],
    [['claims'], /crossread claims sources\/fire/],
    [['explain'], /crossread explain 3f9a1c sources\/fire/],
    [['templates'], /crossread templates eject mine/],
    [['templates', 'eject'], /crossread report sources --template mine/],
  ])('shows help with examples for %j, in English in every locale', (command, example) => {
    const help = crossread(folderWith(), [...command, '--help'])
    expect(help.code).toBe(0)
    expect(help.stderr).toBe('')
    expect(help.stdout).toMatch(/^Examples:$/m)
    expect(help.stdout).toMatch(example)
    expect(crossread(folderWith(), [...command, '--help'], { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE' })).toEqual(
      help,
    )
  })

  it.each([
    [[], 'no command is given'],
    [['repot', 'x'], 'there is no such command: did you mean report'],
    [['frobnicate'], 'Unknown command: frobnicate'],
    [['report'], 'Not enough non-option arguments: got 0, need at least 1'],
    [['report', 'x', '--colour'], 'Unknown argument: colour'],
    [['report', 'x', '--out'], 'Not enough arguments following: out'],
    [['report', 'x', '--quiet', '--verbose'], 'Arguments quiet and verbose are mutually exclusive'],
    [['report', 'x', '--format', 'html,pdf'], '"pdf" is no report format; choose from html, md, json'],
    [['report', 'x', '--format', ','], '--format names no format; choose from html, md, json'],
    [
      ['mentions', 'x', '--format', 'csv'],
      'Invalid values: Argument: format, Given: "csv", Choices: "jsonl"',
    ],
    [['report', 'x', '--captured', 'soon'], 'the capture date "soon" is no date; write YYYY-MM-DD'],
    [['templates'], 'crossread templates needs a command: eject'],
    [['templates', 'ejct', 'x'], 'there is no such command: did you mean eject'],
    [['templates', 'eject'], 'Not enough non-option arguments: got 0, need at least 1'],
    [['report', 'x', '--template'], 'Not enough arguments following: template'],
    [
      ['report', 'x', '--template', '.', '--format', 'json'],
      '--template is for the HTML report; add html to --format, or leave --template out',
    ],
    [['explain'], 'Not enough non-option arguments: got 0, need at least 1'],
  ])('refuses %j in one sentence', (args, message) => {
    const { stdout, stderr, code } = crossread(folderWith(), args)
    expect(stderr).toMatch(/^error: [^\n]+\.\n$/)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})
