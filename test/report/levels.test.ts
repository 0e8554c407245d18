import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DIMENSIONS } from '../../src/model/claim.ts'
import { LEVEL_TEXTS, RULE_TEXTS } from '../../src/report/data/levels.ts'
import { levelText } from '../../src/report/levels.ts'

/** A level as the engine's sources write it. */
const LEVEL = new RegExp(
  `'(?:${[...DIMENSIONS, 'headline', 'means', 'name', 'offences', 'outcome', 'phrase'].join('|')})/[a-z-]+'`,
  'gu',
)

function compareSources(): string[] {
  const folder = fileURLToPath(new URL('../../src/compare', import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}

describe('levelText', () => {
  it.each([
    ['a level with a text of its own', 'date/day-differs', 'Both name a day, and the days are not the same.'],
    ['a rule that all dimensions share', 'place/left-out', RULE_TEXTS['left-out']],
    ['a level that nobody has explained yet', 'weather/sun-or-rain', 'Weather: sun or rain.'],
  ])('explains %s', (_, level, expected) => {
    expect(levelText(level)).toBe(expected)
  })

  it('has a text of its own or of its rule for every level that the engine can emit', () => {
    const levels = new Set(compareSources().flatMap((source) => source.match(LEVEL) ?? []))
    expect(levels.size).toBeGreaterThan(80)
    const unexplained = [...levels]
      .map((literal) => literal.slice(1, -1))
      .filter((level) => !(level in LEVEL_TEXTS) && !((level.split('/')[1] ?? '') in RULE_TEXTS))
    expect(unexplained).toEqual([])
  })

  it('is a sentence, for every level', () => {
    for (const [level, text] of Object.entries(LEVEL_TEXTS)) {
      expect(level).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u)
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
    }
  })
})
