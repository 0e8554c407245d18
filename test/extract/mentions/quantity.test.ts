import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../../src/extract/mentions/quantity.ts'
import type { DateMention, QuantityMention } from '../../../src/model/mention.ts'
import { annotated } from '../../helpers.ts'

const read = (text: string, dates: readonly DateMention[] = []): QuantityMention[] =>
  findQuantities(annotated(text), dates)

/** `exact | form | value | bound | low..high | unit | of` of the only mention. */
const row = (text: string): string => {
  const mentions = read(text)
  expect(mentions.map((mention) => mention.exact)).toHaveLength(1)
  return mentions
    .map(({ exact, form, value, upper, bound, low, high, unit, of }) => {
      const shown = upper === null ? `${value}` : `${value}..${upper}`
      return [exact, form, shown, bound, `${low}..${high}`, unit ?? '-', of ?? '-'].join(' | ')
    })
    .join('')
}

describe('numbers', () => {
  it.each([
    ['The river claimed 3,500 farms.', '3,500 | cardinal | 3500 | = | 3500..3500 | - | farm'],
    ['Some two dozen goats escaped.', 'Some two dozen | cardinal | 24 | ~ | 23.4..24.6 | - | goat'],
    ['A dozen goats escaped.', 'A dozen | cardinal | 12 | = | 12..12 | - | goat'],
    [
      'Half a million leaflets fell.',
      'Half a million | cardinal | 500000 | = | 500000..500000 | - | leaflet',
    ],
    [
      'A quarter of a million leaflets fell.',
      'A quarter of a million | cardinal | 250000 | = | 250000..250000 | - | leaflet',
    ],
    [
      'Two hundred and fifty ferries sank.',
      'Two hundred and fifty | cardinal | 250 | = | 250..250 | - | ferry',
    ],
    ['Twenty-five ferries sank.', 'Twenty-five | cardinal | 25 | = | 25..25 | - | ferry'],
    ['They walked two and a half miles.', 'two and a half miles | measure | 2.5 | = | 2.5..2.5 | mile | -'],
    ['It printed 1.2m leaflets.', '1.2m | cardinal | 1200000 | = | 1200000..1200000 | - | leaflet'],
    ['It printed 46,000-some leaflets.', '46,000-some | cardinal | 46000 | ~ | 44850..47150 | - | leaflet'],
    [
      'A third of the farms burned.',
      'A third | fraction | 0.3333333333333333 | = | 0.3333333333333333..0.3333333333333333 | - | farm',
    ],
    ['Nine out of 10 farms burned.', 'Nine out of 10 | fraction | 0.9 | = | 0.9..0.9 | - | farm'],
    ['Two in five farms burned.', 'Two in five | fraction | 0.4 | = | 0.4..0.4 | - | farm'],
    ['It was the 22nd regatta.', '22nd | ordinal | 22 | = | 22..22 | - | regatta'],
    ['It was the twenty-second regatta.', 'twenty-second | ordinal | 22 | = | 22..22 | - | regatta'],
    ['Output tripled.', 'tripled | multiple | 3 | = | 3..3 | - | -'],
    ['It is five times larger.', 'five | multiple | 5 | = | 5..5 | - | time'],
  ])('%s', (text, expected) => {
    expect(row(text)).toBe(expected)
  })
})

describe('vague words', () => {
  it.each([
    ['Dozens of goats escaped.', 'Dozens | vague | 24 | ~ | 20..120 | - | goat'],
    ['Several dozen goats escaped.', 'Several dozen | vague | 36 | ~ | 36..108 | - | goat'],
    ['A few hundred goats escaped.', 'A few hundred | vague | 300 | ~ | 200..600 | - | goat'],
    [
      'Tens of thousands of goats escaped.',
      'Tens of thousands | vague | 20000 | ~ | 20000..99000 | - | goat',
    ],
    [
      'Hundreds of thousands of dollars vanished.',
      'Hundreds of thousands of dollars | money | 200000 | ~ | 200000..999000 | USD | -',
    ],
  ])('%s', (text, expected) => {
    expect(row(text)).toBe(expected)
  })
})

