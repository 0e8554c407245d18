import { expect, it } from 'vitest'
import { authorsIn } from '../../src/read/byline.ts'

it.each([
  ['By Ada Holm and Per Lind, staff writers', ['Ada Holm', 'Per Lind']],
  ['Ada Holm, Per Lind', ['Ada Holm', 'Per Lind']],
  ['Ada Holm, Ostrand', ['Ada Holm']],
  ['Von Käthe Öllers', ['Käthe Öllers']],
  ['By Ada Holm for The Tolven Post', ['Ada Holm']],
  ['Written by Ada Holm; Per Lind', ['Ada Holm', 'Per Lind']],
  ['Ludwig van Holm', ['Ludwig van Holm']],
  ['가람 기자', ['가람 기자']],
  ['https://social.example/holm', []],
  ['', []],
])('%j', (byline, names) => {
  expect(authorsIn(byline)).toEqual(names)
})
