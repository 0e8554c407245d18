import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outletFromFile, slug, stem, titleFromName } from '../../src/read/names.ts'

describe('slug', () => {
  it.each([
    ['The Bay Post', 'the-bay-post'],
    ['  Le Côte-d’Or  (Dijon) ', 'le-cote-dor-dijon'],
    ["People's Voice", 'peoples-voice'],
    ['a__b--c', 'a-b-c'],
    ['Газета 24', 'газета-24'],
    ['日報', '日報'],
    ['ガゼット', 'ガゼット'],
    ['--!--', ''],
  ])('makes %j into %j', (name, expected) => {
    expect(slug(name)).toBe(expected)
  })

  it('is the same for both ways to write an accent, and changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slug(name.normalize('NFD'))).toBe(slug(name.normalize('NFC')))
        expect(slug(slug(name))).toBe(slug(name))
      }),
    )
  })
})

describe('stem', () => {
  it.each([
    ['bay-post.md', 'bay-post'],
    ['a.b.txt', 'a.b'],
    ['bay-post', 'bay-post'],
    ['.hidden', '.hidden'],
  ])('takes the extension off %j', (file, expected) => {
    expect(stem(file)).toBe(expected)
  })
})

describe('outletFromFile', () => {
  it.each([
    ['bay-post.md', 'Bay Post'],
    ['the_BBC news.txt', 'The BBC News'],
    ['élan.txt', 'Élan'],
    ['---.md', '---.md'],
  ])('reads %j as %j', (file, outlet) => {
    expect(outletFromFile(file)).toBe(outlet)
  })
})

describe('titleFromName', () => {
  it.each([
    ['pier-collapse', 'Pier collapse'],
    ['bridge_fire-2024-05-01', 'Bridge fire 2024-05-01'],
    ['07-syria', '07 syria'],
  ])('reads %j as %j', (name, title) => {
    expect(titleFromName(name)).toBe(title)
  })
})
