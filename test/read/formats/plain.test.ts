import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlain } from '../../../src/read/formats/plain.ts'
import { textCaptureOf } from '../capture.ts'

describe('readPlain', () => {
  it('keeps the file as it is, less white space at its end', () => {
    expect(
      readPlain(textCaptureOf('Pier falls\n\n One.  \n\tTwo.\n \n', '2031-05-06', 'bay_post.txt')),
    ).toMatchObject({
      wantedId: 'bay-post',
      file: 'bay_post.txt',
      outlet: 'Bay Post',
      title: 'Pier falls',
      published: { value: null, basis: 'unknown', instant: null },
      captured: '2031-05-06',
      text: 'Pier falls\n\n One.  \n\tTwo.',
      titleSpan: { start: 0, end: 10 },
      bodyStart: 13,
    })
  })

  it.each([
    ['# Pier falls\nOne.', 'Pier falls', 'One.'],
    ['## Pier falls.\n\nOne.', 'Pier falls.', 'One.'],
    ['\n\n  Pier falls  \n\nOne.', 'Pier falls', 'One.'],
    ['\uFEFFPier falls\n\nOne.', 'Pier falls', 'One.'],
    ['Was it the storm?\n\nOne.', 'Was it the storm?', 'One.'],
    ['“A loud crack”\n\n“One.”', '“A loud crack”', '“One.”'],
  ])('finds the title of %j', (text, title, body) => {
    const draft = readPlain(textCaptureOf(text))
    expect(draft.title).toBe(title)
    expect(draft.text.slice(draft.titleSpan.start, draft.titleSpan.end)).toBe(title)
    expect(draft.text.slice(draft.bodyStart)).toBe(body)
    expect(draft.text).toBe(text)
  })

  it.each([
    ['a sentence of its own', 'The pier fell on Sunday.\n\nNobody was hurt.'],
    ['a quoted sentence', '“The pier fell.”\n\nNobody was hurt.'],
    ['a line of running text', 'The pier fell on Sunday in a\nstorm that nobody had seen.'],
    ['the only line', 'Pier falls'],
    ['a line too long for a headline', `${'Pier falls '.repeat(20)}\n\nOne.`],
    ['a rule', '* * *\n\nOne.'],
    ['a tag', '#pier\nOne.'],
  ])('takes %s for no title', (_, text) => {
    const draft = readPlain(textCaptureOf(text))
    expect(draft).toMatchObject({
      title: '',
      titleSpan: { start: 0, end: 0 },
      bodyStart: 0,
      text: text.trimEnd(),
    })
  })

  it.each(['\n\n', ' \t ', '***\n---\n', '\uFEFF'])('refuses %j, which has no text', (text) => {
    expect(() => readPlain(textCaptureOf(text))).toThrow('in/some-outlet.md: the file has no text')
  })

  it('never changes a character, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'B.', ' ', '\n', '\n\n', '# ', '\u2028', '\uFEFF', '“é”', '😀'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (content) => {
        const draft = readPlain(textCaptureOf(`x${content}`))
        expect(draft.text).toBe(`x${content}`.trimEnd())
        expect(draft.title).toBe(draft.text.slice(draft.titleSpan.start, draft.titleSpan.end))
        expect(draft.bodyStart).toBeGreaterThanOrEqual(draft.titleSpan.end)
        expect(draft.bodyStart).toBeLessThanOrEqual(draft.text.length)
      }),
    )
  })
})
