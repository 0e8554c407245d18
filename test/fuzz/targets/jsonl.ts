import { jsonl } from '../../../src/read/formats/jsonl.ts'
import { ninjsItem } from '../../read/samples/wire.ts'
import type { Target } from '../target.ts'

const ROW = {
  source: { name: 'Bay Post' },
  title: 'Pier',
  content: 'The pier fell.',
  publishedAt: '2031-05-04',
  authors: ['Ole Vik'],
}

export const target: Target = {
  format: jsonl,
  seeds: [
    [ROW, { ...ROW, content: ['One.', 'Two.'] }],
    [ROW, ninjsItem()],
  ].map((rows) => Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))),
  words: [
    '{',
    '}',
    '\n',
    '\r\n',
    '{}\n',
    '"text":',
    '"__proto__":',
    '[',
    'null',
    '{"text":"It fell."}\n',
    '\\ud800',
    '1e999',
  ],
}
