import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/read/capture.ts'
import { headText } from '../../../src/read/decode.ts'
import { email } from '../../../src/read/formats/email.ts'
import { captureOf, yielded } from '../capture.ts'
import {
  htmlPart,
  LETTER,
  LETTER_HTML,
  LETTER_PLAIN,
  message,
  multipart,
  plainPart,
} from '../samples/messages.ts'
import { jsonLd, newsArticle, page } from '../samples/pages.ts'
import { FERRY_TITLE, KOREAN, KOREAN_TITLE } from '../samples/prose.ts'

async function* none(): AsyncGenerator<never> {}

async function read(content: string | Uint8Array): Promise<{ draft: Draft; warnings: readonly string[] }> {
  const { drafts, warnings } = await yielded(email.read(captureOf(content, 'letter.eml'), none))
  const [draft] = drafts
  if (!draft) throw new Error('nothing was read')
  return { draft, warnings }
}

const paragraphsOf = ({ text, bodyStart }: Draft): readonly string[] => text.slice(bodyStart).split('\n\n')
const bodyOf = async (content: string | Uint8Array): Promise<readonly string[]> =>
  paragraphsOf((await read(content)).draft)
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/gu, '$&\r\n')

describe('a newsletter', () => {
  it('has its outlet, title, date with zone, address and language', async () => {
    const { draft } = await read(message(LETTER_HTML))
    expect(draft).toMatchObject({
      outlet: 'The Ostrand Courier',
      title: FERRY_TITLE,
      url: 'https://www.courier.example/letters/ferry',
      language: 'en',
      published: { value: '2025-07-15', basis: 'stated', instant: '2025-07-15T21:30:00+02:00' },
    })
  })

  it.each([
    ['HTML', message(LETTER_HTML)],
    ['plain text', message(LETTER_PLAIN, {}, 'text/plain; charset=utf-8')],
    ['base64', message(base64(LETTER_HTML), { 'Content-Transfer-Encoding': 'base64' })],
    [
      'HTML before plain text',
      message(...withType(multipart('alternative', [plainPart('Too short.'), htmlPart(LETTER_HTML)]))),
    ],
    [
      'parts in parts',
      message(
        ...withType(
          multipart('mixed', [
            nested(
              multipart(
                'related',
                [nested(multipart('alternative', [plainPart('x'), htmlPart(LETTER_HTML)], 'c'))],
                'b',
              ),
            ),
          ]),
        ),
      ),
    ],
  ])('is read from %s', async (_, content) => {
    expect(await bodyOf(content)).toEqual(LETTER)
  })

  it('is read from quoted-printable in the encoding it states', async () => {
    const text = 'Der Zug h=E4lt nicht mehr in K=F6=\nnitz, sagte der B=FCrgermeister.'
    const content = message(
      text,
      {
        Subject: '=?iso-8859-1?Q?Gr=FC=DFe?= =?utf-8?B?IGF1cyBLw7ZuaXR6?=',
        'Content-Transfer-Encoding': 'quoted-printable',
      },
      'text/plain; charset=iso-8859-1',
    )
    const { draft } = await read(content)
    expect(draft.title).toBe('Grüße aus Könitz')
    expect(paragraphsOf(draft)).toEqual(['Der Zug hält nicht mehr in Könitz, sagte der Bürgermeister.'])
  })

  it('is read in EUC-KR', async () => {
    const euc = Buffer.concat([
      Buffer.from(message('', {}, 'text/plain; charset=euc-kr')),
      Buffer.from([0xb1, 0xa4, 0xc1, 0xd6, 0x20, 0xc7, 0xd1, 0xb1, 0xdb]),
    ])
    expect(await bodyOf(euc)).toEqual(['광주 한글'])
    expect(
      (await read(message(KOREAN.join('\n\n'), { Subject: KOREAN_TITLE }, 'text/plain; charset=utf-8'))).draft
        .title,
    ).toBe(KOREAN_TITLE)
  })

  it('leaves attachments out and says so', async () => {
    const attachment = `Content-Type: application/pdf; name="../../x.pdf"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${base64('%PDF')}`
    const { draft, warnings } = await read(
      message(...withType(multipart('mixed', [htmlPart(LETTER_HTML), attachment]))),
    )
    expect(paragraphsOf(draft)).toEqual(LETTER)
    expect(warnings).toEqual(['in/letter.eml: its attachment is not read.'])
  })
})

describe('the sender', () => {
  it.each([
    ['The Ostrand Courier <a@b.example>', 'The Ostrand Courier', []],
    ['"Nora Quill from The Courier" <a@b.example>', 'The Courier', ['Nora Quill']],
    ['Nora Quill at Tolven Post <a@b.example>', 'Tolven Post', ['Nora Quill']],
    ['Letters from Ostrand <a@b.example>', 'Letters from Ostrand', []],
    ['<a@news.courier.example>', 'courier.example', []],
  ])('%s', async (From, outlet, authors) => {
    const { draft } = await read(message(LETTER_HTML, { From }))
    expect([draft.outlet, draft.authors]).toEqual([outlet, authors])
  })
})

