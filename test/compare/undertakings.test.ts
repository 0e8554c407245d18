import { expect, it } from 'vitest'
import { undertakingFindings } from '../../src/compare/undertakings.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return undertakingFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const TUESDAY = 'Militiamen launched an attack to retake the Vasta dam on Tuesday, a witness said.'

it.each<[string, readonly string[], string[]]>([
  [
    'one end by its name, in other words',
    [TUESDAY, 'Nine men died overnight during a failed bid to recapture the Vasta dam, a nurse said.'],
    ['discrepancy s0 Tuesday / s1 overnight'],
  ],
  [
    'one end that both begin with, and one more source',
    [
      TUESDAY,
      'Nine men died late on Wednesday in an attempt to seize the dam.',
      'The battle on Tuesday to capture the Vasta dam was short.',
    ],
    ['discrepancy s0 Tuesday / s1 late on Wednesday / s2 Tuesday'],
  ],
  ['one day', [TUESDAY, 'Nine men died on July 8 in a bid to recapture the Vasta dam.'], []],
  ['another thing', [TUESDAY, 'Nine men died on Wednesday in a bid to recapture the Oro mill.'], []],
  ['another of the kind', [TUESDAY, 'Nine men died on Wednesday in a bid to retake the Oro dam.'], []],
  ['another end', [TUESDAY, 'Men died on Wednesday in a bid to evacuate the Vasta dam.'], []],
  ['a day of something else', [TUESDAY, 'A bid to recapture the Vasta dam failed, he said Wednesday.'], []],
  [
    'a source that knows of both',
    [
      TUESDAY,
      'A bid to recapture the Vasta dam on Tuesday failed. A second bid to recapture the Vasta dam on Wednesday failed.',
    ],
    [],
  ],
  ['words of a speaker', [TUESDAY, '“We made a bid to recapture the Vasta dam on Wednesday,” he said.'], []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
