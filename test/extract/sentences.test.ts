import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentSentences } from '../../src/extract/sentences.ts'

const cut = (text: string, bodyStart = 0): string[] =>
  segmentSentences(text, bodyStart).map(({ start, end }) => text.slice(start, end))

describe('segmentSentences', () => {
  it.each([
    ['a full stop', ['The ferry sank.', 'Divers came.']],
    ['a question and a cry', ['Who saw it?', 'Nobody!', 'It was dark.']],
    ['a title before a name', ['It was Gen. Otto Lind who spoke.', 'He left.']],
    ['an initial', ['Then J. Lind spoke.', 'He left.']],
    ['a month cut short', ['It sank on Sept. 14 off the cape.', 'Divers came.']],
    ['a country in initials inside a sentence', ['The U.S. Navy sent divers.', 'They came.']],
    ['a country in initials at the end', ['They left for the U.S.', 'The divers stayed.']],
    ['a clock time with its day', ['It sank at 9 a.m. Friday in a storm.', 'Divers came.']],
    ['a clock time at the end', ['It sank at 9 a.m.', 'Divers came.']],
    ['a mark that the sentence goes on after', ['It was the firm Yip! that paid.', 'Nobody knew.']],
  ])('%s', (_what, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences)
  })

  it.each([
    ['a space lost', 'Four were killed.The blast was heard.', ['Four were killed.', 'The blast was heard.']],
    ['but no name with a stop in it', 'He reads Book.io daily.', ['He reads Book.io daily.']],
    ['a blank line', 'The ferry sank\n\nDivers came', ['The ferry sank', 'Divers came']],
    ['a short line', 'ADVERTISEMENT\nDivers came.', ['ADVERTISEMENT', 'Divers came.']],
    [
      'but no wrapped line',
      'The ferry sank off the cape in a storm that nobody\nhad seen coming.',
      ['The ferry sank off the cape in a storm that nobody\nhad seen coming.'],
    ],
    ['nothing', ' \n\n ', []],
  ])('%s', (_what, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  it('makes the title a sentence of its own, whatever is in it', () => {
    const title = 'Ferry sinks. Divers search'
    const text = `${title}\n\nIt was dark. Snow fell.\n\nNobody came.`
    expect(segmentSentences(text, title.length + 2)).toMatchObject([
      { start: 0, end: title.length, paragraph: -1, part: 'title' },
      { paragraph: 0, part: 'body' },
      { paragraph: 0, part: 'body' },
      { paragraph: 1, part: 'body' },
    ])
  })

  it('ends the sentences of one long line where those of short lines end', () => {
    const sentences = ['The ferry sank off the cape.', `It ${'lay '.repeat(6000)}there.`, 'Who saw it?']
    const list = Array.from(
      { length: 2000 },
      (_, i) => sentences[i % 700 === 1 ? 1 : i % 2 === 0 ? 0 : 2] ?? '',
    )
    expect(cut(list.join(' '))).toEqual(list)
  })

  it('covers all that is not blank, in order, without overlap', () => {
    const pieces = fc.constantFrom(
      'Snow fell',
      '. ',
      '.',
      '\n',
      '\n\n',
      ' “Yes,” ',
      'Mr. ',
      'U.S. ',
      '🌊',
      '\u2028',
      '\uFEFF',
      '!?',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const text = list.join('')
        let at = 0
        let left = ''
        for (const { start, end } of segmentSentences(text, 0)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          left += text.slice(at, start)
          at = end
        }
        expect((left + text.slice(at)).replace(/[\s\uFEFF]/gu, '')).toBe('')
      }),
    )
  })
})
