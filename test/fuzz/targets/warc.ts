import { gzipSync } from 'node:zlib'
import { warc } from '../../../src/read/formats/warc.ts'
import { FLOOD, FLOOD_TITLE } from '../../read/samples/prose.ts'
import { httpResponse, newsPage, packedWarc, warcFile } from '../../read/samples/warc.ts'
import type { Target } from '../target.ts'

const page = newsPage(FLOOD_TITLE, FLOOD.slice(0, 2))
const records = [
  { type: 'warcinfo', block: 'software: none' },
  { block: httpResponse(page) },
  {
    url: 'https://courier.example/b',
    block: httpResponse(gzipSync(page), ['Content-Type: text/html', 'Content-Encoding: gzip']),
  },
  { type: 'resource', contentType: 'text/html', url: 'https://courier.example/c', block: page },
]

export const target: Target = {
  format: warc,
  seeds: [warcFile(records), packedWarc(records), gzipSync(page)],
  words: [
    'WARC/1.1\r\n',
    'WARC/1.0\r\n\r\n',
    '\r\n\r\n',
    'Content-Length: 0\r\n',
    'Content-Length: 99999999999999\r\n',
    'WARC-Type: response\r\n',
    'WARC-Target-URI: http://[::1\r\n',
    'WARC-Truncated: length\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Content-Encoding: br, gzip, deflate\r\n',
    'ffffffff\r\n',
    '0;\r\n',
    ' continued\r\n',
    'HTTP/1.1 200 OK\r\n',
    '\u001f\u008b\u0008',
  ],
}
