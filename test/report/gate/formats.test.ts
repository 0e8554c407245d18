import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/check/judge.ts'
import type { CheckResult } from '../../../src/model/check.ts'
import { renderGithub } from '../../../src/report/gate/github.ts'
import { renderGitlab } from '../../../src/report/gate/gitlab.ts'
import { renderCheckJson } from '../../../src/report/gate/json.ts'
import { renderJunit } from '../../../src/report/gate/junit.ts'
import { renderStylish } from '../../../src/report/gate/stylish.ts'
import { findingOf, OPEN, readingAt, resultOf, storyOf } from '../../check/findings.ts'

const HOSTILE = 'a%b\r\n::error::x, y: <&"\'>\u0000\u001B[31m\u202E'
const hostile = findingOf({
  question: HOSTILE,
  readings: [readingAt('in/pier/a,b:c%.md', HOSTILE), readingAt('in/pier/times.md', '17', 9, 3)],
})
const PROBLEM = { path: 'in/pier/c.md', line: 2, message: 'the file is empty; put an article in it.' }
const failed = (): CheckResult => judge([storyOf([findingOf()])], [PROBLEM], OPEN)
const passing = {
  baseline: [{ id: 'f1', story: 'pier', folder: 'in/pier', kind: '', question: '', readings: [] }],
}

describe('stylish', () => {
  const plain = (result: CheckResult) => renderStylish(result, { color: false })

  it('groups by file, gives line and column of every reading, and ends with the verdict', () => {
    expect(plain(resultOf([findingOf(), findingOf({ id: 'f2', severity: 'low', question: 'When?' })]))).toBe(
      [
        'in/pier/gazette.md',
        '  4:7  high    How many were hurt?  quantity/differs  f1',
        '       gazette  “14”',
        '       times    “17”  in/pier/times.md:9:3',
        '  4:7  low     When?  quantity/differs  f2',
        '       gazette  “14”',
        '       times    “17”  in/pier/times.md:9:3',
        '',
        '✗ 2 contradictions in 2 sources, of 1 story.',
        '',
      ].join('\n'),
    )
  })

  it('counts what does not fail in one line, and stale entries', () => {
    const baseline = [...passing.baseline, ...passing.baseline.map((entry) => ({ ...entry, id: 'f9' }))]
    const text = plain(resultOf([findingOf()], { baseline }))
    expect(text).toBe(
      '✓ No contradiction in 2 sources, of 1 story.\nNot counted: 1 known from the baseline.\n1 entry of the baseline answers to no finding any more: remove it with --prune-baseline.\n',
    )
  })

  it('says what could not be read', () => {
    expect(plain(failed())).toContain(
      '✗ 1 thing could not be read; 1 contradiction in 2 sources, of 1 story.',
    )
  })

  it('says how many are new, and how many are allowed', () => {
    const policy = { ...OPEN.policy, maxFindings: 2 }
    expect(
      plain(resultOf([findingOf()], { policy, isTouched: (path) => path.endsWith('times.md') })),
    ).toContain('✓ 1 contradiction (2 allowed) in 2 sources, 1 new or changed, of 1 story.')
  })

  it('colours only where it may', () => {
    const sequence = '\u001B['
    expect(renderStylish(resultOf([findingOf()]), { color: true })).toContain(sequence)
    expect(plain(resultOf([findingOf()]))).not.toContain(sequence)
  })

  it('lets no words of a source command the terminal', () => {
    expect(plain(resultOf([hostile])).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u)
  })
})

describe('json', () => {
  it('lists what is checked, with its standing', () => {
    const parsed = JSON.parse(
      renderCheckJson(resultOf([findingOf(), findingOf({ id: 'f2', kind: 'agreement' })], passing)),
    )
    expect(parsed).toMatchObject({
      schemaVersion: 1,
      verdict: 'clean',
      failing: 0,
      sources: 2,
      touched: null,
      problems: [],
    })
    expect(
      parsed.findings.map(({ id, standing }: { id: string; standing: string }) => [id, standing]),
    ).toEqual([['f1', 'known']])
    expect(parsed.findings[0].readings[0].location).toEqual({
      path: 'in/pier/gazette.md',
      start: { line: 4, column: 7 },
      end: { line: 4, column: 9 },
    })
  })
})

