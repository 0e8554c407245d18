import { describe, expect, it } from 'vitest'
import { sumFindings } from '../../src/compare/sums.ts'
import { witnessOf } from '../claims.ts'

function sums(texts: Readonly<Record<string, string>>): string[] {
  const witnesses = Object.entries(texts).map(([id, text]) => witnessOf(id, text))
  return sumFindings(witnesses, []).map(({ readings }) => readings.map(({ exact }) => exact).join(' / '))
}

const REWARD = 'Police offer a reward of $5,000 for the parrot.'

describe('sumFindings', () => {
  it.each<[string, string, string, string[]]>([
    ['a sum by its name', REWARD, 'The reward was raised to $8,000 by the owner.', ['$5,000 / $8,000']],
    ['its name after it', REWARD, 'An $8,000 reward waits for the finder.', ['$5,000 / $8,000']],
    [
      'income and profit',
      'Net income was $412 million.',
      'Freedonia Foods made a net profit of $421 million.',
      ['$412 million / $421 million'],
    ],
    ['not of two kinds', 'Net income was $412 million.', 'The operating profit was $421 million.', []],
    [
      'not by the quarter and by the year',
      'Net income was $412 million.',
      'A net profit of $821 million was made.',
      [],
    ],
    ['not another sum', REWARD, 'The thief faces a fine of $8,000.', []],
    ['not in other money', REWARD, 'A reward of €8,000 is offered.', []],
    ['not of another order', REWARD, 'A reward of $50,000 is offered.', []],
    [
      'not where one has two',
      REWARD,
      'A reward of $8,000 is offered, and a reward of $2,000 for the cage.',
      [],
    ],
    ['not where both can be right', REWARD, 'A reward of about $5,000 is offered.', []],
  ])('%s', (_what, a, b, expected) => {
    expect(sums({ a, b })).toEqual(expected)
  })

  it('shows every source and asks for the sum', () => {
    const witnesses = [REWARD, 'An $8,000 reward is offered.', REWARD].map((text, i) =>
      witnessOf(`s${i}`, text),
    )
    const [finding] = sumFindings(witnesses, [])
    expect(finding?.question).toBe('How large is the reward?')
    expect(finding?.readings.map(({ value }) => value)).toEqual(['5000 USD', '8000 USD', '5000 USD'])
    expect(finding && sumFindings(witnesses, [finding])).toEqual([])
  })
})
