import { expect, test } from 'vitest'
import { quoteFindings } from '../../src/compare/quotes.ts'
import { witnessOf } from '../claims.ts'

const LINE = 'we asked twice for the old lighthouse to be closed before the winter storms'

/** Level and speakers of the findings on who said it. */
function speakers(a: string, b: string): (string | string[])[] {
  return quoteFindings([witnessOf('a', a), witnessOf('b', b)]).flatMap(({ kind, level, readings }) =>
    level === 'attribution/other-source' ? [kind, readings.map(({ exact }) => exact)] : [],
  )
}
const said = (speaker: string, words = LINE): string => `“${words},” ${speaker} said.`

test.each([
  [
    'a name and a description',
    said('Ines Valdor'),
    said('the harbour master'),
    'Ines Valdor',
    'the harbour master',
  ],
  ['a body and its voice', said('the Port Office'), said('Ines Valdor'), 'Port Office', 'Ines Valdor'],
])('%s', (_what, a, b, first, second) => {
  expect(speakers(a, b)).toEqual(['refinement', [first, second]])
})

test.each([
  ['one name', said('Ines Valdor'), said('Valdor')],
  ['a document', said('Ines Valdor'), said('the statement')],
  ['a crowd', said('Ines Valdor'), said('the residents')],
  ['one head', said('the family'), said('Valdor’s family')],
  ['a pronoun', said('the harbour master'), `Ines Valdor came on Monday. ${said('she')}`],
  [
    'a phrase that two may use',
    said('the harbour master', 'a winter storm'),
    said('Ines Valdor', 'a winter storm'),
  ],
  ['nobody named', said('Ines Valdor'), `“${LINE}.”`],
])('nothing to tell: %s', (_what, a, b) => {
  expect(speakers(a, b)).toEqual([])
})