describe('github', () => {
  it('gives the totals first, then a command a finding', () => {
    const [total, finding, ...rest] = renderGithub(resultOf([findingOf({ severity: 'medium' })]))
      .trimEnd()
      .split('\n')
    expect(rest).toEqual([])
    expect(total).toBe('::error title=Crossread::1 contradiction in 2 sources, of 1 story.')
    expect(finding).toBe(
      '::warning file=in/pier/gazette.md,line=4,endLine=4,col=7,endColumn=9,title=discrepancy (quantity/differs)::How many were hurt? gazette “14”, times “17”%0A  in/pier/times.md:9:3%0Acrossread explain f1',
    )
  })

  it('is a notice where nothing fails', () => {
    expect(renderGithub(resultOf([findingOf()], passing))).toBe(
      '::notice title=Crossread::no contradiction in 2 sources, of 1 story. Not counted: 1 known from the baseline.\n',
    )
  })

  it('counts stale entries of the baseline', () => {
    const baseline = passing.baseline.map((entry) => ({ ...entry, id: 'f9' }))
    expect(renderGithub(resultOf([findingOf()], { baseline }))).toMatch(
      /^[^\n]*1 entry of the baseline answers to no finding/u,
    )
  })

  it('escapes what would end a command or begin another', () => {
    const lines = renderGithub(resultOf([hostile]))
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('file=in/pier/a%2Cb%3Ac%25.md,')
    expect(lines[1]).toMatch(/^::error [^:]*::/u)
  })

  it('gives no columns for a reading of several lines, and names what could not be read', () => {
    const reading = readingAt('in/pier/a.md', '14')
    const long = { ...reading, location: { ...reading.location, end: { line: 5, column: 2 } } }
    const text = renderGithub(resultOf([findingOf({ readings: [long] })]))
    expect(text).toContain('line=4,endLine=5,title=')
    expect(renderGithub(failed())).toContain(
      '::error file=in/pier/c.md,line=2,title=not read::the file is empty',
    )
  })
})

describe('gitlab', () => {
  it('is a code quality report: what fails, with a fingerprint of its own', () => {
    const entries = JSON.parse(
      renderGitlab(resultOf([findingOf(), findingOf({ id: 'f2', severity: 'low' })])),
    )
    expect(entries).toHaveLength(2)
    expect(entries[0]).toMatchObject({
      description: 'How many were hurt? gazette “14”, times “17”',
      check_name: 'quantity/differs',
      severity: 'critical',
      location: { path: 'in/pier/gazette.md', lines: { begin: 4, end: 4 } },
    })
    expect(new Set(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(2)
  })

  it('is an empty list where nothing fails, and has a blocker for what could not be read', () => {
    expect(JSON.parse(renderGitlab(resultOf([findingOf()], passing)))).toEqual([])
    expect(JSON.parse(renderGitlab(failed()))[0]).toMatchObject({
      severity: 'blocker',
      location: { path: 'in/pier/c.md', lines: { begin: 2, end: 2 } },
    })
  })
})

describe('junit', () => {
  const parse = (text: string) => {
    expect(XMLValidator.validate(text)).toBe(true)
    return new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (name) => /^test(?:suite|case)$/u.test(name),
    }).parse(text).testsuites
  }

  it('has a suite a story, a case a finding, and a failure where it fails', () => {
    const suites = parse(renderJunit(resultOf([findingOf(), findingOf({ id: 'f2' })], passing)))
    expect(suites).toMatchObject({ tests: '2', failures: '1', errors: '0' })
    const [suite] = suites.testsuite
    expect(suite).toMatchObject({ name: 'pier', tests: '2', failures: '1', skipped: '1' })
    const [failure, skipped] = suite.testcase
    expect(failure).toMatchObject({ classname: 'pier', file: 'in/pier/gazette.md', line: '4' })
    expect(failure.failure.message).toBe('How many were hurt? gazette “14”, times “17”')
    expect(skipped.skipped.message).toBe('in the baseline')
  })

  it('has one case that passes where there is nothing', () => {
    expect(parse(renderJunit(resultOf([])))).toMatchObject({ tests: '1', failures: '0' })
  })

  it('has an error for what could not be read', () => {
    const [reading] = parse(renderJunit(failed())).testsuite
    expect(reading).toMatchObject({ name: 'reading', errors: '1' })
    expect(reading.testcase[0]).toMatchObject({ name: 'in/pier/c.md:2' })
  })

  it('is well formed whatever the sources say', () => {
    const text = renderJunit(resultOf([hostile]))
    parse(text)
    expect(text.replace(/[\t\n\r]/gu, '')).not.toMatch(/\p{Cc}/u)
  })
})
