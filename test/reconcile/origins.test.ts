import { describe, expect, it } from 'vitest'
import { reconcileFindings } from '../../src/reconcile/index.ts'
import { linksOf } from '../../src/reconcile/links.ts'
import { originsOf } from '../../src/reconcile/origins.ts'
import { traceOf } from '../../src/reconcile/trace.ts'
import { annotated } from '../helpers.ts'
import { borderFlood } from './labelled/border-flood.ts'
import { EVENTS, sourcesOf } from './labelled/index.ts'

const STORY = { id: 'story', title: 'Story' }

describe('origins of the labelled events', () => {
  it.each(EVENTS)('$name', (event) => {
    const { origins } = reconcileFindings(STORY, sourcesOf(event), [])
    expect(origins.map(({ sources }) => sources)).toEqual(event.origins)
    expect(origins.map(({ id }) => id)).toEqual(event.origins.map((_, number) => `o${number + 1}`))
  })

  it('shows why, one reason a joined source, and who seems to derive from whom', () => {
    const [fire] = EVENTS
    const origin = fire && reconcileFindings(STORY, sourcesOf(fire), []).origins[0]
    const verbatim = origin?.evidence.filter(({ signal }) => signal === 'verbatim-passages') ?? []
    expect(verbatim).toHaveLength(4)
    expect(verbatim.map(({ detail }) => detail)).toContainEqual(
      expect.stringMatching(
        /^damaged and wire: 3 passages, 128 words: .*“A fire that broke out .*; damaged seems to derive from wire$/u,
      ),
    )
    expect(origin?.evidence.map(({ signal }) => signal)).toContain('same-agency')
  })

  it('tells an article made of two stories in the evidence of both', () => {
    const { origins, links } = reconcileFindings(STORY, sourcesOf(borderFlood), [])
    const [one, two] = origins.map(({ evidence }) => evidence.map(({ detail }) => detail))
    const told = /^agency-two and both: .*both seems to derive from agency-two; another origin: only what/u
    expect(one).toContainEqual(expect.stringMatching(told))
    expect(two).toContainEqual(expect.stringMatching(told))
    expect(links.filter(({ partial }) => partial).map(({ sources }) => sources)).toEqual([
      ['agency-two', 'both'],
      ['agency-two', 'both-again'],
      ['both', 'copy-two'],
      ['both-again', 'copy-two'],
    ])
  })

  it('has no evidence for a source on its own', () => {
    const { origins } = reconcileFindings(STORY, [annotated('One sentence only.')], [])
    expect(origins).toEqual([{ id: 'o1', sources: ['sample'], evidence: [] }])
  })
})

describe('an agency that both credit', () => {
  const reports = {
    first:
      'Snow closed the pass above Ilmen on Monday, and the army brought bread to two villages by helicopter.',
    second:
      'Two villages that were cut off for a week could be reached by road again, the governor announced.',
  }
  function sameOrigin(first: string, second: string): boolean {
    const traces = [annotated(first, { id: 'a' }), annotated(second, { id: 'b' })].map(traceOf)
    return originsOf(['a', 'b'], linksOf(traces)).origins.length === 1
  }

  it('makes one origin of two texts that are its own', () => {
    expect(sameOrigin(`ILMEN (AFP) - ${reports.first}`, `${reports.second} (AFP)`)).toBe(true)
  })

  it.each([
    [
      'contributed to one',
      `ILMEN (AFP) - ${reports.first}`,
      `${reports.second}\n\nAFP contributed to this report.`,
    ],
    ['is quoted by one', `ILMEN (AFP) - ${reports.first}`, `${reports.second} "At last," he told AFP.`],
    ['is another agency', `ILMEN (AFP) - ${reports.first}`, `${reports.second} (Reuters)`],
  ])('proves too little where it %s', (_, first, second) => {
    expect(sameOrigin(first, second)).toBe(false)
  })
})
