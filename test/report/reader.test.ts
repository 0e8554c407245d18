import { describe, expect, it } from 'vitest'
import type { Hearing } from '../../src/model/proposal.ts'
import { readerLines } from '../../src/report/reader.ts'

const NAME = 'm-1 (openai, prompt v1)'

function hearing(parts: Partial<Hearing> = {}): Hearing {
  return {
    reader: { protocol: 'openai', model: 'm-1', prompt: 'v1' },
    listed: 2,
    outcomes: [],
    notes: [],
    ...parts,
  }
}

describe('readerLines', () => {
  it.each<[string, Hearing | undefined, string[]]>([
    ['nothing where nobody was asked', undefined, []],
    ['what was listed', hearing(), [`A language model read along: ${NAME} listed 2 findings.`]],
    [
      'that nothing was listed, where all was heard',
      hearing({ listed: 0 }),
      [`A language model read along: ${NAME} listed 0 findings.`],
    ],
    [
      'only that it was asked, where it was not heard',
      hearing({ listed: 0, notes: ['It cannot be reached.'] }),
      [`A language model was asked: ${NAME}.`, 'It cannot be reached.'],
    ],
  ])('%s', (_what, heard, lines) => {
    expect(readerLines(heard)).toEqual(lines)
  })
})
