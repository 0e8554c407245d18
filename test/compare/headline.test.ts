import { describe, expect, it } from 'vitest'
import { headlineProblems } from '../../src/compare/headline.ts'
import { findQuantities } from '../../src/extract/mentions/quantity.ts'
import { annotated } from '../helpers.ts'

function found(title: string, body: string) {
  const source = annotated(body, { title })
  return headlineProblems({ source, mentions: findQuantities(source, []) }).map(({ level, places }) => ({
    level,
    exact: places.map(({ exact }) => exact),
  }))
}

describe('a headline against its body', () => {
  it.each([
    [
      'Raid Kills 7 Soldiers',
      'A raid killed seven border militiamen on Monday.',
      'headline/other-kind',
      ['7 Soldiers', 'seven border militiamen'],
    ],
    [
      'Strike on coastal town kills fishermen',
      'An airstrike on a walled village killed fishermen.',
      'headline/other-kind',
      ['town', 'village'],
    ],
    [
      'Ferry fire hurts 40 passengers',
      'A fire on a ferry hurt 25 passengers on Monday, police said.',
      'headline/other-number',
      ['40', '25'],
    ],
    [
      'Probe carries eight cameras to the comet',
      'A probe left on Monday. It rained. It snowed. It froze. There are nine cameras on it.',
      'headline/other-number',
      ['eight', 'nine'],
    ],
    [
      'Flood wrecks 40 homes',
      'A flood came on Monday. It rained. It snowed. The water took 31 houses. The first house fell at noon.',
      'headline/other-number',
      ['40', '31'],
    ],
    [
      'Bakery profit falls 14 percent',
      'A bakery lost its head on Monday. It rained. Its profit was 13 percent lower than a year ago.',
      'headline/other-number',
      ['14 percent', '13 percent'],
    ],
    [
      'Bus Strike Affects 40,000 Pupils',
      'Bus Strike Affects 35,000 Pupils\n\nA strike of drivers began, leaving 40,000 pupils at home.',
      'headline/other-number',
      ['40,000', '35,000'],
    ],
    [
      'Minister denies visiting the plant',
      'The minister visited the plant on Monday.',
      'headline/opposite',
      ['visiting', 'visited'],
    ],
  ])('%s / %s', (title, body, level, exact) => {
    expect(found(title, body)).toEqual([{ level, exact }])
  })

  it.each([
    [
      'Probe carries eight cameras to the comet',
      'A probe left on Monday. It rained. It snowed. It froze. There are nine cameras on it, eight of them new.',
    ],
    [
      'Probe carries eight cameras to the comet',
      'A probe left on Monday. It rained. It snowed. It froze. There are nine cameras on it and ten cameras on earth.',
    ],
    [
      'Probe carries eight cameras to the comet',
      'A probe left on Monday. It rained. It snowed. It froze. The shop sold 900 cameras.',
    ],
    ['Bakery profit falls 14 percent', 'Its profit was 13.7 percent lower than a year ago.'],
    ['Bakery profit falls 14 percent', 'The bakery fell. Prices of flour rose 13 percent in a year.'],
    ['Raid Kills 7 Soldiers', 'A raid killed seven soldiers and five militiamen on Monday.'],
    ['Raid Kills 7 Soldiers', 'A raid killed 12 civilians on Monday.'],
    [
      'Strike on coastal town kills fishermen',
      'Fishermen were killed. The boats came from a village nearby.',
    ],
    [
      'Ferry fire hurts 40 passengers',
      'A fire on a ferry hurt at least 25 passengers, and later 40, police said.',
    ],
    ['Ferry fire hurts 40 passengers', 'A fire on a ferry hurt 25 passengers and 15 more were missing.'],
    [
      'Bus strike affects 40,000 pupils',
      'Bus strike affects 40,000 pupils\n\nThousands of pupils stayed at home.',
    ],
    ['Minister denies visiting the plant', 'The minister said she had not visited the plant.'],
    ['', 'A body without a headline has 3 children.'],
  ])('nothing against it: %s / %s', (title, body) => {
    expect(found(title, body)).toEqual([])
  })
})
