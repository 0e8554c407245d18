import { describe, expect, it } from 'vitest'
import { alignTellings } from '../../src/align/telling.ts'
import { tellingFindings } from '../../src/compare/tellings.ts'
import { extractClaims, extractMentions } from '../../src/extract/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { annotated } from '../helpers.ts'

function found(bodies: readonly string[], others: readonly Finding[] = []): Finding[] {
  const witnesses = bodies.map((body, at) => {
    const source = annotated(body, { id: `source-${at}` })
    return { source, mentions: extractMentions(source) }
  })
  return tellingFindings(alignTellings(extractClaims(witnesses)), witnesses, others)
}

const SHORT = 'A keeper of the Brenholt zoo recaptured the runaway lynx.'
const LONG =
  'The runaway lynx was recaptured by a keeper of the Brenholt zoo in an abandoned quarry on Tuesday.'

describe('tellingFindings', () => {
  it.each([
    ['one says more exactly where and when', [SHORT, LONG], ['telling/says-more']],
    [
      'each tells what the other does not',
      [SHORT.replace('lynx', 'lynx after a chase across vineyards'), LONG],
      ['telling/both-add'],
    ],
    ['the same in other words', [SHORT, 'The runaway lynx was recaptured by a Brenholt zoo keeper.'], []],
    ['marks of which the tagger makes words', [SHORT, SHORT.replace('Brenholt zoo', "zoo's Brenholt")], []],
    ['other things', [SHORT, 'The cathedral choir rehearsed a requiem.'], []],
  ])('%s', (_what, bodies, levels) => {
    expect(found(bodies).map(({ level }) => level)).toEqual(levels)
  })

  it('shows the clauses side by side, each reading in its article, and names what is added', () => {
    const [finding] = found([SHORT, LONG])
    expect(finding?.kind).toBe('refinement')
    expect(finding?.readings.map(({ exact }) => exact)).toEqual([SHORT.slice(0, -1), LONG.slice(0, -1)])
    expect(finding?.message).toMatch(/One source adds: .*quarry/u)
    expect(finding?.question).toContain('lynx')
  })

  it('does not tell again what another finding holds against each other', () => {
    const [known] = found([SHORT, LONG])
    expect(known).toBeDefined()
    expect(found([SHORT, LONG], known ? [known] : [])).toEqual([])
  })

  it('sets sentences that share less side by side where another finding ties them', () => {
    const choir = 'The cathedral choir rehearsed a requiem.'
    const thanks = 'The mayor of Brenholt thanked its firemen for their patience on Tuesday.'
    const mayor = `${choir} ${thanks}`
    expect(found([LONG, mayor])).toEqual([])
    const tieOf = (level: string): Finding[] =>
      found([LONG, LONG.replace('quarry on Tuesday', 'quarry near Ostwick')]).map((finding) => ({
        ...finding,
        level,
        kind: 'agreement',
        readings: [LONG, mayor].map((text, at) => ({
          source: `source-${at}`,
          outlet: `Source ${at}`,
          value: 'Brenholt',
          exact: 'Brenholt',
          span: { start: text.indexOf('Brenholt'), end: text.indexOf('Brenholt') + 8 },
          prefix: '',
          suffix: '',
          sentence: { start: text === mayor ? choir.length + 1 : 0, end: text.length },
          attribution: null,
        })),
      }))
    const [finding, ...rest] = found([LONG, mayor], tieOf('other/same-statement'))
    expect(rest).toEqual([])
    expect(finding?.readings.map(({ source }) => source)).toEqual(['source-0', 'source-1'])
    expect(finding?.evidence.some(({ signal }) => signal === 'tied-by')).toBe(true)
    expect(found([LONG, mayor], tieOf('name/variant'))).toEqual([])
  })
})
