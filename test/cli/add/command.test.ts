import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { page, serverWith } from '../../capture/server.ts'
import { folderWith } from '../../folder.ts'
import { crossread, ferryFolder, MAIN, type Run } from '../command.ts'
import { ferryPage } from './desk.ts'

/** The built command beside this process, which may serve it pages meanwhile. */
function beside(cwd: string, args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ stdout, stderr, code })))
}

const GAZETTE = 'harbour-gazette-ferry-alder-sails-again'

describe('crossread add', () => {
  it('captures a page twice; report and versions take the newest for the source', async () => {
    let passengers = 212
    const { port } = await serverWith({
      '/a': (request, response) => page(ferryPage({ passengers }))(request, response),
    })
    const folder = folderWith({
      'sources/ferry/selby-times.md': `---
outlet: Selby Times
title: Norlink ferry sails again
published: 2031-05-08
---
The ferry Alder left Port Selby again on Tuesday after a strike of twelve days, the operator Norlink said. It carried 340 passengers on the first crossing.
`,
    })
    const args = ['add', `http://127.0.0.1:${port}/a`, '--story', 'ferry', '--allow-private']
    expect(await beside(folder, args)).toMatchObject({ code: 0, stderr: '' })
    passengers = 9
    const again = await beside(folder, args)
    expect(again.stdout).toContain(`  version 2  ${join('sources/ferry', `${GAZETTE}.2.md`)}\n`)
    const paths = [`sources/ferry/${GAZETTE}.2.md`, `sources/ferry/${GAZETTE}.md`]
    const { stdout } = crossread(folder, ['versions', ...paths])
    expect(stdout).toContain('“212” → “9”')
    expect(crossread(folder, ['report', 'sources', '--format', 'json'])).toMatchObject({
      code: 0,
      stderr: '',
    })
    const report = JSON.parse(readFileSync(join(folder, 'reports/ferry/report.json'), 'utf8'))
    expect(report.sources.map(({ file }: { file: string }) => file).sort()).toEqual([
      `${GAZETTE}.2.md`,
      'selby-times.md',
    ])
    expect(JSON.stringify(report.findings)).toContain('"9"')
    expect(JSON.stringify(report.findings)).not.toContain('"212"')
  })

  it('refuses this machine unless told otherwise', async () => {
    const { port, asked } = await serverWith({ '/a': page(ferryPage()) })
    const folder = folderWith()
    const refused = await beside(folder, ['add', `http://127.0.0.1:${port}/a`, '--story', 'ferry'])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toMatch(/^error: http:\/\/127\.0\.0\.1:\d+\/a: .*--allow-private/u)
    expect(asked).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  it('reads standard input', async () => {
    const folder = folderWith()
    const text = 'Ferry sails again\n\nThe ferry Alder left Port Selby on Tuesday with 212 people on board.\n'
    const run = await beside(folder, ['add', '-', '--story', 'ferry', '--outlet', 'Selby Times'], text)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(join(folder, 'sources/ferry')).sort()).toEqual([
      '.captures',
      'selby-times-ferry-sails-again.md',
    ])
    const kept = readdirSync(join(folder, 'sources/ferry/.captures'))
    const original = kept.find((name) => !name.endsWith('.json')) ?? ''
    expect(readFileSync(join(folder, 'sources/ferry/.captures', original), 'utf8')).toBe(text)
  })

  it('is not alone in reading it', async () => {
    const { stdout, code } = await beside(
      folderWith(),
      ['mentions', '-'],
      'The ferry Alder carried 212 people.\n',
    )
    expect(code).toBe(0)
    expect(stdout).toContain('"file":"standard-input"')
    expect(stdout).toContain('212')
  })

  it('run by several at once loses nothing, and stores nothing twice', async () => {
    const article = (count: number) =>
      `---\noutlet: Selby Times\ntitle: Ferry sails\n---\nThe ferry Alder left Port Selby on Tuesday with ${count} people on board, the operator Norlink said in a statement, and came back in the evening.\n`
    const folder = folderWith(
      Object.fromEntries([1, 2, 3, 4].map((i) => [`in/${i}.md`, article(i % 2 === 0 ? 212 : 9)])),
    )
    const runs = await Promise.all(
      [1, 2, 3, 4].map((i) =>
        beside(folder, ['add', `in/${i}.md`, '--story', 'ferry', '--captured', `2031-05-0${i}`]),
      ),
    )
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    const files = readdirSync(join(folder, 'sources/ferry')).filter((name) => name !== '.captures')
    // Who comes second finds what the first has stored: as many files as there were changes from one to the next.
    expect(files.length).toBeGreaterThanOrEqual(2)
    for (const name of files) expect(name).toMatch(/^selby-times-ferry-sails(?:\.[2-4])?\.md$/u)
    const texts = files.map((name) => readFileSync(join(folder, 'sources/ferry', name), 'utf8'))
    expect(texts.some((text) => text.includes('with 212 people'))).toBe(true)
    expect(texts.some((text) => text.includes('with 9 people'))).toBe(true)
    const captures = readdirSync(join(folder, 'sources/ferry/.captures'))
    expect(captures.filter((name) => name.endsWith('.capture.json'))).toHaveLength(4)
    expect(captures.filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('alone loads what fetches', async () => {
    const folder = ferryFolder({
      'hook.cjs': `const { Module } = require('node:module')
const load = Module._load
Module._load = function (name) {
  if (/^(?:undici|ipaddr|robots-parser)/.test(name)) throw new Error('loaded: ' + name)
  return load.apply(this, arguments)
}`,
    })
    const env = { NODE_OPTIONS: `--require ${join(folder, 'hook.cjs')}` }
    expect(crossread(folder, ['report', 'ferry'], env)).toMatchObject({ code: 0, stderr: '' })
    expect(crossread(folder, ['add', 'ferry/selby-times.md', '--story', 'x'], env)).toMatchObject({ code: 0 })
    const { stderr } = crossread(folder, ['add', 'https://gazette.invalid/a', '--story', 'x'], env)
    expect(stderr).toContain('loaded: ')
  })

  it('asks for a story and something to add', () => {
    const folder = folderWith()
    expect(crossread(folder, ['add', 'a.md'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('story'),
    })
    expect(crossread(folder, ['add', '--story', 'x'])).toMatchObject({ code: 2 })
    expect(crossread(folder, ['add', '--help']).stdout).toContain('crossread add feed.xml page.pdf --story')
  })
})
