import { describe, expect, it } from 'vitest'
import type { ListedFinding } from '../../src/readers/findings.ts'
import { type HeardReply, opinionOf } from '../../src/readers/opinion.ts'
import { type Call, planCalls } from '../../src/readers/plan.ts'
import { annotated } from '../helpers.ts'

const SOURCES = [
  annotated('The Alder sank on Tuesday, killing 14 people.', { id: 'one' }),
  annotated('The Alder sank on Wednesday, killing 17 people.', { id: 'two' }),
  annotated('The Alder sank on Monday, killing 19 people.', { id: 'xtra' }),
]
const [CALL = { excerpts: [] }] = planCalls(SOURCES, { perCall: 1e6, prompt: 0 })
const ASKING = { reader: { protocol: 'openai', model: 'm', prompt: 'v1' }, notes: [] }

const dead: readonly [string, string][] = [
  ['A1', '14'],
  ['B1', '17'],
  ['C1', '19'],
]
const days: readonly [string, string][] = [
  ['A1', 'Tuesday'],
  ['B1', 'Wednesday'],
  ['C1', 'Monday'],
]

function listed(
  readings: readonly (readonly [string, string])[],
  dimension: ListedFinding['dimension'] = 'quantity',
) {
  return {
    kind: 'discrepancy',
    dimension,
    question: 'q',
    readings: readings.map(([sentence, exact]) => ({ file: '', sentence, exact })),
  } as const
}
const reply = (ask: number, findings: readonly ListedFinding[], call: Call = CALL): HeardReply => ({
  ask,
  call,
  listed: { findings, malformed: 0 },
})
/** A call of its own, though it shows the same. */
const other = (): Call => ({ excerpts: CALL.excerpts })
const sizes = (replies: readonly HeardReply[], asked: number): number[][] =>
  opinionOf(replies, { ...ASKING, asked }).proposals.map(({ readings, votes }) => [readings.length, votes])

describe('opinionOf', () => {
  it('joins what two calls show of one question, each beside another article', () => {
    const ab = reply(1, [listed(dead.slice(0, 2))])
    const ac = reply(1, [listed([...dead.slice(0, 1), ...dead.slice(2)])], other())
    expect(sizes([ab, ac], 1)).toEqual([[3, 1]])
  })

  it('keeps two questions of one reply apart, though they share a reading', () => {
    const both = [listed(dead.slice(0, 2)), listed([...dead.slice(0, 1), ...dead.slice(2)])]
    expect(sizes([reply(1, both)], 1)).toEqual([
      [2, 1],
      [2, 1],
    ])
  })

  it('takes the same finding listed twice for one', () => {
    expect(sizes([reply(1, [listed(dead), listed(dead.slice(0, 2))])], 1)).toEqual([[3, 1]])
  })

  it.each([
    [1, [[0]], [1]],
    [2, [[0], [0]], [2]],
    [2, [[0], [1]], []],
    [3, [[0, 1], [0], [1]], [2, 2]],
    [3, [[0], [], []], []],
    [5, [[0], [0], [], [], []], []],
    [5, [[0], [0], [0], [], []], [3]],
  ] as const)('of %i times of asking keeps what more than half list: %j', (asked, replies, votes) => {
    const all = [listed(dead), listed(days, 'date')]
    const heard = replies.map((picks, i) =>
      reply(
        i + 1,
        picks.flatMap((pick) => all[pick] ?? []),
        other(),
      ),
    )
    const opinion = opinionOf(heard, { ...ASKING, asked })
    expect(opinion.proposals.map((proposal) => proposal.votes)).toEqual(votes)
    expect(opinion.listed).toBe(replies.flat().length)
  })

  it('says what was dropped, and why', () => {
    const bad = listed([
      ['A1', 'none'],
      ['B9', '17'],
      ['C1', '19'],
    ])
    const opinion = opinionOf([{ ask: 1, call: CALL, listed: { findings: [bad], malformed: 2 } }], {
      ...ASKING,
      asked: 1,
    })
    expect(opinion.proposals).toEqual([])
    expect(opinion.listed).toBe(3)
    expect(opinion.dropped).toEqual([
      { what: 'not in the form asked for', count: 2 },
      { what: 'of a sentence that it was not shown', count: 1 },
      { what: 'with words that do not stand in the sentence named', count: 1 },
      { what: 'with fewer than two readings left', count: 1 },
    ])
  })
})
