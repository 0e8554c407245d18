import { describe, expect, it } from 'vitest'
import type { AnnotatedArticle } from '../../src/model/annotation.ts'
import type { Finding } from '../../src/model/finding.ts'
import { reconcileFindings } from '../../src/reconcile/index.ts'
import { annotated } from '../helpers.ts'
import { findingOf, readingIn } from './findings.ts'

const SILENT =
  'A storm closed the harbour on Friday. Boats were moved inland, and the market was called off. ' +
  'Shops in the old town put up their shutters before noon. The mayor asked people to stay at home.'

/** Two reports that agree, and a third. */
function stormOf(
  silent: string,
  overrides: { readonly published?: string; readonly second?: string } = {},
): AnnotatedArticle[] {
  const second =
    overrides.second ?? 'Navy helicopters have rescued 14 sailors from the sinking trawler Albatross.'
  return [
    annotated('Navy helicopters rescued fourteen sailors from a sinking trawler off the cape.', {
      id: 'a',
      outlet: 'A',
    }),
    annotated(second, { id: 'b', outlet: 'B' }),
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
  const readings = [readingIn(a, 'fourteen', '14'), readingIn(b, '14', '14')]
  const findings = [findingOf({ kind: 'agreement', readings, ...overrides })]
  return reconcileFindings({ id: 's', title: 'S' }, sources, findings).findings.filter(
    ({ kind }) => kind === 'omission',
  )
}

/** Omissions of a quotation that two sources give, by whoever is named, beside a third source. */
function quotesLeftOut(silent: string, speaker = 'Ida Krogh'): Finding[] {
  const words = 'The ships that anchor here have outgrown our tugs'
  const sources = [
    annotated(`"${words}," harbour master Ida Krogh said.`, { id: 'a' }),
    annotated(`Ms Krogh wrote: "${words}."`, { id: 'b' }),
    annotated(silent, { id: 'c', outlet: 'The Cape Courier' }),
  ]
  const readings = sources
    .slice(0, 2)
    .map((source) => ({ ...readingIn(source, words, words.toLowerCase()), attribution: speaker }))
  const findings = [findingOf({ kind: 'agreement', dimension: 'quote', level: 'quote/identical', readings })]
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
    const readings = [readingIn(a, 'fourteen', '14'), readingIn(b, '14', '14')]
    const { facts, findings } = reconcileFindings({ id: 's', title: 'S' }, sources, [
      findingOf({ kind: 'agreement', readings }),
    ])
    expect(facts[0]?.findings).toEqual(findings.map(({ id }) => id).sort())
    expect(findings).toHaveLength(2)
  })

  it.each<readonly [string, AnnotatedArticle[], Partial<Finding>]>([
    ['the answer stands in the text after all', stormOf(`${SILENT} All fourteen are well.`), {}],
    ['the text was published before the others', stormOf(SILENT, { published: '2025-07-10' }), {}],
    [
      'the text tells it in other words',
      stormOf(`${SILENT} The crew of the trawler were saved by helicopter before it went down.`),
      {},
    ],
    ['the text is a brief', stormOf('Storm shuts harbour.'), {}],
    [
      'too few words tell it to look for them',
      stormOf(SILENT, { second: 'All 14 of them are well, a doctor told us.' }),
      {},
    ],
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

  it('reports a quotation that one leaves out', () => {
    expect(quotesLeftOut(SILENT)).toMatchObject([{ dimension: 'quote', level: 'quote/left-out' }])
  })

  it.each([
    ['it is quoted in part', `${SILENT} Ships had "outgrown our tugs", she said of those that anchor here.`],
    ['the speaker says something like it', `${SILENT} Krogh said that larger ships needed larger tugs.`],
  ])('says nothing of a quotation where %s', (_, silent) => {
    expect(quotesLeftOut(silent)).toEqual([])
  })

  it('does not take a speaker’s words on another matter for it', () => {
    expect(quotesLeftOut(`${SILENT} Krogh asked people to be patient with the market.`)).toHaveLength(1)
  })

  it('tells of one sentence once, by what says most', () => {
    const sources = stormOf(SILENT)
    const [a, b] = sources
    if (!a || !b) throw new Error('two sources answer')
    const rescue = [
      readingIn(a, 'Navy helicopters rescued fourteen sailors from a sinking trawler', 'rescue'),
      readingIn(b, 'Navy helicopters have rescued 14 sailors from the sinking trawler', 'rescue'),
    ]
    const ship = [
      readingIn(a, 'rescued fourteen sailors', 'rescued'),
      readingIn(b, 'rescued 14 sailors from', 'rescued'),
    ]
    const statement = { kind: 'agreement', dimension: 'other', level: 'other/same-statement' } as const
    const { findings } = reconcileFindings({ id: 's', title: 'S' }, sources, [
      findingOf({ ...statement, id: 'whole', question: 'What do they report?', readings: rescue }),
      findingOf({ ...statement, id: 'part', question: 'Who was rescued?', readings: ship }),
    ])
    expect(findings.filter(({ kind }) => kind === 'omission')).toMatchObject([
      { question: 'What do they report?' },
    ])
  })
})
