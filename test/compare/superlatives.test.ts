import { describe, expect, it } from 'vitest'
import { superlativeFindings } from '../../src/compare/superlatives.ts'
import { witnessOf } from '../claims.ts'

const CLAIM = 'It was the first women’s regatta ever held in Norway, the club said.'
const PLAIN = 'A women’s regatta was held in Norway, the club said.'

describe('superlativeFindings', () => {
  it('shows what one source alone claims', () => {
    const [finding, ...more] = superlativeFindings([witnessOf('a', CLAIM), witnessOf('b', PLAIN)])
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      kind: 'superlative',
      dimension: 'superlative',
      level: 'superlative/one-source',
      severity: 'low',
      decision: null,
      readings: [{ source: 'a', sentence: { start: 0, end: CLAIM.length }, attribution: null }],
    })
    const [reading] = finding?.readings ?? []
    expect(reading?.exact).toContain('first')
    expect(reading?.exact).toBe(CLAIM.slice(reading?.span.start, reading?.span.end))
  })

  it.each<[string, string[], string[]]>([
    ['is silent where nobody claims anything', [PLAIN, PLAIN], []],
    ['agrees where all sources claim it', [CLAIM, CLAIM], ['agreement superlative/same 2']],
    [
      'leaves quotations to their comparison',
      [
        '“It was the first regatta ever held in Norway,” Mara Quell said.',
        '“It was the first regatta ever held in Norway,” said Quell.',
      ],
      [],
    ],
    ['asks of it where some claim it', [CLAIM, CLAIM, PLAIN], ['superlative superlative/some-sources 2']],
    [
      'is silent on what matters of taste several claim',
      ['It was the most beautiful regatta.', 'The most beautiful regatta was held.', PLAIN],
      [],
    ],
    [
      'leaves claims that contradict each other to others',
      [
        'It was the first regatta held in Norway since 1987, the club said.',
        'It was the first regatta held in Norway since 1988, the club said.',
        PLAIN,
      ],
      [],
    ],
  ])('%s', (_what, texts, expected) => {
    const found = superlativeFindings(texts.map((text, at) => witnessOf(String(at), text)))
    expect(found.map(({ kind, level, readings }) => `${kind} ${level} ${readings.length}`)).toEqual(expected)
  })

  it('keeps its id when an unrelated sentence is added', () => {
    const idOf = (text: string) =>
      superlativeFindings([witnessOf('a', text), witnessOf('b', PLAIN)]).map(({ id }) => id)
    expect(idOf(`Snow fell on Tuesday. ${CLAIM}`)).toEqual(idOf(CLAIM))
    expect(idOf(CLAIM)).toHaveLength(1)
  })
})
