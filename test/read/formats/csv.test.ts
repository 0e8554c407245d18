import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Columns } from '../../../src/read/capture.ts'
import { formatOf } from '../../../src/read/detect.ts'
import { csv } from '../../../src/read/formats/csv.ts'
import { piecesAs } from '../../../src/read/pieces.ts'
import { captureOf, type Yielded, yielded } from '../capture.ts'

const read = (
  content: string | Uint8Array,
  columns: Columns | null = null,
  file = 'export.csv',
): Promise<Yielded> => yielded(piecesAs(csv, captureOf(content, file, { columns })))
const linesIn = ({ drafts }: Yielded): readonly number[] => drafts.map((draft) => draft.anchors()[0].line)

it('gives an article for each row, by the usual names of columns', async () => {
  const rows = [
    'Outlet,Headline,Body,Published At,Link,Author,Language,Captured,Time zone',
    'Bay Post,Pier falls,"The pier fell.\nTwo were ""hurt"".",2031-05-04T09:30:00Z,https://bay.example/1,"By Asta Holm, Ole Vik",en_AU,2031-05-05,Australia/Perth',
    '',
    ',Pier sank,<p>It &amp; the boats <b>sank</b>.</p><p>Then it rose.</p>,1935480000,https://www.coast.example/2,,English,,Perth',
  ]
  const result = await read(rows.join('\r\n'))
  expect(result).toMatchObject({ problems: [], warnings: [] })
  expect(result.drafts).toMatchObject([
    {
      wantedId: 'bay-post',
      outlet: 'Bay Post',
      title: 'Pier falls',
      text: 'Pier falls\n\nThe pier fell.\nTwo were "hurt".',
      url: 'https://bay.example/1',
      authors: ['Asta Holm', 'Ole Vik'],
      language: 'en-AU',
      published: { instant: '2031-05-04T09:30:00Z', basis: 'stated' },
      captured: '2031-05-05',
      timezone: 'Australia/Perth',
    },
    {
      outlet: 'coast.example',
      text: 'Pier sank\n\nIt & the boats sank.\n\nThen it rose.',
      published: { instant: '2031-05-02T09:20:00Z' },
    },
  ])
  expect(result.drafts[1]).not.toHaveProperty('timezone')
  expect(linesIn(result)).toEqual([2, 5])
})

describe('columns', () => {
  it('of another table do not keep one with usual names from being read', async () => {
    const text = 'outlet,title,text\nBay Post,Pier falls,The pier fell on Sunday.\n'
    const { drafts } = await read(text, { text: 'Inhalt', outlet: 'Quelle' })
    expect(drafts).toMatchObject([{ outlet: 'Bay Post', title: 'Pier falls' }])
  })

  it.each([
    [';', 'title;text\nP;It fell, twice.\n'],
    ['tab', 'title\ttext\nP\tIt fell, twice.\n'],
    ['|', 'title|text\nP|It fell, twice.\n'],
    [', with marks round names', '"title, short",text\nP,"It fell, twice."\n'],
    [', behind a byte order mark', '\uFEFFtitle,text\nP,"It fell, twice."\n'],
  ])('are divided by %j', async (_, text) => {
    expect((await read(text)).drafts).toMatchObject([
      { text: expect.stringMatching(/(?:^|\n)It fell, twice\.$/u) },
    ])
  })

  it('are those that the settings name, and otherwise the usual ones', async () => {
    const text = 'id,lede,body,paper\n1,It fell.,No text.,Bay Post\n'
    expect((await read(text, { text: 'lede', outlet: 'paper' })).drafts).toMatchObject([
      { text: '\n\nIt fell.', outlet: 'Bay Post' },
    ])
    expect((await read(text)).drafts).toMatchObject([{ text: '\n\nNo text.', outlet: 'Export' }])
  })

  it.each([
    [
      'id,lede\n1,It fell.\n',
      null,
      'in/export.csv:1: none of its columns is known to hold the text of articles (there are "id", "lede"); name it in story.yaml under columns, as in "columns: { text: lede }".',
    ],
    [
      'id,lede\n1,It fell.\n',
      { text: 'lead' },
      'in/export.csv:1: there is no column "lead", which story.yaml names for the text; choose from "id", "lede".',
    ],
    [
      'id,story text\n1,It fell.\n',
      { text: 'storytext' },
      'in/export.csv:1: there is no column "storytext", which story.yaml names for the text; did you mean story text.',
    ],
    [`${','.repeat(50)}\n`, null, 'name it in story.yaml under columns, as in "columns: { text: body }".'],
  ])('that are not there are named: %j', async (text, columns, message) => {
    await expect(read(text, columns)).rejects.toThrow(message)
  })

  it('of one name: the first counts', async () => {
    expect((await read('text,text\nIt fell.,It sank.\n')).drafts).toMatchObject([{ text: '\n\nIt fell.' }])
  })
})

