/** Items of wires as agencies send them. */

export const ninjsItem = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  uri: 'https://wire.example/items/1',
  type: 'text',
  versionCreated: '2031-05-04T10:37:00Z',
  firstCreated: '2031-05-04T08:00:00Z',
  language: 'en-GB',
  by: 'By Asta Holm and Ole Vik, staff writers',
  copyrightHolder: 'Coast Wire',
  headlines: [
    { role: 'short', value: 'Pier falls' },
    { role: 'main', value: 'Pier falls &amp; two are hurt' },
  ],
  bodies: [
    { role: 'main', contentType: 'text/plain', value: 'The pier fell on Sunday. Two were hurt.' },
    {
      role: 'richtext',
      contentType: 'text/html',
      value: '<p>The pier fell on Sunday.</p><p>Two were hurt.</p>',
    },
    { role: 'caption', value: 'The pier before it fell, in a picture of 2029 that says a lot.' },
  ],
  ...more,
})

export const NITF = `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>Slug</title><docdata><date.issue norm="20310503T100000Z"/><doc.copyright holder="Coast Wire"/></docdata><pubdata name="Coast Wire" date.publication="20310504T093000Z" position.section="Harbour"/></head><body><body.head><hedline><hl1>Pier falls &amp; two are hurt</hl1></hedline><byline>By Asta Holm, <byttl>Harbour Reporter</byttl></byline><abstract><p>A pier fell.</p></abstract></body.head><body.content><p>The pier fell on <chron norm="20310504">Sunday</chron>.</p><media media-type="image"><media-caption>The pier</media-caption></media><hl2>What is known</hl2><p><q>"We warned them,"</q> she said.</p><note><p>EDS: adds quote</p></note></body.content><body.end><tagline>(Coast Wire)</tagline></body.end></body></nitf>`

export interface SampleNewsItem {
  readonly itemClass?: string
  readonly status?: string
  /** What is in `contentSet`. */
  readonly content?: string
  readonly itemMeta?: string
  readonly contentMeta?: string
}

const CONTENT_META =
  '<by>By Asta Holm and Ole Vik</by><language tag="en-GB"/><slugline>PIER-FALL</slugline><headline>Pier falls,\n two are hurt</headline>'

export const newsItem = ({
  itemClass = 'ninat:text',
  status = 'stat:usable',
  content = `<inlineXML contenttype="application/nitf+xml">${NITF}</inlineXML>`,
  itemMeta = '',
  contentMeta = CONTENT_META,
}: SampleNewsItem = {}): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:1" version="2" xml:lang="en-US"><itemMeta><itemClass qcode="${itemClass}"/><provider qcode="nprov:CW"><name>Coast Wire</name></provider><versionCreated>2031-05-04T10:37:00+02:00</versionCreated><firstCreated>2031-05-04T08:00:00+02:00</firstCreated>${itemMeta}<pubStatus qcode="${status}"/></itemMeta><contentMeta>${contentMeta}</contentMeta><contentSet>${content}</contentSet></newsItem>`

export const newsMessage = (...items: readonly string[]): string =>
  `<?xml version="1.0"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>\n${items.join('\n')}\n</itemSet></newsMessage>`
