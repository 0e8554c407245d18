import { describe, expect, it } from 'vitest'
import { cutFrontMatter, parseFrontMatter } from '../../src/read/front-matter.ts'

describe('cutFrontMatter', () => {
  it.each([
    ['---\noutlet: Bay Post\n---\nBody.\n', 'outlet: Bay Post\n', 'Body.\n'],
    ['---\na: b\n---\n\n  Body.', 'a: b\n', '\n  Body.'],
    ['\uFEFF---\na: b\n---\nBody', 'a: b\n', 'Body'],
    ['---  \na: b\n---\t\nBody', 'a: b\n', 'Body'],
    ['---\n---\nBody', '', 'Body'],
    ['---\na: b\n---', 'a: b\n', ''],
    ['---\na: b\n---\nBody\n---\nmore', 'a: b\n', 'Body\n---\nmore'],
  ])('cuts %j', (source, yaml, body) => {
    expect(cutFrontMatter(source, 'a.md')).toEqual({ yaml, body })
  })

  it.each([
    'Body.\n---\na: b\n---\n',
    ' ---\na: b\n---\n',
    '----\na: b\n----\n',
    '---\nA text below a rule, with no key.\nMore.',
    '---',
    '',
  ])('finds none in %j', (source) => {
    expect(cutFrontMatter(source, 'a.md')).toBeNull()
  })

  it('says that a block is never closed', () => {
    expect(() => cutFrontMatter('---\noutlet: Bay Post\n\nBody.', 'in/a.md')).toThrow(
      'in/a.md:1: the front matter that begins here is never closed; end it with a line of three hyphens.',
    )
  })
})

describe('parseFrontMatter', () => {
  it('reads every field it knows and passes over others', () => {
    const yaml = [
      'outlet: Bay Post',
      'title: "Pier falls: 12 hurt"',
      'published: 2031-05-04',
      'captured: 2031-05-06T08:00Z',
      'url: https://example.org/pier',
      'language: en-GB',
      'timezone: Europe/Oslo',
      'authors: [Ann Lee, " Bo Ray "]',
      'tags: [pier, sea]',
      'layout: post',
      '',
    ].join('\n')
    expect(parseFrontMatter(yaml, 'a.md')).toMatchObject({
      outlet: 'Bay Post',
      title: 'Pier falls: 12 hurt',
      published: { value: '2031-05-04', instant: null },
      captured: { value: '2031-05-06', instant: '2031-05-06T08:00Z' },
      url: 'https://example.org/pier',
      language: 'en-GB',
      timezone: 'Europe/Oslo',
      authors: ['Ann Lee', 'Bo Ray'],
    })
  })

  it.each([
    ['title: 1984\n', { title: '1984' }],
    ['title: 1.10\n', { title: '1.10' }],
    ['title: yes\n', { title: 'yes' }],
    ['title: "  kept as it is "\n', { title: '  kept as it is ' }],
    ['author: Ann Lee\n', { author: ['Ann Lee'] }],
    ['author:\n  - Ann Lee\n', { author: ['Ann Lee'] }],
    ['url: null\npublished: ~\nlanguage:\n', {}],
    ['title: "null"\n', { title: 'null' }],
    ['', {}],
    ['# only a comment\n', {}],
  ])('reads %j', (yaml, fields) => {
    expect(parseFrontMatter(yaml, 'a.md')).toEqual(fields)
  })

  it.each([
    ['outlet: Bay Post\npublished: 2031-02-30\n', 3, '`published` is "2031-02-30", which is no date'],
    ['published: last Tuesday\n', 2, '`published` is "last Tuesday", which is no date'],
    ['title: x\ncaptured: 04/05/2031\n', 3, '`captured` is "04/05/2031", which is no date'],
    ['url: javascript:alert(1)\n', 2, '`url` is "javascript:alert(1)", which is no web address'],
    ['url: bay post\n', 2, '`url` is "bay post", which is no web address'],
    ['timezone: Oslo\n', 2, '`timezone` is "Oslo", which is no time zone'],
    ['language: English (British)\n', 2, '`language` is "English (British)", which is no language tag'],
    ['title:\n  a: b\n', 2, '`title` is no text'],
    ['author:\n  a: b\n', 2, '`author` is neither a name nor a list of names'],
    ['title: Pier falls: 12 hurt\n', 2, 'the front matter is not valid YAML'],
    ['outlet: A\ntitle: "open\n', 3, 'the front matter is not valid YAML'],
    ['outlet: A\noutlet: B\n', 3, 'the front matter is not valid YAML'],
    ['just a sentence\n', 2, 'the front matter has no fields'],
    ['- a\n- b\n', 2, 'the front matter has no fields'],
  ])('says where and what is wrong in %j', (yaml, line, what) => {
    expect(() => parseFrontMatter(yaml, 'in/a.md')).toThrow(`in/a.md:${line}: ${what}`)
  })

  it('refuses a block no source needs', () => {
    const yaml = `title: ${'x'.repeat(70_000)}\n`
    expect(() => parseFrontMatter(yaml, 'in/a.md')).toThrow(
      'in/a.md:1: the front matter is longer than 64 kB',
    )
  })

  it('does not let aliases grow without end', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`)
    const yaml = ['l0: &l0 [x]', ...levels, 'authors: *l12', ''].join('\n')
    expect(() => parseFrontMatter(yaml, 'in/a.md')).toThrow('in/a.md:2: the front matter refers to itself')
  })

  it('keeps control characters of a source out of the message', () => {
    const yaml = 'published: "\\e[2Jnow"\n'
    expect(() => parseFrontMatter(yaml, 'a.md')).toThrow('`published` is "\\u001b[2Jnow", which is no date')
  })
})
