import { expect, it } from 'vitest'
import { aheadOfTime } from '../../../src/compare/headline/tense.ts'
import { witnessOf } from '../../claims.ts'

function found(title: string, body: string): string[] {
  const { source } = witnessOf('herald', body, { title })
  const headline = source.sentences.find(({ part }) => part === 'title')
  if (!headline) throw new Error('no title')
  return aheadOfTime(source, headline).flatMap(({ places }) => places.map(({ exact }) => exact))
}

it.each<[string, string, string, string[]]>([
  [
    'under way above, to come below',
    'Mayor seen in new film airing in Turin',
    'The mayor is seen in a film set to air in Turin next week.',
    ['airing', 'set to air'],
  ],
  [
    'done above, to come below',
    'Bridge opened to lorries',
    'The old bridge will be opened to lorries next week.',
    ['opened', 'will be opened'],
  ],
  ['a plan of the past', 'Bridge opened to lorries', 'The bridge was due to open to lorries in May.', []],
  ['something else', 'Bridge opened to lorries', 'The tunnel will be opened to lorries next week.', []],
  ['asked', 'Is the bridge opening to lorries?', 'The bridge will be opened to lorries next week.', []],
  ['to come above', 'Bridge to be opened to lorries', 'The bridge will be opened to lorries next week.', []],
])('%s', (_, title, body, expected) => {
  expect(found(title, body)).toEqual(expected)
})
