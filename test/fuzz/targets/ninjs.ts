import { ninjs } from '../../../src/read/formats/ninjs.ts'
import { ninjsItem } from '../../read/samples/wire.ts'
import type { Target } from '../target.ts'

export const target: Target = {
  format: ninjs,
  seeds: [
    ninjsItem(),
    [
      ninjsItem({ associations: { side: ninjsItem({ uri: 'urn:x:2' }) }, embargoed: '2031-05-05' }),
      ninjsItem({ pubStatus: 'canceled' }),
    ],
    {
      uri: 'u',
      versioncreated: '2031-05-04',
      headline: 'Pier',
      body_html: '<p>It fell.</p>',
      infosource: [{ name: 'CW' }],
    },
  ].map((value) => Buffer.from(JSON.stringify(value, null, 1))),
  words: [
    ...[
      '"bodies":',
      '"body_text":',
      '"uri":',
      '"type":"text"',
      '"__proto__":',
      '"1":',
      '{}',
      '[]',
      'null',
      '[[[[',
      '\\u0000',
    ],
    ...[
      '"headlines":',
      '"associations":',
      '"by":',
      '"value":',
      '"contentType":"text/html"',
      '<p>',
      '[+12 chars]',
      '1e999',
    ],
  ],
}
