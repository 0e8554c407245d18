import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bygoneIn, reviewsOf } from '../../src/ledger/match.ts'
import type { Finding } from '../../src/model/finding.ts'
import { at, decision, found, undo } from './lines.ts'

/** On `How many people were killed?`, herald=14 against times=17. */
const DECIDED = decision()

function fate(finding: Finding | readonly Finding[], entry = DECIDED): string {
  const { reviews, bygone } = reviewsOf([entry], { story: 'ferry', findings: [finding].flat() })
  const lines = [...reviews].map(([id, { state, current, earlier }]) => {
    const times = `${current.length} now, ${earlier.length} before`
    return `${id} ${state}: ${times}`
  })
  return [...lines, ...bygone.map(({ finding: id }) => `${id} gone`)].join('; ')
}

describe('a decision on a finding', () => {
  it.each([
    ['that is as it was', found(['herald=14', 'times=17']), 'finding-1 confirmed: 1 now, 0 before'],
    [
      'whose words are others, but not its answers',
      found(['herald=14 people', 'times=17']),
      'finding-1 confirmed: 1 now, 0 before',
    ],
    [
      'of which one value changed',
      found(['herald=15', 'times=17'], { id: 'new' }),
      'new open: 0 now, 1 before',
    ],
    [
      'of which both values changed',
      found(['herald=15', 'times=18'], { id: 'new' }),
      'new open: 0 now, 1 before',
    ],
    [
      'that another source answers, too',
      found(['herald=14', 'times=17', 'post=20'], { id: 'new' }),
      'new open: 0 now, 1 before',
    ],
    ['of which a source is gone', found(['times=17', 'post=20'], { id: 'new' }), 'new open: 0 now, 1 before'],
    [
      'whose sources now agree',
      found(['herald=17', 'times=17'], { id: 'new', kind: 'agreement', level: 'quantity/same' }),
      'new open: 0 now, 1 before',
    ],
    [
      'whose question is put in other words, with the same answers',
      found(['herald=14', 'times=17'], { id: 'new', question: 'What is the death toll?' }),
      'new confirmed: 1 now, 0 before',
    ],
    [
      'whose question is put a little otherwise, and one value changed',
      found(['herald=15', 'times=17'], { id: 'new', question: 'How many people were killed on board?' }),
      'new open: 0 now, 1 before',
    ],
    [
      'on another question that shares an answer',
      found(['herald=14', 'post=3'], { id: 'new', question: 'What was the speed in knots?' }),
      'finding-1 gone',
    ],
    ['on the same question by other sources', found(['post=14', 'mail=17'], { id: 'new' }), 'finding-1 gone'],
    [
      'of another dimension',
      found(['herald=14', 'times=17'], { id: 'new', dimension: 'money' }),
      'finding-1 gone',
    ],
  ] as const)('%s', (_, finding, expected) => {
    expect(fate(finding)).toBe(expected)
  })

  it('holds where a source’s file was renamed, and where its outlet was', () => {
    const renamed = found(['herald=14', 'times=17'], { id: 'new' })
    const readings = renamed.readings.map((reading) => ({ ...reading, source: `${reading.source}-2` }))
    expect(fate({ ...renamed, readings })).toBe('new confirmed: 1 now, 0 before')
    const outlets = renamed.readings.map((reading) => ({ ...reading, outlet: `${reading.outlet} Online` }))
    expect(fate({ ...renamed, readings: outlets })).toBe('new confirmed: 1 now, 0 before')
  })

  it('goes to the finding that has most of it, whatever their order', () => {
    const [most, less] = [
      found(['herald=14', 'times=18'], { id: 'b' }),
      found(['herald=20', 'times=21'], { id: 'a' }),
    ]
    expect(fate([most, less])).toBe('b open: 0 now, 1 before')
    expect(fate([less, most])).toBe('b open: 0 now, 1 before')
  })

  it('goes to none for sure where two have its very readings', () => {
    const twins = ['x', 'y'].map((id) => found(['herald=14', 'times=17'], { id, question: `Which ${id}?` }))
    expect(fate(twins)).toBe('finding-1 gone')
    const [one] = twins
    expect(fate(one ? [{ ...one, question: DECIDED.question }, ...twins.slice(1)] : [])).toBe(
      'x open: 0 now, 1 before',
    )
  })

  it('made in another story needs more than a question asked alike', () => {
    const elsewhere = decision({ story: 'fire' })
    expect(fate(found(['herald=3', 'times=4'], { id: 'new' }), elsewhere)).toBe('finding-1 gone')
    expect(fate(found(['herald=14', 'times=4'], { id: 'new' }), elsewhere)).toBe('new open: 0 now, 1 before')
    expect(fate(found(['herald=14', 'times=17']), elsewhere)).toBe('finding-1 confirmed: 1 now, 0 before')
  })

  it('stands again where an edit was taken back', () => {
    const first = decision({ id: 'a', time: at(1) })
    const second = decision({
      id: 'b',
      time: at(2),
      finding: 'finding-2',
      verdict: 'dismissed',
      readings: found(['herald=15', 'times=17']).readings,
    })
    const { reviews } = reviewsOf([first, second], {
      story: 'ferry',
      findings: [found(['herald=14', 'times=17'])],
    })
    const review = reviews.get('finding-1')
    expect(review?.state).toBe('confirmed')
    expect(review?.current).toEqual([first])
    expect(review?.earlier).toEqual([second])
  })

  it('that was taken back is nowhere', () => {
    expect(reviewsOf([DECIDED, undo('line-1')], { story: 'ferry', findings: [] })).toEqual({
      reviews: new Map(),
      bygone: [],
    })
  })
})

describe('bygoneIn', () => {
  it('names the findings that occur in no form, also of decisions that were taken back', () => {
    const entries = [
      decision({ id: 'a' }),
      decision({ id: 'b', finding: 'f2', question: 'Who drove?', dimension: 'person' }),
      undo('b'),
    ]
    const findings = [found(['herald=15', 'times=17'], { id: 'new' })]
    expect(bygoneIn(entries, { story: 'ferry', findings })).toEqual(new Set(['f2']))
  })
})

describe('reviewsOf', () => {
  it('says the same whatever the order of entries and findings', () => {
    const answers = fc.constantFrom('14', '15', '16')
    const shape = fc.record({
      id: fc.constantFrom('f1', 'f2', 'f3', 'f4'),
      herald: answers,
      times: answers,
      question: fc.constantFrom('How many people were killed?', 'How many were hurt?'),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(shape, { selector: ({ id }) => id }),
        fc.array(shape, { maxLength: 5 }),
        ([...now], before) => {
          const findings = now.map(({ id, herald, times, question }) =>
            found([`herald=${herald}`, `times=${times}`], { id, question }),
          )
          const entries = before.map(({ id, herald, times, question }, i) =>
            decision({
              id: `line-${i}`,
              time: at(i),
              finding: id,
              question,
              readings: found([`herald=${herald}`, `times=${times}`]).readings,
            }),
          )
          const one = reviewsOf(entries, { story: 'ferry', findings })
          const other = reviewsOf([...entries].reverse(), {
            story: 'ferry',
            findings: [...findings].reverse(),
          })
          expect(other).toEqual(one)
          // Nothing that counts is lost: each decision is the last of its reviewer somewhere, or older than that.
          const all = [...one.reviews.values()].flatMap(({ current, earlier }) => [...current, ...earlier])
          expect(all.length + one.bygone.length === 0).toBe(entries.length === 0)
        },
      ),
    )
  })
})
