import { gzipSync } from 'node:zlib'

/** A record of a WARC file; what is left out is as it should be. */
export interface SampleRecord {
  readonly type?: string
  readonly url?: string
  readonly date?: string
  readonly contentType?: string
  /** Its block. */
  readonly block: string | Uint8Array
  /** What it states of its length, where that is a lie. */
  readonly statedLength?: number | string
  /** Further fields, each a line. */
  readonly fields?: readonly string[]
}

export function warcRecord({
  type = 'response',
  url = 'https://courier.example/ferry',
  date = '2026-03-03T18:20:11Z',
  contentType = 'application/http; msgtype=response',
  block,
  statedLength,
  fields = [],
}: SampleRecord): Uint8Array {
  const bytes = Buffer.from(block)
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${date}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>',
    `Content-Type: ${contentType}`,
    ...fields,
    `Content-Length: ${statedLength ?? bytes.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** The block of a response. */
export function httpResponse(
  body: string | Uint8Array,
  headers: readonly string[] = ['Content-Type: text/html; charset=utf-8'],
  status = 'HTTP/1.1 200 OK',
): Uint8Array {
  return Buffer.concat([Buffer.from(`${[status, ...headers].join('\r\n')}\r\n\r\n`), Buffer.from(body)])
}

export function warcFile(records: readonly SampleRecord[]): Uint8Array {
  return Buffer.concat(records.map(warcRecord))
}

/** Each record packed by itself, as the standard recommends (annex D). */
export function packedWarc(records: readonly SampleRecord[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(warcRecord(record))))
}

/** A page with an article. */
export function newsPage(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><header><nav><a href="/">Home</a></nav></header><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`
}
