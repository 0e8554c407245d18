import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LedgerContents, parseLedger } from '../../src/ledger/contents.ts'
import { lineOf } from '../../src/ledger/line.ts'
import { liveDecisions } from '../../src/ledger/standing.ts'
import { statsOf } from '../../src/ledger/stats.ts'
import { DECISION_VERDICTS, type LedgerEntry } from '../../src/model/decision.ts'
import { at, decision, undo } from './lines.ts'

function parse(text: string | Uint8Array): LedgerContents {
  return parseLedger(typeof text === 'string' ? Buffer.from(text) : text, 'd.jsonl')
}

const messages = ({ broken }: LedgerContents): string[] => broken.map(({ problem }) => problem.message)

const FIRST = decision({ id: 'a', time: at(1) })
const SECOND = decision({ id: 'b', time: at(2), reviewer: 'Ben' })

describe('parseLedger', () => {
  it.each([
    ['a byte order mark', `\uFEFF${lineOf(FIRST)}${lineOf(SECOND)}`],
    ['line ends of Windows', `${lineOf(FIRST)}${lineOf(SECOND)}`.replaceAll('\n', '\r\n')],
    ['blank lines, as merges leave them', `\n${lineOf(FIRST)}\n  \n${lineOf(SECOND)}\n\n`],
    ['no line feed at the end', `${lineOf(FIRST)}${lineOf(SECOND)}`.trimEnd()],
    ['the same line twice', `${lineOf(FIRST)}${lineOf(SECOND)}${lineOf(FIRST)}`],
    ['the later line first', `${lineOf(SECOND)}${lineOf(FIRST)}`],
  ])('reads %s', (_, text) => {
    expect(parse(text).entries).toEqual([FIRST, SECOND])
    expect(parse(text).broken).toEqual([])
  })

  it('names a broken line by file and number, and reads the rest', () => {
    const contents = parse(`${lineOf(FIRST)}{"v":1,"id\n"\u0000\u0000\n${lineOf(SECOND)}`)
    expect(contents.entries).toEqual([FIRST, SECOND])
    expect(messages(contents)).toEqual([
      expect.stringMatching(/^d\.jsonl:2: this is no line of JSON [^\n]*; [^\n]*\.$/),
      expect.stringMatching(/^d\.jsonl:3: /),
    ])
  })

  it('names a line that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), Buffer.from(lineOf(FIRST))])
    expect(parse(bytes).entries).toEqual([FIRST])
    expect(messages(parse(bytes))).toEqual([expect.stringMatching(/^d\.jsonl:1: this line is not UTF-8; /)])
  })

  it('reads both sides of a merge that git gave up on', () => {
    const contents = parse(`<<<<<<< HEAD\n${lineOf(FIRST)}=======\n${lineOf(SECOND)}>>>>>>> other\n`)
    expect(contents.entries).toEqual([FIRST, SECOND])
    expect(contents.broken.map(({ line }) => line)).toEqual([1, 3, 5])
  })

  it('keeps the same one of two lines with one id in any order, and names the other', () => {
    const [a, b] = [lineOf(FIRST), lineOf({ ...FIRST, note: 'forged' })]
    expect(parse(a + b).entries).toEqual(parse(b + a).entries)
    expect(messages(parse(a + b))).toHaveLength(1)
    expect(messages(parse(a + b))[0]).toMatch(/another line has the id a and says something else/)
  })

  it('has another stamp when the bytes are others', () => {
    expect(parse(lineOf(FIRST)).stamp).not.toBe(parse(lineOf(SECOND)).stamp)
    expect(parse(lineOf(FIRST)).stamp).toBe(parse(lineOf(FIRST)).stamp)
  })
})

/** Decisions of few reviewers on few findings, so that they meet, and undos of some of them, and of undos. */
const entries: fc.Arbitrary<readonly LedgerEntry[]> = fc
  .array(
    fc.record({
      reviewer: fc.constantFrom('Ann', 'Ben', 'Cleo'),
      finding: fc.constantFrom('f1', 'f2', 'f3'),
      verdict: fc.constantFrom(...DECISION_VERDICTS),
      minute: fc.integer({ min: 0, max: 4 }),
      undoes: fc.option(fc.nat(), { nil: null, freq: 2 }),
    }),
    { maxLength: 16 },
  )
  .map((drafts) =>
    drafts.map(({ undoes, minute, ...rest }, i): LedgerEntry => {
      const id = `line-${i}`
      const target = undoes === null ? undefined : `line-${undoes % drafts.length}`
      return target === undefined
        ? decision({ ...rest, id, time: at(minute) })
        : undo(target, { id, time: at(minute), reviewer: rest.reviewer })
    }),
  )

/** What two branches make of a common ledger: their lines between each other in some way, each branch's in any order. */
const merges = entries.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
    fc.array(fc.nat(), { maxLength: 3 }),
  ),
)

describe('what a ledger says', () => {
  it('is the same for every interleaving of two branches’ lines, and for lines that came twice', () => {
    fc.assert(
      fc.property(merges, ([all, shuffled, twice]) => {
        const again = twice.flatMap((i) => all[i % Math.max(1, all.length)] ?? [])
        const [one, other] = [all, [...again, ...shuffled]].map((lines) => parse(lines.map(lineOf).join('')))
        expect(other?.entries).toEqual(one?.entries)
        expect(statsOf(other?.entries ?? [])).toEqual(statsOf(one?.entries ?? []))
      }),
    )
  })

  it('does not depend on the order of the entries it is asked for', () => {
    fc.assert(
      fc.property(merges, ([all, shuffled]) => {
        expect(liveDecisions(shuffled)).toEqual(liveDecisions(all))
      }),
    )
  })

  it('is never lost to a torn line: whatever stands before the tear and on later lines is read', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (all, cut) => {
        const torn = lineOf(decision({ id: 'torn' }))
        const text = `${all.map(lineOf).join('')}${torn.slice(0, 1 + (cut % (torn.length - 2)))}\n${lineOf(SECOND)}`
        const ids = parse(text).entries.map(({ id }) => id)
        expect(ids.sort()).toEqual([...all.map(({ id }) => id), SECOND.id].sort())
      }),
    )
  })
})
