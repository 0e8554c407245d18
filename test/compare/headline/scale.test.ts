import { expect, it } from 'vitest'
import { otherScale } from '../../../src/compare/headline/scale.ts'
import { witnessOf } from '../../claims.ts'

/** The two counts that `title` and `body` give, where they are of two scales. */
function scales(title: string, body: string): string[] {
  const witness = witnessOf('herald', body, { title })
  const headline = witness.source.sentences.find(({ part }) => part === 'title')
  if (!headline) throw new Error('no title')
  return otherScale(witness, headline).flatMap(({ places }) => places.map(({ exact }) => exact))
}

it.each<[string, string, string, string[]]>([
  [
    'a headline that counts too few',
    'Flood kills dozens in Brakna',
    'A flood killed hundreds of villagers in Brakna on Friday.',
    ['dozens', 'hundreds'],
  ],
  [
    'a lead that repeats its headline first',
    'Flood kills dozens in Brakna',
    'Flood kills dozens in Brakna. A flood has killed thousands of people near Brakna.',
    ['dozens', 'thousands'],
  ],
  [
    'one scale in two words',
    'Flood kills dozens in Brakna',
    'A flood killed scores of villagers in Brakna on Friday.',
    [],
  ],
  [
    'a headline above every number of the body',
    'Scores of Brakna villagers killed',
    'At least 15 Brakna villagers were killed on Friday. Two were killed on Saturday.',
    ['Scores', 'At least 15'],
  ],
  [
    'a number of the body that the headline can mean',
    'Scores of Brakna villagers killed',
    'At least 15 villagers were killed on Friday. By Sunday 61 villagers were killed.',
    [],
  ],
  [
    'a number that the word can mean',
    'Scores of Brakna villagers killed',
    'At least 43 villagers were killed on Friday.',
    [],
  ],
  [
    'counts of two fates',
    'Flood kills dozens in Brakna',
    'A flood killed dozens of villagers and injured hundreds in Brakna on Friday.',
    [],
  ],
  [
    'a count of what came later',
    'Flood kills dozens in Brakna',
    'A flood killed dozens. It rained. It snowed. A war killed thousands in Brakna.',
    [],
  ],
])('%s', (_, title, body, expected) => {
  expect(scales(title, body)).toEqual(expected)
})
