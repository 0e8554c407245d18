import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../src/read/detect.ts'
import { readAggregator } from '../../../src/read/formats/aggregator.ts'
import { captureOf, textCaptureOf, type Yielded, yielded } from '../capture.ts'
import { PAGE } from '../page.ts'

const harvest = (text: string, captured?: string): Promise<Yielded> =>
  yielded(readAggregator(textCaptureOf(text, captured, 'page.txt')))

const block = (outlet: string, age: string, rest: string): string =>
  `${outlet}\n${age}\n- News\n- ${outlet}\n${rest}\n`

describe('readAggregator', () => {
  it('cuts outlets, titles and bodies, and dates them from the capture', async () => {
    const { drafts, problems, warnings } = await harvest(PAGE, '2025-07-17')
    expect(problems).toEqual([])
    expect(warnings).toEqual([])
    expect(drafts).toMatchObject([
      {
        wantedId: 'north-quay-times',
        file: 'page.txt',
        outlet: 'North Quay Times',
        title: 'Defence heads of three states confer as tariffs loom',
        published: { value: '2025-07-14', basis: 'derived', instant: null },
        captured: '2025-07-17',
        text:
          'Defence heads of three states confer as tariffs loom\n\n' +
          'Ministers met abroad while the three defence heads sat down in the capital on July 11.\n\n' +
          'It was their 22nd such meeting, the paper adds.',
        titleSpan: { start: 0, end: 52 },
        bodyStart: 54,
      },
      {
        wantedId: 'capital-herald',
        outlet: 'Capital Herald',
        published: { value: '2025-07-11', basis: 'derived', instant: null },
        text:
          'Three defence heads gather in the capital\n\n' +
          'The defence heads met on Thursday, for the first time in this country.',
      },
    ])
  })

  it('leaves dates unknown where nobody says when the page was captured', async () => {
    const { drafts, warnings } = await harvest(PAGE)
    expect(drafts.map(({ published }) => published)).toEqual([
      { value: null, basis: 'unknown', instant: null },
      { value: null, basis: 'unknown', instant: null },
    ])
    expect(warnings).toEqual([])
  })

  it.each([
    ['yesterday', '2025-07-16', 'derived', 0],
    ['5 hours ago', '2025-07-17', 'derived', 0],
    ['2 weeks ago', '2025-07-03', 'derived', 1],
    ['1 month ago', '2025-06-17', 'derived', 1],
    ['2025-07-09', '2025-07-09', 'stated', 0],
    ['on a fine day', null, 'unknown', 1],
  ])('dates an article by the line %j', async (age, value, basis, warned) => {
    const { drafts, warnings } = await harvest(block('Bay Post', age, 'Title\nBody.'), '2025-07-17')
    expect(drafts[0]?.published).toMatchObject({ value, basis })
    expect(warnings).toHaveLength(warned)
  })

  it('says which line it cannot read as a date', async () => {
    expect(
      (await harvest(`\n${block('Bay Post', 'on a fine day', 'Title\nBody.')}`, '2025-07-17')).warnings,
    ).toEqual([
      'in/page.txt:3: "on a fine day" is no age or date that Crossread knows; when Bay Post published stays unknown.',
    ])
  })

  it('reads an entry without an age as an article of its own', async () => {
    const text = `${block('Bay Post', '1 day ago', 'One\nBody one.')}Quay Mail\n- Quay Mail\nTwo\nBody two.\n`
    expect((await harvest(text, '2025-07-17')).drafts).toMatchObject([
      { outlet: 'Bay Post', text: 'One\n\nBody one.' },
      { outlet: 'Quay Mail', text: 'Two\n\nBody two.', published: { basis: 'unknown' } },
    ])
  })

  it('keeps lists and headings inside a body', async () => {
    const body = 'Three things matter:\n- the pier\n- the sea\nMore below\n- not an outlet'
    expect((await harvest(block('Bay Post', '1 day ago', `Title\n${body}`))).drafts[0]?.text).toBe(
      `Title\n\n${body}`,
    )
  })

  it.each([
    ['no text below its title', block('Bay Post', '1 day ago', 'Title only')],
    ['no title and no text', block('Bay Post', '1 day ago', '')],
    ['no text below its title', block('Bay Post', '1 day ago', 'Title\n***')],
  ])('says that an entry has %s, and reads the others', async (what, broken) => {
    const { drafts, problems } = await harvest(
      `${broken}\n${block('Quay Mail', '1 day ago', 'Two\nBody two.')}`,
    )
    expect(problems).toEqual([
      `in/page.txt:1: the article of "Bay Post" has ${what}; add it or remove the entry.`,
    ])
    expect(drafts.map(({ outlet }) => outlet)).toEqual(['Quay Mail'])
  })

  it.each([
    ['plain text', 'Pier falls\n\nThe pier fell 3 days ago.\n- by our reporter\n'],
    ['a list under another name', 'Bay Post\n3 days ago\n- Politics\n- Quay Mail\nTitle\nBody.'],
    ['an age without a list', 'Bay Post\n3 days ago\nTitle\nBody.'],
    ['nothing', ''],
  ])('is no reader for %s', (_, text) => {
    expect(formatOf(captureOf(`${text}\nend`)).name).toBe('plain')
  })
})
