import { expect, it } from 'vitest'
import { extractMentions } from '../../../src/extract/index.ts'
import { offencesOf } from '../../../src/extract/outcome/offences.ts'
import { annotated } from '../../helpers.ts'

function read(text: string): string[] {
  const source = annotated(text)
  const mentions = extractMentions(source)
  return offencesOf(source, (sentence) => mentions.filter((mention) => mention.sentence === sentence)).map(
    ({ person, stage, items, span }) =>
      `${person.canonical} ${stage}: ${items.join('; ')} [${source.article.text.slice(span.start, span.end)}]`,
  )
}

it.each<[string, string[]]>([
  [
    'Tom Reed pleaded guilty to bank fraud, tax evasion and lying to auditors.',
    [
      'Tom Reed admitted: bank fraud; tax evasion; lie auditor [bank fraud, tax evasion and lying to auditors]',
    ],
  ],
  ['Tom Reed was charged with arson, police said.', ['Tom Reed charged: arson [arson]']],
  [
    'Tom Reed was sentenced to four years in prison for theft and forgery.',
    ['Tom Reed punished: theft; forgery [theft and forgery]'],
  ],
  [
    'Tom Reed was indicted along with his brother on Tuesday on charges of theft.',
    ['Tom Reed charged: theft [charges of theft]'],
  ],
  ['Tom Reed was charged with accepting bribes.', ['Tom Reed charged: bribe [accepting bribes]']],
  ['Tom Reed was also charged with arson.', []],
  // near misses: no person, two persons, no guilt
  ['The firm was charged with arson.', []],
  ['Tom Reed told Ann Keller that he was charged with arson.', []],
  ['Tom Reed pleaded for help.', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
