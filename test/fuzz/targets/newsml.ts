import { newsml } from '../../../src/read/formats/newsml.ts'
import { NITF, newsItem, newsMessage } from '../../read/samples/wire.ts'
import type { Target } from '../target.ts'

export const target: Target = {
  format: newsml,
  seeds: [
    newsItem(),
    NITF,
    newsMessage(
      '<packageItem/>',
      newsItem({ content: '<inlineData contenttype="text/plain">It fell.</inlineData>' }),
      newsItem({ content: '<inlineXML><html><body><p>It <b>fell</b>.</p></body></html></inlineXML>' }),
    ),
  ].map((text) => Buffer.from(text)),
  words: [
    ...[
      '<newsItem>',
      '</newsItem>',
      '<contentSet>',
      '<inlineXML>',
      '<inlineData>',
      '<nitf>',
      '<body.content>',
      '<p>',
      '<q>',
    ],
    ...[
      '<!DOCTYPE a [<!ENTITY b "c">]>',
      '&b;',
      '<![CDATA[',
      ']]>',
      ' qcode="',
      '<name/>',
      '<by>',
      '<headline/>',
      '<x:y>',
    ],
  ],
}
