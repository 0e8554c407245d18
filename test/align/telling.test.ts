import { describe, expect, it } from 'vitest'
import { alignTellings } from '../../src/align/telling.ts'
import { extractClaims, extractMentions } from '../../src/extract/index.ts'
import { annotated } from '../helpers.ts'

const claimsOf = (bodies: readonly string[]) =>
  extractClaims(
    bodies.map((body, at) => {
      const source = annotated(body, { id: `source-${at}` })
      return { source, mentions: extractMentions(source) }
    }),
  )

/** The sentences that are held to tell of one thing, or those that may if another finding ties them. */
function groups(bodies: readonly string[], isLoose = false): string[][] {
  return alignTellings(claimsOf(bodies))
    .filter(({ loose }) => (loose === true) === isLoose)
    .map(({ claims, beside = [] }) =>
      claims.map((claim) =>
        [claim, ...beside.filter(({ source }) => source === claim.source)]
          .map(({ exact }) => exact)
          .join(' / '),
      ),
    )
}

const LYNX = 'On Tuesday a keeper of the Brenholt zoo recaptured the runaway lynx in a quarry.'
const AGAIN = 'The lynx that had run away was recaptured by a keeper, the Brenholt zoo said on Tuesday.'
const CHOIR = 'The cathedral choir rehearsed a requiem for the jubilee of its founder.'

describe('alignTellings', () => {
  it.each([
    ['one thing in other words', [LYNX, AGAIN], 1],
    ['other things', [LYNX, CHOIR], 0],
    ['one source that tells it twice', [`${LYNX} ${AGAIN}`], 0],
    ['a word in common', [CHOIR, 'A choir of pensioners elected its treasurer in a tavern.'], 0],
  ])('%s', (_what, bodies, expected) => {
    expect(groups(bodies)).toHaveLength(expected)
  })

  it('gives a sentence one counterpart in each other source, the likeliest', () => {
    const far = 'A keeper of the Brenholt zoo fed the otters.'
    const found = groups([LYNX, `${far} ${AGAIN}`])
    expect(found).toHaveLength(1)
    expect(found[0]?.[1]).toContain('recaptured')
  })

  it('keeps what is less sure, and a further counterpart, for other findings to tie', () => {
    const mayor = `${CHOIR} The mayor of Brenholt thanked its firemen for their patience on Tuesday.`
    expect(groups([LYNX, mayor])).toEqual([])
    expect(groups([LYNX, mayor], true)).toHaveLength(1)
    expect(groups([LYNX, CHOIR], true)).toEqual([])
    const twice = [LYNX, `${AGAIN} A keeper recaptured the Brenholt lynx on Tuesday.`]
    expect(groups(twice)).toHaveLength(1)
    expect(groups(twice, true)).toHaveLength(1)
  })

  it('joins three sources whose sentences are tied each to each, and says why', () => {
    const [cluster, ...rest] = alignTellings(claimsOf([LYNX, AGAIN, LYNX.replace('On Tuesday a', 'A')]))
    expect(rest).toEqual([])
    expect(cluster?.claims.map(({ source }) => source)).toEqual(['source-0', 'source-1', 'source-2'])
    expect(cluster?.alignments).toHaveLength(3)
    for (const { probability, evidence } of cluster?.alignments ?? []) {
      expect(probability).toBeGreaterThan(0.3)
      expect(evidence[0]?.signal).toBe('shared-words')
    }
  })

  it('does not depend on the order of the sources', () => {
    const turned = groups([AGAIN, LYNX]).map((group) => [...group].sort())
    expect(turned).toEqual(groups([LYNX, AGAIN]).map((group) => [...group].sort()))
  })
})
