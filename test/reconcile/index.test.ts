import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FINDING_KINDS, type Finding, SEVERITIES } from '../../src/model/finding.ts'
import { reconcileFindings } from '../../src/reconcile/index.ts'
import { findingOf, readingIn } from './findings.ts'
import { EVENTS, sourcesOf } from './labelled/index.ts'

const STORY = { id: 'story', title: 'Story' }
const SOURCES = EVENTS.flatMap(sourcesOf)

/** Findings of every kind on the first words of some sources. */
const findings: fc.Arbitrary<Finding[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[0-9a-f]{4}$/u),
      kind: fc.constantFrom(...FINDING_KINDS),
      severity: fc.constantFrom(...SEVERITIES),
      confidence: fc.constantFrom(0.5, 0.9),
      question: fc.constantFrom('How many?', 'How much?'),
      readings: fc
        .uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1, maxLength: 4 })
        .map((sources) =>
          sources.map((source) =>
            readingIn(source, source.article.text.slice(0, 7), source.article.id.slice(0, 1)),
          ),
        ),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  .map((drafts) => drafts.map((draft) => findingOf(draft)))

describe('reconcileFindings', () => {
  it('gives the same for any order of sources and findings', () => {
    fc.assert(
      fc.property(
        findings.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length }),
            fc.shuffledSubarray(SOURCES, { minLength: SOURCES.length }),
          ),
        ),
        ([list, shuffled, sources]) => {
          expect(reconcileFindings(STORY, sources, shuffled)).toEqual(reconcileFindings(STORY, SOURCES, list))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('keeps every finding and lets every one but omissions rest in exactly one fact', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const { findings: kept, facts } = reconcileFindings(STORY, SOURCES, list)
        expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(list.map(({ id }) => id)))
        const inFacts = facts.flatMap((fact) => fact.findings)
        const expected = list.filter(({ kind }) => kind !== 'omission').map(({ id }) => id)
        expect(inFacts.filter((id) => expected.includes(id)).sort()).toEqual([...expected].sort())
        for (const { independentOrigins, readings } of facts) {
          expect(independentOrigins).toBeGreaterThan(0)
          expect(independentOrigins).toBeLessThanOrEqual(new Set(readings.map(({ source }) => source)).size)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('sorts findings by kind, severity, confidence and id', () => {
    const [source] = SOURCES
    if (!source) throw new Error('no source')
    const readings = [readingIn(source, source.article.text.slice(0, 5), 'x')]
    const inOrder = [
      findingOf({ id: 'z', kind: 'discrepancy', severity: 'high', confidence: 0.6, readings }),
      findingOf({ id: 'y', kind: 'discrepancy', severity: 'medium', confidence: 0.9, readings }),
      findingOf({ id: 'w', kind: 'discrepancy', severity: 'medium', confidence: 0.7, readings }),
      findingOf({ id: 'x', kind: 'discrepancy', severity: 'medium', confidence: 0.7, readings }),
      findingOf({ id: 'a', kind: 'inconsistency', severity: 'high', confidence: 1, readings }),
      findingOf({ id: 'b', kind: 'agreement', severity: 'high', confidence: 1, readings }),
    ]
    const sorted = reconcileFindings(STORY, SOURCES, [...inOrder].reverse()).findings
    expect(sorted.map(({ id }) => id)).toEqual(['z', 'y', 'w', 'x', 'a', 'b'])
  })
})
