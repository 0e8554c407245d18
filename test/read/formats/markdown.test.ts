import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/read/capture.ts'
import { readWithFrontMatter } from '../../../src/read/formats/markdown.ts'
import { cutFrontMatter } from '../../../src/read/front-matter.ts'
import { textCaptureOf } from '../capture.ts'

function read(text: string, captured?: string): Draft {
  const cut = cutFrontMatter(text, 'in/some-outlet.md')
  if (cut === null) throw new Error('the text has no front matter')
  return readWithFrontMatter(textCaptureOf(text, captured), cut)
}

describe('readWithFrontMatter', () => {
  it('makes the canonical text of the title, a blank line and the body', () => {
    const draft = read(
      '---\noutlet: Bay Post\ntitle: Pier falls\npublished: 2031-05-04\n---\nOne.\n\n  Two “2”.  \n\n',
    )
    expect(draft).toMatchObject({
      wantedId: 'some-outlet',
      outlet: 'Bay Post',
      title: 'Pier falls',
      published: { value: '2031-05-04', basis: 'stated', instant: null },
      captured: null,
      url: null,
      language: null,
      authors: [],
      text: 'Pier falls\n\nOne.\n\n  Two “2”.',
      titleSpan: { start: 0, end: 10 },
      bodyStart: 12,
      sha256: '88cabea139d95f068926f8e543546f6314f21b333b84eafcbe5b4d5ab4c10ec8',
    })
  })

  it.each([
    ['a body that begins with a blank line', '---\ntitle: T\n---\n\nBody', 'T\n\n\nBody', 3],
    ['no title', '---\noutlet: O\n---\nBody', '\n\nBody', 2],
    ['spaces round the title', '---\ntitle: " T "\n---\nBody', ' T \n\nBody', 5],
    [
      'accents and marks as they are',
      '---\ntitle: T\n---\ne\u0301 \u2028 \uFEFF x',
      'T\n\ne\u0301 \u2028 \uFEFF x',
      3,
    ],
  ])('changes nothing else: %s', (_, source, text, bodyStart) => {
    expect(read(source)).toMatchObject({ text, bodyStart })
  })

  it('takes the outlet from the file name where none is named', () => {
    expect(read('---\ntitle: T\n---\nBody').outlet).toBe('Some Outlet')
  })

  it('leaves the publication date unknown where none is given, whatever the capture', () => {
    expect(read('---\ntitle: T\n---\nBody', '2031-05-06')).toMatchObject({
      published: { value: null, basis: 'unknown', instant: null },
      captured: '2031-05-06',
    })
  })

  it('believes the file’s capture date before the command’s', () => {
    expect(read('---\ncaptured: 2031-05-05\n---\nBody', '2031-05-06').captured).toBe('2031-05-05')
  })

  it.each(['---\ntitle: T\n---\n', '---\ntitle: T\n---\n \n***\n'])(
    'refuses %j, which has no text',
    (source) => {
      expect(() => read(source)).toThrow('in/some-outlet.md: no text follows the front matter')
    },
  )
})
