import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../folder.ts'
import { PAGE } from '../read/page.ts'
import { crossread, FERRY, ferryFolder, type Run } from './command.ts'

const REPORTS = ['report.html', 'report.json', 'report.md']
const ESCAPE = '\u001B['

/** Every file below a folder, path and bytes, as one string. */
function bytesBelow(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files
    .sort()
    .map((file) => `${file.slice(folder.length)}\n${readFileSync(file, 'utf8')}`)
    .join('\n')
}

describe('crossread report', () => {
  it('writes every format and says in short what it found and where it is', () => {
    const folder = ferryFolder()
    const { stdout, stderr, code } = crossread(folder, ['report', 'ferry'])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(readdirSync(join(folder, 'reports/ferry')).sort()).toEqual(REPORTS)
    expect(stdout).toContain('“14')
    expect(stdout).toContain('“17')
    expect(stdout).toContain('Harbour Gazette')
    expect(stdout).toContain('Report: reports/ferry/report.html, report.md, report.json\n')
    const report = JSON.parse(readFileSync(join(folder, 'reports/ferry/report.json'), 'utf8'))
    expect(report.sources.map(({ id }: { id: string }) => id)).toEqual(['harbour-gazette', 'selby-times'])
    expect(report.findings.length).toBeGreaterThan(0)
  })

  it('writes the formats asked for to the folder asked for', () => {
    const folder = ferryFolder()
    expect(crossread(folder, ['report', 'ferry', '--format', 'json', '--out', 'a/b']).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['a', 'ferry'])
    expect(readdirSync(join(folder, 'a/b/ferry'))).toEqual(['report.json'])
  })

  it('writes CSV, W3C Web Annotations and ClaimReview where they are asked for', () => {
    const folder = ferryFolder()
    expect(crossread(folder, ['report', 'ferry', '--format', 'csv,annotations,claimreview']).code).toBe(0)
    const reports = join(folder, 'reports/ferry')
    expect(readdirSync(reports).sort()).toEqual(['annotations.jsonld', 'claimreview.jsonld', 'report.csv'])
    const [header = '', ...rows] = readFileSync(join(reports, 'report.csv'), 'utf8').trim().split('\r\n')
    expect(header).toMatch(/^finding,kind,/u)
    const annotations = JSON.parse(readFileSync(join(reports, 'annotations.jsonld'), 'utf8'))
    expect(annotations.type).toBe('AnnotationCollection')
    expect(annotations.total).toBe(rows.length)
    expect(rows.length).toBeGreaterThan(1)
    // Crossread rates no claim itself, and no person has decided anything here.
    const reviews = JSON.parse(readFileSync(join(reports, 'claimreview.jsonld'), 'utf8'))
    expect(reviews).toEqual({ '@context': 'https://schema.org', '@graph': [] })
  })

  it('adds up formats and takes the last of other options', () => {
    const folder = ferryFolder()
    const formats = ['--format', 'json', '--format', 'md']
    expect(crossread(folder, ['report', ...formats, '--out', 'a', '--out', 'b', 'ferry']).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['b', 'ferry'])
    expect(readdirSync(join(folder, 'b/ferry')).sort()).toEqual(['report.json', 'report.md'])
  })

  it('reads a folder of folders as several stories', () => {
    const folder = folderWith({
      ...Object.fromEntries(Object.entries(FERRY).map(([name, text]) => [`in/${name}`, text])),
      'in/talks/page.txt': PAGE,
    })
    const { stdout, code } = crossread(folder, [
      'report',
      'in',
      '--captured',
      '2025-07-17',
      '--format',
      'json',
    ])
    expect(code).toBe(0)
    expect(readdirSync(join(folder, 'reports')).sort()).toEqual(['ferry', 'talks'])
    expect(stdout.indexOf('reports/ferry')).toBeLessThan(stdout.indexOf('reports/talks'))
    const report = JSON.parse(readFileSync(join(folder, 'reports/talks/report.json'), 'utf8'))
    expect(report.sources).toMatchObject([
      { id: 'capital-herald', file: 'page.txt', published: { value: '2025-07-11', basis: 'derived' } },
      { id: 'north-quay-times', file: 'page.txt', published: { value: '2025-07-14', basis: 'derived' } },
    ])
  })

  it('gives the same bytes for every order of input, twice, in every time zone and locale', () => {
    const folder = ferryFolder({
      'ferry/third.txt': 'Ferry lost\n\nThe ferry Alder sank off Port Selby, killing 15 people.\n',
    })
    const files = [...Object.keys(FERRY), 'ferry/third.txt']
    const [first = '', second = '', third = ''] = files
    const surroundings: [string, string[], Record<string, string>][] = [
      ['usual', [first, second, third], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }],
      ['again', [first, second, third], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }],
      [
        'backwards',
        [third, second, first],
        { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      ],
      [
        'mixed',
        [second, third, first],
        { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
      ],
      ['folder', ['ferry'], { TZ: 'Asia/Kathmandu', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' }],
    ]
    const results = surroundings.map(([name, paths, env]) => {
      const { stdout, code } = crossread(folder, ['report', ...paths, '--out', name], env)
      expect(code).toBe(0)
      return [stdout.replaceAll(`${name}/ferry`, 'OUT'), bytesBelow(join(folder, name))]
    })
    for (const result of results) expect(result).toEqual(results[0])
  })

  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ])('colours its summary in a pipe with %j: %s', (env, colored) => {
    expect(crossread(ferryFolder(), ['report', 'ferry'], env).stdout.includes(ESCAPE)).toBe(colored)
  })

  it('says nothing with --quiet, and everything with --verbose', () => {
    const folder = ferryFolder({ 'ferry/selby times.md': FERRY['ferry/selby-times.md'] })
    expect(crossread(folder, ['report', 'ferry', '--quiet'])).toEqual({ stdout: '', stderr: '', code: 0 })
    expect(readdirSync(join(folder, 'reports/ferry')).sort()).toEqual(REPORTS)
    const { stderr, stdout } = crossread(folder, ['report', 'ferry', '--verbose'])
    expect(stderr).toContain(
      'ferry: harbour-gazette.md is harbour-gazette, Harbour Gazette, published 2031-05-08 (stated)',
    )
    expect(stderr).toMatch(/^ferry: \d+ findings, \d+ facts in \d+ ms$/m)
    expect(stdout).toContain('Report: ')
  })
})

