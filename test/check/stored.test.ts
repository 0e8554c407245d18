import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseStored, storedStory } from '../../src/check/stored.ts'
import { findingOf, readingAt, storyOf } from './findings.ts'

const STORY = storyOf([
  findingOf({ readings: [readingAt('in/pier/a.md', '“14” 😀'), readingAt('in/b.md', '17')] }),
])
const STORED = { story: STORY, warnings: ['in/b.md: the day is open.'] }

describe('a stored story', () => {
  it('is read as it was written', () => {
    expect(parseStored(storedStory(STORED))).toEqual(STORED)
  })

  it('is none once a single character has changed or is missing', () => {
    const stored = storedStory(STORED)
    fc.assert(
      fc.property(fc.nat(stored.length - 1), fc.constantFrom('', 'x', '0', '\n'), (at, character) => {
        const damaged = stored.slice(0, at) + character + stored.slice(at + 1)
        fc.pre(damaged !== stored)
        expect(parseStored(damaged)).toBeNull()
      }),
    )
  })

  it.each(['', '\n', 'x', '{}', `${createHash('sha256').update('no JSON').digest('hex')}\nno JSON`])(
    'is none of %j',
    (text) => {
      expect(parseStored(text)).toBeNull()
    },
  )
})
