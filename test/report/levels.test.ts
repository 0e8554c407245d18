import { describe, expect, it } from 'vitest'
import { LEVEL_TEXTS, RULE_TEXTS } from '../../src/report/data/levels.ts'
import { levelText } from '../../src/report/levels.ts'

describe('levelText', () => {
  it.each([
    ['a level with a text of its own', 'date/day-differs', 'Both name a day, and the days are not the same.'],
    ['a rule that all dimensions share', 'place/left-out', RULE_TEXTS['left-out']],
    ['a level that nobody has explained yet', 'weather/sun-or-rain', 'Weather: sun or rain.'],
  ])('explains %s', (_, level, expected) => {
    expect(levelText(level)).toBe(expected)
  })

  it('is a sentence, for every level', () => {
    for (const [level, text] of Object.entries(LEVEL_TEXTS)) {
      expect(level).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u)
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
    }
  })
})