describe('rows', () => {
  it('without text or with a part of it are left out and said once', async () => {
    const { drafts, warnings } = await read(
      'title,body\nA,It fell.\nB,\nC, \nD,It fell and [+812 chars]\nE\n',
    )
    expect(drafts).toHaveLength(1)
    expect(warnings).toEqual([
      'in/export.csv:3: 3 of 5 items are left out (there is no text in "body"); fill it in, or leave the rows out.',
      'in/export.csv:5: 1 of 5 items is left out (the text breaks off, as in “[…]”); export the full text, or save the pages of the articles.',
    ])
  })

  it('with dates of another form are read, and that is said once', async () => {
    const { drafts, warnings } = await read('text,date\nIt fell.,4/5/2031\nIt sank.,5/5/2031\nIt rose.,\n')
    expect(drafts.map(({ published }) => published.value)).toEqual([null, null, null])
    expect(warnings).toEqual([
      'in/export.csv: 2 rows have dates that cannot be read ("4/5/2031"); write them as YYYY-MM-DD.',
    ])
  })

  it.each([
    [
      'never closed',
      'text\nIt fell.\n"It sank.\nIt rose.\n',
      'in/export.csv:3: a cell begins with a quotation mark that is never closed',
    ],
    [
      'never closed in a large file',
      `text\nIt fell.\n"It sank.\n${'It rose.\n'.repeat(700_000)}`,
      'in/export.csv:3: this row has more than 5 MB',
    ],
  ])('are read up to a quotation mark that is %s', async (_, text, message) => {
    const before: string[] = []
    const reading = async (): Promise<void> => {
      for await (const piece of piecesAs(csv, captureOf(text, 'export.csv')))
        if (piece.kind === 'article') before.push(piece.draft.text)
    }
    await expect(reading()).rejects.toThrow(message)
    expect(before).toEqual(['\n\nIt fell.'])
  })

  it.each([
    ['nothing', '\n\n', 'the table is empty'],
    ['names only', 'title,text\n', 'the table has no rows'],
    [
      'too many of them without',
      `title,text\n${'A,\n'.repeat(20_002)}`,
      'in/export.csv:20003: more than 20000 items are no articles',
    ],
    ['no text', 'title,text\nA,\n', 'its one item is left out (there is no text in "text")'],
  ])('are missing where a table has %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })

  it('keep characters beyond the basic plane wherever a piece that is parsed ends', async () => {
    const { drafts } = await read(`text\n${`${'😀'.repeat(41)} fell\n`.repeat(400)}`)
    expect(new Set(drafts.map(({ text }) => text))).toEqual(new Set([`\n\n${'😀'.repeat(41)} fell`]))
  })

  it('come out as they went in, with their lines', async () => {
    const cell = fc.stringMatching(/^[a-z",;\n\r ]{0,12}$/u)
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        async (cells, end) => {
          const quoted = cells.map((text) => `"x${text.replaceAll('"', '""')}"`)
          const rows = quoted.map((text, i) => `${i},${text}`)
          const { drafts } = await read(['title,text', ...rows, ''].join(end))
          const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim()
          expect(drafts.map(({ text, bodyStart }) => flat(text.slice(bodyStart)))).toEqual(
            cells.map((text) => flat(`x${text}`)),
          )
          let line = 2
          const expected = quoted.map((text) => {
            const at = line
            line += text.split(/\r\n|\r|\n/u).length
            return at
          })
          expect(drafts.map((draft) => draft.anchors()[0].line)).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of a table larger than memory need be are decoded as its beginning is', async () => {
    const row = 'Pier,"Café très fermé – it fell."\n'
    const bytes = Buffer.concat([
      Buffer.from('title,text\n'),
      ...Array.from({ length: 160_000 }, () => Buffer.from(row, 'latin1')),
    ])
    let count = 0
    for await (const piece of piecesAs(
      csv,
      captureOf(
        bytes.map((byte) => (byte === 0x13 ? 0x96 : byte)),
        'export.csv',
      ),
    )) {
      if (piece.kind !== 'article') continue
      expect(piece.draft.text).toContain('Café très fermé – it fell.')
      if (++count === 200) break
    }
    expect(count).toBe(200)
  })
})

it.each([
  ['a.csv', 'anything,at all\n1,2\n', 'csv'],
  ['a.tsv', 'anything\tat all\n', 'csv'],
  ['a.txt', 'outlet,title,text\na,b,c\n', 'csv'],
  ['a.txt', '"Outlet";"Title";"Full text"\n', 'csv'],
  ['a.txt', 'outlet,title,lede\na,b,c\n', 'plain'],
  [
    'a.txt',
    'Text, title, date and time of the fall of the pier, as they were told, are below\n\nIt fell.',
    'plain',
  ],
  ['a.md', '| title | text | date |\n|---|---|---|\n', 'plain'],
])('%s with %j is %s', (file, text, name) => {
  expect(formatOf(captureOf(text, file)).name).toBe(name)
})
