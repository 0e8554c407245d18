import { describe, expect, it } from 'vitest'
import { isCutOff, isCutOffHtml, isWhole } from '../../src/read/teaser.ts'

describe('a text that goes on elsewhere', () => {
  it.each([
    ['The pier fell […]', true],
    ['The pier fell and [...]', true],
    ['The pier fell and [+1204 chars]', true],
    ['The pier fell (more…)', true],
    ['The pier fell.\nRead more', true],
    ['The pier fell… Read more →', true],
    ['The pier fell. Continue reading The pier that fell', true],
    ['The pier fell.\n\nRead the full story at Bay Post', true],
    ['The pier fell …', false],
    ['The pier fell.\nRead more: Ten facts on piers', false],
    ['They want to read more', false],
    ['“Read on,” she said.', false],
    ['The pier fell [1].', false],
    ['', false],
  ])('%j: %s', (text, is) => {
    expect(isCutOff(text)).toBe(is)
  })

  it.each([
    ['<p>The pier fell.</p><p><a href="/a">Continue reading</a></p>', true],
    ['<p>The pier fell&#8230; <a class="more-link" href="/a">Read more <span>&rarr;</span></a></p>', true],
    [
      '<p>The pier fell.</p><p><a href="/a">Keep reading</a></p><p>The post <a href="/a">A pier</a> appeared first on <a href="/">Bay Post</a>.</p>',
      true,
    ],
    [
      '<p>The pier fell.</p><p>The post <a href="/a">A pier</a> appeared first on <a href="/">Bay Post</a>.</p>',
      false,
    ],
    ['<p>The pier fell.</p><p>Read more: <a href="/b">Ten facts on piers</a></p>', false],
  ])('%s: %s', (html, is) => {
    expect(isCutOffHtml(html)).toBe(is)
  })
})

it.each([
  ['It fell. '.repeat(70), true],
  ['It fell. '.repeat(60), false],
  [`${'It fell. '.repeat(70)}…`, false],
  ['다리가 무너졌다. '.repeat(30), true],
  ['다리가 무너졌다. '.repeat(20), false],
])('a summary is an article: %.9s… %s', (text, is) => {
  expect(isWhole(text)).toBe(is)
})