describe('the address', () => {
  const link = (href: string, label = 'Read it online'): string =>
    message(`<p>${LETTER[0]}</p><p>${LETTER[1]}</p><a href="${href}">${label}</a>`)
  it.each([
    [
      'Archived-At',
      message(LETTER_HTML, { 'Archived-At': '<https://a.example/l/1>' }),
      'https://a.example/l/1',
    ],
    ['a page of the sender’s', link('https://courier.example/l/1?who=me'), 'https://courier.example/l/1'],
    ['no counter of clicks', link('https://click.mailer.example/abc'), null],
    ['no domain that ends alike', link('https://evilcourier.example/l/1'), null],
    ['no other link', link('https://courier.example/l/1', 'Our harbour guide'), null],
    ['no script', link('javascript:alert(1)'), null],
  ])('%s', async (_, content, expected) => {
    expect((await read(content)).draft.url).toBe(expected)
  })
})

describe('a forwarded newsletter', () => {
  const fields =
    'From: The Tolven Post <a@post.example>\nDate: 14 Jul 2025 08:00:00 +0900\nSubject: Ferry aground\nTo: me@home.example'
  const own = { From: 'Jo Brandt <jo@home.example>', Subject: 'Fwd: Ferry aground' }
  it.each([
    [
      'plain',
      message(
        `FYI\n\n---------- Forwarded message ---------\n${fields}\n\n${LETTER.join('\n\n')}`,
        own,
        'text/plain',
      ),
    ],
    [
      'HTML',
      message(
        `<div>FYI<br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>${fields.replaceAll('<a@', '&lt;a@').replaceAll('\n', '<br>')}<br></div>${LETTER.map((text) => `<p>${text}</p>`).join('')}</div></div>`,
        own,
      ),
    ],
  ])('is read as what was forwarded: %s', async (_, content) => {
    const { draft } = await read(content)
    expect(draft).toMatchObject({
      outlet: 'The Tolven Post',
      title: 'Ferry aground',
      published: { value: '2025-07-14', instant: '2025-07-14T08:00:00+09:00' },
    })
    expect(paragraphsOf(draft)).toEqual(LETTER)
  })

  it('is not seen in a letter that writes of forwarding', async () => {
    const first = 'Forwarded message rates rose by a third, the post office said.'
    expect(await bodyOf(message(`${first}\n\n${LETTER[0]}`, {}, 'text/plain'))).toEqual([first, LETTER[0]])
  })
})

it('a page that a browser saved is read as the page', async () => {
  const html = page(
    jsonLd(newsArticle(FERRY_TITLE, 'The Tolven Post')),
    `<h1>${FERRY_TITLE}</h1>${LETTER.map((text) => `<p>${text}</p>`).join('')}`,
  )
  const content = message(
    ...withType(multipart('related', [htmlPart(html)]), {
      From: '<Saved by Blink>',
      'Snapshot-Content-Location': 'https://post.example/ferry',
    }),
  )
  expect((await read(content)).draft).toMatchObject({
    outlet: 'The Tolven Post',
    url: 'https://post.example/ferry',
  })
})

describe('recognises', () => {
  it.each([
    ['a message', message('x'), true],
    ['one in a mailbox', `From a@b.example Tue Jul 15 2025\n${message('x')}`, true],
    ['an article with From in it', 'From: the harbour\n\nText', false],
    ['front matter', '---\nFrom: a\nDate: b\n---\n', false],
    ['text', 'From the harbour office\nDate: today\n', false],
  ])('%s', (_, content, expected) => {
    const head = Buffer.from(content)
    expect(email.recognises({ head, start: headText(head), extension: '.txt', type: null })).toBe(expected)
  })
})

describe('hostile messages', () => {
  const nest = (depth: number): string => {
    let text = message('', {}, 'multipart/mixed; boundary=b0')
    for (let i = 0; i < depth; i++)
      text += `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`
    return text
  }
  it.each([
    [
      '20,000 parts',
      message('--b\nContent-Type: text/plain\n\nx\n'.repeat(20_000), {}, 'multipart/mixed; boundary=b'),
    ],
    ['parts 5,000 deep', nest(5000)],
    ['headers without an end', message('x', { 'X-A': 'b'.repeat(2_000_000) })],
    ['100,000 elements deep', message('<div>'.repeat(100_000))],
    ['nothing in it', message('')],
    ['6 MB of text', message('word '.repeat(1_200_000), {}, 'text/plain')],
  ])('are refused in one sentence: %s', async (_, content) => {
    await expect(read(content)).rejects.toThrow(/^in\/letter\.eml: [^\n]+\.$/u)
  })

  it.each([
    [
      'a part of opened tags',
      message(
        ...withType(
          multipart('mixed', [htmlPart('<a href="x" '.repeat(200_000)), plainPart(LETTER[0] ?? '')]),
        ),
      ),
    ],
    ['a million empty lines', message(`${LETTER[0]}\n${'\n'.repeat(1_000_000)}`, {}, 'text/plain')],
    ['60,000 encoded words', message(LETTER_HTML, { Subject: '=?utf-8?Q?a?= '.repeat(30_000) })],
    ['60,000 senders', message(LETTER_HTML, { From: 'a@b.example, '.repeat(30_000) })],
    ['signs that are never closed', message(`<p>${LETTER[0]}</p>${'&'.repeat(1_000_000)}`)],
  ])(
    'are read without delay: %s',
    async (_, content) => {
      expect(
        (await yielded(email.read(captureOf(content, 'letter.eml'), none)).catch(() => null)) ?? 'refused',
      ).toBeTruthy()
    },
    20_000,
  )
})

function withType(
  [body, type]: readonly [string, string],
  fields: Readonly<Record<string, string>> = {},
): [string, Readonly<Record<string, string>>, string] {
  return [body, fields, type]
}

function nested([body, type]: readonly [string, string]): string {
  return `Content-Type: ${type}\n\n${body}`
}
