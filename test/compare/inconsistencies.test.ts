import { describe, expect, it } from 'vitest'
import { problemFindings } from '../../src/compare/inconsistencies.ts'
import { witnessOf } from '../claims.ts'

function found(text: string): string[] {
  return problemFindings([witnessOf('herald', text)]).map(
    ({ level, readings }) => `${level}: ${readings.map(({ exact }) => exact).join(' / ')}`,
  )
}

const RIGHT =
  'The strike began on Thursday, July 10, 2025. The company employs 60 men and 40 women, 100 people in all. ' +
  'Otto Lind, the mayor of Nairobi, spoke.'

describe('problemFindings', () => {
  // Each rule has tests of its own for when it holds: here, that it is asked.
  it.each([
    [
      'the calendar',
      'The strike began on Friday, July 10, 2025.',
      'date/weekday-of-date: Friday / July 10, 2025',
    ],
    ['arithmetic', 'The storm hurt 12 people, including 15 sailors.', 'quantity/part-exceeds-whole: 12 / 15'],
    [
      'introductions',
      'Army spokesman Maj. Peter said the bridge was open. Hallberg said the road was not. Hallberg added that snow was due.',
      'person/never-introduced: Maj. Peter / Hallberg',
    ],
  ])('asks each rule: %s', (_rule, text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it('has nothing to say against what is right', () => {
    expect(found(RIGHT)).toEqual([])
  })

  it('makes an inconsistency of it, with the words as they stand', () => {
    const text = 'The strike began on Friday, July 10, 2025.'
    const [finding] = problemFindings([witnessOf('herald', text)])
    expect(finding?.kind).toBe('inconsistency')
    expect(finding?.readings.length).toBeGreaterThan(0)
    for (const { source, exact, span, sentence, attribution } of finding?.readings ?? []) {
      expect(source).toBe('herald')
      expect(exact).toBe(text.slice(span.start, span.end))
      expect(sentence).toEqual({ start: 0, end: text.length })
      expect(attribution).toBeNull()
    }
  })

  it('looks at each source alone', () => {
    const bad = 'The strike began on Friday, July 10, 2025.'
    const sources = [witnessOf('a', bad), witnessOf('b', RIGHT), witnessOf('c', bad)]
    expect(problemFindings(sources).map(({ readings }) => readings[0]?.source)).toEqual(['a', 'c'])
  })
})
