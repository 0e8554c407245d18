import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/index.ts'
import { denialFindings } from '../../src/compare/denials.ts'
import { extractClaims, extractMentions } from '../../src/extract/index.ts'
import { annotated } from '../helpers.ts'

function read(bodies: readonly string[]): string[][] {
  const witnesses = bodies.map((body, at) => {
    const source = annotated(body, { id: `source-${at}`, outlet: `Paper ${at}` })
    return { source, mentions: extractMentions(source) }
  })
  const clusters = align(extractClaims(witnesses)).filter(({ claims }) => claims[0]?.slot.role === 'act')
  return denialFindings(clusters, witnesses).map(({ readings }) => readings.map(({ exact }) => exact))
}

const PAID = 'The brewery paid the ransom last week.'
const PLANTS = 'Three plants could close under the merger.'

describe('denialFindings', () => {
  it.each([
    [PAID, 'The brewery did not pay the ransom.'],
    [PAID, 'The brewery refused to pay the ransom.'],
    [PAID, 'No ransom was paid by the brewery.'],
    [PLANTS, 'No plants will close under the merger.'],
    [PLANTS, 'The company said no plants would close under the merger.'],
    ['All four climbers survived the avalanche.', 'None of the climbers survived the avalanche.'],
    [
      'The pilot reported engine trouble to the tower.',
      'The pilot never reported engine trouble to the tower.',
    ],
    ['Prosecutors have opened an inquiry, Paper 0 understands.', 'Prosecutors have not opened an inquiry.'],
  ])('what one says was done and the other denies: %s %s', (stated, denied) => {
    const [readings, ...more] = read([stated, denied])
    expect(more).toEqual([])
    expect(readings).toHaveLength(2)
    const [a, b] = readings ?? []
    expect(stated).toContain(a)
    expect(denied).toContain(b)
  })

  it('the word that denies belongs to the reading', () => {
    const bodies = ['The brewery paid the ransom.', 'The brewery denied paying the ransom.']
    expect(read(bodies)).toEqual([['paid the ransom', 'denied paying the ransom']])
  })

  it.each([
    ['denied in part', PAID, 'The brewery did not immediately pay the ransom.'],
    [
      'or in one respect',
      'The brewery paid the ransom in cash.',
      'The brewery did not pay the ransom in one sum.',
    ],
    ['or of a fuller thing', PAID, 'The brewery did not pay the full ransom.'],
    ['not only', PAID, 'The brewery paid not only the ransom but a fine.'],
    [
      'not yet',
      'The council approved the stadium plan.',
      'The council has not yet approved the stadium plan.',
    ],
    ['asked', PAID, 'It is not clear whether the brewery paid the ransom.'],
    ['yet to come', PAID, 'The brewery will not pay the ransom.'],
    ['both of them possible', PLANTS, 'Three plants may not close under the merger.'],
    ['another thing', PAID, 'The brewery did not pay the fine.'],
    [
      'another time',
      'The brewery paid the ransom on 3 May 2021.',
      'The brewery did not pay the ransom on 9 June 2022.',
    ],
    ['denied twice', PAID, 'The brewery did not refuse to pay the ransom.'],
    ['denied in the future', PAID, 'The brewery will refuse to pay the ransom.'],
    [
      'the word of two who are at odds',
      'The brewery paid the ransom, the union said.',
      'The brewery did not pay the ransom, the mayor said.',
    ],
    [
      'a source that tells both',
      'The brewery paid the ransom. Another paper wrote that the brewery did not pay the ransom. The brewery did not pay the ransom.',
      'The brewery did not pay the ransom.',
    ],
  ])('is none: %s', (_what, a, b) => {
    expect(read([a, b])).toEqual([])
  })
})
