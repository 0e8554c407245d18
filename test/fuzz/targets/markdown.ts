import { markdown } from '../../../src/read/formats/markdown.ts'
import type { Target } from '../target.ts'

export const target: Target = {
  format: markdown,
  seeds: [
    `---
outlet: Bay Post
title: "The pier fell: what is known"
published: 2031-05-04T09:30:00+09:00
captured: 2031-05-05
url: https://bay-post.example/pier
authors: [Asta Holm, 'Ole Vik']
language: en-GB
timezone: Europe/Oslo
---
The pier fell on Sunday.

“We warned them,” she said.
`,
    '---\r\ntitle: |\r\n  Two\r\n  lines\r\n---\r\ncafÃ© and â€œquotesâ€\u009D\r\n',
  ].map((text) => Buffer.from(text)),
  words: [
    '---\n',
    '&a ',
    '*a',
    '<<: ',
    '!!binary ',
    '\uFEFF',
    'title: ',
    'published: ',
    '[',
    '{',
    '|\n ',
    '...\n',
    'â€™',
    '\u202E',
  ],
}
