import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/read/capture.ts'
import { pdf as format } from '../../../src/read/formats/pdf.ts'
import { piecesAs } from '../../../src/read/pieces.ts'
import { UserError } from '../../../src/util/user-error.ts'
import { captureOf, yielded } from '../capture.ts'
import { packed, pdf, pdfFile } from '../samples/pdf.ts'
import { column, printed } from '../samples/pdf-text.ts'
import { FERRY, FERRY_TITLE, FLOOD } from '../samples/prose.ts'

async function draftOf(bytes: Uint8Array, file = 'ferry.pdf'): Promise<Draft> {
  const { drafts } = await yielded(piecesAs(format, captureOf(bytes, file)))
  const [draft] = drafts
  if (!draft) throw new Error('nothing was read')
  return draft
}

const headline = { text: FERRY_TITLE, y: 760, size: 20 }
const whole = printed(FERRY.slice(0, 4), { top: 700 })

describe('pdf', () => {
  it('joins lines to paragraphs and broken words to words', async () => {
    const lines = column(
      [
        'Rescuers took elev-',
        'en hours. The well-',
        'known boat of the Bren-',
        'ning line was full',
        'said 9-',
        'year-olds.',
      ],
      { top: 700 },
    )
    const { text, bodyStart } = await draftOf(pdf([lines]))
    expect(text.slice(bodyStart)).toBe(
      'Rescuers took eleven hours. The well-known boat of the Brenning line was full said 9-year-olds.',
    )
  })

  it('reads title, byline, dates and paragraphs', async () => {
    const head = [headline, { text: 'By Ada Holm', y: 735 }, { text: '3 March 2026', y: 715 }]
    const bytes = pdf([[...head, ...printed(FERRY.slice(0, 4), { top: 690 })]], {
      info: "/Title (ferry-final.indd) /ModDate (D:20260304091500+01'00') /CreationDate (D:20250101)",
    })
    expect(await draftOf(bytes)).toMatchObject({
      title: FERRY_TITLE,
      authors: ['Ada Holm'],
      published: { value: '2026-03-03', basis: 'stated' },
      modified: '2026-03-04T09:15:00+01:00',
      url: null,
      text: `${FERRY_TITLE}\n\n${FERRY.slice(0, 4).join('\n\n')}`,
    })
  })

  it.each<[string, string, boolean, string]>([
    [
      'the title of its properties where nothing is set larger than the text',
      '/Title (Exclusive: ferry)',
      false,
      'Exclusive: ferry',
    ],
    [
      'the largest type where its properties say something else',
      '/Title (Layout 1 of Tuesday)',
      true,
      FERRY_TITLE,
    ],
    ['nothing where its properties name a file', '/Title (Microsoft Word - ferry.docx)', false, ''],
  ])('takes %s', async (_, info, hasHeadline, title) => {
    expect((await draftOf(pdf([[...(hasHeadline ? [headline] : []), ...whole]], { info }))).title).toBe(title)
  })

  it('drops what comes again at the margins, page numbers and what browsers print, and keeps what looks like it', async () => {
    const pages = FERRY.slice(0, 3).map((text, i) => [
      { text: `The Courier, page ${i + 1}`, y: 800, x: 60 },
      ...printed([text], { top: 700 }),
      { text: `${i + 1}`, y: 60, x: 290 },
      { text: `https://courier.example/ferry ${i + 1}/3`, y: 20 },
    ])
    const { text, url, bodyStart } = await draftOf(pdf([...pages, printed(['214'], { top: 700 })]))
    expect(text.slice(bodyStart)).toBe([...FERRY.slice(0, 3), '214'].join('\n\n'))
    expect(url).toBe('https://courier.example/ferry')
  })

  it('goes on over columns and pages in the middle of a sentence', async () => {
    const text = FLOOD.slice(0, 6)
    const lines = printed(text, { top: 700, width: 220 })
    const half = lines.length >> 1
    const moved = (some: typeof lines, x: number): typeof lines =>
      some.map((line, i) => ({ ...line, x, y: 700 - 14 * i }))
    for (const pages of [
      [[...moved(lines.slice(0, half), 72), ...moved(lines.slice(half), 310)]],
      [moved(lines.slice(0, half), 72), moved(lines.slice(half), 72)],
    ])
      expect((await draftOf(pdf(pages))).text.replace(/\s+/gu, ' ').trim()).toBe(text.join(' '))
  })

  it('reads column by column what is drawn across them', async () => {
    const left = column(FERRY[0]?.match(/.{1,40}(?: |$)/gu) ?? [], { top: 700 })
    const right = column(FERRY[1]?.match(/.{1,40}(?: |$)/gu) ?? [], { top: 700, x: 320 })
    const count = Math.min(left.length, right.length)
    const across = left.slice(0, count).flatMap((line, i) => [line, ...right.slice(i, i + 1)])
    const { text } = await draftOf(
      pdf([[headline, ...across, ...column(['One more line.', 'And another.', 'And more.'], { top: 400 })]]),
    )
    expect(text.replace(/\s+/gu, ' ')).toContain('early on Tuesday, and rescuers took')
  })
})

describe('what is wrong is one message', () => {
  const scan = pdfFile([
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    { dictionary: '/Type /Pages /Kids [3 0 R] /Count 1' },
    { dictionary: '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R' },
    packed('0 0 m 100 100 l S'),
  ])
  const encrypted = pdf([whole], {
    trailer: `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`,
  })
  it.each<[string, Uint8Array, string]>([
    ['a scan', scan, 'there is no text in it: its pages are pictures'],
    ['protected', encrypted, 'it is protected by a password'],
    ['cut', pdf([whole]).subarray(0, 60), 'the PDF is damaged'],
    [
      'a loop of pages',
      pdfFile([
        { dictionary: '/Type /Catalog /Pages 2 0 R' },
        { dictionary: '/Type /Pages /Kids [2 0 R 2 0 R] /Count 9' },
      ]),
      'the PDF is damaged',
    ],
  ])('%s', async (_, bytes, what) => {
    await expect(draftOf(bytes)).rejects.toThrow(`in/ferry.pdf: ${what}`)
  })

  it('or nothing where it ends anywhere', async () => {
    const bytes = pdf([[{ text: 'Some words', y: 700 }]])
    for (let end = 60; end < bytes.length; end += 200)
      await draftOf(bytes.subarray(0, end)).catch((error: unknown) => expect(error).toBeInstanceOf(UserError))
  })
})
