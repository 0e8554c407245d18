import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/report/html.ts'
import { loadTemplates } from '../../src/report/templates.ts'
import { linkToWords } from '../../src/report/text-fragment.ts'
import { articleOf } from '../helpers.ts'
import { sampleReconciliation } from './sample.ts'

const ADDRESS = 'https://courier.example/ferry'
const TEXT = `The ferry left at 5:40 a.m. with 214 people, and 9 were hurt.
Nine passengers – 7 men & 2 women – were treated, the well-known doctor said.
The company said that 9 buoys had been lost. The company said that 9 boats had sunk.
${'Words follow words in this line. '.repeat(8)}`.trim()

function directive(exact: string, text = TEXT, from = 0): string {
  const start = text.indexOf(exact, from)
  const link = linkToWords(ADDRESS, articleOf(text), { start, end: start + exact.length })
  return link.replace(`${ADDRESS}#:~:text=`, '')
}

describe('a link to words of the original', () => {
  it.each([
    [
      'words that tell',
      'were treated, the well-known doctor',
      'were%20treated%2C%20the%20well%2Dknown%20doctor',
    ],
    ['signs of the directive’s own', '7 men & 2 women', '7%20men%20%26%202%20women'],
    ['few words, with their neighbours', '214', '5%3A40%20a.m.%20with-,214,-people%2C%20and%209'],
    ['parts of words, taken whole', 'erry lef', 'The-,ferry%20left,-at%205%3A40%20a.m'],
    [
      'words that stand twice',
      'The company said that 9',
      'The%20company%20said%20that%209,-buoys%20had%20been',
    ],
    ['the first word of a line', 'Nine', 'Nine,-passengers%20%E2%80%93%207%20men'],
    ['nothing of the lines around', 'hurt', 'and%209%20were-,hurt'],
  ])('names %s', (_, exact, expected) => {
    expect(directive(exact)).toBe(expected)
  })

  it('tells the second of two places by its neighbours', () => {
    expect(directive('The company said that 9', TEXT, TEXT.indexOf('lost'))).toBe(
      'had%20been%20lost.-,The%20company%20said%20that%209,-boats%20had%20sunk',
    )
  })

  it('names only the ends of a long passage, and never a line end', () => {
    const long = TEXT.slice(TEXT.indexOf('Nine'), TEXT.indexOf('buoys'))
    expect(directive(long)).toBe(
      'Nine%20passengers%20%E2%80%93%207%20men%20%26%202,The%20company%20said%20that%209',
    )
  })

  it.each([
    ['https://a.example/b#part', 'https://a.example/b#part:~:text='],
    ['https://a.example/b#:~:text=old', 'https://a.example/b#:~:text='],
    ['https://a.example/b?c=1', 'https://a.example/b?c=1#:~:text='],
  ])('is put to %s', (address, expected) => {
    expect(linkToWords(address, articleOf(TEXT), { start: 0, end: 9 }).startsWith(expected)).toBe(true)
  })

  it('is the address alone where there are no words', () => {
    expect(linkToWords(ADDRESS, articleOf('… – …'), { start: 0, end: 3 })).toBe(ADDRESS)
  })

  it('is an address, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
        const link = linkToWords(ADDRESS, articleOf(text), { start: start ?? 0, end: end ?? 0 })
        expect(URL.canParse(link)).toBe(true)
        // The parts of a directive: at most prefix, start, end and suffix, and the marks of the first and the last.
        expect(link).toMatch(
          /^https:\/\/courier\.example\/ferry(?:#:~:text=(?:[^-,&]+-,)?[^-,&]+(?:,[^-,&]+)?(?:,-[^-,&]+)?)?$/u,
        )
      }),
    )
  })
})

describe('a report', () => {
  const linksOf = (url: string | null): readonly string[] => {
    const r = sampleReconciliation()
    const sources = r.sources.map((source) => ({
      ...source,
      annotated: { ...source.annotated, article: { ...source.annotated.article, url } },
    }))
    return renderHtml({ ...r, sources }, loadTemplates()).match(/<a class="original" href="[^"]+"/gu) ?? []
  }

  it('leads from each reading to its words in the original', () => {
    const links = linksOf('https://a.example/b?c=1&d="2"')
    expect(links.length).toBeGreaterThan(3)
    for (const link of links)
      expect(link).toContain('href="https://a.example/b?c&#x3D;1&amp;d&#x3D;&quot;2&quot;#:~:text&#x3D;')
  })

  it.each([null, 'javascript:alert(1)'])('leads nowhere for %s', (url) => {
    expect(linksOf(url)).toEqual([])
  })
})
