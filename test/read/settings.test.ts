import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSettings, parseSettings } from '../../src/read/settings.ts'
import { UserError } from '../../src/util/user-error.ts'
import { folderWith } from '../folder.ts'

const FULL = `
title: The Norvale ferry
timezone: Europe/Oslo
captured: 2024-05-16
weights:
  Harbour Gazette: 2
  "1843": 0.5
aliases:
  - [Jon Merritt, Captain Merrit]
exclude:
  - tribune.md
columns:
  title: Headline
`

function complaint(yaml: string): string {
  try {
    parseSettings(yaml, 'story.yaml')
  } catch (error) {
    if (error instanceof UserError) return error.message
  }
  return 'no complaint'
}

describe('settings', () => {
  it('are read with the lines of what may concern no source', () => {
    expect(parseSettings(FULL, 'story.yaml')).toEqual({
      path: 'story.yaml',
      title: 'The Norvale ferry',
      timezone: 'Europe/Oslo',
      captured: expect.objectContaining({ value: '2024-05-16' }),
      weights: expect.arrayContaining([
        { outlet: 'Harbour Gazette', weight: 2, line: 6 },
        { outlet: '1843', weight: 0.5, line: 7 },
      ]),
      aliases: [['Jon Merritt', 'Captain Merrit']],
      exclude: [{ source: 'tribune.md', line: 11 }],
      columns: { title: 'Headline' },
    })
  })

  it.each(['', '# nothing yet\n', 'title:\nweights:\n'])('may all be left out: %j', (yaml) => {
    expect(parseSettings(yaml, 'story.yaml')).toMatchObject({ title: null, weights: [], exclude: [] })
  })

  it.each([
    ['title: A\nweigths:\n  a: 1\n', 'story.yaml:2: there is no setting "weigths"; did you mean weights.'],
    [
      'colour: red\n',
      'story.yaml:1: there is no setting "colour"; choose from title, timezone, captured, weights, aliases, exclude, columns.',
    ],
    ['columns:\n  titel: Headline\n', 'story.yaml:2: an article has no field "titel"; did you mean title.'],
    [
      'columns: title\n',
      'story.yaml:1: `columns` is no list of fields with a column each; write one `field: column` a line, with a field of outlet, title, text, published, captured, url, language, authors, timezone.',
    ],
    [
      'title: A\n\nweights:\n  a: 1\n  b: heavy\n',
      'story.yaml:5: the weight "heavy" is no number from 0 to 100; write one `outlet: number` a line.',
    ],
    [
      'weights:\n  a: -1\n',
      'story.yaml:2: the weight "-1" is no number from 0 to 100; write one `outlet: number` a line.',
    ],
    [
      'weights: [a, b]\n',
      'story.yaml:1: `weights` is no list of outlets with a number each; write one `outlet: number` a line.',
    ],
    [
      'aliases:\n  - [a, b]\n  - [c]\n',
      'story.yaml:3: a list of aliases has fewer than two names; write lists like `- [Dan Caine, Daniel Caine]`.',
    ],
    ['title: A\ncaptured: May\n', 'story.yaml:2: `captured` is "May", which is no date; write YYYY-MM-DD.'],
    [
      'timezone: Mars/Olympus\n',
      'story.yaml:1: `timezone` is "Mars/Olympus", which is no time zone; write a name like Europe/Oslo or UTC.',
    ],
    [
      'exclude: tribune.md\n',
      'story.yaml:1: `exclude` is no list of sources; write one `- file name` a line.',
    ],
    ['- title\n', 'story.yaml:1: the settings have no names; write one `name: value` a line.'],
    ['title: [x\nexclude:\n', expect.stringMatching(/^story\.yaml:\d: the settings are not valid YAML/u)],
    [
      `title: ${'x'.repeat(70_000)}`,
      'story.yaml: the settings are longer than 64 kB; keep to the settings of the story.',
    ],
  ])('names the line of %j', (yaml, message) => {
    expect(complaint(yaml)).toEqual(message)
  })

  it('are looked for beside the sources as story.yaml or story.yml', async () => {
    const folder = folderWith({
      'one/story.yaml': 'title: One',
      'two/story.yml': 'title: Two',
      'three/a.md': 'A',
    })
    expect((await loadSettings(join(folder, 'one')))?.title).toBe('One')
    expect((await loadSettings(join(folder, 'two')))?.title).toBe('Two')
    expect(await loadSettings(join(folder, 'three'))).toBeNull()
  })
})
