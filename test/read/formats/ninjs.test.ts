import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../src/read/detect.ts'
import { ninjs } from '../../../src/read/formats/ninjs.ts'
import { piecesAs } from '../../../src/read/pieces.ts'
import { captureOf, type Yielded, yielded } from '../capture.ts'
import { ninjsItem } from '../samples/wire.ts'

const read = (value: unknown): Promise<Yielded> =>
  yielded(
    piecesAs(
      ninjs,
      captureOf(typeof value === 'string' ? value : JSON.stringify(value, null, 1), 'wire.json'),
    ),
  )
const texts = async (value: unknown): Promise<readonly string[]> =>
  (await read(value)).drafts.map(({ text, bodyStart }) => text.slice(bodyStart))

it('gives the text of an item and what is said of it', async () => {
  const { drafts, problems, warnings } = await read(ninjsItem())
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] })
  expect(drafts).toMatchObject([
    {
      wantedId: 'coast-wire',
      outlet: 'Coast Wire',
      title: 'Pier falls & two are hurt',
      text: 'Pier falls & two are hurt\n\nThe pier fell on Sunday.\n\nTwo were hurt.',
      url: 'https://wire.example/items/1',
      language: 'en-GB',
      authors: ['Asta Holm', 'Ole Vik'],
      published: { value: '2031-05-04', instant: '2031-05-04T08:00:00Z', basis: 'stated' },
      modified: '2031-05-04T10:37:00Z',
    },
  ])
})

describe('versions of the standard', () => {
  it.each([
    [
      '1',
      {
        uri: 'urn:x:1',
        type: 'text',
        versioncreated: '2031-05-04T10:37:00Z',
        byline: 'Ole Vik',
        headline: 'Pier falls',
        body_html: '<p>It fell.</p>',
        body_text: 'It fell.',
      },
    ],
    [
      '1, by representations',
      {
        uri: 'urn:x:1',
        versioncreated: '2031-05-04T10:37:00Z',
        byline: 'Ole Vik',
        headline_main: 'Pier falls',
        headline_short: 'Pier',
        body_main: 'It fell.',
        body_richtext: '<p>It fell.</p>',
      },
    ],
    [
      '2',
      {
        uri: 'urn:x:1',
        versioncreated: '2031-05-04T10:37:00Z',
        by: 'Ole Vik',
        headlines: [{ value: 'Pier falls' }],
        bodies: [{ contenttype: 'text/html', value: '<section><p>It fell.</p></section>' }],
      },
    ],
    [
      '3',
      {
        uri: 'urn:x:1',
        standard: { name: 'ninjs', version: '3.0' },
        versionCreated: '2031-05-04T10:37:00Z',
        by: 'Ole Vik',
        headlines: [{ role: 'main', value: 'Pier falls' }],
        bodies: [{ value: 'It fell.' }],
      },
    ],
  ])('%s', async (_, item) => {
    const { drafts } = await read(item)
    expect(drafts).toMatchObject([
      {
        title: 'Pier falls',
        text: 'Pier falls\n\nIt fell.',
        authors: ['Ole Vik'],
        url: null,
        published: { instant: '2031-05-04T10:37:00Z' },
      },
    ])
    expect(drafts[0]).not.toHaveProperty('modified')
    expect(formatOf(captureOf(JSON.stringify(item), 'a.json')).name).toBe('ninjs')
  })
})

it.each([
  ['who holds the rights', { copyrightHolder: 'A', provider: 'B' }, 'A'],
  ['the provider', { copyrightHolder: undefined, provider: { name: 'B' }, source: 'C' }, 'B'],
  ['the source', { copyrightHolder: ' ', source: 'C', infoSources: [{ name: 'D' }] }, 'C'],
  ['who gave the news', { copyrightHolder: undefined, infoSources: [{ name: 'D' }, { name: 'E' }] }, 'D'],
  ['the file, where none is said', { copyrightHolder: undefined }, 'Wire'],
])('takes for the outlet %s', async (_, more, outlet) => {
  expect((await read(ninjsItem(more))).drafts).toMatchObject([{ outlet }])
})

it.each([
  [
    'markup before plain text',
    [{ value: 'It fell. Twice.' }, { contentType: 'text/html', value: '<p>It fell.</p><p>Twice.</p>' }],
    'It fell.\n\nTwice.',
  ],
  [
    'plain text where markup is a small part of it',
    [
      { value: 'It fell. Twice. And then it sank to the ground.' },
      { contentType: 'text/html', value: '<p>It fell.</p>' },
    ],
    'It fell. Twice. And then it sank to the ground.',
  ],
  ['the longest', [{ value: 'It fell.' }, { value: 'It fell. Twice.' }], 'It fell. Twice.'],
  [
    'no summary',
    [
      { role: 'summary', value: 'It fell and sank and so on.' },
      { role: 'main', value: 'It fell.' },
    ],
    'It fell.',
  ],
])('takes for the text %s', async (_, bodies, text) => {
  expect(await texts(ninjsItem({ bodies }))).toEqual([text])
})

