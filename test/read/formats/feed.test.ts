import fc from 'fast-check'
import { generateRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../src/read/detect.ts'
import { feed } from '../../../src/read/formats/feed.ts'
import { piecesAs } from '../../../src/read/pieces.ts'
import { captureOf, type Yielded, yielded } from '../capture.ts'
import { atom, jsonFeed, paragraphsOf, RSS_HEAD, rss, rssItem } from '../samples/feed.ts'
import { FERRY, FLOOD, FLOOD_TITLE } from '../samples/prose.ts'

const content = paragraphsOf(FLOOD)
const FULL = FLOOD.join('\n\n')

const read = (text: string, file = 'feed.xml'): Promise<Yielded> =>
  yielded(piecesAs(feed, captureOf(text, file)))
const bodies = ({ drafts }: Yielded): readonly string[] =>
  drafts.map(({ text, bodyStart }) => text.slice(bodyStart))

describe('RSS', () => {
  it('gives the text of an item and what is said of it', async () => {
    const more =
      '<link>https://courier.example/flood</link><dc:creator>Nora Quill</dc:creator><pubDate>Tue, 08 Jul 2031 07:30:00 +0200</pubDate><category>Local</category>'
    const { drafts, problems, warnings } = await read(rss(rssItem({ title: FLOOD_TITLE, content, more })))
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] })
    expect(drafts).toMatchObject([
      {
        wantedId: 'brenning-courier-echo',
        outlet: 'Brenning Courier & Echo',
        title: FLOOD_TITLE,
        text: `${FLOOD_TITLE}\n\n${FULL}`,
        url: 'https://courier.example/flood',
        language: 'en-gb',
        authors: ['Nora Quill'],
        published: { value: '2031-07-08', instant: '2031-07-08T07:30:00+02:00', basis: 'stated' },
        section: 'Local',
      },
    ])
    expect(drafts[0]?.anchors()[0]).toMatchObject({ line: 6 })
  })

  it.each([
    ['its source', '<source url="https://b.example">Bay Post</source>', { outlet: 'Bay Post' }],
    ['a date of Dublin Core', '<dc:date>2031-07-08</dc:date>', { published: { value: '2031-07-08' } }],
    ['a language of its own', '<dc:language>en-nz</dc:language>', { language: 'en-nz' }],
    [
      'an author with an address',
      '<author>nora@courier.example (Nora Quill)</author>',
      { authors: ['Nora Quill'] },
    ],
    ['a permanent guid', '<guid>https://courier.example/1</guid>', { url: 'https://courier.example/1' }],
    [
      'a guid that is no address',
      '<guid isPermaLink="false">https://courier.example/1</guid>',
      { url: null },
    ],
    ['a script for an address', '<link>javascript:alert(1)</link>', { url: null }],
    ['several categories', '<category>A</category><category>B</category>', {}],
  ])('takes of an item %s', async (_, more, draft) => {
    const { drafts } = await read(rss(rssItem({ content, more })))
    expect(drafts).toMatchObject([draft])
    if (more.includes('<category>')) expect(drafts[0]).not.toHaveProperty('section')
  })

  it('takes a description as long as an article, and no teaser', async () => {
    const whole = rssItem({ description: content })
    const teaser = rssItem({ description: FLOOD[0] ?? '' })
    const cut = rssItem({
      content: `${paragraphsOf(FLOOD.slice(0, 3))}<p>Continue reading <a href="/x">${FLOOD_TITLE}</a></p>`,
    })
    const trails = rssItem({ description: `${content}<p>And then …</p>` })
    const result = await read(rss(whole, teaser, cut, trails))
    expect(bodies(result)).toEqual([FULL])
    expect(result.warnings).toEqual([
      expect.stringMatching(
        /^in\/feed\.xml:\d+: 3 of 4 items are left out \(a summary without the full text\); .+\.$/u,
      ),
    ])
  })

  it.each([
    [
      'summaries only',
      rss(rssItem({ description: 'It fell.' })),
      'in/feed.xml:6: its one item is left out (a summary',
    ],
    ['no items', rss(), 'in/feed.xml:1: the feed has no items'],
    [
      'entities of its own',
      `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss(rssItem({ content: '&a;' }))}`,
      'in/feed.xml:1: the document type declares entities',
    ],
    ['depth', rss(`<item>${'<a>'.repeat(300)}`), 'in/feed.xml:6: elements are nested more than 256 deep'],
    [
      'too many items',
      rss('<item><title>A</title></item>'.repeat(20_001)),
      'in/feed.xml:6: the feed has more than 20000 items',
    ],
    [
      'tags without end',
      `<rss ${'a'.repeat(20_000)}><item><title>A</title></item></rss>`,
      'in/feed.xml:1: the tags round its items are longer',
    ],
    ['nothing but broken items', rss('<item/>'.repeat(200)), 'more than 100 items cannot be read'],
  ])('is refused for %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })

  it('reads on behind an item that is broken, and up to where the file breaks off', async () => {
    const good = rssItem({ content: '<p>The pier fell.</p>' })
    const items = [good, '<item/>', '<item><title><b>It</title><description>sank</item>', good, good]
    const { drafts, problems } = await read(`${RSS_HEAD}${items.join('\n')}\n<item><title>Cut`)
    expect(drafts.map((draft) => draft.anchors()[0].line)).toEqual([6, 12, 16])
    expect(problems).toEqual([
      'in/feed.xml:10: this item is empty or its tags are crossed; save the feed once more, or leave the item out.',
      'in/feed.xml:11: this item is empty or its tags are crossed; save the feed once more, or leave the item out.',
      'in/feed.xml:20: the feed breaks off in this item; save the feed once more, or leave the item out.',
    ])
  })

  it('says of one item that its text is none, and reads the next', async () => {
    const deep = rssItem({ content: '<div>'.repeat(300) })
    const { drafts, problems } = await read(rss(deep, rssItem({ content })))
    expect(drafts).toHaveLength(1)
    expect(problems).toEqual([
      expect.stringContaining('in/feed.xml:6: the text of this item is nested more than 256 deep'),
    ])
  })

  it('reads items in the order of the feed, with the place of each, however many there are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 130 }), async (gaps) => {
        const items = gaps.map(
          (gap, i) => `${'\n'.repeat(gap)}${rssItem({ title: `Pier ${i}`, content: '<p>It fell.</p>' })}`,
        )
        const text = rss(...items)
        const { drafts } = await read(text)
        const lines = text.split('\n')
        expect(drafts.map(({ title }) => title)).toEqual(gaps.map((_, i) => `Pier ${i}`))
        for (const draft of drafts) expect(lines[draft.anchors()[0].line]).toContain(`>${draft.title}<`)
      }),
      { numRuns: 20 },
    )
  })

  it('reads what another program writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...FERRY), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('A & B', '<b> is bold', '“Gull”', 'x > y'),
        async (texts, title) => {
          const xml = generateRssFeed({
            title,
            link: 'https://a.example',
            description: 'd',
            items: [{ title: 'Pier', content: { encoded: paragraphsOf(texts) } }],
          })
          const { drafts, problems } = await read(String(xml))
          expect(problems).toEqual([])
          expect(drafts).toMatchObject([
            { title: 'Pier', text: `Pier\n\n${[...new Set(texts)].join('\n\n')}` },
          ])
        },
      ),
      { numRuns: 30 },
    )
  })
})

