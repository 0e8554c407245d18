import { feed } from '../../../src/read/formats/feed.ts'
import { atom, jsonFeed, paragraphsOf, rss, rssItem } from '../../read/samples/feed.ts'
import { FLOOD } from '../../read/samples/prose.ts'
import type { Target } from '../target.ts'

const content = paragraphsOf(FLOOD.slice(0, 2))

export const target: Target = {
  format: feed,
  seeds: [
    rss(
      rssItem({
        content,
        more: '<dc:creator>Asta Holm</dc:creator><pubDate>Sun, 04 May 2031 09:30:00 +0900</pubDate>',
      }),
    ),
    rss(rssItem({ description: 'Short.' }), rssItem({ content: '<p>It fell.</p>' })),
    atom(
      `<entry><title type="html">A &lt;b&gt;pier&lt;/b&gt;</title><link href="https://bay.example/1"/><updated>2031-05-04T09:30:00Z</updated><content type="xhtml"><div>${content}</div></content></entry>`,
    ),
    jsonFeed([
      {
        id: '1',
        title: 'Pier',
        content_html: content,
        date_published: '2031-05-04T09:30:00Z',
        authors: [{ name: 'Ole Vik' }],
      },
    ]),
  ].map((text) => Buffer.from(text)),
  words: [
    ...[
      '<item>',
      '</item>',
      '<entry>',
      '</entry>',
      '</channel>',
      '<rss>',
      '<content:encoded>',
      '<![CDATA[',
      ']]>',
      '<!--',
    ],
    ...[
      '<!DOCTYPE a [<!ENTITY b "c">]>',
      '&b;',
      '&nbsp;',
      '&#0;',
      '<p>',
      '<q>',
      '<table><tr><td>',
      '<sup>',
      '<a href="">',
    ],
    ...[
      '"items":[',
      '"content_html":',
      '{}',
      'null',
      '"version":',
      ' type="xhtml"',
      ' xml:lang=""',
      '\u202E',
      '\uFFFF',
    ],
  ],
}
