import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../folder.ts'
import { crossread, ferryFolder, type Run } from './command.ts'

function expectRefusal({ stdout, stderr, code }: Run, message: string): void {
  expect(stderr).toMatch(/^error: [^\n]+\.\n$/u)
  expect(stderr).toContain(message)
  expect(stdout).toBe('')
  expect(code).toBe(2)
}

describe('crossread templates eject', () => {
  it('copies the templates, which then give the same report until they are changed', () => {
    const folder = ferryFolder()
    const { stdout, stderr, code } = crossread(folder, ['templates', 'eject', 'mine'])
    expect([stderr, code]).toEqual(['', 0])
    expect(stdout).toContain('crossread report … --template mine\n')
    expect(readdirSync(join(folder, 'mine')).sort()).toEqual([
      'README.md',
      'partials',
      'reader-prompt.v1.hbs',
      'report.css',
      'report.hbs',
      'report.js',
      'review.css',
      'review.hbs',
    ])
    const htmlOf = (out: string, ...more: string[]) => {
      expect(crossread(folder, ['report', 'ferry', '--out', out, '--format', 'html', ...more]).code).toBe(0)
      return readFileSync(join(folder, out, 'ferry/report.html'), 'utf8')
    }
    const usual = htmlOf('usual')
    expect(htmlOf('same', '--template', 'mine')).toBe(usual)
    writeFileSync(join(folder, 'mine/partials/masthead.hbs'), '<h1>The Selby Desk: {{title}}</h1>')
    const changed = htmlOf('changed', '--template', 'mine')
    expect(changed).toContain('<h1>The Selby Desk: ')
    expect(usual).not.toContain('The Selby Desk')
  })

  it('says nothing with --quiet', () => {
    expect(crossread(folderWith(), ['templates', 'eject', 'mine', '--quiet'])).toEqual({
      stdout: '',
      stderr: '',
      code: 0,
    })
  })

  it('overwrites nothing', () => {
    const folder = folderWith({ 'mine/report.css': 'p {}' })
    expectRefusal(crossread(folder, ['templates', 'eject', 'mine']), 'mine: this folder exists already')
    expect(readdirSync(join(folder, 'mine'))).toEqual(['report.css'])
  })

  it('says where it cannot write', () => {
    const folder = folderWith({ taken: 'a file' })
    expectRefusal(
      crossread(folder, ['templates', 'eject', 'taken/mine']),
      'taken/mine: the templates cannot be written here (ENOTDIR)',
    )
    expectRefusal(
      crossread(folder, ['templates', 'eject', 'no/where']),
      'no/where: the templates cannot be written here (ENOENT)',
    )
  })
})

describe('crossread report --template', () => {
  it.each([
    ['is missing', {}, 'mine: there is no such template folder; check the path.'],
    ['is a file', { mine: '{{title}}' }, 'mine: there is no such template folder; check the path.'],
    ['holds no template', { 'mine/page.hbs': '' }, 'mine: this folder holds none of report.hbs, report.css'],
    [
      'holds a template that does not parse',
      { 'mine/partials/masthead.hbs': '{{#if title}}' },
      'mine/partials/masthead.hbs: this template does not parse',
    ],
    [
      'holds a style that would end early',
      { 'mine/report.css': 'p::after { content: "</style>" }' },
      'mine/report.css: this holds the text "</style", which would end it; write it another way.',
    ],
    [
      'holds a folder in place of a file',
      { 'mine/report.js/x': '' },
      'mine/report.js: the template cannot be read',
    ],
  ])('refuses a folder that %s, before any work', (_, files, message) => {
    const folder = ferryFolder(files)
    expectRefusal(crossread(folder, ['report', 'ferry', '--template', 'mine']), message)
    expect(existsSync(join(folder, 'reports'))).toBe(false)
  })

  it('names the folder where a template asks for a field that there is not', () => {
    const folder = ferryFolder({ 'mine/partials/masthead.hbs': '{{titel}}' })
    const run = crossread(folder, ['report', 'ferry', '--template', 'mine'])
    expectRefusal(run, 'mine: a template failed ("titel" not defined')
  })
})
