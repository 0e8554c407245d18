import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNDECLARED } from '../../src/read/capture.ts'
import { headText, textOf } from '../../src/read/decode.ts'
import { captureOf } from './capture.ts'

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const wide = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}
const meta = '<meta charset="windows-1252"><p>'

describe('textOf', () => {
  it.each([
    ['UTF-8', Buffer.from('Le café'), null, 'Le café', 'utf-8'],
    ['a mark of UTF-8, which stays', Buffer.from('\uFEFFa'), null, '\uFEFFa', 'utf-8'],
    ['a mark of UTF-16', wide('\uFEFFLe café'), null, 'Le café', 'utf-16le'],
    ['its other order', wide('\uFEFFLe café', true), null, 'Le café', 'utf-16be'],
    ['UTF-16 without a mark', wide('Le café ferme.'), null, 'Le café ferme.', 'utf-16le'],
    ['its other order', wide('Le café ferme.', true), null, 'Le café ferme.', 'utf-16be'],
    ['what a header declares', latin1('Le caf\xE9'), 'ISO-8859-1', 'Le café', 'windows-1252'],
    [
      'what the page says',
      latin1(`${meta}Le caf\xE9 \x93dit\x94`),
      null,
      `${meta}Le café “dit”`,
      'windows-1252',
    ],
    ['the header before the page', latin1(`${meta}\xA4`), 'iso-8859-15', `${meta}€`, 'iso-8859-15'],
    ['UTF-8 whatever is declared', Buffer.from('Le café'), 'iso-8859-1', 'Le café', 'utf-8'],
    [
      'what XML says',
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xE9'),
      null,
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>é',
      'windows-1252',
    ],
    ['Japanese in seven bits', latin1('\x1B$B$3\x1B(B'), 'iso-2022-jp', 'こ', 'iso-2022-jp'],
    ['no label that there is none of', Buffer.from('Le café'), 'klingon', 'Le café', 'utf-8'],
    ['line ends of all kinds', Buffer.from('a\r\nb\rc\nd'), null, 'a\nb\nc\nd', 'utf-8'],
  ])('decodes by %s', async (_, bytes, encoding, text, found) => {
    const decoded = await textOf(captureOf(bytes, 'a.html', { declared: { ...UNDECLARED, encoding } }))
    expect(decoded).toMatchObject({ text, encoding: found, warnings: [] })
  })

  it('guesses where nothing says it, and says so', async () => {
    const french = latin1(
      'Le pr\xE9sident a d\xE9clar\xE9 que la r\xE9union \xE9tait termin\xE9e. '.repeat(6),
    )
    const decoded = await textOf(captureOf(french))
    expect(decoded.text).toContain('Le président a déclaré que la réunion était terminée.')
    expect(decoded.warnings).toEqual([
      expect.stringContaining('it is not UTF-8 and does not say what it is; it is read as '),
    ])
  })

  it('reads UTF-8 with a few broken bytes as UTF-8, and says so', async () => {
    const bytes = Buffer.concat([
      Buffer.from('“Égalité”, “liberté”, “été”, “à côté”, dit-elle '),
      Buffer.from([0xe9]),
    ])
    const decoded = await textOf(captureOf(bytes))
    expect(decoded.text).toBe('“Égalité”, “liberté”, “été”, “à côté”, dit-elle \uFFFD')
    expect(decoded.warnings).toHaveLength(1)
  })

  it('passes over rare zero bytes and says so; many make it binary', async () => {
    expect(await textOf(captureOf(Buffer.from(`${'The pier fell. '.repeat(100)}\0`)))).toMatchObject({
      text: 'The pier fell. '.repeat(100),
      warnings: ['zero bytes in it are passed over.'],
    })
    await expect(textOf(captureOf(Buffer.from('%a\0\u0001\0\0\0b\0c')))).rejects.toThrow(
      'in/some-outlet.md: the file is binary; see `crossread formats` for what can be read.',
    )
  })

  it('refuses bytes that are no text in any encoding, what is empty and what is too large', async () => {
    await expect(
      textOf(captureOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 0xff, 0xfe]))),
    ).rejects.toThrow('binary')
    await expect(textOf(captureOf(''))).rejects.toThrow('the file is empty')
    await expect(textOf(captureOf('12345'), 4)).rejects.toThrow('the limit is')
  })

  it('takes whatever bytes: text or one clear error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const result = await textOf(captureOf(bytes)).then(
          ({ text }) => typeof text,
          (error: Error) => error.name,
        )
        expect(['string', 'UserError']).toContain(result)
      }),
    )
  })
})

describe('headText', () => {
  it.each([
    ['UTF-8 cut in a character', Buffer.from('é').subarray(0, 1), '\uFFFD'],
    ['UTF-16', wide('\uFEFFab'), 'ab'],
    ['what is no text', Uint8Array.from([1, 0, 0, 2, 0, 7]), ''],
  ])('reads %s', (_, bytes, text) => {
    expect(headText(bytes)).toBe(text)
  })
})
