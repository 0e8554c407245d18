import { execFileSync } from 'node:child_process'
import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LARGEST_TEXT } from '../../src/read/limits.ts'
import { loadText } from '../../src/read/load.ts'
import { folderWith } from '../folder.ts'

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

describe('loadText', () => {
  it.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['\uFEFFa', '\uFEFFa'],
    [' é “x” \u2028 😀 \n', ' é “x” \u2028 😀 \n'],
  ])('reads %j and changes line ends alone', async (content, text) => {
    expect(await loadText(join(folderWith({ 'a.md': content }), 'a.md'))).toBe(text)
  })

  it.each([
    ['an empty file', '', 'a.md: the file is empty; write it or remove it.'],
    ['a binary file', bytes('%PDF', 0, 1, 0xff), 'a.md: the file is binary; save it as UTF-8 text.'],
    ['UTF-16', bytes(0xff, 0xfe, 'a', 0), 'a.md: the file is UTF-16 text; save it as UTF-8.'],
    [
      'Latin-1',
      bytes('one\ntwo caf', 0xe9, '\nthree'),
      'a.md:2: these bytes are not valid UTF-8; save the file as UTF-8.',
    ],
    [
      'a cut character on the last line',
      bytes('one\n\ntwo', 0xe2, 0x80),
      'a.md:3: these bytes are not valid UTF-8',
    ],
    ['an overlong form', bytes(0xc0, 0xaf), 'a.md:1: these bytes are not valid UTF-8'],
  ])('refuses %s', async (_, content, message) => {
    await expect(loadText(join(folderWith({ 'a.md': content }), 'a.md'))).rejects.toThrow(message)
  })

  it('refuses a file over the limit without reading it', async () => {
    const path = join(folderWith({ 'big.md': 'x' }), 'big.md')
    truncateSync(path, 50_000_000)
    await expect(loadText(path)).rejects.toThrow(
      'big.md: the file has 50 MB and the limit is 5.0 MB; cut it down to one article or one page of articles.',
    )
    truncateSync(path, LARGEST_TEXT)
    await expect(loadText(path)).rejects.toThrow('the file is binary')
  })

  it('refuses what is missing', async () => {
    const folder = folderWith({ 'a.md': 'x' })
    const missing = 'there is no such file or folder; check the path.'
    await expect(loadText(join(folder, 'b.md'))).rejects.toThrow(missing)
    await expect(loadText(join(folder, 'a.md', 'b.md'))).rejects.toThrow(missing)
  })

  it('refuses what is no file, and does not wait for a pipe', async () => {
    const folder = folderWith()
    await expect(loadText(folder)).rejects.toThrow('this is no regular file')
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    await expect(loadText(join(folder, 'pipe.md'))).rejects.toThrow('this is no regular file')
    symlinkSync('loop.md', join(folder, 'loop.md'))
    await expect(loadText(join(folder, 'loop.md'))).rejects.toThrow('the link leads round in a circle')
  })
})
