import { describe, expect, it } from 'vitest'
import { wacz } from '../../../src/read/formats/wacz.ts'
import { piecesAs } from '../../../src/read/pieces.ts'
import { UserError } from '../../../src/util/user-error.ts'
import { captureOf, type Yielded, yielded } from '../capture.ts'
import { FERRY, FERRY_TITLE, FLOOD, FLOOD_TITLE } from '../samples/prose.ts'
import { httpResponse, newsPage, packedWarc, warcFile } from '../samples/warc.ts'
import { zip } from '../samples/zip.ts'

const ferry = packedWarc([{ block: httpResponse(newsPage(FERRY_TITLE, FERRY)) }])
const flood = warcFile([{ block: httpResponse(newsPage(FLOOD_TITLE, FLOOD)) }])
const PACKAGE = { name: 'datapackage.json', content: '{"profile":"data-package"}' }

const read = (bytes: Uint8Array): Promise<Yielded> => yielded(piecesAs(wacz, captureOf(bytes, 'site.wacz')))
const titles = ({ drafts }: Yielded): readonly string[] => drafts.map(({ title }) => title)

describe('wacz', () => {
  it('reads the WARC files of its archive, stored or packed', async () => {
    const { drafts, problems, warnings } = await read(
      zip([
        { name: 'archive/data-0.warc.gz', content: ferry, deflated: false },
        { name: 'archive/data-1.warc', content: flood },
        { name: 'indexes/index.cdx', content: 'x' },
        PACKAGE,
      ]),
    )
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] })
    expect(drafts).toMatchObject([
      { title: FERRY_TITLE, url: 'https://courier.example/ferry', path: 'in/site.wacz', file: 'site.wacz' },
      { title: FLOOD_TITLE },
    ])
  })

  it.each([
    ['archive/../../data.warc.gz'],
    ['../archive/data.warc.gz'],
    ['/archive/data.warc.gz'],
    ['archive/inner.wacz'],
    ['data.warc.gz'],
  ])('looks at no other file: %s', async (name) => {
    const bytes = zip([{ name, content: ferry }, { name: 'archive/b.warc', content: flood }, PACKAGE])
    expect(titles(await read(bytes))).toEqual([FLOOD_TITLE])
    await expect(read(zip([{ name, content: ferry }, PACKAGE]))).rejects.toThrow('it has no WARC file')
  })

  it.each([
    ['a size that is too small', { statedSize: 10 }, 'the archive is damaged'],
    ['a size that is too large', { statedSize: 90_000_000 }, 'the archive is damaged'],
    ['a bomb', { statedSize: 4_000_000_000 }, 'it unpacks to more than 200 times its size'],
    ['a password', { flags: 1 }, 'it is protected by a password'],
  ])('says what is wrong with one file and reads the others: %s', async (_, lie, what) => {
    const found = await read(
      zip([
        { name: 'archive/a.warc.gz', content: ferry, ...lie },
        { name: 'archive/b.warc', content: flood },
      ]),
    )
    expect(titles(found)).toContain(FLOOD_TITLE)
    expect(found.problems).toEqual([expect.stringContaining(`in/site.wacz: ${what}`)])
  })

  it('refuses more files than any archive has', async () => {
    const files = Array.from({ length: 10_001 }, (_, i) => ({ name: `archive/${i}.warc`, content: '' }))
    await expect(read(zip(files))).rejects.toThrow('it holds more than 10000 files')
  })

  it('refuses files that share their bytes', async () => {
    const whole = Buffer.from(zip([{ name: 'archive/a.warc', content: flood }]))
    const start = whole.indexOf('PK\u0001\u0002')
    const row = whole.subarray(start, -22)
    const end = Buffer.from(whole.subarray(-22))
    end.writeUInt16LE(2, 8)
    end.writeUInt16LE(2, 10)
    await expect(read(Buffer.concat([whole.subarray(0, start), row, row, end]))).rejects.toThrow(
      'the archive is damaged',
    )
  })

  it('is a message or nothing where it ends at any byte', async () => {
    const small = packedWarc([{ block: httpResponse(newsPage('A', ['Some words.'])) }])
    const whole = zip([{ name: 'archive/a.warc.gz', content: small }, PACKAGE])
    for (let end = 1; end < whole.length; end++)
      await read(whole.subarray(0, end)).catch((error: unknown) => expect(error).toBeInstanceOf(UserError))
  })
})
