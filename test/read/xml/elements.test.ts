import { describe, expect, it } from 'vitest'
import { elementsOf, type XmlElement } from '../../../src/read/xml/elements.ts'
import { childrenAt, firstNamed, lineOf, textAt } from '../../../src/read/xml/node.ts'
import { rootOf } from '../../../src/read/xml/root.ts'
import { UserError } from '../../../src/util/user-error.ts'

const items = (text: string): readonly XmlElement[] => [
  ...elementsOf(text, 'a.xml', (name) => name === 'item'),
]

describe('elements', () => {
  it('are handed on with their places and what they lie in', () => {
    const text = '<r a="1">\n<x:c>\n<item n="1">a<item>b</item></item>\n\n<x:item xml:lang="de"/></x:c></r>'
    const [first, second] = items(text)
    expect(items(text)).toHaveLength(2)
    expect(first).toMatchObject({ line: 3, complete: true, above: ['<r a="1">', '<x:c>'] })
    expect(text.slice(first?.start, first?.end)).toBe('<item n="1">a<item>b</item></item>')
    expect(second).toMatchObject({
      line: 5,
      complete: true,
      node: { attributes: { lang: 'de' }, children: [] },
    })
    expect(text.slice(second?.start, second?.end)).toBe('<x:item xml:lang="de"/>')
  })

  it.each([
    ['closed by what is round it', '<r><item>a</r>', false],
    ['cut off', '<r><item>a', false],
    ['with a tag in it that is never closed', '<r><item>a<br></item></r>', true],
  ])('are complete or not: %s', (_, text, complete) => {
    expect(items(text)).toMatchObject([{ complete }])
  })

  it('are found across the pieces that are read at a time', () => {
    const text = `<r>${' '.repeat(65_530)}<item>a</item>\n<item>b</item></r>`
    expect(items(text).map(({ node, line }) => [lineOf(node), line])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it.each([
    [
      'entities of its own',
      '<!DOCTYPE r [<!ENTITY a "aaa">]><r><item>&a;</item></r>',
      'a.xml:1: the document type declares',
    ],
    [
      'the same further down',
      '<r>\n<!DOCTYPE r [<!ENTITY a "aaa">]></r>',
      'a.xml:2: the document type declares',
    ],
    [
      'too many in one',
      `<r><item>${'<a/>'.repeat(50_000)}</item></r>`,
      'a.xml:1: one item has more than 50000 elements',
    ],
    ['too deep', `<r>\n${'<a>'.repeat(256)}`, 'a.xml:2: elements are nested more than 256 deep'],
  ])('are refused: %s', (_, text, message) => {
    expect(() => items(text)).toThrow(UserError)
    expect(() => items(text)).toThrow(message)
  })

  it('of a document type elsewhere are read, and entities of nobody stay', () => {
    const [item] = items(
      '<!DOCTYPE r PUBLIC "-//a" "http://a.example/a.dtd"><r><item>&a; &amp; &#65;</item></r>',
    )
    expect(item && lineOf(item.node)).toBe('&a; & A')
  })

  it('are found by paths and names', () => {
    const node = items('<item><a><b> </b><b>x\n y</b></a><c><D>z</D></c></item>')[0]?.node
    if (node === undefined) throw new Error('no item')
    expect(childrenAt(node, 'a', 'b')).toHaveLength(2)
    expect(textAt(node, 'a', 'b')).toBe('x y')
    expect(textAt(node, 'a', 'c')).toBeNull()
    expect(firstNamed(node, 'd')?.name).toBe('D')
    expect(firstNamed(node, 'e')).toBeNull()
  })
})

describe('the first element', () => {
  it.each([
    ['<rss version="2.0">', 'rss'],
    ['<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE rss [<!ENTITY a ">">]>\n<rdf:RDF>', 'RDF'],
    ['<!doctype html><html>', 'html'],
    ['<a', null],
    ['<!-- a', null],
    ['text <a>', null],
    ['', null],
  ])('of %s is %s', (start, name) => {
    expect(rootOf(start)?.name ?? null).toBe(name)
  })
})
