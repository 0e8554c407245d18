import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extensionOf, fileStem, storyName } from '../../../src/cli/add/names.ts'

describe('fileStem', () => {
  it.each([
    ['Harbour Gazette', 'Ferry sails again', 'harbour-gazette-ferry-sails-again'],
    ['Le Monde d’Été', 'Où ?', 'le-monde-dete-ou'],
    ['A', 'one two three four five six seven eight nine ten', 'a-one-two-three-four-five-six-seven-eight'],
    ['朝日', '船が沈む', '朝日-船が沈む'],
    ['الخليج', 'العبّارة تبحر', 'الخليج-العبّارة-تبحر'],
    ['../../x', '/etc/passwd', 'x-etc-passwd'],
    ['..\\..\\x', 'C:\\Windows', 'x-c-windows'],
    ['CON', '', 'article-con'],
    ['Aux', '', 'article-aux'],
    ['com¹', '', 'article-com1'],
    ['Con Artist', '', 'con-artist'],
    ['README', '', 'article-readme'],
    ['', '', 'article'],
    ['\u202Egpj.exe', 'a\u0000b', 'gpj-exe-a-b'],
    ['-rf', '$(reboot)', 'rf-reboot'],
  ])('%j, %j: %s', (outlet, title, expected) => {
    expect(fileStem(outlet, title)).toBe(expected)
  })

  it('is a name that every file system takes, whatever the source says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'grapheme' }),
        (outlet, title) => {
          const name = fileStem(outlet, title)
          expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*$/u)
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(108)
          expect(name.isWellFormed()).toBe(true)
        },
      ),
    )
  })
})

describe('storyName', () => {
  it.each(['ferry', 'Ferry 2031', 'bridge-collapse_2024-05-01', 'Überfall', '渡船', 'a.b'])(
    'takes %s',
    (name) => {
      expect(storyName(name)).toBe(name)
    },
  )

  it.each([
    '',
    '.',
    '..',
    '../x',
    'a/b',
    'a\\b',
    '/etc',
    'C:x',
    '.hidden',
    'a.',
    'a ',
    '-a',
    'nul',
    'Con.txt',
    'a\u202Eb',
    'a\nb',
    'a'.repeat(81),
  ])('refuses %j', (name) => {
    expect(() => storyName(name)).toThrow('cannot be the name of a story’s folder; use letters')
  })
})

describe('extensionOf', () => {
  it.each([
    ['a.HTML', null, '.html'],
    ['a.warc.gz', null, '.warc.gz'],
    ['a', null, '.bin'],
    ['index.php', 'text/html', '.html'],
    ['a.warc.gz', 'application/gzip', '.warc.gz'],
    ['a.x/../b', null, '.bin'],
    ['a.ex\u202Ee', null, '.bin'],
    ['.html', null, '.html'],
  ])('%j of %s: %s', (file, type, expected) => {
    expect(extensionOf(file, type)).toBe(expected)
  })
})
