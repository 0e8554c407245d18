import { describe, expect, it } from 'vitest'
import { lineOf, parseLine } from '../../src/ledger/line.ts'
import { decidedReading, decision, undo } from './lines.ts'

function entryIn(line: string): unknown {
  const parsed = parseLine(line)
  return 'entry' in parsed ? parsed.entry : parsed
}

/** A line of a decision with some of its fields changed, or left out where undefined. */
function line(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(lineOf(decision())), ...changes })
}

describe('a line', () => {
  it.each([
    ['a bare confirmation', decision()],
    [
      'a preferred reading',
      decision({
        prefer: { ...decidedReading('times=17'), why: 'the list' },
        note: 'a “note”\nof two lines',
      }),
    ],
    ['a dismissal', decision({ verdict: 'dismissed', reason: 'different-events' })],
    ['a duplicate', decision({ verdict: 'duplicate', duplicateOf: 'finding-2' })],
    ['a follow-up', decision({ verdict: 'follow-up', note: 'ask the harbour' })],
    ['an undo', undo('line-1')],
  ])('holds %s and gives it back', (_, entry) => {
    const text = lineOf(entry)
    expect(entryIn(text.slice(0, -1))).toEqual(entry)
    expect(text.endsWith('\n')).toBe(true)
    expect(text.slice(0, -1)).not.toMatch(/[\n\r\u0085\u2028\u2029]/u)
    expect(lineOf(entry)).toBe(text)
  })

  it('has no line break in it, whatever the words have', () => {
    const note = 'one\u2028two\u0085three\u2029four\r\nfive'
    const text = lineOf(decision({ note }))
    expect(text.slice(0, -1)).not.toMatch(/[\n\r\u0085\u2028\u2029]/u)
    expect(entryIn(text.slice(0, -1))).toMatchObject({ note })
  })

  it('keeps what a later version adds, and reads a time in another zone or without milliseconds', () => {
    expect(entryIn(line({ mood: 'sure', time: '2031-05-08T14:00:00+02:00' }))).toEqual({
      ...decision(),
      mood: 'sure',
    })
  })

  it.each([
    ['{"v":1,"id":"a', /^this is no line of JSON \("\{"v":1/],
    ['[]', /^this is no decision /],
    ['null', /^this is no decision /],
    ['12', /^this is no decision /],
    ['<<<<<<< HEAD', /^this is a mark of a git merge conflict$/],
    ['=======', /^this is a mark of a git merge conflict$/],
    ['>>>>>>> branch', /^this is a mark of a git merge conflict$/],
    [line({ v: 2 }), /^this line was written by a newer Crossread \(version 2/],
    [line({ v: undefined }), /^`v` of this line is wrong/],
    [line({ id: '' }), /^`id` of this line is wrong/],
    [line({ time: 'yesterday' }), /^`time` of this line is wrong/],
    [line({ reviewer: 7 }), /^`reviewer` of this line is wrong/],
    [line({ verdict: 'maybe' }), /^`verdict` of this line is wrong/],
    [line({ verdict: 'dismissed' }), /^`reason` of this line is wrong/],
    [line({ verdict: 'dismissed', reason: 'bored' }), /^`reason` of this line is wrong/],
    [line({ reason: 'other' }), /^`reason` of this line is wrong/],
    [line({ verdict: 'duplicate' }), /^`duplicateOf` of this line is wrong/],
    [line({ readings: [{ source: 'a' }] }), /^`readings\.0\.outlet` of this line is wrong/],
    [
      line({ verdict: 'follow-up', prefer: { ...decidedReading('a=1'), why: '' } }),
      /^`prefer` of this line is wrong/,
    ],
    ['{"v":1,"id":"a","time":"2031-05-08T12:00:00Z","reviewer":"A","undoes":""}', /^`undoes` of this line/],
  ])('that is broken says why: %s', (text, what) => {
    expect(entryIn(text)).toMatchObject({
      what: expect.stringMatching(what),
      remedy: expect.stringMatching(/./),
    })
  })

  it('with dashes or arrows in its JSON is no merge mark', () => {
    expect(entryIn(line({ note: '======= >>>>>>>' }))).toMatchObject({ note: '======= >>>>>>>' })
    expect(parseLine('======')).toMatchObject({ what: expect.stringMatching(/no line of JSON/) })
  })
})
