import { describe, expect, it } from 'vitest'
import type { AnnotatedArticle } from '../../src/model/annotation.ts'
import type { Finding } from '../../src/model/finding.ts'
import { reconcileFindings } from '../../src/reconcile/index.ts'
import { annotated } from '../helpers.ts'
import { findingOf, readingIn } from './findings.ts'

const SILENT = 'A storm closed the harbour on Friday. Boats were moved inland, and the market was called off.'

function stormOf(
  silent: string,
  overrides: { readonly published?: string; readonly late?: boolean } = {},
): AnnotatedArticle[] {
  const late = overrides.late ? 'The wind rose. Rain fell. Roofs flew. Trees bent. The night was long. ' : ''
  return [
    annotated(`${late}Fourteen sailors were rescued off the cape on Friday night.`, { id: 'a', outlet: 'A' }),
    annotated(`${late}Helicopters lifted 14 men from a sinking trawler.`, { id: 'b', outlet: 'B' }),
    annotated(silent, {
      id: 'c',
      outlet: 'The Cape Courier',
      published: { value: overrides.published ?? '2025-07-11', basis: 'stated', instant: null },
    }),
  ]
}

function omissionsIn(sources: readonly AnnotatedArticle[], overrides: Partial<Finding> = {}): Finding[] {
  const [a, b] = sources
  if (!a || !b) throw new Error('two sources answer')
  const readings = [readingIn(a, 'Fourteen', '14'), readingIn(b, '14', '14')]
  const findings = [findingOf({ kind: 'agreement', readings, ...overrides })]
  return reconcileFindings({ id: 's', title: 'S' }, sources, findings).findings.filter(
    ({ kind }) => kind === 'omission',
  )
}

describe('omissions', () => {
  it('reports what two independent origins agree on and the third leaves out', () => {
    const sources = stormOf(SILENT)
    const [omission, ...more] = omissionsIn(sources)
    expect(more).toEqual([])
    expect(omission).toMatchObject({
      kind: 'omission',
      dimension: 'quantity',
      level: 'quantity/left-out',
      severity: 'low',
      message: 'The Cape Courier leaves out what the 2 other independent origins agree on.',
      readings: [{ source: 'a' }, { source: 'b' }],
    })
  })

  it('is listed with its fact', () => {
    const sources = stormOf(SILENT)
    const [a, b] = sources
    if (!a || !b) throw new Error('two sources answer')
    const readings = [readingIn(a, 'Fourteen', '14'), readingIn(b, '14', '14')]
    const { facts, findings } = reconcileFindings({ id: 's', title: 'S' }, sources, [
      findingOf({ kind: 'agreement', readings }),
    ])
    expect(facts[0]?.findings).toEqual(findings.map(({ id }) => id).sort())
    expect(findings).toHaveLength(2)
  })

  it.each<readonly [string, AnnotatedArticle[], Partial<Finding>]>([
    ['the answer stands in the text after all', stormOf(`${SILENT} All fourteen are well.`), {}],
    ['the text was published before the others', stormOf(SILENT, { published: '2025-07-10' }), {}],
    ['no source gives it prominently', stormOf(SILENT, { late: true }), {}],
    ['only two origins report at all', stormOf(SILENT).slice(0, 2), {}],
    [
      'two origins are silent',
      [...stormOf(SILENT), annotated('Trains stood still on Friday.', { id: 'd' })],
      {},
    ],
    ['the origins do not agree', stormOf(SILENT), { kind: 'discrepancy' }],
    ['it is a mere date', stormOf(SILENT), { dimension: 'date' }],
  ])('says nothing where %s', (_, sources, overrides) => {
    expect(omissionsIn(sources, overrides)).toEqual([])
  })
})