/** Bad files put beside the two good ones, and what is said of each. */
const BAD_SOURCES: [string, string, string | Uint8Array, string][] = [
  ['an empty file', 'bad.md', '', 'ferry/bad.md: the file is empty; put an article in it or remove it.'],
  [
    'a file without text',
    'bad.txt',
    ' \n***\n',
    'ferry/bad.txt: the file has no text; put an article in it or remove it.',
  ],
  [
    'front matter alone',
    'bad.md',
    '---\noutlet: X\n---\n',
    'ferry/bad.md: no text follows the front matter; put the article below it.',
  ],
  [
    'a binary file',
    'bad.md',
    new Uint8Array([0x89, 0x50, 0, 1]),
    'ferry/bad.md: it is of no format that Crossread knows; see `crossread formats` for what can be read.',
  ],
  [
    'bytes that are text in no encoding',
    'bad.md',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 0xff, 0xfe]),
    'ferry/bad.md: the file is binary; see `crossread formats` for what can be read.',
  ],
  [
    'broken front matter',
    'bad.md',
    '---\ntitle: a: b\n---\nText.',
    'ferry/bad.md:2: the front matter is not valid YAML',
  ],
  [
    'unclosed front matter',
    'bad.md',
    '---\ntitle: a\n\nText.',
    'ferry/bad.md:1: the front matter that begins here is never closed',
  ],
  [
    'a date that is none',
    'bad.md',
    '---\ntitle: a\npublished: 2031-02-30\n---\nText.',
    'ferry/bad.md:3: `published` is "2031-02-30", which is no date; write YYYY-MM-DD, or leave the line out where it is unknown.',
  ],
  [
    '50 MB',
    'bad.txt',
    new Uint8Array(50_000_000).fill(0x61),
    'ferry/bad.txt: the file has 50 MB and the limit is 5.0 MB; cut it down to one article or one page of articles.',
  ],
]

