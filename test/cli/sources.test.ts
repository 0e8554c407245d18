import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/read/index.ts'
import { folderWith } from '../folder.ts'
import { crossread, FERRY } from './command.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>17 dead as ferry Alder sinks | Selby Times</title>
<meta property="og:site_name" content="Selby Times"><link rel="canonical" href="https://times.example/alder">
<meta property="article:published_time" content="2031-05-08T10:00:00+02:00"></head><body><article><h1>17 dead as ferry Alder sinks</h1>
<p>The ferry Alder sank off Port Selby on Wednesday, killing 17 people, police chief Anna Brandt said in the town hall.</p>
<p>The ferry was carrying 212 passengers, and its owner said that he would help to find out what had happened on board.</p></article></body></html>`
const TABLE = `outlet,headline,body,date
"Bay Radio","Ferry Alder lost","The ferry Alder sank off Port Selby on Tuesday, killing 15 people. It was carrying 210 passengers.",2031-05-08
`
const GERMAN =
  'Fähre gesunken\n\nDie Fähre Alder ist am Dienstag vor Port Selby gesunken. Dabei sind 99 Menschen ums Leben gekommen, sagte die Polizei.\n'

describe('sources of any format', () => {
  it('are one story together, and what cannot be read is said while the others go on', () => {
    const folder = folderWith({
      'ferry/gazette.md': FERRY['ferry/harbour-gazette.md'],
      'ferry/times.html': PAGE,
      'ferry/export.csv': TABLE,
      'ferry/tagblatt.txt': GERMAN,
      'ferry/broken.pdf': '%PDF-1.7\nnothing',
      'ferry/bomb.html.gz': gzipSync(Buffer.alloc(30_000_000)),
      'ferry/decisions.jsonl': '',
    })
    const { stdout, stderr, code } = crossread(folder, ['report', 'ferry', '--out', 'out'])
    expect(stdout).toContain('3 sources, 3 independent origins')
    expect(stdout.replace(/\s+/gu, ' ')).toContain(
      'Tagblatt is in German (de) and is left out of the comparison',
    )
    expect(stdout).toMatch(/“14” {2}Harbour Gazette\n\s+“15” {2}Bay Radio\n\s+“17” {2}Selby Times/u)
    expect(stderr.split('\n').filter((line) => line.startsWith('error: '))).toHaveLength(2)
    expect(stderr).toMatch(/^error: ferry\/broken\.pdf: [^\n]+\.$/mu)
    expect(stderr).toMatch(/^error: ferry\/bomb\.html\.gz: [^\n]+\.$/mu)
    expect(code).toBe(2)
  })

  it('come by standard input as well, with files or alone', () => {
    const folder = folderWith({ 'gazette.md': FERRY['ferry/harbour-gazette.md'] })
    const both = crossread(folder, ['report', 'gazette.md', '-', '--out', 'out'], {}, PAGE)
    expect(both.stdout).toMatch(/“14” {2}Harbour Gazette\n\s+“17” {2}Selby Times/u)
    expect(both.code).toBe(0)
    const alone = crossread(
      folder,
      ['mentions', '-'],
      {},
      Buffer.from('\uFEFFThe pier fell on Sunday.', 'utf16le'),
    )
    expect(JSON.parse(alone.stdout)).toMatchObject({ file: 'standard-input' })
    expect([alone.stderr, alone.code]).toEqual(['', 0])
    const nothing = crossread(folder, ['mentions', '-'], {}, '')
    expect(nothing).toEqual({
      stdout: '',
      stderr: 'error: standard input: the file is empty; put an article in it or remove it.\n',
      code: 2,
    })
  })

  it('are read by their columns as the story says', () => {
    const table =
      'wo,was,wann\nBay Radio,"The ferry Alder sank off Port Selby on Tuesday, killing 15 people.",2031-05-08\n'
    const folder = folderWith({
      'ferry/gazette.md': FERRY['ferry/harbour-gazette.md'],
      'ferry/export.csv': table,
      'ferry/story.yaml': 'columns:\n  outlet: wo\n  text: was\n  published: wann\n',
    })
    const { stdout, code } = crossread(folder, ['report', 'ferry', '--out', 'out'])
    expect(stdout).toMatch(/“14” {2}Harbour Gazette\n\s+“15” {2}Bay Radio/u)
    expect(code).toBe(0)
  })
})

describe('crossread formats', () => {
  it('lists every format in three forms', () => {
    const [text, markdown, lines] = (['text', 'markdown', 'jsonl'] as const).map((format) =>
      crossread(folderWith(), ['formats', '--format', format]),
    )
    expect(text?.stdout).toContain('WARC')
    expect(markdown?.stdout).toMatch(/^\| format \| files \| what is taken \|\n/u)
    const names = lines?.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).name)
    expect(names).toEqual(FORMATS.map(({ name }) => name))
  })
})
