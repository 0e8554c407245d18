import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Placement, positionAt } from '../../src/model/placement.ts'

const PAGE: Placement = {
  path: 'page.txt',
  anchors: [
    { offset: 0, line: 7, column: 3 },
    { offset: 7, line: 9, column: 1 },
  ],
}
const TEXT = 'Title\n\nFirst 😀 x\nSecond'

describe('positionAt', () => {
  it.each([
    ['the first character', 0, { line: 7, column: 3 }],
    ['on in the first line', 4, { line: 7, column: 7 }],
    ['an anchor', 7, { line: 9, column: 1 }],
    ['after an astral character, in UTF-16 code units', TEXT.indexOf('x'), { line: 9, column: 10 }],
    ['the line feed itself', TEXT.indexOf('\nSecond'), { line: 9, column: 11 }],
    ['the line after it', TEXT.indexOf('Second'), { line: 10, column: 1 }],
    ['the end', TEXT.length, { line: 10, column: 7 }],
  ])('places %s', (_, offset, expected) => {
    expect(positionAt(PAGE, TEXT, offset)).toEqual(expected)
  })

  it('places what stands before the first anchor there', () => {
    const late: Placement = { path: 'a.md', anchors: [{ offset: 2, line: 5, column: 1 }] }
    expect(positionAt(late, '\n\nBody', 0)).toEqual({ line: 5, column: 1 })
  })

  it('counts as splitting a file into lines does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '😀', '“')), fc.nat(), (parts, seed) => {
        const text = parts.join('')
        const offset = seed % (text.length + 1)
        const lines = text.slice(0, offset).split('\n')
        expect(positionAt({ path: 'a', anchors: [{ offset: 0, line: 1, column: 1 }] }, text, offset)).toEqual(
          { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
        )
      }),
    )
  })
})