function expectOneError({ stderr, code }: Run, message: string): void {
  expect(stderr).toMatch(/^error: [^\n]+\.\n$/)
  expect(stderr).toContain(message)
  expect(code).toBe(2)
}

describe('crossread report on bad input', () => {
  it.each(BAD_SOURCES)(
    'says what is wrong with %s and goes on with the others',
    (_, name, content, message) => {
      const folder = ferryFolder({ [`ferry/${name}`]: content })
      const run = crossread(folder, ['report', 'ferry', '--format', 'json'])
      expectOneError(run, message)
      expect(run.stdout).toContain('reports/ferry/report.json')
      const report = JSON.parse(readFileSync(join(folder, 'reports/ferry/report.json'), 'utf8'))
      expect(report.sources).toHaveLength(2)
    },
  )

  it('says that a path is missing and goes on with the others', () => {
    const folder = ferryFolder()
    const run = crossread(folder, ['report', 'nowhere', 'ferry'])
    expectOneError(run, 'nowhere: there is no such file or folder; check the path.')
    expect(run.stdout).toContain('reports/ferry/report.html')
  })

  it('refuses a story with one source, and writes nothing for it', () => {
    const folder = ferryFolder()
    const run = crossread(folder, ['report', 'ferry/selby-times.md'])
    expectOneError(run, 'selby-times.md: this is the only source of the story selby-times')
    expect(run.stdout).toBe('')
    expect(readdirSync(join(folder, 'reports'))).toEqual([])
  })

  it('leaves out the second of two copies with a warning, which is no failure', () => {
    const folder = ferryFolder({ 'ferry/selby-times (1).md': FERRY['ferry/selby-times.md'] })
    const { stderr, code } = crossread(folder, ['report', 'ferry'])
    expect(stderr).toMatch(
      /^warning: ferry\/selby-times \(1\)\.md: this is a copy of ferry\/selby-times\.md [^\n]+\n$/,
    )
    expect(code).toBe(0)
  })

  it.each([
    ['taken', 'taken: the reports cannot be written here (EEXIST); choose another folder with --out.'],
    [
      'taken/reports',
      'taken/reports: the reports cannot be written here (ENOTDIR); choose another folder with --out.',
    ],
  ])('refuses the output folder %j before any work', (out, message) => {
    const folder = ferryFolder({ taken: 'a file' })
    const run = crossread(folder, ['report', 'ferry', '--out', out])
    expectOneError(run, message)
    expect(run.stdout).toBe('')
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('a file')
  })

  it.runIf(process.platform === 'linux')('refuses an output folder where not even root may write', () => {
    const run = crossread(ferryFolder(), ['report', 'ferry', '--out', '/proc/reports'])
    expectOneError(run, '/proc/reports: the reports cannot be written here (ENOENT)')
  })

  it.runIf(process.getuid?.() !== 0)('refuses an output folder without the right to write', () => {
    const folder = ferryFolder({ 'locked/.keep': '' })
    execFileSync('chmod', ['555', join(folder, 'locked')])
    expectOneError(
      crossread(folder, ['report', 'ferry', '--out', 'locked']),
      'locked: the reports cannot be written here (EACCES)',
    )
  })

  it('leaves nothing half-written where a report cannot be put in its place', () => {
    const folder = ferryFolder({ 'reports/ferry/report.md/in-the-way': '' })
    writeFileSync(join(folder, 'reports/ferry/report.json'), 'old')
    const run = crossread(folder, ['report', 'ferry', '--format', 'md,json'])
    expectOneError(run, 'reports/ferry: the reports cannot be written here')
    expect(readdirSync(join(folder, 'reports/ferry')).sort()).toEqual(['report.json', 'report.md'])
    expect(readFileSync(join(folder, 'reports/ferry/report.json'), 'utf8')).toBe('old')
  })

  it('never prints what a source sends to the terminal', () => {
    const folder = ferryFolder({
      'ferry/\u001B[2J.md': '',
      'ferry/x.md': '---\npublished: "\\e]0;owned\\a"\n---\nText.',
    })
    const { stderr } = crossread(folder, ['report', 'ferry'])
    expect(stderr).not.toContain('\u001B')
    expect(stderr.split('\n')).toHaveLength(3)
  })
})
