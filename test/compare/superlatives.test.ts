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

  it.each([
    ['two sources claim it', [CLAIM, CLAIM]],
    ['nobody claims anything', [PLAIN, PLAIN]],
  ])('is silent where %s', (_what, texts) => {
    expect(superlativeFindings(texts.map((text, at) => witnessOf(String(at), text)))).toEqual([])
  })

  it('keeps its id when an unrelated sentence is added', () => {
    const idOf = (text: string) =>
      superlativeFindings([witnessOf('a', text), witnessOf('b', PLAIN)]).map(({ id }) => id)
    expect(idOf(`Snow fell on Tuesday. ${CLAIM}`)).toEqual(idOf(CLAIM))
    expect(idOf(CLAIM)).toHaveLength(1)
  })
})
