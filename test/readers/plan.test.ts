import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterOf } from '../../src/readers/excerpt.ts'
import { type Call, planCalls } from '../../src/readers/plan.ts'
import { estimateTokens } from '../../src/readers/tokens.ts'
import { annotated } from '../helpers.ts'
import { ferrySources } from './story.ts'

const idsOf = ({ excerpts }: Call): string[] => excerpts.flatMap(({ lines }) => lines.map(({ id }) => id))

/** Tokens of the words shown, whatever marks stand around them. */
const shown = ({ excerpts }: Call): number =>
  excerpts.flatMap(({ lines }) => lines).reduce((sum, { text }) => sum + estimateTokens(text), 0)

function storyOf(articles: readonly (readonly number[])[]) {
  return articles.map((paragraphs, n) =>
    annotated(
      paragraphs
        .map((words, p) => `Paragraph ${p} of paper ${n} has ${'very long words '.repeat(words)}in it.`)
        .join('\n\n'),
      { id: `paper-${letterOf(n).toLowerCase()}` },
    ),
  )
}

describe('planCalls', () => {
  it('puts a story that fits into one call, whatever the order of its sources', () => {
    const sources = ferrySources()
    const plan = planCalls(sources, { perCall: 5000, prompt: 1000 })
    expect(plan.map(idsOf)).toEqual([['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4']])
    expect(planCalls([...sources].reverse(), { perCall: 5000, prompt: 1000 })).toEqual(plan)
  })

  it('names the 27th article AA', () => {
    expect([0, 25, 26, 27, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'BA'])
  })

  it('cuts by paragraphs, keeps to the budget and shows every two paragraphs together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 900, max: 3000 }),
        (shape, perCall) => {
          const sources = storyOf(shape)
          const plan = planCalls(sources, { perCall, prompt: 300 })
          for (const call of plan) expect(shown(call)).toBeLessThanOrEqual(perCall - 300)
          const together = plan.map((call) => new Set(idsOf(call)))
          const ids = [...new Set(plan.flatMap(idsOf))]
          expect(ids).toHaveLength(sources.reduce((sum, { sentences }) => sum + sentences.length, 0))
          for (const a of ids)
            for (const b of ids) expect(together.some((call) => call.has(a) && call.has(b))).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })

  it.each([
    ['a sentence', 'so and so and '],
    ['a run without a space', 'x'],
  ])('shows %s that is longer than a call in pieces, all of it', (_, unit) => {
    const long = unit.repeat(6000)
    const sources = [annotated(long, { id: 'a' }), annotated('A short one.', { id: 'b' })]
    const plan = planCalls(sources, { perCall: 1500, prompt: 300 })
    for (const call of plan) expect(shown(call)).toBeLessThanOrEqual(1200)
    const pieces = new Set(plan.flatMap(({ excerpts }) => excerpts.flatMap(({ lines }) => lines)))
    const whole = [...new Set([...pieces].filter(({ id }) => id === 'A1'))].map(({ text }) => text)
    expect(whole.join('').replace(/\s/gu, '')).toBe(long.replace(/\s/gu, ''))
  })

  it('grows with the number of pairs of parts, not faster', () => {
    const calls = (paragraphs: number) =>
      planCalls(storyOf([Array(paragraphs).fill(20), Array(paragraphs).fill(20)]), {
        perCall: 1200,
        prompt: 300,
      }).length
    expect(calls(20)).toBeLessThanOrEqual(5 * calls(10))
  })
})
