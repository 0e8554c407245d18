import { expect, it } from 'vitest'
import { otherFate } from '../../../src/compare/headline/fate.ts'
import { extractMentions } from '../../../src/extract/index.ts'
import { annotated } from '../../helpers.ts'

it.each<[string, string, string, readonly string[]]>([
  ['held', 'Three held over theft', 'Two men were arrested on Friday.', ['Three / Two']],
  [
    'told with ages between',
    'Three held over theft',
    'Two men, 34 and 41, are behind bars.',
    ['Three / Two'],
  ],
  ['by an active verb', 'Four arrested after raid', 'Police arrested three suspects.', ['Four / three']],
  ['hurt', 'Six hurt in crash', 'The crash injured five people.', ['Six / five']],
  [
    'not where the body has it of people',
    'Three held over theft',
    'Two men were held. Three were charged.',
    [],
  ],
  ['not where one more is told beside', 'Three held over theft', 'Two men and a woman were arrested.', []],
  [
    'not where one more is told later',
    'Three held over theft',
    'Two men were held. A third man was arrested.',
    [],
  ],
  ['not another fate', 'Three held over theft', 'Two men were hurt in the raid.', []],
  ['not things', 'Three held over theft', 'Two vans were held at the port.', []],
  ['not the dead', 'Nine dead, dozens missing', 'Some 34 people died and eight people are missing.', []],
  ['not a bound', 'Three held over theft', 'At least two men were arrested.', []],
])('%s', (_what, title, body, expected) => {
  const source = annotated(body, { title })
  const [sentence] = source.sentences
  const problems = sentence ? otherFate({ source, mentions: extractMentions(source) }, sentence) : []
  expect(
    problems.map(({ places }) =>
      places.map(({ span }) => source.article.text.slice(span.start, span.end)).join(' / '),
    ),
  ).toEqual(expected)
})
