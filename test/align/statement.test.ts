import { describe, expect, it } from 'vitest'
import { alignStatements } from '../../src/align/statement.ts'
import { extractClaims, extractMentions } from '../../src/extract/index.ts'
import { annotated } from '../helpers.ts'

/** The statements that are held to be of one thing, by source. */
function groups(...bodies: string[]): string[][] {
  const witnesses = bodies.map((body, at) => {
    const source = annotated(body, { id: `source-${at}` })
    return { source, mentions: extractMentions(source) }
  })
  return alignStatements(extractClaims(witnesses)).map(({ claims }) => claims.map(({ exact }) => exact))
}

const CHOIR = 'The cathedral choir cancelled its winter tour.'
const LYNX = 'A zookeeper recaptured the runaway lynx.'

describe('alignStatements', () => {
  it.each([
    ['copies', [`${CHOIR} ${LYNX}`, `${LYNX} ${CHOIR}`], 2],
    ['other words for it', [CHOIR, 'The winter tour of the cathedral choir has been cancelled.'], 1],
    ['one source that says it twice', [`${LYNX} ${LYNX}`], 0],
    ['other statements', [CHOIR, LYNX], 0],
    [
      'the same name, of which other things are stated',
      ['Mayor Ada Lindqvist planted oaks.', 'Burglars robbed Mayor Ada Lindqvist.'],
      0,
    ],
    [
      'one common word',
      ['The choir sang.', 'The choir of retired railway workers elected a new treasurer.'],
      0,
    ],
  ])('%s', (_what, bodies, expected) => {
    expect(groups(...bodies)).toHaveLength(expected)
  })

  it('prefers the closest counterpart, and takes one of each source', () => {
    const close = 'A zookeeper recaptured the runaway lynx in the park.'
    const far = 'A zookeeper recaptured the runaway otter after days of searching.'
    expect(groups(`${far} ${close}`, 'The runaway lynx was recaptured in the park by a zookeeper.')).toEqual([
      [close.slice(0, -1), 'The runaway lynx was recaptured in the park by a zookeeper'],
    ])
  })

  it('joins three sources, and gives each pair that was scored its probability', () => {
    const witnesses = [LYNX, LYNX, LYNX].map((body, at) => {
      const source = annotated(body, { id: `source-${at}` })
      return { source, mentions: extractMentions(source) }
    })
    const [cluster, ...rest] = alignStatements(extractClaims(witnesses))
    expect(rest).toEqual([])
    expect(cluster?.claims.map(({ source }) => source)).toEqual(['source-0', 'source-1', 'source-2'])
    expect(cluster?.alignments).toHaveLength(3)
    for (const { probability, evidence } of cluster?.alignments ?? []) {
      expect(probability).toBeGreaterThan(0.5)
      expect(probability).toBeLessThan(1)
      expect(evidence.map(({ signal }) => signal)).toEqual(['shared-words'])
    }
  })
})
