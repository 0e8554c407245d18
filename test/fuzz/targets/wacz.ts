import { wacz } from '../../../src/read/formats/wacz.ts'
import { FLOOD, FLOOD_TITLE } from '../../read/samples/prose.ts'
import { httpResponse, newsPage, packedWarc, warcFile } from '../../read/samples/warc.ts'
import { zip } from '../../read/samples/zip.ts'
import type { Target } from '../target.ts'

const records = [{ block: httpResponse(newsPage(FLOOD_TITLE, FLOOD.slice(0, 2))) }]

export const target: Target = {
  format: wacz,
  seeds: [
    zip([
      { name: 'archive/a.warc.gz', content: packedWarc(records), deflated: false },
      { name: 'datapackage.json', content: '{}' },
    ]),
    zip([{ name: 'archive/b.warc', content: warcFile(records) }]),
  ],
  words: [
    'PK\u0001\u0002',
    'PK\u0003\u0004',
    'PK\u0005\u0006',
    'PK\u0006\u0006',
    'PK\u0006\u0007',
    'archive/',
    '../',
    '.warc.gz',
    '\u0001\u0000\u0020\u0000',
  ],
}
