import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { Reconciliation } from '../../src/model/reconciliation.ts'
import { headlineOf } from '../../src/report/headline.ts'
import { marked, readingOf, sampleReconciliation } from './sample.ts'

const [MODEL] = sampleReconciliation().findings

/** A story named after its folder, of articles with these titles; a title may hold the mark `toll`. */
function story(titles: readonly string[], kind: Finding['kind'] = 'discrepancy'): Reconciliation {
  const sources = titles.map((title, index) =>
    marked({
      id: `s${index}`,
      outlet: `S${index}`,
      title,
      published: null,
      body: 'Rain fell on the LNG quay.',
    }),
  )
  const disputed = sources.filter(({ marks }) => marks.has('toll'))
  return {
    ...sampleReconciliation(),
    story: { id: 'lng-quay-2031', title: 'Lng quay 2031' },
    sources: sources.map(({ annotated }, index) => ({ annotated, origin: `o${index}` })),
    findings: MODEL
      ? [
          {
            ...MODEL,
            kind,
            readings: disputed.map((source) => readingOf(source, 'toll', source.annotated.article.id)),
          },
        ]
      : [],
    facts: [],
  }
}

describe('headlineOf', () => {
  it('keeps a title that a person gave', () => {
    expect(headlineOf(sampleReconciliation())).toEqual({ title: 'The Tarrow reservoir burst', name: '' })
  })

  it('takes the source’s headline that shares most with the others, and keeps the name', () => {
    const titles = [
      'Gulls seen again',
      'Quay burns as tanker explodes',
      'Tanker explodes at quay: what we know so far',
    ]
    expect(headlineOf(story(titles))).toEqual({
      title: 'Quay burns as tanker explodes',
      name: 'LNG quay 2031',
    })
    expect(headlineOf(story([...titles].reverse()))).toEqual(headlineOf(story(titles)))
  })

  it('repeats nothing that is in dispute', () => {
    const titles = [
      'Tanker {toll|explodes} at busy quay',
      'Tanker {toll|sinks} at busy quay',
      'Quay still burning',
    ]
    expect(headlineOf(story(titles)).title).toBe('Quay still burning')
    expect(headlineOf(story(titles, 'agreement')).title).toBe('Tanker sinks at busy quay')
  })

  it('gives no number as its own', () => {
    const titles = ['Tanker fire at quay kills seven', 'Tanker fire at quay: 4 dead', 'Ships wait']
    expect(headlineOf(story(titles)).title).toBe('Ships wait')
  })

  it('is the name where every headline is in dispute or empty', () => {
    expect(headlineOf(story(['{toll|Nine} dead', '{toll|Four} dead']))).toEqual({
      title: 'LNG quay 2031',
      name: '',
    })
  })
})
