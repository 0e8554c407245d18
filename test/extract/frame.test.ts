import { describe, expect, it } from 'vitest'
import { type ClaimContext, framing } from '../../src/extract/frame.ts'
import type { EventFrame } from '../../src/model/claim.ts'
import { witnessOf } from '../claims.ts'

function contextOf(text: string, title = ''): ClaimContext {
  const [context] = framing([witnessOf('herald', text, { title })])
  if (!context) throw new Error('no context')
  return context
}

/** The frame of the first `words` in a text. */
function frameOf(text: string, words: string, title = ''): EventFrame {
  const context = contextOf(text, title)
  const { sentences, article } = context.source
  const start = article.text.indexOf(words, article.bodyStart)
  const sentence = sentences.findIndex((each) => each.start <= start && start < each.end)
  return context.frameAt({ start, end: start + words.length }, sentence)
}

const weight = ({ terms }: EventFrame, term: string): number => terms.get(term) ?? 0

describe('terms', () => {
  const text =
    'Gulls screamed. The ferry sank in a storm and 12 sailors drowned near a lighthouse of granite. Divers wept.'
  const frame = frameOf(text, '12')

  it.each(['ferry', 'sailor', 'storm', 'scream', 'weep'])('has the words around the value: %s', (term) => {
    expect(weight(frame, term)).toBeGreaterThan(0)
  })

  it.each(['the', 'a', 'in', '12', 'of'])('has no word that tells nothing: %s', (term) => {
    expect(weight(frame, term)).toBe(0)
  })

  it('weighs a word less the further away it stands', () => {
    const near = frameOf('A lighthouse lost 12 lamps.', '12')
    const far = frameOf(
      'A lighthouse, so the old keeper wrote to his sister in the spring, lost 12 lamps.',
      '12',
    )
    expect(weight(far, 'lighthouse')).toBeLessThan(weight(near, 'lighthouse'))
  })

  it('weighs a word of the sentence more than one of its neighbours', () => {
    const own = frameOf('Snow fell. A lighthouse lost 12 lamps.', '12')
    const neighbour = frameOf('A lighthouse stood there. It lost 12 lamps.', '12')
    expect(weight(neighbour, 'lighthouse')).toBeGreaterThan(0)
    expect(weight(neighbour, 'lighthouse')).toBeLessThan(weight(own, 'lighthouse'))
  })

  it('does not reach beyond the neighbours', () => {
    expect(
      weight(frameOf('A lighthouse stood there. Snow fell. It lost 12 lamps.', '12'), 'lighthouse'),
    ).toBe(0)
  })

  it('leaves the value out', () => {
    expect(weight(frameOf('The keeper saw 12 granite towers.', '12 granite towers'), 'granite')).toBe(0)
    expect(weight(frameOf('The keeper saw 12 granite towers.', '12'), 'granite')).toBeGreaterThan(0)
  })

  it('takes a verb and the noun made from it for one word', () => {
    expect(weight(frameOf('They met 12 times.', '12'), 'meet')).toBeGreaterThan(0)
    expect(weight(frameOf('The meeting took 12 hours.', '12'), 'meet')).toBeGreaterThan(0)
  })

  it('marks synonyms, which weigh less than words', () => {
    const synonyms = [...frameOf('A blaze burned 12 barns.', '12').terms].filter(([term]) =>
      term.startsWith('~'),
    )
    expect(synonyms.length).toBeGreaterThan(0)
    for (const [, each] of synonyms) expect(each).toBeLessThan(0.4)
  })
})

describe('entities', () => {
  it('are the names of the sentence', () => {
    const { entities } = frameOf('Otto Lind spoke. Ines Valdor sold 12 boats.', '12')
    expect([...entities].join()).toContain('valdor')
    expect([...entities].join()).not.toContain('lind')
  })

  it('are the same for one person across sources', () => {
    const contexts = framing([
      witnessOf('herald', 'Ines Valdor sold 12 boats.'),
      witnessOf('mail', 'Snow fell. Ines Valdor sold 15 boats.'),
    ])
    const [a, b] = contexts.map((context, at) => [...context.frameAt(null, at).entities])
    expect(a).toHaveLength(1)
    expect(b).toEqual(a)
  })

  it.each([
    ['12 boats sank off Norway.', 1],
    ['12 Norwegian boats sank.', 0],
  ])('are places where something is put there: %s', (text, count) => {
    expect(frameOf(text, '12').places.size).toBe(count)
  })
})

describe('times', () => {
  it('leaves out the day of telling', () => {
    expect(frameOf('A report published on July 5, 2025 said that 12 boats sank.', '12').days).toEqual([])
    expect(frameOf('The report said that on July 5, 2025, 12 boats sank.', '12').days).toHaveLength(1)
  })

  it('gives the days of the date that stands nearest', () => {
    const { days } = frameOf('On July 1, 2025 it lost 9 boats and on July 5, 2025 it lost 12.', '12')
    const day = Date.UTC(2025, 6, 5) / 86_400_000
    expect(days).toEqual([[day, day]])
  })

  it.each([
    ['It lost 12 boats in June 2025.', '2025-06'],
    ['It lost 12 boats on June 3, 2025.', null],
    ['It lost 12 boats.', null],
  ])('gives the period the value is counted over: %s', (text, period) => {
    expect(frameOf(text, '12').period).toBe(period)
  })

  it('leaves out the value itself', () => {
    const text = 'It sank on July 1, 2025 and was raised on July 5, 2025.'
    expect([...frameOf(text, 'July 1, 2025').times]).toEqual(['2025-07-05'])
  })
})

describe('numbers', () => {
  it.each([
    ['It sold 12 boats for $9 each.', ['9 USD'], ['9 USD']],
    ['It sold 12 boats to 40 clubs.', ['40 '], []],
    ['It sold 12 boats to two clubs.', [], []],
  ])('has those beside the value, from three on, and amounts on their own: %s', (text, numbers, amounts) => {
    const frame = frameOf(text, '12')
    expect([...frame.numbers]).toEqual(numbers)
    expect([...frame.amounts]).toEqual(amounts)
  })
})

describe('place in the article', () => {
  it('counts sentences from 0 to 1', () => {
    const text = 'It lost 1 boat. It lost 2 boats. It lost 3 boats.'
    expect(['1 boat', '2 boats', '3 boats'].map((words) => frameOf(text, words).position)).toEqual([
      0, 0.5, 1,
    ])
  })

  it('of a single sentence is the first', () => {
    expect(frameOf('It lost 1 boat.', '1 boat').position).toBe(0)
  })

  it('is closer to the main event the more it shares with title and lead', () => {
    const text =
      'A ferry sank in a storm. Nobody had warned the crew. Snow fell on the hills. The ferry had 12 sailors on board. A bakery sold 40 loaves.'
    const main = frameOf(text, '12', 'Ferry sinks').main
    expect(main).toBeGreaterThan(frameOf(text, '40', 'Ferry sinks').main)
    expect(main).toBeLessThanOrEqual(1)
  })
})

describe('mentionsOf', () => {
  it('gives what one sentence mentions, in text order', () => {
    const context = contextOf('It sold 12 boats for $9 each. It closed in May 2024.')
    expect(context.mentionsOf(0).map(({ exact }) => exact)).toEqual(['12', '$9'])
    expect(context.mentionsOf(1).map(({ exact }) => exact)).toEqual(['May 2024'])
    expect(context.mentionsOf(7)).toEqual([])
  })
})
