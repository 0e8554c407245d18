import { expect, it } from 'vitest'
import { areOfOtherDays } from '../../src/compare/days.ts'
import type { EventFrame } from '../../src/model/claim.ts'
import { claimOf } from '../claims.ts'

const on = (...days: EventFrame['days']): EventFrame => ({ ...claimOf().event, days })

it.each<[string, EventFrame, EventFrame, boolean]>([
  ['one day and the next', on([3, 3]), on([4, 4]), true],
  ['a day and a week that holds it', on([3, 3]), on([1, 7]), false],
  ['a day and none', on([3, 3]), on(), false],
])('%s', (_what, a, b, expected) => {
  expect([areOfOtherDays(a, b), areOfOtherDays(b, a)]).toEqual([expected, expected])
})
