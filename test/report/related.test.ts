import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { relatedOf } from '../../src/report/related.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { pageView } from '../../src/report/view.ts'
import { sampleReconciliation } from './sample.ts'

const sample = sampleReconciliation()
const [first] = sample.findings
const [fact] = sample.facts
if (!first || !fact) throw new Error('the sample has no finding or no fact')
const disputed = { ...first, id: 'dddddddddddd', kind: 'discrepancy' as const }
const fits = {
  ...first,
  id: 'eeeeeeeeeeee',
  kind: 'refinement' as const,
  message: 'Both of these can be right.',
}
const fitsToo = { ...fits, id: 'cccccccccccc' }
const together = { ...fact, findings: [disputed.id, fits.id] }

describe('findings on one question', () => {
  it.each([
    [
      'of one fact are related, both ways',
      [together],
      { [disputed.id]: [fits.id], [fits.id]: [disputed.id] },
    ],
    [
      'of two facts are not',
      [
        { ...fact, findings: [disputed.id] },
        { ...fact, findings: [fits.id] },
      ],
      {},
    ],
    ['that are not shown are left out', [{ ...fact, findings: [disputed.id, 'ffffffffffff'] }], {}],
    ['are named once', [together, together], { [disputed.id]: [fits.id], [fits.id]: [disputed.id] }],
    ['that only fit do not name each other', [{ ...fact, findings: [fits.id, fitsToo.id] }], {}],
  ])('%s', (_, facts, expected) => {
    const related = relatedOf(facts, [disputed, fits, fitsToo])
    expect(
      Object.fromEntries([...related].map(([id, others]) => [id, others.map((other) => other.id)])),
    ).toEqual(expected)
  })

  it('stand together in every report', () => {
    const r = { ...sample, findings: [disputed, fits], facts: [together] }
    const [group] = pageView(r).groups
    expect(group?.findings[0]?.related).toEqual([
      { anchor: `f-${fits.id}`, kindText: 'Refinement', message: fits.message },
    ])
    expect(renderMarkdown(r)).toContain(`Refinement on the same question (\`${fits.id}\`): ${fits.message}`)
    expect(renderTerminal(r, { color: false, width: 80 })).toContain(`      ≈ ${fits.message}\n`)
  })
})
