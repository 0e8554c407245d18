import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { damagedOffset, repaired, repairsOf } from '../../src/util/mojibake.ts'

const mended = (text: string): string => repaired(text, repairsOf(text))

describe('mojibake', () => {
  it.each([
    ['the harbourâ€™s pier', 'the harbour’s pier'],
    ['â€œWe warned themâ€\u009D, she said', '“We warned them”, she said'],
    ['cafÃ© in ZÃ¼rich', 'café in Zürich'],
    ['20 â‚¬ and 5Â°', '20 € and 5°'],
    ['ã‚½ã‚¦ãƒ«', 'ソウル'],
    ['twice: cafÃƒÂ©', 'twice: café'],
    ['ðŸ˜€', '😀'],
  ])('mends %j', (damaged, text) => {
    expect(mended(damaged)).toBe(text)
  })

  it.each([
    'the harbour’s pier',
    'SÃO PAULO',
    'Mâcon, château, âge',
    'naïve Österreich',
    'Ã la carte',
    'a price of 20 € – “today”',
    'Â ¶ and ¿Qué?',
    'ÃÃÃ',
    // What it stood for was lost before.
    'Smithï¿½s',
  ])('leaves %j as it is', (text) => {
    expect(mended(text)).toBe(text)
  })

  it('mends whatever was damaged once, and names what it mended', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('é', '’', '“', '—', 'ü', '€', 'ł', 'Ж', '日'),
        fc.string(),
        (char, around) => {
          const ascii = around.replace(/[^ -~]/gu, '')
          const damaged = [...Buffer.from(char)]
            .map((byte) => new TextDecoder('windows-1252').decode(Uint8Array.of(byte)))
            .join('')
          expect(mended(`${ascii}${damaged} ${ascii}`)).toBe(`${ascii}${char} ${ascii}`)
          expect(repairsOf(`${ascii}${damaged}`)).toEqual([{ start: ascii.length, damaged, mended: char }])
        },
      ),
    )
  })

  it('says where the words of the mended text stand in the damaged one', () => {
    const damaged = 'The mayorâ€™s cafÃ© and mine'
    const repairs = repairsOf(damaged)
    const text = repaired(damaged, repairs)
    const slice = (words: string): string => {
      const start = text.indexOf(words)
      return damaged.slice(damagedOffset(repairs, start), damagedOffset(repairs, start + words.length))
    }
    expect(['The', 'mayor’s', '’', 's', 'café', 'caf', 'and', 'mine'].map(slice)).toEqual([
      'The',
      'mayorâ€™s',
      'â€™',
      's',
      'cafÃ©',
      'caf',
      'and',
      'mine',
    ])
  })
})