it('reads RSS 1.0, whose items stand beside the channel', async () => {
  const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bay Post</title></channel>\n<item><title>Pier</title><link>https://b.example/1</link><dc:creator>Ole Vik</dc:creator><content:encoded>&lt;p>It fell.&lt;/p></content:encoded></item></rdf:RDF>`
  expect((await read(text)).drafts).toMatchObject([
    {
      outlet: 'Bay Post',
      title: 'Pier',
      text: 'Pier\n\nIt fell.',
      url: 'https://b.example/1',
      authors: ['Ole Vik'],
    },
  ])
})

describe('Atom', () => {
  it.each([
    [
      'XHTML',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>fell</b>.</p><p>A &amp; B.</p></div></content>',
      'It fell.\n\nA & B.',
    ],
    [
      'HTML',
      '<content type="html">&lt;p>It fell.&lt;/p>&lt;p>A &amp;amp; B.&lt;/p></content>',
      'It fell.\n\nA & B.',
    ],
    ['text', '<content type="text">It fell &lt;p> &amp;amp; sank.</content>', 'It fell <p> &amp; sank.'],
  ])('has content as %s', async (_, xml, body) => {
    expect(bodies(await read(atom(`<entry><title>Pier</title>${xml}</entry>`)))).toEqual([body])
  })

  it('says who wrote what when, and where it stands', async () => {
    const entry = `<entry xml:lang="nb"><title type="html">A &lt;i>pier&lt;/i></title><link rel="self" href="https://b.example/self"/><link href="https://b.example/1"/><published>2031-05-04T09:30:00+09:00</published><updated>2031-05-05T08:00:00Z</updated><author><name>Ole Vik</name></author><content type="html">It fell.</content></entry>`
    const plain =
      '<entry><title>Pier</title><updated>2031-05-05T08:00:00Z</updated><content>It fell.</content></entry>'
    const { drafts } = await read(
      atom(entry + plain, '<title type="html">Bay &amp;amp; Post</title><author><name>Desk</name></author>'),
    )
    expect(drafts).toMatchObject([
      {
        title: 'A pier',
        outlet: 'Bay & Post',
        url: 'https://b.example/1',
        authors: ['Ole Vik'],
        modified: '2031-05-05T08:00:00Z',
        published: { instant: '2031-05-04T09:30:00+09:00' },
      },
      { authors: ['Desk'], published: { instant: '2031-05-05T08:00:00Z' } },
    ])
    expect(drafts[1]).not.toHaveProperty('modified')
  })

  it('has no text where its content is a picture', async () => {
    await expect(
      read(atom('<entry><title>P</title><content type="image/png">AAAA</content></entry>')),
    ).rejects.toThrow('a summary without')
  })
})

