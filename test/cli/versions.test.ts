import { describe, expect, it } from 'vitest'
import { folderWith } from '../folder.ts'
import { crossread } from './command.ts'

const page = (captured: string, count: number, captain: string) => `---
outlet: Harbour Gazette
captured: ${captured}
---
At least ${count} people were hurt on the ferry. Its captain, ${captain}, gave no reason.
`

describe('crossread versions', () => {
  it('prints what changed, numbers and names first, the older capture before the newer whatever their order', () => {
    const folder = folderWith({
      'now.md': page('2031-05-09', 9, 'Jon Merritt'),
      'old.md': page('2031-05-08', 4, 'Jon Merrit'),
    })
    const { stdout, code } = crossread(folder, ['versions', 'now.md', 'old.md'])
    expect(code).toBe(0)
    expect(stdout).toBe(`Harbour Gazette: old.md (2031-05-08) → now.md (2031-05-09)
1 number and 1 name changed; the article does not say so.

CHANGED WITHOUT A NOTE
  number    “At least 4” → “At least 9”
      At least 9 people were hurt on the ferry.
  name      “Jon Merrit” → “Jon Merritt”
      Its captain, Jon Merritt, gave no reason.
`)
  })

  it('goes by the order given where the dates leave open which is older', () => {
    const folder = folderWith({
      'first.md': page('2031-05-08', 400, 'Jon Merrit'),
      'second.md': page('2031-05-08', 9, 'Jon Merrit'),
    })
    const { stdout } = crossread(folder, ['versions', 'first.md', 'second.md'])
    expect(stdout).toContain('number    “At least 400” → “At least 9”')
    expect(crossread(folder, ['versions', 'second.md', 'first.md']).stdout).toContain(
      '“At least 9” → “At least 400”',
    )
  })

  it('asks for two texts that are not the same', () => {
    const folder = folderWith({ 'a.md': page('2031-05-08', 4, 'Jon Merrit') })
    const { stderr, code } = crossread(folder, ['versions', 'a.md'])
    expect(code).toBe(2)
    expect(stderr).toContain('there is only one text to compare; name two captures of one article')
  })
})
