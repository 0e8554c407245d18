import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { warc } from '../../../src/read/formats/warc.ts'
import { captureAt, piecesAs, piecesOf } from '../../../src/read/pieces.ts'
import { UserError } from '../../../src/util/user-error.ts'
import { folderWith } from '../../folder.ts'
import { captureOf, type Yielded, yielded } from '../capture.ts'
import { FERRY, FERRY_TITLE, FLOOD, FLOOD_TITLE } from '../samples/prose.ts'
import { httpResponse, newsPage, packedWarc, type SampleRecord, warcFile } from '../samples/warc.ts'

const FERRY_PAGE = newsPage(FERRY_TITLE, FERRY)
const FLOOD_PAGE = newsPage(FLOOD_TITLE, FLOOD)
const HTML = 'Content-Type: text/html; charset=utf-8'
const ferry: SampleRecord = { block: httpResponse(FERRY_PAGE) }
const flood: SampleRecord = { url: 'https://courier.example/flood', block: httpResponse(FLOOD_PAGE) }
const image: SampleRecord = {
  url: 'https://courier.example/a.jpg',
  block: httpResponse(Buffer.alloc(90_000, 7), ['Content-Type: image/jpeg']),
}

const read = (bytes: Uint8Array, file = 'crawl.warc'): Promise<Yielded> =>
  yielded(piecesAs(warc, captureOf(bytes, file)))
const titles = ({ drafts }: Yielded): readonly string[] => drafts.map(({ title }) => title)

describe('records', () => {
  it.each([
    ['plain', warcFile],
    ['each record packed', packedWarc],
    ['packed as a whole', (records: readonly SampleRecord[]) => gzipSync(warcFile(records))],
  ])('are read one after another: %s', async (_, make) => {
    const { drafts, problems, warnings } = await read(make([image, ferry, image, flood]))
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] })
    expect(drafts).toMatchObject([
      {
        title: FERRY_TITLE,
        url: 'https://courier.example/ferry',
        captured: '2026-03-03',
        file: 'crawl.warc',
      },
      {
        title: FLOOD_TITLE,
        url: 'https://courier.example/flood',
        path: 'in/crawl.warc',
        wantedId: 'courier-example',
      },
    ])
  })

  it.each<[string, Partial<SampleRecord>, boolean]>([
    ['a response', {}, true],
    ['of HTTP/2', { block: httpResponse(FERRY_PAGE, [HTML], 'HTTP/2 200') }, true],
    ['without a reason', { block: httpResponse(FERRY_PAGE, [HTML], 'HTTP/1.1 200 ') }, true],
    ['a long head', { block: httpResponse(FERRY_PAGE, [`A: ${'b'.repeat(9000)}`, HTML]) }, true],
    ['an endless head', { block: httpResponse(FERRY_PAGE, [`A: ${'b'.repeat(90_000)}`, HTML]) }, false],
    ['an address in brackets', { url: '<https://courier.example/ferry>' }, true],
    ['a resource', { type: 'resource', contentType: 'text/html', block: FERRY_PAGE }, true],
    ['no type, and a page', { block: httpResponse(FERRY_PAGE, []) }, true],
    ['XHTML', { block: httpResponse(FERRY_PAGE, ['content-type: application/xhtml+xml']) }, true],
    ['no type, and no page', { block: httpResponse(`{"a":"${FERRY_PAGE}"}`, []) }, false],
    ['moved', { block: httpResponse(FERRY_PAGE, [HTML], 'HTTP/1.1 301 Moved') }, false],
    ['not found', { block: httpResponse(FERRY_PAGE, [HTML], 'HTTP/1.1 404 Not Found') }, false],
    ['plain text', { block: httpResponse(FERRY_PAGE, ['Content-Type: text/plain']) }, false],
    ['a resource of another type', { type: 'resource', contentType: 'image/png', block: FERRY_PAGE }, false],
    ['a revisit', { type: 'revisit' }, false],
    ['a request', { type: 'request' }, false],
    ['metadata', { type: 'metadata' }, false],
    ['a segment', { fields: ['WARC-Segment-Number: 1'] }, false],
    ['no address of the web', { url: 'urn:uuid:1' }, false],
    ['no HTTP', { block: FERRY_PAGE }, false],
    ['a head without an end', { block: `HTTP/1.1 200 OK\r\n${HTML}` }, false],
  ])('are taken where they hold a page: %s', async (_, more, isTaken) => {
    expect(titles(await read(warcFile([{ ...ferry, ...more }, flood])))).toEqual(
      isTaken ? [FERRY_TITLE, FLOOD_TITLE] : [FLOOD_TITLE],
    )
  })

  it('that a crawler cut off are said', async () => {
    const { warnings } = await read(warcFile([{ ...ferry, fields: ['WARC-Truncated: length'] }]))
    expect(warnings).toEqual([
      'in/crawl.warc: https://courier.example/ferry: the archive has only a part of this page.',
    ])
  })

  it('of the same words are read once', async () => {
    expect(
      titles(await read(warcFile([ferry, { ...ferry, url: 'https://courier.example/ferry?print' }]))),
    ).toEqual([FERRY_TITLE])
  })

  it('with pages that are no articles are counted', async () => {
    const front = httpResponse('<html><body><a href="/a">Sport</a></body></html>')
    const { drafts, warnings } = await read(warcFile([{ block: front }, ferry, { block: front }]))
    expect(drafts).toHaveLength(1)
    expect(warnings).toEqual(['in/crawl.warc: passed over: 2 pages in it that hold no article.'])
  })
})

