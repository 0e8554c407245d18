import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSuperlatives } from '../../../src/extract/mentions/superlative.ts'
import { annotated } from '../../helpers.ts'

const found = (text: string) =>
  findSuperlatives(annotated(text)).map(({ type, exact, head, scope }) => ({ type, exact, head, scope }))

describe('claims of rank and precedence', () => {
  it.each([
    [
      'The fair was held for the first time in Oslo, its organisers said.',
      'first',
      'for the first time in Oslo',
      'hold',
      'in Oslo',
    ],
    [
      'Her trip was the first by a Danish admiral in 30 years.',
      'first',
      'the first by a Danish admiral in 30 years',
      'trip',
      'by a Danish admiral in 30 years',
    ],
    [
      'It was the first landing of a glider on the island this year.',
      'first',
      'the first landing of a glider on the island this year',
      'landing',
      'of a glider on the island this year',
    ],
    [
      'The news was first reported by The Daily Post.',
      'first',
      'first reported by The Daily Post',
      'news',
      'by The Daily Post',
    ],
    [
      'The delegates met for first joint talks in Bern.',
      'first',
      'first joint talks in Bern',
      'talk',
      'in Bern',
    ],
    [
      'He was the only minister to vote against it.',
      'only',
      'the only minister to vote against it',
      'minister',
      'to vote against it',
    ],
    [
      'The bridge is the last remaining link to the valley.',
      'last',
      'the last remaining link to the valley',
      'link',
      'to the valley',
    ],
    [
      'The flood was the deadliest since the dam broke in 1987.',
      'extreme',
      'the deadliest since the dam broke in 1987',
      'flood',
      'since the dam broke in 1987',
    ],
    [
      'The fire, the worst in a decade, burned on.',
      'extreme',
      'the worst in a decade',
      'fire',
      'in a decade',
    ],
    [
      'Prices reached the highest level in four years.',
      'extreme',
      'the highest level in four years',
      'level',
      'in four years',
    ],
    [
      "Tariffs hit two of Norway's closest allies.",
      'extreme',
      "two of Norway's closest allies",
      'ally',
      null,
    ],
    [
      'It is among the largest donors to the fund.',
      'extreme',
      'among the largest donors to the fund',
      'donor',
      'to the fund',
    ],
    [
      'She is the most senior judge in the country.',
      'extreme',
      'the most senior judge in the country',
      'judge',
      'in the country',
    ],
    [
      'Sales hit a record high of $5 million.',
      'record',
      'a record high of $5 million',
      'high',
      'of $5 million',
    ],
    [
      'It was an unprecedented raid on a library.',
      'unprecedented',
      'unprecedented raid on a library',
      'raid',
      'on a library',
    ],
    ['They used a never-before-seen method.', 'unprecedented', 'never-before-seen method', 'method', null],
    [
      'It is the only privately run college in the Danish capital.',
      'only',
      'the only privately run college in the Danish capital',
      'college',
      'in the Danish capital',
    ],
    [
      'Her letter was the sharpest, and most public, protest in the council.',
      'extreme',
      'the sharpest, and most public, protest in the council',
      'protest',
      'in the council',
    ],
    [
      "Kalmar is Norway's leading maker of ferries.",
      'extreme',
      "Norway's leading maker of ferries",
      'maker',
      'of ferries',
    ],
    [
      "She runs the nation's long-running No. 1 cable channel.",
      'extreme',
      "the nation's long-running No. 1 cable channel",
      'channel',
      null,
    ],
    [
      'It was the third blaze in two months.',
      'ordinal',
      'the third blaze in two months',
      'blaze',
      'in two months',
    ],
    [
      'The strike took the war to the capital for the first time a monitoring group said.',
      'first',
      'for the first time',
      'take',
      null,
    ],
  ])('%s', (text, type, exact, head, scope) => {
    expect(found(text).filter((mention) => mention.exact === exact)).toEqual([{ type, exact, head, scope }])
  })

  it.each([
    'First, they closed the road.',
    'At first nobody answered.',
    'She is a leading maker of ferries, and the leading figure of her party.',
    'They live at No. 1 Harbour Street.',
    'He read the longest and most of the others.',
    'The first lady spoke to the First Vice Foreign Minister.',
    'Please give your first name.',
    'Crews resumed the search at first light.',
    'Sales fell in the first quarter and the first half.',
    'The First Amendment protects first responders.',
    'The first eight patients went home.',
    'Most of the crowd left; at most 40 stayed.',
    'He is best known for his songs.',
    'They met last week, last night and last year.',
    'At last the rain came.',
    'He has a criminal record and said so on record.',
    'She only said that only 5 were left.',
    'It was the latest in a string of attacks.',
    'At least nine protests and arrests were counted in the forest to the west.',
    'It was not the first strike of the year, and she is not the only critic.',
    'He was hit twice, the first time in May.',
    'The last time he spoke to them was in March.',
    'Their first-floor flat burned.',
  ])('makes no claim: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('keeps spans inside the text and apart, whatever the words', () => {
    const words = fc.constantFrom(
      'the',
      'first',
      'time',
      'for',
      'most',
      '-',
      'only',
      'worst',
      'record',
      'high',
      'in',
      'since',
      '2009',
      ',',
      'Oslo',
      "'s",
      'to',
      'never',
      'before',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (list) => {
        const source = annotated(list.join(' '))
        let end = 0
        for (const { exact, span } of findSuperlatives(source)) {
          expect(source.article.text.slice(span.start, span.end)).toBe(exact)
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
        }
      }),
      { numRuns: 60 },
    )
  })
})
