import { describe, expect, it } from 'vitest'
import { captureAt, piecesOf, readPaths } from '../../src/read/index.ts'
import { folderWith } from '../folder.ts'
import { captureOf, yielded } from './capture.ts'

const GERMAN =
  'Der Steg im Hafen ist am Samstag eingestürzt, und mindestens sieben Menschen sind dabei ums Leben gekommen, sagte die Bürgermeisterin.'
const ENGLISH =
  'The pier at the harbour fell on Saturday and at least seven of the people who were on it have died, said the mayor of the town.'

describe('what holds for every format', () => {
  it.each([
    ['', ENGLISH, 'en', 0],
    ['', GERMAN, 'de', 0],
    ['', 'It fell.', 'en', 0],
    ['language: en-GB\n', ENGLISH, 'en-GB', 0],
    ['language: de-AT\n', GERMAN, 'de-AT', 0],
    // A template's language, with another in the text.
    ['language: en-US\n', GERMAN, 'de', 1],
    ['language: ko\n', ENGLISH, 'en', 1],
    ['language: ko\n', 'It fell.', 'ko', 0],
  ])('the language: %j over %j is %s', async (stated, body, language, warned) => {
    const { drafts, warnings } = await yielded(
      piecesOf(captureOf(`---\noutlet: Bay Post\n${stated}---\n${body}\n`)),
    )
    expect(drafts[0]?.language).toBe(language)
    expect(warnings).toHaveLength(warned)
  })

  it('damaged characters are said, and the text stays as it stands in the file', async () => {
    const body = 'One.\n\nTwo cafÃ©s, the mayorâ€™s cafÃ© and mine.\nThree.'
    const { drafts, warnings } = await yielded(
      piecesOf(captureOf(`---\noutlet: Café Post\ntitle: The cafÃ© fell\n---\n${body}\n`)),
    )
    expect(drafts[0]?.text).toBe(`The cafÃ© fell\n\n${body}`)
    expect(warnings).toEqual([
      'in/some-outlet.md: Café Post has characters that were damaged in saving ("Ã©" for "é"), in 4 places; they are mended in what is compared and shown as they stand.',
    ])
  })

  it('other languages are said where a story is read', async () => {
    const folder = folderWith({ 'pier/a.md': ENGLISH, 'pier/tagblatt.md': GERMAN })
    const { found, warnings, problems } = await readPaths([`${folder}/pier`])
    expect(problems).toEqual([])
    expect(found[0]?.articles.map(({ language }) => language)).toEqual(['en', 'de'])
    expect(warnings).toEqual([
      'tagblatt.md: Tagblatt is in German (de) and is left out of the comparison; Crossread compares English.',
    ])
  })
})

describe('captureAt', () => {
  it('gives the bytes of a file in pieces and in parts', async () => {
    const folder = folderWith({ 'a.txt': 'x'.repeat(70_000) })
    const { bytes, file } = await captureAt(`${folder}/a.txt`)
    expect(file).toBe('a.txt')
    expect([bytes.size, bytes.head.length]).toEqual([70_000, 65_536])
    expect((await bytes.slice(69_990, 80_000)).length).toBe(10)
    let length = 0
    for await (const chunk of bytes.stream()) length += chunk.length
    expect(length).toBe(70_000)
  })
})
