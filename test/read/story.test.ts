import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPaths } from '../../src/read/index.ts'
import { parseSettings } from '../../src/read/settings.ts'
import { withSettings } from '../../src/read/story.ts'
import { folderWith } from '../folder.ts'
import { articleOf } from '../helpers.ts'

const STORY = { id: 'ferry', title: 'Ferry' }
const gazette = articleOf('Four died.', { id: 'gazette', file: 'gazette.md', outlet: 'Harbour Gazette' })
const times = articleOf('Five died.', {
  id: 'times',
  file: 'times.md',
  outlet: 'Selby Times',
  published: { value: '2024-05-14', basis: 'stated', instant: '2024-05-14T22:30:00Z' },
})

function set(yaml: string) {
  return withSettings(STORY, [gazette, times], parseSettings(yaml, 'story.yaml'))
}

describe('withSettings', () => {
  it('titles the story, weighs outlets whatever their case, and hands aliases on', () => {
    const { story, warnings } = set(
      'title: The ferry\nweights:\n  harbour GAZETTE: 2\naliases:\n  - [A, B]\n',
    )
    expect(story).toEqual({
      id: 'ferry',
      title: 'The ferry',
      settings: { weights: new Map([['harbour gazette', 2]]), aliases: [['A', 'B']] },
    })
    expect(warnings).toEqual([])
  })

  it.each(['times', 'times.md', './times.md'])('leaves out a source called %s', (name) => {
    expect(set(`exclude:\n  - ${name}\n`).articles).toEqual([gazette])
  })

  it('says what concerns no source, and what may have been meant', () => {
    expect(set('exclude:\n  - tims.md\nweights:\n  Selby Time: 2\n  Xyz: 1\n').warnings).toEqual([
      'story.yaml:4: no source is of the outlet "Selby Time"; did you mean "Selby Times".',
      'story.yaml:5: no source is of the outlet "Xyz".',
      'story.yaml:2: there is no source "tims.md" to leave out; did you mean "times.md".',
    ])
  })

  it.each([
    ['Asia/Seoul', '2024-05-15'],
    ['America/New_York', '2024-05-14'],
  ])('dates an instant as it was in %s, and leaves plain days alone', (zone, day) => {
    const [first, second] = set(`timezone: ${zone}`).articles
    expect(first).toEqual({ ...gazette, timezone: zone })
    expect(first?.published).toBe(gazette.published)
    expect(second?.published.value).toBe(day)
  })
})

describe('readPaths with settings', () => {
  const page = 'A first report of the ferry.'

  it('applies them, and their capture date unless another is given', async () => {
    const folder = folderWith({
      'ferry/a.md': page,
      'ferry/b.md': 'Another report of it.',
      'ferry/story.yaml': 'title: Our ferry\ncaptured: 2024-05-16\n',
    })
    const capturedOf = async (captured?: string) => {
      const { found } = await readPaths([join(folder, 'ferry')], { captured })
      return found.map(({ story, articles }) => [story.title, ...articles.map((one) => one.captured)])
    }
    expect(await capturedOf()).toEqual([['Our ferry', '2024-05-16', '2024-05-16']])
    expect(await capturedOf('2024-05-20')).toEqual([['Our ferry', '2024-05-20', '2024-05-20']])
  })

  it('does not read a story whose settings are broken, and reads the others', async () => {
    const folder = folderWith({
      'in/one/a.md': page,
      'in/one/story.yaml': 'titel: One\n',
      'in/two/a.md': page,
    })
    const { found, problems } = await readPaths([join(folder, 'in')])
    expect(found.map(({ story }) => story.id)).toEqual(['two'])
    expect(problems.map(({ message }) => message)).toEqual([
      `${join(folder, 'in/one/story.yaml')}:1: there is no setting "titel"; did you mean title.`,
    ])
  })
})
