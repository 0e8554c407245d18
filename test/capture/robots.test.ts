import { describe, expect, it } from 'vitest'
import { robotsIn } from '../../src/capture/robots.ts'

const ADDRESS = new URL('https://gazette.example/robots.txt')
const read = (text: string, status = 200) => robotsIn(status, new TextEncoder().encode(text), ADDRESS)
const allows = (text: string, path: string, status = 200) => read(text, status).allows(new URL(path, ADDRESS))

describe('robotsIn', () => {
  it.each([
    ['nothing is said', '', '/a', true],
    ['all are refused', 'User-agent: *\nDisallow: /', '/a', false],
    ['another folder is refused', 'User-agent: *\nDisallow: /private/', '/a', true],
    ['we are refused by name', 'User-agent: Crossread\nDisallow: /', '/a', false],
    ['another is refused by name', 'User-agent: Otherbot\nDisallow: /', '/a', true],
    [
      'we are let in where all are refused',
      'User-agent: *\nDisallow: /\n\nUser-agent: crossread\nAllow: /',
      '/a',
      true,
    ],
    ['the longer rule wins', 'User-agent: *\nDisallow: /a\nAllow: /a/news', '/a/news/1', true],
    ['a wildcard', 'User-agent: *\nDisallow: /*.pdf$', '/x/a.pdf', false],
    ['a wildcard that fits nearly', 'User-agent: *\nDisallow: /*.pdf$', '/x/a.pdf?b', true],
    ['lines end with CR', 'User-agent: *\rDisallow: /a\r', '/a', false],
    ['a page instead of the file', '<html><body>User-agent: nothing here</body></html>', '/a', true],
  ])('%s', (_, text, path, expected) => {
    expect(allows(text, path)).toBe(expected)
  })

  it.each([
    [404, true],
    [403, true],
    [401, true],
    [429, false],
    [500, false],
    [503, false],
  ])('by status %i', (status, expected) => {
    expect(allows('', '/a', status)).toBe(expected)
    expect(read('', status).failed).toBe(!expected)
  })

  it.each([
    ['User-agent: *\nCrawl-delay: 3', 3000],
    ['User-agent: *\nCrawl-delay: 0.5', 500],
    ['User-agent: *\nCrawl-delay: soon', null],
    ['User-agent: *\nCrawl-delay: -1', null],
    ['User-agent: *\nDisallow:', null],
  ])('takes the delay from %j', (text, delay) => {
    expect(read(text).delay).toBe(delay)
  })

  it('does not get lost in patterns', () => {
    const hostile = `User-agent: *\n${`Disallow: /${'*a'.repeat(900)}b\n`.repeat(280)}`
    const began = performance.now()
    expect(allows(hostile, `/${'a'.repeat(4000)}`)).toBe(false)
    expect(performance.now() - began).toBeLessThan(3000)
    expect(allows('User-agent: *\nDisallow: /*b', `/${'a'.repeat(4000)}`)).toBe(true)
  })
})
