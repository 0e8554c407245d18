import { aggregator } from '../../../src/read/formats/aggregator.ts'
import { PAGE } from '../../read/page.ts'
import type { Target } from '../target.ts'

export const target: Target = {
  format: aggregator,
  seeds: [Buffer.from(PAGE)],
  words: [
    '3 days ago\n',
    '- North Quay Times\n',
    'North Quay Times\n',
    '- ',
    '\n\n',
    '999999999999 years ago\n',
    '2025-07-09\n',
  ],
}
