import { describe, expect, it } from 'vitest'
import { inputsOf, looksLikeAddress } from '../../../src/cli/add/inputs.ts'

describe('looksLikeAddress', () => {
  it.each([
    ['https://gazette.example', true],
    ['FTP://gazette.example', true],
    ['file:///etc/passwd', true],
    ['page.html', false],
    ['C:\\pages\\a.html', false],
    ['c:/pages/a.html', false],
    ['-', false],
    ['./https:/a', false],
  ])('%s: %s', (argument, expected) => {
    expect(looksLikeAddress(argument)).toBe(expected)
  })
})

describe('inputsOf', () => {
  it('tells addresses from files, and takes what is named twice once', () => {
    expect(
      inputsOf([
        'a.html',
        'https://gazette.example/a#top',
        '-',
        'https://GAZETTE.example/a',
        'b.md',
        'a.html',
      ]),
    ).toEqual({
      addresses: ['https://gazette.example/a#top'],
      files: ['a.html', '-', 'b.md'],
      warnings: [
        'https://GAZETTE.example/a: this is named twice; it is added once.',
        'a.html: this is named twice; it is added once.',
      ],
    })
  })
})
