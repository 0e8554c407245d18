import { expect, it } from 'vitest'
import { additionFindings } from '../../src/compare/additions.ts'
import { parallels } from '../../src/compare/parallel/sentences.ts'
import { witnessOf } from '../claims.ts'

function found(a: string, b: string): string[] {
  const witnesses = [witnessOf('a', a), witnessOf('b', b)]
  return additionFindings(witnesses, parallels(witnesses.map(({ source }) => source))).map(({ readings }) =>
    readings.map(({ exact }) => exact).join(' / '),
  )
}

it.each<[string, string, string, string[]]>([
  [
    'a phrase that goes on',
    'Striking dockers including crane drivers blocked the container terminal at sunrise.',
    'Striking dockers blocked the container terminal at sunrise.',
    ['Striking dockers including crane drivers / Striking dockers'],
  ],
  [
    'an added number is another matter',
    'Striking dockers and 40 crane drivers blocked the container terminal at sunrise.',
    'Striking dockers blocked the container terminal at sunrise.',
    [],
  ],
  [
    'the same',
    'Striking dockers blocked the container terminal at sunrise.',
    'Striking dockers blocked the container terminal at sunrise.',
    [],
  ],
])('%s', (_, a, b, expected) => {
  expect(found(a, b)).toEqual(expected)
})