it('keeps its words where a file is larger than what is read at once', async () => {
  const long = Array.from({ length: 300 }, (_, i) => `${i} ${FERRY[i % FERRY.length]}`)
  const bytes = warcFile([image, { block: httpResponse(newsPage(FERRY_TITLE, long)) }, image])
  const folder = folderWith({ 'a.warc': bytes, 'b.warc.gz': gzipSync(bytes) })
  for (const file of ['a.warc', 'b.warc.gz']) {
    const { drafts } = await yielded(piecesOf(await captureAt(`${folder}/${file}`)))
    expect(drafts[0]?.text).toBe(`${FERRY_TITLE}\n\n${long.join('\n\n')}`)
  }
})

describe('bodies', () => {
  const chunked = (body: Uint8Array, size = 1000): Buffer =>
    Buffer.concat([
      ...Array.from({ length: Math.ceil(body.length / size) }, (_, i) => {
        const part = body.subarray(i * size, (i + 1) * size)
        return Buffer.concat([Buffer.from(`${part.length.toString(16)};x=1\r\n`), part, Buffer.from('\r\n')])
      }),
      Buffer.from('0\r\n\r\n'),
    ])
  const page = Buffer.from(FERRY_PAGE)
  it.each<[string, Uint8Array, string[]]>([
    ['gzip', gzipSync(page), ['Content-Encoding: gzip']],
    ['brotli', brotliCompressSync(page), ['Content-Encoding: br']],
    ['deflate', deflateSync(page), ['Content-Encoding: deflate']],
    ['bare deflate', deflateRawSync(page), ['Content-Encoding: deflate']],
    ['chunks', chunked(page), ['Transfer-Encoding: chunked']],
    ['gzip in chunks', chunked(gzipSync(page), 70), ['Transfer-Encoding: chunked', 'Content-Encoding: gzip']],
    ['one upon another', gzipSync(brotliCompressSync(page)), ['Content-Encoding: br, gzip']],
    ['said to be gzip and unpacked', page, ['Content-Encoding: gzip']],
    ['said to be brotli and unpacked', page, ['Content-Encoding: br']],
    ['said to be chunked and joined', page, ['Transfer-Encoding: chunked']],
    ['nothing done', page, ['Content-Encoding: identity']],
  ])('are decoded: %s', async (_, body, headers) => {
    const { drafts } = await read(warcFile([{ block: httpResponse(body, [HTML, ...headers]) }]))
    expect(drafts.map(({ text }) => text.includes(FERRY.at(-1) ?? ''))).toEqual([true])
  })

  it.each<[string, Uint8Array, string[]]>([
    ['a bomb of gzip', gzipSync(Buffer.alloc(20_000_000, 'a')), ['Content-Encoding: gzip']],
    ['a bomb of brotli', brotliCompressSync(Buffer.alloc(20_000_000, 'a')), ['Content-Encoding: br']],
    ['a page of 6 MB', Buffer.alloc(6_000_000, 'a'), []],
    ['a coding that is not known', page, ['Content-Encoding: zstd']],
    ['a hundred codings', page, [`Content-Encoding: ${'gzip,'.repeat(100)}`]],
  ])('are passed over and counted: %s', async (_, body, headers) => {
    const { drafts, warnings } = await read(
      warcFile([{ block: httpResponse(body, [HTML, ...headers]) }, flood]),
    )
    expect(drafts).toHaveLength(1)
    expect(warnings).toEqual([
      'in/crawl.warc: passed over: 1 page that is too large or packed in an unknown way.',
    ])
  })

  it('are decoded by the charset of their head', async () => {
    const block = httpResponse(
      Buffer.from(
        FERRY_PAGE.replace('Lena Aldous', 'Léna Aldous').replace('<meta charset="utf-8">', ''),
        'latin1',
      ),
      ['Content-Type: text/html; charset="ISO-8859-1"'],
    )
    expect((await read(warcFile([{ block }]))).drafts[0]?.text).toContain('Léna Aldous')
  })
})

