import { describe, expect, it } from 'vitest'
import { withoutCopies } from '../../src/read/copies.ts'

const item = (path: string, text: string) => ({ path, file: path.split('/').at(-1) ?? path, text })
const keyOf = ({ text }: { text: string }) => text

describe('withoutCopies', () => {
  it.each([
    [['a copy.md', 'a.md'], 'a.md'],
    [['b.md', 'a.md'], 'a.md'],
    [['y/a.md', 'x/a.md'], 'x/a.md'],
  ])('keeps of %j the same one in every order', (paths, kept) => {
    for (const order of [paths, [...paths].reverse()]) {
      const warnings: string[] = []
      const items = order.map((path) => item(path, 'same'))
      expect(withoutCopies(items, keyOf, warnings).map(({ path }) => path)).toEqual([kept])
      const left = paths.find((path) => path !== kept)
      expect(warnings).toEqual([
        `${left}: this is a copy of ${kept} and is left out; if they are two sources, name the outlet of each in front matter.`,
      ])
    }
  })

  it('keeps what differs, in the order of input', () => {
    const warnings: string[] = []
    const items = [item('b.md', 'one'), item('a.md', 'two')]
    expect(withoutCopies(items, keyOf, warnings)).toEqual(items)
    expect(warnings).toEqual([])
  })
})
