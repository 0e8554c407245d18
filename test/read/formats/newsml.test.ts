import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../src/read/detect.ts'
import { newsml } from '../../../src/read/formats/newsml.ts'
import { piecesAs } from '../../../src/read/pieces.ts'
import { captureOf, type Yielded, yielded } from '../capture.ts'
import { NITF, newsItem, newsMessage } from '../samples/wire.ts'

const read = (text: string): Promise<Yielded> => yielded(piecesAs(newsml, captureOf(text, 'wire.xml')))
const texts = async (text: string): Promise<readonly string[]> =>
  (await read(text)).drafts.map((draft) => draft.text.slice(draft.bodyStart))
const TEXT = 'The pier fell on Sunday.\n\nWhat is known\n\n"We warned them," she said.'

it('gives the text of an item and what is said of it', async () => {
  const { drafts, problems, warnings } = await read(newsItem())
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] })
  expect(drafts).toMatchObject([
    {
      wantedId: 'coast-wire',
      outlet: 'Coast Wire',
      title: 'Pier falls, two are hurt',
      text: `Pier falls, two are hurt\n\n${TEXT}`,
      url: null,
      language: 'en-GB',
      authors: ['Asta Holm', 'Ole Vik'],
      published: { instant: '2031-05-04T08:00:00+02:00', basis: 'stated' },
      modified: '2031-05-04T10:37:00+02:00',
      section: 'Harbour',
    },
  ])
})

it('reads NITF by itself', async () => {
  const { drafts } = await read(`<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">\n${NITF}`)
  expect(drafts).toMatchObject([
    {
      outlet: 'Coast Wire',
      title: 'Pier falls & two are hurt',
      text: `Pier falls & two are hurt\n\n${TEXT}`,
      authors: ['Asta Holm'],
      published: { instant: '2031-05-04T09:30:00Z' },
      section: 'Harbour',
    },
  ])
  expect(drafts[0]?.anchors()[0].line).toBe(3)
})

it.each([
  [
    'XHTML',
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>It <b>fell</b>.</p><p>A &amp; B.</p></body></html></inlineXML>',
    'It fell.\n\nA & B.',
  ],
  [
    'XHTML with prefixes',
    '<inlineXML><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p>It fell.</h:p></h:body></h:html></inlineXML>',
    'It fell.',
  ],
  [
    'plain text',
    '<inlineData contenttype="text/plain">It fell.\n\nA &lt; B.</inlineData>',
    'It fell.\n\nA < B.',
  ],
  [
    'HTML',
    '<inlineData contenttype="text/html">&lt;p>It fell.&lt;/p>&lt;p>Twice.&lt;/p></inlineData>',
    'It fell.\n\nTwice.',
  ],
  [
    'the first rendition that has any',
    '<inlineXML><nitf><body/></nitf></inlineXML><inlineData contenttype="image/svg+xml">a</inlineData><inlineData encoding="base64">QQ==</inlineData><inlineData>It fell.</inlineData>',
    'It fell.',
  ],
])('takes the text from %s', async (_, content, text) => {
  expect(await texts(newsItem({ content }))).toEqual([text])
})

it.each([
  [
    'who made it, where there is no byline',
    '<creator qcode="c:1"><name>Ole Vik</name></creator><headline>P</headline>',
    { authors: ['Ole Vik'], title: 'P' },
  ],
  ['the byline in its text', '<headline>P</headline>', { authors: ['Asta Holm'] }],
  ['the headline in its text', '', { title: 'Pier falls & two are hurt' }],
  ['the language of the item', '', { language: 'en-US' }],
])('takes %s', async (_, contentMeta, draft) => {
  expect((await read(newsItem({ contentMeta }))).drafts).toMatchObject([draft])
})

describe('a message', () => {
  it('gives its text items, and says what was withdrawn or is not in it', async () => {
    const { drafts, warnings } = await read(
      newsMessage(
        '<packageItem><groupSet/></packageItem>',
        newsItem({ itemClass: 'ninat:picture', content: '<remoteContent href="a.jpg"/>' }),
        newsItem(),
        newsItem({ status: 'http://cv.iptc.org/newscodes/pubstatusg2/canceled' }),
        newsItem({ content: '<remoteContent href="a.xml"/>' }),
        newsItem({ itemMeta: '<embargoed>2031-05-05T00:00:00Z</embargoed>' }),
      ),
    )
    expect(drafts.map((draft) => draft.anchors()[0].line)).toEqual([6, 12])
    expect(warnings).toEqual([
      expect.stringContaining('in/wire.xml:12: this item is under embargo until 2031-05-05T00:00:00Z'),
      expect.stringContaining(
        'in/wire.xml:8: 1 of 6 items is left out (cancelled or withheld by their provider)',
      ),
      expect.stringContaining(
        'in/wire.xml:10: 1 of 6 items is left out (references to text that is not in the file)',
      ),
    ])
  })

  it('that breaks off gives what comes before', async () => {
    const text = newsMessage(newsItem(), newsItem())
    const { drafts, problems } = await read(text.slice(0, text.lastIndexOf('</body.content>')))
    expect(drafts).toHaveLength(1)
    expect(problems).toEqual(['in/wire.xml:5: the file breaks off in this item; save it once more.'])
  })
})

it.each([
  ['NewsML 1', '<?xml version="1.0"?><NewsML><NewsItem/></NewsML>', 'it is NewsML 1, which is not read'],
  ['a package by itself', '<packageItem><groupSet/></packageItem>', 'its one item is left out (references'],
  ['a message without items', newsMessage(), 'no news item is in it'],
  [
    'entities of its own',
    `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${newsItem({ content: '<inlineData>&x;</inlineData>' })}`,
    'in/wire.xml:1: the document type declares entities',
  ],
  ['depth', newsItem({ content: '<x>'.repeat(300) }), 'nested more than 256 deep'],
])('refuses %s', async (_, text, message) => {
  await expect(read(text)).rejects.toThrow(message)
})

it.each([
  ['an item', newsItem(), 'newsml'],
  ['a message with prefixes', '<n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/"/>', 'newsml'],
  ['NITF', NITF, 'newsml'],
  ['a feed', '<rss><newsItem/></rss>', 'feed'],
])('tells %s', (_, text, name) => {
  expect(formatOf(captureOf(text, 'a.xml')).name).toBe(name)
})
