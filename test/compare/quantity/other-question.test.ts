import { expect, it } from 'vitest'
import { otherQuestion } from '../../../src/compare/quantity/other-question.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { claimsOf } from '../../claims.ts'

/** The number that `text` has between brackets. */
function claimIn(text: string): Claim {
  const plain = text.replace(/[[\]]/gu, '')
  const start = text.indexOf('[')
  const claim = claimsOf({ a: plain }).find(
    ({ value, span }) => value.type === 'quantity' && span.start <= start && start < span.end,
  )
  if (!claim) throw new Error(`no number in ${text}`)
  return claim
}

it.each([
  ['Operating profit was [$40 million].', 'Net profit was [$31 million].', true],
  ['Operating profit was [$40 million].', 'Operating income came to [$31 million].', false],
  ['Profit was [$40 million].', 'Net profit was [$31 million].', false],
  ['Sales rose to [$90 million].', 'Earnings were [$31 million].', true],
  ['Costs reached [$90 million].', 'Sales reached [$90.5 million].', true],
  ['Revenue fell to $40 million from [$52 million].', 'Revenue fell to [$41 million].', true],
  ['Revenue was down from [$52 million].', 'Revenue fell to [$41 million].', true],
  ['The race is 178 km (original length [190 km]).', 'The race is [178 km] long.', true],
  ['The race was planned by clubs of the town and is [190 km] long.', 'The race is [178 km] long.', false],
  ['The gift came from [52] farmers.', 'A gift of [41] farmers was sent.', false],
  ['The party is still [4] points behind its rival.', 'The party is down [6] points.', true],
  ['The party was [4] points ahead of its rival.', 'The party is [6] points behind its rival.', false],
  ['She was found guilty on [three] counts.', 'She was found not guilty on [two] counts.', true],
  ['She was convicted on [three] counts.', 'She was found guilty on [two] counts.', false],
  ['She was charged with [three] counts of fraud.', 'She was charged with [two] counts of theft.', true],
  ['She was charged with [three] counts of fraud.', 'She was charged with [two] counts of fraud.', false],
  ['There were [three] cases of measles.', 'There were [two] cases of the disease.', false],
  ['They opened four of [nine] gates.', 'They opened [four] gates.', true],
  ['They opened four of [nine] gates.', 'They opened [five] gates.', false],
  ['Two of the [four] hurt had been shot.', '[Two] people were hurt.', false],
  ['[Two] divers and one of the crew lost their lives.', '[Three] people lost their lives.', true],
  ['[Two] divers and one of the crew lost their lives.', '[Four] people lost their lives.', false],
  ['[Two] people were killed and one was hurt.', '[Three] people were killed.', false],
  ['Turnout here was [71 percent].', 'Turnout was [66 percent].', true],
  ['Turnout there was [71 percent].', 'Turnout was [66 percent].', false],
  ['Of its [300] drivers ten were sick.', '[900] drivers were on strike.', true],
  ['Of the [300] drivers ten were sick.', '[900] drivers were on strike.', false],
])('%s | %s', (left, right, expected) => {
  const [a, b] = [claimIn(left), claimIn(right)]
  expect([otherQuestion(a, b) !== null, otherQuestion(b, a) !== null]).toEqual([expected, expected])
})