describe('bounds and hedges', () => {
  it.each([
    ['At least 58 goats died.', 'At least 58 | >= | 58..Infinity'],
    ['More than 50 goats died.', 'More than 50 | > | 51..Infinity'],
    ['Goats died, 58 at least.', '58 at least | >= | 58..Infinity'],
    ['It needs 58 or more goats.', '58 or more | >= | 58..Infinity'],
    ['Up to 60 goats died.', 'Up to 60 | <= | 0..60'],
    ['As many as 60 goats died.', 'As many as 60 | <= | 0..60'],
    ['Fewer than 60 goats died.', 'Fewer than 60 | < | 0..59'],
    ['Nearly 20 goats died.', 'Nearly 20 | < | 18..20'],
    ['About 500 goats died.', 'About 500 | ~ | 450..550'],
    ['At least about 50 goats died.', 'At least about 50 | >= | 50..Infinity'],
    ['Just over 100 goats died.', 'Just over 100 | > | 101..110'],
    ['A total of 45 goats died.', 'A total of 45 | = | 45..45'],
    ['The 45 goats died.', '45 | = | 45..45'],
  ])('%s', (text, expected) => {
    const shown = read(text).map(
      ({ exact, bound, low, high }) =>
        `${exact} | ${bound} | ${Number(low.toFixed(6))}..${Number(high.toFixed(6))}`,
    )
    expect(shown).toEqual([expected])
  })
})

describe('ranges and scores', () => {
  it.each([
    ['It takes 10 to 12 sheets.', '10 to 12 | cardinal | 10..12 | 10..12'],
    ['It takes between 5 and 7 sheets.', 'between 5 and 7 | cardinal | 5..7 | 5..7'],
    ['A bag held between $2,000 and $3,000.', 'between $2,000 and $3,000 | money | 2000..3000 | 2000..3000'],
    [
      'Repairs cost between €5 and €7 million.',
      'between €5 and €7 million | money | 5000000..7000000 | 5000000..7000000',
    ],
    ['It takes 5-7 sheets.', '5-7 | cardinal | 5..7 | 5..7'],
    ['It takes two or three sheets.', 'two or three | cardinal | 2..3 | 2..3'],
    ['It takes 5 to 7 million sheets.', '5 to 7 million | cardinal | 5000000..7000000 | 5000000..7000000'],
    ['The motion passed 252 to 0.', '252 to 0 | score | 252..0 | 252..252'],
    ['The court ruled 5-4 for the port.', '5-4 | score | 5..4 | 5..5'],
  ])('%s', (text, expected) => {
    const shown = read(text).map(
      ({ exact, form, value, upper, low, high }) =>
        `${exact} | ${form} | ${value}..${upper} | ${low}..${high}`,
    )
    expect(shown).toEqual([expected])
  })

  it('reads a change as two numbers', () => {
    expect(read('The count fell from 5 to 4.').map((mention) => mention.exact)).toEqual(['5', '4'])
  })
})

describe('money, shares and measures', () => {
  it.each([
    ['The port cost $8.3bn.', '$8.3bn', 'money', 8.3e9, 'USD'],
    ['The port cost KRW 1.5 trillion.', 'KRW 1.5 trillion', 'money', 1.5e12, 'KRW'],
    ['The port cost US$50,000.', 'US$50,000', 'money', 50_000, 'USD'],
    ['The port cost 40 million euros.', '40 million euros', 'money', 40e6, 'EUR'],
    ['A stamp costs 55 cents.', '55 cents', 'money', 0.55, 'USD'],
    ['Clerks earn $7.25 an hour.', '$7.25', 'rate', 7.25, 'USD/hour'],
    ['Yards launch 30 barges a year.', '30', 'rate', 30, '/year'],
    ['Output fell 7.8 percent.', '7.8 percent', 'percent', 7.8, '%'],
    ['Output fell 7.8 per cent.', '7.8 per cent', 'percent', 7.8, '%'],
    ['Output fell three-tenths of a percent.', 'three-tenths of a percent', 'percent', 0.3, '%'],
    [
      'The rate fell 0.3 percentage points.',
      '0.3 percentage points',
      'percentage-point',
      0.3,
      'percentage point',
    ],
    [
      'The rate fell three tenths of a point.',
      'three tenths of a point',
      'percentage-point',
      0.3,
      'percentage point',
    ],
    ['It lies 60km away.', '60km', 'measure', 60, 'kilometre'],
    ['It lies dozens of miles away.', 'dozens of miles', 'measure', 24, 'mile'],
    ['It covers 460 square miles.', '460 square miles', 'measure', 460, 'square mile'],
  ])('%s', (text, exact, form, value, unit) => {
    const [mention, ...more] = read(text)
    expect(more).toEqual([])
    expect({ exact: mention?.exact, form: mention?.form, unit: mention?.unit }).toEqual({ exact, form, unit })
    expect(mention?.value).toBeCloseTo(value, 6)
  })
})

