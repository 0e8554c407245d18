import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finished } from '../../src/read/finish.ts'
import { readPlain } from '../../src/read/formats/plain.ts'
import { identify } from '../../src/read/identify.ts'
import { textCaptureOf } from './capture.ts'

const draft = (file: string, text: string): Finished => ({
  ...readPlain(textCaptureOf(text, undefined, file)),
  language: 'en',
})
const idsOf = (drafts: readonly Finished[]): Record<string, string> =>
  Object.fromEntries(identify(drafts).map(({ article: { id, text } }) => [text, id]))

describe('identify', () => {
  it('calls an article what it wants where nobody else does', () => {
    expect(idsOf([draft('bay-post.md', 'one'), draft('quay-mail.md', 'two')])).toEqual({
      one: 'bay-post',
      two: 'quay-mail',
    })
  })

  it('gives a name to a file whose name has no letters', () => {
    expect(idsOf([draft('!.md', 'one')])).toEqual({ one: 'source' })
  })

  it('tells rivals apart by their content', () => {
    const ids = idsOf([
      draft('bay-post.md', 'one'),
      draft('Bay Post.txt', 'two'),
      draft('quay-mail.md', 'three'),
    ])
    expect(ids['three']).toBe('quay-mail')
    expect(ids['one']).toMatch(/^bay-post-[0-9a-f]{6}$/)
    expect(ids['two']).toMatch(/^bay-post-[0-9a-f]{6}$/)
    expect(ids['one']).not.toBe(ids['two'])
  })

  it('gives a rival the same id whoever else is there', () => {
    const rivals = [draft('bay-post.md', 'one'), draft('Bay Post.txt', 'two')]
    expect(idsOf([...rivals, draft('BAY POST.md', 'three')])).toMatchObject(idsOf(rivals))
  })

  it('does not give away an id that a file has by its own name', () => {
    const rivals = [draft('bay-post.md', 'one'), draft('Bay Post.txt', 'two')]
    const taken = idsOf(rivals)['one'] ?? ''
    const ids = idsOf([...rivals, draft(`${taken}.md`, 'three')])
    expect(ids['three']).toBe(taken)
    expect(new Set(Object.values(ids)).size).toBe(3)
  })

  it('gives unique ids that do not depend on the order', () => {
    const files = fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(files, fc.nat(3), (numbers, names) => {
        const drafts = numbers.map((n) => draft(`outlet-${n % (names + 1)}.md`, `text ${n}`))
        const ids = idsOf(drafts)
        expect(new Set(Object.values(ids)).size).toBe(drafts.length)
        expect(idsOf([...drafts].reverse())).toEqual(ids)
      }),
    )
  })
})