describe('damage', () => {
  it.each<[string, readonly SampleRecord[], readonly string[]]>([
    ['a length that is too short', [{ ...ferry, statedLength: 300 }, flood], [FLOOD_TITLE]],
    ['a length that is no number', [{ ...ferry, statedLength: '-5' }, flood], [FLOOD_TITLE]],
    ['no length', [{ ...ferry, statedLength: '' }, flood], [FLOOD_TITLE]],
    [
      'a header of thousands of lines',
      [{ ...ferry, fields: Array.from({ length: 5000 }, () => 'A: b') }, flood],
      [FLOOD_TITLE],
    ],
  ])('is passed over up to the next record: %s', async (_, records, expected) => {
    const found = await read(warcFile(records))
    expect(titles(found)).toEqual(expected)
    expect(found.warnings.at(-1)).toContain('1 damaged place')
  })

  it('at the end of a file is said', async () => {
    const bytes = warcFile([ferry, { ...flood, statedLength: 999_999_999_999_999 }])
    const { drafts, warnings } = await read(bytes)
    expect(drafts).toHaveLength(2)
    expect(warnings).toEqual([
      'in/crawl.warc: https://courier.example/flood: the archive has only a part of this page.',
      'in/crawl.warc: it breaks off in the middle of a record.',
    ])
  })

  it('of the packing costs the record it is in', async () => {
    const [one = '', two = '', three = ''] = [ferry, image, flood].map((record) =>
      packedWarc([record]).toString('latin1'),
    )
    const broken = two.slice(0, 200) + two.slice(300)
    for (const between of ['garbage', broken, two.slice(0, 200)]) {
      const found = await read(Buffer.from(one + between + three, 'latin1'))
      expect(found.warnings).toEqual([expect.stringMatching(/passed over: [12] damaged places?\.$/u)])
      // What follows a member at once and is none costs that member, too.
      expect(titles(found)).toEqual(between === 'garbage' ? [FLOOD_TITLE] : [FERRY_TITLE, FLOOD_TITLE])
    }
  })

  it('never mixes a page that is cut with the record behind it', async () => {
    const page = packedWarc([ferry])
    const { drafts, warnings } = await read(Buffer.concat([page.subarray(0, 900), packedWarc([flood])]))
    expect(drafts.filter(({ text }) => text.includes('Ostrand') && text.includes('Brenning'))).toEqual([])
    expect(warnings.length).toBeGreaterThan(0)
  })

  it('in thousands of places is given up', async () => {
    const bytes = Buffer.concat([
      packedWarc([ferry]),
      ...Array.from({ length: 2000 }, () => Buffer.from([31, 139, 8, 255])),
    ])
    await expect(read(bytes)).rejects.toThrow('it is damaged in more than 1000 places')
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing in it', Buffer.from('WARC/1.0\n'), 'there is no record of a web archive in it'],
    ['no article', warcFile([image]), 'none of its 1 record holds an article'],
    [
      'a bomb in a header',
      gzipSync(Buffer.concat([Buffer.from('WARC/1.0\r\nA: '), Buffer.alloc(150_000_000, 'a')])),
      'it unpacks to more than 200 times its size',
    ],
    [
      'millions of empty lines',
      gzipSync(Buffer.concat([Buffer.from('WARC/1.0'), Buffer.alloc(3_000_000, '\n')])),
      'it has more records or empty lines than any web archive',
    ],
    ['an archive in an archive', gzipSync(packedWarc([ferry])), 'it has an archive in an archive'],
    [
      'something else that is packed and large',
      gzipSync(Buffer.alloc(60_000_000)),
      'it unpacks to more than 50 MB',
    ],
  ])('of the whole is one problem: %s', async (_, bytes, what) => {
    await expect(read(bytes)).rejects.toThrow(what)
  })

  it('at any byte is a message or nothing', async () => {
    const small = { block: httpResponse('<html><p>Some words.') }
    for (const whole of [warcFile([small, small]), packedWarc([small, small])])
      for (let end = 1; end < whole.length; end++)
        await read(whole.subarray(0, end)).catch((error: unknown) => expect(error).toBeInstanceOf(UserError))
  })
})

describe('gzip', () => {
  it('within responses does not make hours of work of a small file', async () => {
    const bomb = httpResponse(gzipSync(`<html>${' '.repeat(4_900_000)}`, { level: 9 }), [
      HTML,
      'Content-Encoding: gzip',
    ])
    await expect(read(warcFile(Array.from({ length: 30 }, () => ({ block: bomb }))))).rejects.toThrow(
      'it unpacks to more than 200 times its size',
    )
  })

  it('of a page alone is read as the page', async () => {
    expect(titles(await read(gzipSync(FERRY_PAGE), 'ferry.html.gz'))).toEqual([FERRY_TITLE])
  })
})