describe('ages', () => {
  it.each([
    ['A 19-year-old sailor sang.', '19-year-old', 'sailor'],
    ['The sailor is 19 years old.', '19 years old', null],
    ['A sailor aged 75 drowned.', '75', null],
    ['Mara Quill, 29, of Ohio sang.', '29', 'quill'],
  ])('%s', (text, exact, of) => {
    expect(read(text).map((mention) => [mention.form, mention.exact, mention.of])).toEqual([
      ['age', exact, of],
    ])
  })

  it('keeps an age that the dates hold for a duration', () => {
    const text = 'A 19-year-old sailor sang.'
    expect(read(text, [dateOn(2, 13)])).toHaveLength(1)
  })

  it('does not take a short list for ages', () => {
    expect(read('In Group B, 12, 14 and 16 wins were enough.').map((mention) => mention.form)).not.toContain(
      'age',
    )
  })
})

describe('what is counted', () => {
  it.each([
    ['It freed 12 suspected armed rebels.', 'rebel', ['suspected', 'armed']],
    ['It freed dozens of young sailors.', 'sailor', ['young']],
    ['Two of the four sailors drowned.', 'sailor', []],
    ['Seven of them drowned.', null, []],
    ['He wrote a 326-page report.', 'page', []],
    ['It fell to three candidates last month.', 'candidate', []],
    ['It left 24 dead.', null, []],
    ['It left 24 people wounded Sunday.', 'people', []],
    ['It hurt four others Sunday.', null, []],
    ['He owes $50,000 in loans.', 'loan', []],
    ['He owed $50,000 in spring.', null, []],
  ])('%s', (text, of, modifiers) => {
    const mention = read(text)[0]
    expect({ of: mention?.of, modifiers: mention?.modifiers }).toEqual({ of, modifiers })
  })
})

describe('numbers that count nothing', () => {
  it.each([
    'He flew a Boeing 787 home.',
    'A B-52H landed.',
    'They cited Section 230 of the law.',
    'He drove down Route 66 alone.',
    'She carried an AK-47 home.',
    'He took bus No. 3 home.',
    'He lives on the 32nd-floor terrace.',
    'It began in 2014.',
    'The 2014 campaign failed.',
    'The bell rang at 10:30 today.',
    'Call 555-1234 now.',
    'He works 24/7.',
    'The office is at 1600 Maple Avenue.',
    '1. Open the box.',
    'It uses 5G masts.',
    'They helped one another.',
    'He is one of the richest.',
    'There was no doubt.',
    'She arrived first.',
    'The deal is one of several.',
    'Posted on 21.02.2015 by hand.',
    'Photo 1 of 8 photos shows it.',
    'The margin is plus or minus 300.',
    'She dialled 911 at once.',
    'Smithï¿½s boat sank.',
    'Men aged 23, 26, 27 and 58 rowed.',
    'Women aged 26 and 21 rowed.',
    'It is for those aged 18 to 24.',
  ])('%s', (text) => {
    expect(read(text).map((mention) => mention.exact)).toEqual([])
  })

  it('leaves numbers inside dates alone', () => {
    expect(read('It lasted 15 years.', [dateOn(10, 18)])).toEqual([])
    expect(read('It lasted 15 rounds.')).toHaveLength(1)
  })
})

describe('headlines', () => {
  it.each(['Flood Kills 31', 'Toll Rises To 31', '31 Dead In Flood'])('%s', (text) => {
    expect(read(text).map((mention) => mention.value)).toEqual([31])
  })
})

describe('zero', () => {
  it.each([
    ['No one was hurt.', 'No one'],
    ['There were no casualties.', 'no'],
    ['None of the sailors was hurt.', 'None'],
  ])('%s', (text, exact) => {
    expect(read(text).map((mention) => [mention.exact, mention.value])).toEqual([[exact, 0]])
  })
})

describe('every mention', () => {
  const pieces = [
    'at least',
    '12',
    'two',
    'dozen',
    'hundreds',
    'of',
    'people',
    '$',
    '3.5',
    'percent',
    ',',
    'to',
    'killed',
    'A-',
    'nearly',
    '½',
    'million',
    '(',
    ')',
    'aged',
    '.',
    'no',
  ]
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' '))

  it('quotes the text, bounds its value, and overlaps no other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = annotated(text)
        let last = 0
        for (const mention of findQuantities(source, [])) {
          expect(source.article.text.slice(mention.span.start, mention.span.end)).toBe(mention.exact)
          expect(mention.span.start).toBeGreaterThanOrEqual(last)
          expect(mention.low).toBeLessThanOrEqual(mention.high)
          expect(mention.phraseSpan.end).toBeGreaterThanOrEqual(mention.span.end)
          last = mention.span.end
        }
      }),
      { numRuns: 200 },
    )
  })
})

/** A duration that covers `[start, end)`. */
function dateOn(start: number, end: number): DateMention {
  return {
    kind: 'date',
    exact: '',
    span: { start, end },
    sentence: 0,
    timex3: { type: 'DURATION', value: 'P1Y' },
    interval: null,
    stated: [],
    anchor: { basis: 'none', detail: '' },
    partial: null,
    zone: null,
  }
}
