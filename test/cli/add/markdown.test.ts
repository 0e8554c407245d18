import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storedForm } from '../../../src/cli/add/markdown.ts'
import { draftOf } from '../../../src/read/draft.ts'
import type { Finished } from '../../../src/read/index.ts'

const BODY = 'The ferry sailed on Tuesday with 212 people on board, and the band played on the mole.'

function draft(title: string, body: string, more: Partial<Finished> = {}): Finished {
  const made = draftOf({
    wantedId: 'x',
    path: 'given',
    file: 'given',
    outlet: 'Harbour Gazette',
    title,
    url: null,
    language: 'en',
    authors: [],
    published: { value: null, basis: 'unknown', instant: null },
    captured: null,
    titleSpan: { start: 0, end: title.length },
    bodyStart: title.length + 2,
    anchors: () => [{ offset: 0, line: 1, column: 1 }],
    ...more,
    text: `${title}\n\n${body}`,
  })
  return { ...made, language: more.language ?? 'en' }
}

describe('storedForm', () => {
  it('writes the fields in order, and reads back what it wrote', async () => {
    const { text, draft: back } = await storedForm(
      draft('Ferry sails', BODY, {
        url: 'https://gazette.example/ferry',
        authors: ['Ann Brandt', 'Jon: Merritt'],
        published: { value: '2031-05-08', basis: 'stated', instant: '2031-05-08T07:30:00+02:00' },
        modified: '2031-05-08T09:00:00Z',
        captured: '2031-05-08',
        capturedAt: '2031-05-08T08:15:43Z',
        language: 'en-GB',
        section: 'Islands',
        timezone: 'Europe/Oslo',
      }),
      'a.md',
    )
    expect(text).toBe(`---
outlet: Harbour Gazette
title: Ferry sails
published: 2031-05-08T07:30:00+02:00
modified: 2031-05-08T09:00:00Z
url: https://gazette.example/ferry
captured: 2031-05-08T08:15:43Z
language: en-GB
authors:
  - Ann Brandt
  - "Jon: Merritt"
section: Islands
timezone: Europe/Oslo
---
${BODY}
`)
    expect(back).toMatchObject({
      outlet: 'Harbour Gazette',
      authors: ['Ann Brandt', 'Jon: Merritt'],
      published: { value: '2031-05-08', basis: 'stated', instant: '2031-05-08T07:30:00+02:00' },
      capturedAt: '2031-05-08T08:15:43Z',
      modified: '2031-05-08T09:00:00Z',
      timezone: 'Europe/Oslo',
    })
  })

  it('says of a date that it was worked out', async () => {
    const { text, draft: back } = await storedForm(
      draft('Ferry sails', BODY, { published: { value: '2031-05-06', basis: 'derived', instant: null } }),
      'a.md',
    )
    expect(text).toContain('published: 2031-05-06\nbasis: derived\n')
    expect(back.published).toEqual({ value: '2031-05-06', basis: 'derived', instant: null })
  })

  it.each([
    '---',
    '--- # not the end',
    'outlet: Selby Times',
    '"]\noutlet: Selby Times\n---',
    'x\n---\noutlet: Selby Times\n---\n',
    '|\n  block',
    '>-',
    '&a *a',
    '!!js/function x',
    'null',
    '~',
    '1843',
    '2031-05-08',
    'yes',
    '# comment',
    'a # comment',
    '%YAML 1.2',
    '@x `y` {{t}} %s',
    'it\'s "both"',
    'ends with a backslash \\',
    'tab\there',
    ' space at both ends ',
    '\u2028line separator\u0085',
    'العبّارة',
  ])('a title cannot break out: %j', async (title) => {
    const { draft: back } = await storedForm(draft(title, BODY), 'a.md')
    expect([back.title, back.outlet, back.text]).toEqual([title, 'Harbour Gazette', `${title}\n\n${BODY}`])
  })

  it.each([
    `---\n${BODY}`,
    `---\noutlet: Selby Times\n---\n${BODY}`,
    `\n\n---\n${BODY}`,
    `<!doctype html><p>${BODY}</p>`,
    `<?xml version="1.0"?><rss><channel><item><title>x</title></item></channel></rss> ${BODY}`,
    `WARC/1.1\n${BODY}`,
    `%PDF-1.7 ${BODY}`,
    `{"version": "https://jsonfeed.org/version/1.1"} ${BODY}`,
    `From: ann@gazette.example\nSubject: x\n\n${BODY}`,
    `${BODY}\n---\n${BODY}`,
    `# A heading\n\n    code\n\n${BODY}`,
  ])('a text is never read as something else: %j', async (body) => {
    const { draft: back } = await storedForm(draft('Ferry sails', body), 'a.md')
    expect(back.text).toBe(`Ferry sails\n\n${body}`)
  })

  it('reads back what it wrote or refuses, whatever it is', async () => {
    const line = fc.string({
      unit: fc.constantFrom(...'ab -:#"\'\\{}[]|>&*!%@`\t\u00e9\u0627\u{1F600}'),
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(line, fc.array(line, { maxLength: 5 }), line, async (title, lines, outlet) => {
        const body = [...lines, BODY].join('\n')
        const given = draft(title, body, {
          outlet: outlet.trim() || 'x',
          authors: [outlet].filter((name) => name.trim() !== ''),
        })
        const { draft: back } = await storedForm(given, 'a.md')
        expect([back.title, back.text, back.outlet]).toEqual([title, given.text, given.outlet])
      }),
      { numRuns: 200 },
    )
  })

  it('refuses a title that is a page long', async () => {
    await expect(storedForm(draft('x'.repeat(3000), BODY), 'a.md')).rejects.toThrow(
      'a title of 3000 characters',
    )
  })
})
