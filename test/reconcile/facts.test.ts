import { describe, expect, it } from 'vitest'
import type { AnnotatedArticle } from '../../src/model/annotation.ts'
import type { Finding } from '../../src/model/finding.ts'
import { reconcileFindings } from '../../src/reconcile/index.ts'
import { annotated } from '../helpers.ts'
import { findingOf, readingIn } from './findings.ts'

const STORY = { id: 'story', title: 'Story' }

/** Independent reports that give a count each. */
function reports(...counts: readonly string[]): AnnotatedArticle[] {
  const bodies = [
    (count: string) => `Rescuers found ${count} hikers in the gorge before dark.`,
    (count: string) =>
      `In all, ${count} people had to be brought out, the mountain guides told our reporter.`,
    (count: string) => `The guides' log for the evening lists ${count} names.`,
  ]
  return counts.map((count, number) =>
    annotated(bodies[number]?.(count) ?? count, {
      id: `s${number + 1}`,
      published: { value: `2024-05-1${9 - number}`, basis: 'stated', instant: null },
    }),
  )
}

function factsOf(sources: readonly AnnotatedArticle[], findings: readonly Finding[]) {
  return reconcileFindings(STORY, sources, findings).facts
}

describe('facts', () => {
  it.each([
    ['agreement', 'quantity/same', ['six', 'six'], 'agreed', 2],
    ['refinement', 'quantity/bound', ['six', 'nine'], 'agreed', 2],
    ['discrepancy', 'quantity/differs', ['six', 'nine'], 'disputed', 2],
    ['refinement', 'date/implied-part', ['six', 'nine'], 'unresolved', 2],
    ['refinement', 'phrase/other-words', ['six', 'nine'], 'unresolved', 2],
    ['refinement', 'attribution/other-source', ['six', 'nine'], 'unresolved', 2],
    ['superlative', 'superlative/only-here', ['six'], 'single-source', 1],
  ] as const)('a %s (%s) is %s → %s', (kind, level, counts, status, independentOrigins) => {
    const sources = reports(...counts)
    const readings = sources.map((source, number) =>
      readingIn(source, counts[number] ?? '', counts[number] ?? ''),
    )
    const finding = findingOf({ kind, level, readings, message: 'Because.' })
    expect(factsOf(sources, [finding])).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{12}$/u),
        question: finding.question,
        status,
        independentOrigins,
        readings,
        answers: expect.any(Array),
        reason: status === 'unresolved' ? 'Because.' : null,
        findings: [finding.id],
      },
    ])
  })

  it('is disputed where a source contradicts itself, and says that one origin stands behind it', () => {
    const [source] = [annotated('Six were hurt. Later: nine were hurt.')]
    const finding = findingOf({
      kind: 'inconsistency',
      readings: [readingIn(source, 'Six', '6'), readingIn(source, 'nine', '9')],
    })
    expect(factsOf([source], [finding])).toMatchObject([{ status: 'disputed', independentOrigins: 1 }])
  })

  it('groups the answers by value, the most recently published last', () => {
    const sources = reports('six', 'nine', 'six')
    const readings = sources.map((source, number) =>
      readingIn(source, number === 1 ? 'nine' : 'six', number === 1 ? '9' : '6'),
    )
    expect(factsOf(sources, [findingOf({ kind: 'discrepancy', readings })])[0]?.answers).toEqual([
      { value: '9', sources: ['s2'], independentOrigins: 1 },
      { value: '6', sources: ['s1', 's3'], independentOrigins: 2 },
    ])
  })

  it('puts findings of one question that share a reading into one fact, and leaves others apart', () => {
    const sources = reports('six', 'nine')
    const readings = sources.map((source, number) =>
      readingIn(source, number === 1 ? 'nine' : 'six', String(number)),
    )
    const across = findingOf({ id: 'a', kind: 'discrepancy', readings })
    const within = findingOf({ id: 'b', kind: 'inconsistency', readings: readings.slice(0, 1) })
    const other = findingOf({
      id: 'c',
      kind: 'superlative',
      dimension: 'superlative',
      readings: readings.slice(0, 1),
    })
    expect(factsOf(sources, [other, within, across]).map(({ findings }) => findings)).toEqual(
      expect.arrayContaining([['a', 'b'], ['c']]),
    )
  })

  it('takes the same answers of the same sources at other places for the same fact', () => {
    const source = annotated('Six were found by noon. By noon, six were found.')
    const findings = [
      findingOf({ id: 'a', kind: 'superlative', readings: [readingIn(source, 'Six', '6')] }),
      findingOf({ id: 'b', kind: 'superlative', readings: [readingIn(source, 'six', '6')] }),
    ]
    expect(factsOf([source], findings)).toMatchObject([
      { findings: ['a', 'b'], readings: [{ exact: 'Six' }, { exact: 'six' }] },
    ])
  })

  it('gives weighted counts beside the plain ones where the story weighs outlets, copies once', () => {
    const sources = reports('six', 'six', 'nine').map((source, number) => ({
      ...source,
      article: { ...source.article, outlet: ['Gazette', 'Times', 'Radio'][number] ?? '' },
    }))
    const readings = sources.map((source, number) => {
      const count = ['six', 'six', 'nine'][number] ?? ''
      return readingIn(source, count, count)
    })
    const finding = findingOf({ kind: 'discrepancy', level: 'quantity/differs', readings })
    const weights = new Map([['gazette', 2.5]])
    const story = { ...STORY, settings: { weights, aliases: [] } }
    const [fact] = reconcileFindings(story, sources, [finding]).facts
    expect(fact).toMatchObject({ independentOrigins: 3, weight: 4.5 })
    expect(
      fact?.answers.map(({ value, independentOrigins, weight }) => [value, independentOrigins, weight]),
    ).toEqual([
      ['nine', 1, 1],
      ['six', 2, 3.5],
    ])
    expect(factsOf(sources, [finding])[0]).not.toHaveProperty('weight')
  })
})
