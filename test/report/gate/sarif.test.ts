import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Location, Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Grounds } from '../../../src/check/judge.ts'
import { judge } from '../../../src/check/judge.ts'
import { renderSarif } from '../../../src/report/gate/sarif.ts'
import { findingOf, OPEN, readingAt, resultOf, storyOf } from '../../check/findings.ts'

/** As OASIS publishes it (github.com/oasis-tcs/sarif-spec, Schemata), kept here so that tests need no network. */
const SCHEMA = JSON.parse(readFileSync(new URL('sarif-schema-2.1.0.json', import.meta.url), 'utf8'))
// One of the schema's patterns is no regular expression in Unicode mode.
const ajv = new Ajv({ strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(SCHEMA)

function logOf(text: string): Log {
  const log: Log = JSON.parse(text)
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  return log
}

const logUnder = (grounds: Partial<Grounds>, suppressed = true) =>
  logOf(renderSarif(resultOf([findingOf()], grounds), { suppressed })).runs[0]

describe('the official schema', () => {
  it('refuses what is no SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
  })
})

describe('renderSarif', () => {
  it('is valid without findings, with problems and with hostile names', () => {
    const hostile = findingOf({
      question: 'Is it “\u202Ex”?\u0000',
      readings: [
        readingAt('in/a b/é%20"\'#?.md', '14\n😀'),
        readingAt('/abs/ü.md', '17'),
        readingAt('../up.md', '18'),
      ],
    })
    for (const result of [
      resultOf([]),
      resultOf([hostile]),
      judge(
        [storyOf([hostile])],
        [
          { path: 'a.md', line: 3, message: 'broken' },
          { path: null, line: null, message: 'no story' },
        ],
        OPEN,
      ),
    ])
      logOf(renderSarif(result, { suppressed: true }))
  })

  it('has one result a finding, in the new source, the others related', () => {
    const run = logUnder({ isTouched: (path) => path === 'in/pier/times.md' })
    expect(run?.columnKind).toBe('utf16CodeUnits')
    expect(run?.results).toHaveLength(1)
    expect(run?.results?.[0]).toMatchObject({
      ruleId: 'quantity/differs',
      ruleIndex: 0,
      level: 'error',
      baselineState: 'new',
      rank: 80,
      partialFingerprints: { 'crossreadFinding/v1': 'pier/f1' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'in/pier/times.md', uriBaseId: 'SRCROOT' },
            region: { startLine: 9, startColumn: 3, endLine: 9, endColumn: 5, snippet: { text: '17' } },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          message: { text: 'gazette: “14”' },
          physicalLocation: { artifactLocation: { uri: 'in/pier/gazette.md' }, region: { startLine: 4 } },
        },
      ],
      suppressions: [],
    })
    expect(run?.tool.driver.rules?.map(({ id, help }) => [id, (help?.text ?? '').length > 20])).toEqual([
      ['quantity/differs', true],
    ])
  })

  it.each([
    ['reviewed', { review: () => 'dismissed' as const }, 'reviewed: dismissed'],
    [
      'known',
      { baseline: [{ id: 'f1', story: 'pier', folder: 'in/pier', kind: '', question: '', readings: [] }] },
      'in the baseline',
    ],
  ])('lists a finding that is %s as suppressed, or leaves it out', (_, grounds, justification) => {
    expect(logUnder(grounds)?.results?.[0]?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification },
    ])
    expect(logUnder(grounds, false)?.results).toEqual([])
  })

  it('says of a finding in no new source that it is unchanged, and of none where all is new', () => {
    expect(logUnder({ isTouched: () => false })?.results?.[0]?.baselineState).toBe('unchanged')
    expect(logUnder({})?.results?.[0]).not.toHaveProperty('baselineState')
  })

  it('writes paths as URIs', () => {
    const finding = findingOf({ readings: [readingAt('in/a b/é#1.md', '14'), readingAt('/abs/b.md', '17')] })
    const [result] = logOf(renderSarif(resultOf([finding]), { suppressed: true })).runs[0]?.results ?? []
    const uriOf = (location: Location | undefined) => location?.physicalLocation?.artifactLocation?.uri
    expect(uriOf(result?.locations?.[0])).toBe('in/a%20b/%C3%A9%231.md')
    expect(uriOf(result?.relatedLocations?.[0])).toBe('file:///abs/b.md')
  })

  it('says that a run which could not read all was no success', () => {
    const result = judge([storyOf([])], [{ path: 'a.md', line: 3, message: 'the file is empty' }], OPEN)
    const [invocation] = logOf(renderSarif(result, { suppressed: true })).runs[0]?.invocations ?? []
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'the file is empty' } }],
    })
    expect(logUnder({})?.invocations?.[0]).toMatchObject({ executionSuccessful: true, exitCode: 1 })
  })
})
