import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/extract/mentions/date.ts'
import { annotated } from '../../helpers.ts'

/** Published on a Friday. */
const PUBLISHED = { published: { value: '2025-07-11', basis: 'stated', instant: null } } as const

/** What is found in a sentence: `words = VALUE` or, with a modifier, `words = VALUE/MOD`. */
function found(sentence: string): string[] {
  return findDates(annotated(sentence, PUBLISHED)).map(
    ({ exact, timex3: { value, mod, freq } }) =>
      `${exact} = ${value}${mod === undefined ? '' : `/${mod}`}${freq === undefined ? '' : ` ${freq}`}`,
  )
}

describe.each<[string, readonly (readonly [sentence: string, ...expected: string[]])[]]>([
  [
    'days of the calendar',
    [
      ['The mayor resigned on July 3.', 'July 3 = 2025-07-03'],
      ['The mayor resigned on 3 July 2019.', '3 July 2019 = 2019-07-03'],
      ['The mayor resigned on Thursday, July 3rd, 2025.', 'Thursday, July 3rd, 2025 = 2025-07-03'],
      ['Sun 22 Feb 2015 A bridge fell.', 'Sun 22 Feb 2015 = 2015-02-22'],
      ['It opened on the 3rd of May, 1998.', 'the 3rd of May, 1998 = 1998-05-03'],
      ['It opened on 2024-02-29.', '2024-02-29 = 2024-02-29'],
      ['The file is dated 2023-02-29.'],
      ['They left on the 4th.', 'the 4th = 2025-07-04'],
      ['They left on the 4th floor.'],
      ['The fair ran from June 16-18, 2009.', 'June 16 = 2009-06-16', '18, 2009 = 2009-06-18'],
      ['The fair ran from 16 to 18 June.', '16 = 2025-06-16', '18 June = 2025-06-18'],
      ['Between March 8 and 17 soldiers fell ill.', 'March 8 = 2025-03-08'],
    ],
  ],
  [
    'numeric dates',
    [
      ['21.02.2015 A bridge fell.', '21.02.2015 = 2015-02-21'],
      ['The memo of 6/28/2025 was leaked.', '6/28/2025 = 2025-06-28'],
      // Day and month could be the other way round: the reading nearer to publication wins.
      ['10-07-2025 A bridge fell.', '10-07-2025 = 2025-07-10'],
      ['Shares fell 12.53% to 4.21.2 points.'],
      ['Version 10.4.11 was released.'],
    ],
  ],
  [
    'weekdays and parts of the day',
    [
      ['The council met on Thursday.', 'Thursday = 2025-07-10'],
      ['The council met on Friday.', 'Friday = 2025-07-11'],
      ['The council will meet on Thursday.', 'Thursday = 2025-07-17'],
      ['The council plans to meet on Monday.', 'Monday = 2025-07-14'],
      ['The council met last Friday.', 'last Friday = 2025-07-04'],
      ['It happened late Wednesday night.', 'late Wednesday night = 2025-07-09TNI'],
      ['It happened on the morning of July 2.', 'the morning of July 2 = 2025-07-02TMO'],
      ['A girl was hurt overnight.', 'overnight = 2025-07-11TNI'],
      ['An overnight stay is included.'],
      ['The Sunday Times reported it.'],
      ['Crowds came on Black Friday.'],
      ['Sun Microsystems and Sat Nav were bought.'],
    ],
  ],
  [
    'clock times',
    [
      ['It began at 9 a.m. Thursday.', '9 a.m. Thursday = 2025-07-10T09:00'],
      ['It began at 16:05 UTC today.', '16:05 UTC today = 2025-07-11T16:05Z'],
      ['On Monday he rose. At 6:30 p.m. he left.', 'Monday = 2025-07-07', '6:30 p.m. = 2025-07-07T18:30'],
      ['It began at 0800 GMT.', '0800 GMT = 2025-07-11T08:00Z'],
      ['It began at noon on Tuesday.', 'noon on Tuesday = 2025-07-08T12:00'],
      ['It began at around 3 in the afternoon.', '3 in the afternoon = 2025-07-11T15:00'],
      ['The bill passed 252 to 0.'],
      ['He ran 5 am-bitious miles.'],
    ],
  ],
  [
    'periods',
    [
      ['Sales fell in March.', 'March = 2025-03'],
      ['Sales fell in early 2014.', 'early 2014 = 2014/START'],
      ['Sales fell in mid-July.', 'mid-July = 2025-07/MID'],
      ['Sales fell in the third quarter of 2009.', 'the third quarter of 2009 = 2009-Q3'],
      ['Sales fell in the first quarter of last year.', 'the first quarter of last year = 2024-Q1'],
      ['Sales fell in fiscal 2013.', 'fiscal 2013 = FY2013'],
      ['It was built in the spring of 1961.', 'spring of 1961 = 1961-SP'],
      ['It was built in the 20th century.', 'the 20th century = 19'],
      ['It was built in the 1970s, rebuilt in the late 80s.', 'the 1970s = 197', 'late 80s = 198/END'],
      ["Prices are the highest since '82.", "'82 = 1982"],
      ['He came by Christmas.', 'Christmas = 2024-12-25'],
      ['The troops march in step; they may fall.'],
      ['Theresa May and June Carter sang.'],
      ['The fall of the city shook the world.'],
      ['A quarter of the voters stayed at home.'],
      ['He lives in Spring Hill.'],
      ['She is in her 60s.'],
    ],
  ],
  [
    'years',
    [
      ['He was born in 1955.', '1955 = 1955'],
      ['The 2008 elections were close.', '2008 = 2008'],
      ['It lasted from 1979-80.', '1979 = 1979', '80 = 1980'],
      ['About 2000 fighters came.'],
      ['At least 1950 people came.'],
      ['The Boeing 1900 and Resolution 2254 are known.'],
      ['It fell to 1985.4 points.'],
      ['The 1800 block of the street was closed.'],
    ],
  ],
  [
    'counted from now',
    [
      ['He left yesterday and comes back tomorrow.', 'yesterday = 2025-07-10', 'tomorrow = 2025-07-12'],
      ['He left last week.', 'last week = 2025-W27'],
      ['He left the day before yesterday.', 'the day before yesterday = 2025-07-09'],
      ['He left last night.', 'last night = 2025-07-10TNI'],
      ['He left three years ago.', 'three years ago = 2022'],
      ['He left two years ago this month.', 'two years ago this month = 2023-07'],
      ['He left earlier this year.', 'earlier this year = 2025/START'],
      ['He leaves at the end of next year.', 'the end of next year = 2026/END'],
      ['Over the weekend he left.', 'the weekend = 2025-W27-WE'],
      ['He will leave this weekend.', 'this weekend = 2025-W28-WE'],
      ['USA Today said so; USA TODAY said it again.'],
    ],
  ],
  [
    'counted from a date before',
    [
      ['He fell on May 3 and died two days later.', 'May 3 = 2025-05-03', 'two days later = 2025-05-05'],
      ['He fell in May 2010. The next month he died.', 'May 2010 = 2010-05', 'The next month = 2010-06'],
      [
        'He fell on May 3. The following day he died.',
        'May 3 = 2025-05-03',
        'The following day = 2025-05-04',
      ],
      [
        'In the third quarter of 2012 it lost money, and in the same period a year earlier it made some.',
        'the third quarter of 2012 = 2012-Q3',
        'the same period a year earlier = 2011-Q3',
      ],
      ['He joined in May 2010 and left in December.', 'May 2010 = 2010-05', 'December = 2010-12'],
      ['It was the most since May 2010, after a fall in June.', 'May 2010 = 2010-05', 'June = 2025-06'],
      ['At the same time, he wrote.'],
    ],
  ],
  [
    'lengths',
    [
      ['It took 15 years.', '15 years = P15Y'],
      ['It took two and a half years.', 'two and a half years = P2.5Y'],
      ['It took half an hour.', 'half an hour = PT30M'],
      ['It took more than a decade.', 'more than a decade = P10Y/MORE_THAN'],
      ['It took a few months.', 'a few months = PXM'],
      ['The two-and-a-half-year-old slept.', 'two-and-a-half-year-old = P2.5Y'],
      ['They waited for the past ten weeks.', 'the past ten weeks = P10W'],
      ['They waited for hours.', 'hours = PTXH'],
      ['It takes 60 to 90 days.', '60 = P60D', '90 days = P90D'],
      ['The strike won in a second round.'],
      ['She is second in line.'],
    ],
  ],
  [
    'sets',
    [
      ['They meet every Tuesday.', 'every Tuesday = XXXX-WXX-2'],
      ['They meet three times a week.', 'three times a week = P1W 3X'],
      ['They build 15 a year.', 'a year = P1Y'],
      ['They meet annually.', 'annually = P1Y'],
      ['The Daily Planet wrote of it.'],
    ],
  ],
  [
    'vague references',
    [
      ['He is now in Paris.', 'now = PRESENT_REF'],
      ['He recently moved.', 'recently = PAST_REF'],
      ['In the past he lied.', 'the past = PAST_REF'],
      ['The past president spoke.'],
      ['Saturdays attack was the worst.', 'Saturdays = 2025-07-05'],
      ['In the coming months it will rain.', 'the coming months = FUTURE_REF'],
      ['He will come soon.', 'soon = FUTURE_REF'],
      ['He left as soon as he could, now that it rained.'],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...expected) => {
    expect(found(sentence)).toEqual(expected)
  })
})

describe('mentions', () => {
  const words = fc.constantFrom(
    'on',
    'Thursday',
    'July',
    '11',
    '2025',
    'the',
    'last',
    'week',
    'three',
    'years',
    'ago',
    'at',
    '9',
    'a.m.',
    'May',
    'now',
    ',',
    '.',
    '-',
    'a',
    'day',
    'later',
    'every',
    'Sunday',
    'in',
    '1990s',
    "'82",
    'İstanbul',
    '\n\n',
  )

  test('quote the text exactly, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (tokens) => {
        const source = annotated(tokens.join(' '), PUBLISHED)
        let end = 0
        for (const { exact, span } of findDates(source)) {
          expect(source.article.text.slice(span.start, span.end)).toBe(exact)
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
        }
      }),
      { numRuns: 60 },
    )
  })
})
