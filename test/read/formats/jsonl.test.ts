import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Columns } from '../../../src/read/capture.ts'
import { formatOf } from '../../../src/read/detect.ts'
import { jsonl } from '../../../src/read/formats/jsonl.ts'
import { piecesAs } from '../../../src/read/pieces.ts'
import { linesOf } from '../../../src/read/table/lines.ts'
import { captureOf, type Yielded, yielded } from '../capture.ts'
import { ninjsItem } from '../samples/wire.ts'

const read = (text: string, columns: Columns | null = null): Promise<Yielded> =>
  yielded(piecesAs(jsonl, captureOf(text, 'export.jsonl', { columns })))
const rows = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

it('gives an article for each line, by the usual names of keys', async () => {
  const result = await read(
    rows(
      {
        source: { id: null, name: 'Bay Post' },
        title: 'A &amp; B',
        content: 'It fell.',
        publishedAt: '2031-05-04T09:30:00Z',
        url: 'https://bay.example/1',
        author: 'Asta Holm and Ole Vik',
      },
      {
        publisher: 'Coast',
        headline: 'C',
        articleBody: ['It sank.', 'It rose.'],
        timestamp: 1935480000123,
        authors: [{ name: 'Ole Vik' }, 'Asta Holm'],
      },
    ),
  )
  expect(result).toMatchObject({ problems: [], warnings: [] })
  expect(result.drafts).toMatchObject([
    {
      outlet: 'Bay Post',
      text: 'A & B\n\nIt fell.',
      published: { value: '2031-05-04' },
      url: 'https://bay.example/1',
      authors: ['Asta Holm', 'Ole Vik'],
    },
    {
      outlet: 'Coast',
      text: 'C\n\nIt sank.\n\nIt rose.',
      published: { instant: '2031-05-02T09:20:00Z' },
      authors: ['Ole Vik', 'Asta Holm'],
    },
  ])
})

describe('keys', () => {
  it.each([
    ['a path', { article: { parts: [{ text: 'It fell.' }] } }, 'article.parts.0.text'],
    ['a name with dots', { 'article.text': 'It fell.', article: { text: 'It sank.' } }, 'article.text'],
    ['a name of their own', { lede: 'It fell.', text: 'It sank.' }, 'lede'],
  ])('may be named by %s', async (_, row, text) => {
    expect((await read(rows(row), { text })).drafts).toMatchObject([{ text: '\n\nIt fell.' }])
  })

  it.each([
    [
      { lede: 'It fell.' },
      null,
      'in/export.jsonl:1: none of its columns is known to hold the text of articles (there are "lede")',
    ],
    [{ a: { b: 'It fell.' } }, { text: 'a.c' }, 'in/export.jsonl:1: there is no column "a.c"'],
    [{ a: {} }, { text: 'a.__proto__' }, 'in/export.jsonl:1: there is no column "a.__proto__"'],
  ])('that are not there are named: %j', async (row, columns, message) => {
    await expect(read(rows(row), columns)).rejects.toThrow(message)
  })
})

describe('lines', () => {
  it('that are broken are said, and the others read', async () => {
    const { drafts, problems, warnings } = await read(
      `{"text":"It fell."}\r\n\n[1]\n{"text":\n{"title":"A"}\nnull\n{"text":"It sank."}`,
    )
    expect(drafts.map((draft) => [draft.text, draft.anchors()[0].line])).toEqual([
      ['\n\nIt fell.', 1],
      ['\n\nIt sank.', 7],
    ])
    expect(problems).toEqual(
      [3, 4, 6].map(
        (line) =>
          `in/export.jsonl:${line}: this line is no object of JSON; export it once more, or leave the line out.`,
      ),
    )
    expect(warnings).toEqual([
      'in/export.jsonl:5: 1 of 6 items is left out (there is no text in "text"); fill it in, or leave the rows out.',
    ])
  })

  it('that are too long are passed over', async () => {
    const { drafts, problems } = await read(
      `{"text":"It fell."}\n{"text":"${'x'.repeat(6_000_000)}"}\n{"text":"It sank."}\n`,
    )
    expect(drafts).toHaveLength(2)
    expect(problems).toEqual([
      'in/export.jsonl:2: this line is longer than 5 MB; export it once more, or leave the line out.',
    ])
  })

  it('are given up where most are broken', async () => {
    await expect(read(`{"text":"It fell."}\n${'x\n'.repeat(500)}`)).rejects.toThrow(
      'in/export.jsonl:102: more than 100 items cannot be read',
    )
  })

  it('with items of ninjs are read as such, unless the settings say otherwise', async () => {
    const text = rows({ text: 'It sank.' }, ninjsItem())
    expect((await read(text)).drafts).toMatchObject([{ text: '\n\nIt sank.' }, { outlet: 'Coast Wire' }])
    expect((await read(rows(ninjsItem()), { text: 'by' })).drafts).toMatchObject([{ outlet: 'wire.example' }])
  })

  it('are the same however their text is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[ab\n]{0,6}$/u)),
        fc.integer({ min: 1, max: 4 }),
        async (pieces, longest) => {
          const text = pieces.join('')
          const chunks = async function* (): AsyncGenerator<string> {
            yield* pieces
          }
          const found = []
          for await (const line of linesOf(chunks(), longest)) found.push(line)
          const all = text
            .split('\n')
            .map((line, i) => ({ text: line.length > longest ? null : line, number: i + 1 }))
          expect(found).toEqual(text === '' || text.endsWith('\n') ? all.slice(0, -1) : all)
        },
      ),
    )
  })
})

const DECISION = {
  v: 1,
  id: 'a',
  time: '2031-05-04T09:30:00Z',
  reviewer: 'b',
  story: 's',
  finding: 'f',
  verdict: 'confirmed',
  note: '',
  text: '',
}

it.each([
  ['a.jsonl', rows({ lede: 'It fell.' }), true],
  ['a.ndjson', '{"a":', true],
  ['a.txt', rows({ title: 'A', text: 'It fell.' }, {}), true],
  ['a.txt', rows({ title: 'A', text: 'It fell.' }), false],
  ['a.txt', rows({ a: 1 }, { a: 2 }), false],
  ['a.json', '{\n"text": "It fell."\n}', false],
  ['decisions.jsonl', rows(DECISION), false],
  ['decisions.jsonl', rows({ v: 1, id: 'a', time: '', reviewer: 'b', undoes: 'c' }), false],
  ['a.jsonl', '[1]\n', false],
])('%s with %j', (file, text, is) => {
  expect(formatOf(captureOf(text, file)).name === 'jsonl').toBe(is)
})
