import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  baselineOf,
  entriesOfOthers,
  parseBaseline,
  pruned,
  renderBaseline,
} from '../../src/check/baseline.ts'
import { UserError } from '../../src/util/user-error.ts'
import { findingOf, resultOf } from './findings.ts'

const entry = fc.record({
  id: fc.string(),
  story: fc.string(),
  folder: fc.string(),
  kind: fc.string(),
  question: fc.string(),
  readings: fc.array(fc.record({ outlet: fc.string(), exact: fc.string() })),
})
const byKey = (a: { story: string; id: string }, b: { story: string; id: string }) =>
  a.story < b.story ? -1 : a.story > b.story ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

describe('the baseline file', () => {
  it('is read as it was written, sorted', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect(parseBaseline(renderBaseline(entries), 'b.json')).toEqual([...entries].sort(byKey))
      }),
    )
  })

  it('has one entry a line, so that branches merge', () => {
    const [one] = fc.sample(entry, 1)
    if (!one) throw new Error('there is no entry')
    const lines = renderBaseline([
      { ...one, id: 'b' },
      { ...one, id: 'a' },
    ]).split('\n')
    expect(lines.filter((line) => line.includes('"id"'))).toHaveLength(2)
  })

  it.each([
    ['no JSON', '{', /^b\.json: this is no JSON/u],
    ['another version', '{"version":2,"findings":[]}', /^b\.json: this is no baseline \(version: /u],
    ['an entry without an id', '{"version":1,"findings":[{}]}', /findings\.0\.id/u],
    ['what is no object', '[]', /^b\.json: this is no baseline/u],
  ])('is refused where it is %s', (_, text, message) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(UserError)
    expect(() => parseBaseline(text, 'b.json')).toThrow(message)
  })
})

describe('baselineOf', () => {
  const idsUnder = (grounds: Parameters<typeof resultOf>[1]) =>
    baselineOf(resultOf([findingOf()], grounds).findings, () => 'in/pier').map(({ id }) => id)

  it('takes what is open, whether its source is new or not', () => {
    expect(idsUnder({})).toEqual(['f1'])
    expect(idsUnder({ isTouched: () => false })).toEqual(['f1'])
  })

  it('leaves out what is reviewed or not checked', () => {
    expect(idsUnder({ review: () => 'dismissed' })).toEqual([])
    expect(baselineOf(resultOf([findingOf({ kind: 'agreement' })]).findings, () => '')).toEqual([])
  })

  it('makes the same findings pass the next run', () => {
    const first = resultOf([findingOf(), findingOf({ id: 'f2' })])
    const baseline = baselineOf(first.findings, () => 'in/pier')
    expect(resultOf([findingOf(), findingOf({ id: 'f2' })], { baseline }).verdict).toBe('clean')
    expect(resultOf([findingOf(), findingOf({ id: 'f3' })], { baseline }).verdict).toBe('findings')
  })
})

describe('entriesOfOthers', () => {
  it('keeps those of stories that were not read and are there', () => {
    const entries = ['in/read', 'in/other', 'in/gone'].map((folder) => ({
      id: 'a',
      story: 's',
      folder,
      kind: 'k',
      question: 'q',
      readings: [],
    }))
    const kept = entriesOfOthers(entries, new Set(['in/read']), (folder) => folder === 'in/gone')
    expect(kept.map(({ folder }) => folder)).toEqual(['in/other'])
  })
})

describe('pruned', () => {
  it('removes stale entries of that story alone', () => {
    const entries = [
      { id: 'a', story: 'pier', folder: 'pier', kind: 'k', question: 'q', readings: [] },
      { id: 'a', story: 'quay', folder: 'quay', kind: 'k', question: 'q', readings: [] },
    ]
    expect(pruned(entries, [{ id: 'a', story: 'pier', folder: 'pier', question: 'q' }])).toEqual([entries[1]])
  })
})