describe('JSON Feed', () => {
  it('of both versions is read', async () => {
    const item = {
      id: '1',
      url: 'https://b.example/1',
      title: 'A &amp; B',
      content_html: '<p>It fell.</p>',
      content_text: 'no',
      date_published: '2031-05-04T09:30:00Z',
      date_modified: '2031-05-05T09:30:00Z',
      tags: ['Local'],
      author: { name: 'Ole Vik' },
    }
    const { drafts } = await read(
      jsonFeed([item, { id: 2, content_text: 'A <p> tag.' }], {
        version: 'https://jsonfeed.org/version/1',
        language: 'en',
        authors: [{ name: 'Desk' }],
      }),
      'feed.json',
    )
    expect(drafts).toMatchObject([
      {
        outlet: 'Bay Post',
        title: 'A & B',
        text: 'A & B\n\nIt fell.',
        authors: ['Ole Vik'],
        section: 'Local',
        modified: '2031-05-05T09:30:00Z',
        published: { value: '2031-05-04' },
      },
      { text: '\n\nA <p> tag.', authors: ['Desk'] },
    ])
    expect(drafts.map((draft) => draft.anchors()[0].line)).toEqual([11, 26])
  })

  it.each([
    ['that breaks off', jsonFeed([{ id: '1' }]).slice(0, -9), 'the JSON breaks off'],
    ['without items', '{"version":"https://jsonfeed.org/version/1","items":{}}', 'has no list of items'],
    [
      'too deep',
      `{"version":"https://jsonfeed.org/version/1","items":[${'['.repeat(300)}${']'.repeat(300)}]}`,
      'nested more than 256 deep',
    ],
    [
      'that is no JSON',
      '{"version":"https://jsonfeed.org/version/1",\nitems:[]}',
      'in/feed.json:2: this is not valid JSON',
    ],
  ])('is refused %s', async (_, text, message) => {
    await expect(read(text, 'feed.json')).rejects.toThrow(message)
  })

  it('is refused where nothing in it says anything', async () => {
    const text = '{"version":"https://jsonfeed.org/version/1","items":[{}]}'
    expect((await read(text, 'feed.json')).problems).toEqual([
      'in/feed.json:1: this item is empty; leave the item out.',
    ])
  })

  it('goes on behind an item that is none', async () => {
    const { drafts, problems } = await read(
      jsonFeed([{}, 5, { id: '1', content_text: 'It fell.' }]),
      'feed.json',
    )
    expect([drafts.length, problems.length]).toEqual([1, 1])
  })
})

it.each([
  ['RSS', rss(), true],
  ['Atom', `\uFEFF<?xml version="1.0"?><!-- a -->${atom('')}`, true],
  ['JSON Feed', jsonFeed([]), true],
  ['a feed of something else', '<feed><item/></feed>', false],
  ['RDF of something else', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', false],
  ['JSON of something else', '{"version":"1.1","items":[]}', false],
  ['a page that mentions one', '<html><body>&lt;rss&gt; <rss></rss></body></html>', false],
  ['text', 'rss', false],
])('tells %s', (_, text, is) => {
  expect(formatOf(captureOf(text, 'some.txt')).name === 'feed').toBe(is)
})
