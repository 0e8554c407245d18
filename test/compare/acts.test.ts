import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/index.ts'
import { actFindings } from '../../src/compare/acts.ts'
import { extractClaims, extractMentions } from '../../src/extract/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { annotated } from '../helpers.ts'

const PADDING =
  'Bakers in the old quarter opened early. The chess club elected a treasurer. Rain delayed the cycling race until evening.'

function read(bodies: readonly string[], others: readonly Finding[] = []): Finding[] {
  const witnesses = bodies.map((body, at) => {
    const source = annotated(at === 0 ? `${body} ${PADDING}` : body, { id: `source-${at}` })
    return { source, mentions: extractMentions(source) }
  })
  const clusters = align(extractClaims(witnesses)).filter(({ claims }) => claims[0]?.slot.role === 'act')
  return actFindings(clusters, witnesses, others)
}
const shown = (findings: readonly Finding[], level: string): string[][] =>
  findings
    .filter((finding) => finding.level === level)
    .map(({ readings }) => readings.map(({ exact }) => exact))

describe('actFindings', () => {
  it('shows what is told alike in other words, and every reading is a slice of its text', () => {
    const bodies = [
      'Late in the evening the skipper hurled the rusty anchor over the rail.',
      'The captain threw the rusty anchor over the rail of his boat.',
    ]
    const findings = read(bodies)
    expect(shown(findings, 'other/same-act')).toEqual([
      [
        'the skipper hurled the rusty anchor over the rail',
        'The captain threw the rusty anchor over the rail of his boat',
      ],
    ])
    for (const { readings } of findings)
      for (const { source, exact, span } of readings) {
        const body = bodies[Number(source.at(-1))] ?? ''
        expect(body.slice(span.start, span.end)).toBe(exact)
      }
  })

  it.each([
    [
      'a number that differs is no agreement',
      [
        'The skipper hurled three rusty anchors over the rail.',
        'The captain threw four rusty anchors over the rail.',
      ],
    ],
    [
      'nor is what one of the two denies',
      [
        'The skipper hurled the rusty anchor over the rail.',
        'The captain never threw the rusty anchor over the rail.',
      ],
    ],
  ])('%s', (_what, bodies) => {
    expect(shown(read(bodies), 'other/same-act')).toEqual([])
  })

  it.each([
    [
      'what follows the verb by one preposition is compared',
      'The skipper hurled the rusty anchor over the rail for luck.',
      'The captain threw the rusty anchor over the rail for an old custom.',
      [['luck', 'an old custom']],
    ],
    [
      'and by two prepositions it is not',
      'The skipper hurled the rusty anchor over the rail for luck.',
      'The captain threw the rusty anchor over the rail without a word.',
      [],
    ],
  ])('%s', (_what, left, right, expected) => {
    const found = shown(read([left, right]), 'phrase/other-words')
    expect(found.filter((words) => !words.some((word) => /skipper|captain/u.test(word)))).toEqual(expected)
  })

  it('shows the part of an act that one puts otherwise', () => {
    const refinements = read([
      'Soldiers emptied the warehouse of the museum.',
      'The warehouse of the museum was emptied by local farmers.',
    ]).filter(({ kind }) => kind === 'refinement')
    expect(refinements.map(({ readings }) => readings.map(({ exact }) => exact))).toEqual([
      ['Soldiers', 'local farmers'],
    ])
  })

  it('takes "the warehouse" for what was told before, not for a less full description', () => {
    const findings = read([
      'Burglars emptied the brick warehouse at dawn.',
      'Burglars emptied the warehouse at dawn.',
    ])
    expect(findings.filter(({ kind }) => kind === 'refinement')).toEqual([])
  })

  it('shows that one source leaves open what the other states', () => {
    const findings = read([
      'Burglars may have emptied the warehouse of the museum at dawn.',
      'Burglars emptied the warehouse of the museum at dawn.',
    ])
    expect(shown(findings, 'polarity/less-certain')).toEqual([['may have emptied', 'emptied']])
  })

  it('shows that one source credits what the other tells in its own voice', () => {
    const findings = read([
      'The curator said that burglars emptied the brick warehouse of the museum at dawn.',
      'Burglars emptied the brick warehouse of the museum at dawn while the town slept.',
    ])
    expect(shown(findings, 'attribution/own-voice').map(([credit]) => credit)).toEqual(['The curator'])
  })

  it('tells nothing again that another finding shows', () => {
    const bodies = [
      'The skipper hurled the rusty anchor over the rail.',
      'The captain threw the rusty anchor over the rail.',
    ]
    const first = read(bodies)
    expect(first.length).toBeGreaterThan(0)
    expect(read(bodies, first).filter(({ kind }) => kind === 'agreement')).toEqual([])
  })
})