describe('several items', () => {
  it('are read from lists, wrappers and associations of both kinds', async () => {
    const of = (n: number, more = {}): Record<string, unknown> =>
      ninjsItem({ uri: `urn:x:${n}`, bodies: [{ value: `Pier ${n} fell.` }], ...more })
    const value = {
      data: {
        items: [
          { item: of(1, { associations: { side: of(2) } }) },
          { item: of(3, { associations: [of(4), { type: 'picture', uri: 'urn:x:5' }] }) },
        ],
      },
    }
    expect(await texts(value)).toEqual(['Pier 1 fell.', 'Pier 2 fell.', 'Pier 3 fell.', 'Pier 4 fell.'])
  })

  it('have their own lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 4 }), fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 8 }),
        async (gaps) => {
          const items = gaps.map(
            ([gap, word], i) =>
              `${'\n'.repeat(gap)}${JSON.stringify(ninjsItem({ uri: `urn:${i}`, slugline: `{${word}`, headlines: [{ value: `Pier ${i}` }] }))}`,
          )
          const text = `[${items.join(',')}]`
          const { drafts } = await read(text)
          const lines = text.split('\n')
          expect(drafts).toHaveLength(gaps.length)
          for (const draft of drafts) expect(lines[draft.anchors()[0].line - 1]).toContain(`"${draft.title}"`)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('say line 1 where a key comes twice and lines cannot be told', async () => {
    const item = JSON.stringify(ninjsItem())
    const { drafts } = await read(`{"a":\n{},"a":\n[${item}]}`)
    expect(drafts[0]?.anchors()[0].line).toBe(1)
  })
})

describe('what is no article', () => {
  it('is left out and said, but for pictures', async () => {
    const items = [
      ninjsItem(),
      ninjsItem({ type: 'picture' }),
      ninjsItem({ pubStatus: 'canceled' }),
      ninjsItem({ pubStatus: 'withheld' }),
      ninjsItem({ representationType: 'incomplete' }),
    ]
    const { drafts, warnings } = await read(items)
    expect(drafts).toHaveLength(1)
    expect(warnings).toEqual([
      expect.stringMatching(
        /^in\/wire\.json:\d+: 2 of 5 items are left out \(cancelled or withheld by their provider\); .+\.$/u,
      ),
      expect.stringMatching(
        /^in\/wire\.json:\d+: 1 of 5 items is left out \(parts without the full text\); .+\.$/u,
      ),
    ])
  })

  it('is said where there is nothing else', async () => {
    await expect(read(ninjsItem({ type: 'picture' }))).rejects.toThrow('its one item is left out (pictures')
  })

  it('is under embargo as long as its provider says', async () => {
    const { drafts, warnings } = await read(ninjsItem({ embargoed: '2031-05-05T00:00:00Z' }))
    expect(drafts).toHaveLength(1)
    expect(warnings).toEqual([expect.stringContaining('is under embargo until 2031-05-05T00:00:00Z')])
  })
})

it.each([
  ['no item with a text', { uri: 'u', standard: { name: 'ninjs' } }, 'no item in it has a text'],
  ['what breaks off', '{"uri":"u","bodies":[{"value":"It fell."}', 'in/wire.json:1: the JSON breaks off'],
  ['depth', `[${'['.repeat(400)}${']'.repeat(400)}]`, 'nested more than 256 deep'],
  ['too many objects', `[${'{},'.repeat(1_000_001)}{}]`, 'has more than 1000000 objects'],
])('refuses %s', async (_, value, message) => {
  await expect(read(value)).rejects.toThrow(message)
})

it.each([
  ['a decision of ours', '{"v":1,"id":"a","reviewer":"b","finding":"c"}'],
  ['settings of a package', '{"name":"a","uri":"https://a.example","version":"1"}'],
  ['a report of SARIF', '{"version":"2.1.0","runs":[{"originalUriBaseIds":{"a":{"uri":"file:///"}}}]}'],
  ['rows with a body', '{"uri":"a","body_text":"b"}'],
  ['items on lines of their own', `${JSON.stringify(ninjsItem())}\n${JSON.stringify(ninjsItem())}\n`],
])('is not %s', (_, text) => {
  expect(ninjs.recognises({ start: text, head: new Uint8Array(), extension: '.json', type: null })).toBe(
    false,
  )
})
