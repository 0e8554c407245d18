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
      const left: [string, string][] = []
      const items = order.map((path) => item(path, 'same'))
      const found = withoutCopies(items, keyOf, (copy, original) => left.push([copy.path, original.path]))
      expect(found.map(({ path }) => path)).toEqual([kept])
      expect(left).toEqual([[paths.find((path) => path !== kept), kept]])
    }
  })

  it('keeps what differs, in the order of input', () => {
    const items = [item('b.md', 'one'), item('a.md', 'two')]
    expect(withoutCopies(items, keyOf, () => expect.unreachable())).toEqual(items)
  })
})
