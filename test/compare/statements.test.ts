import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/index.ts'
import { statementFindings } from '../../src/compare/statements.ts'
import { extractClaims, extractMentions } from '../../src/extract/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { annotated } from '../helpers.ts'

const PADDING =
  'Bakers in the old quarter opened early. The chess club elected a treasurer. Rain delayed the cycling race until evening.'

/** What is found in sources that each make one statement among others. */
function read(bodies: readonly string[], others: readonly Finding[] = []): Finding[] {
  const witnesses = bodies.map((body, at) => {
    const source = annotated(`${body} ${at === 0 ? PADDING : ''}`.trim(), { id: `source-${at}` })
    return { source, mentions: extractMentions(source) }
  })
  const clusters = align(extractClaims(witnesses)).filter(
    ({ claims, beside }) => claims[0]?.slot.role === 'statement' && beside === undefined,
  )
  return statementFindings(clusters, witnesses, others)
}
const shown = (findings: readonly Finding[], kind: Finding['kind']): string[][] =>
  findings
    .filter((finding) => finding.kind === kind)
    .map(({ readings }) => readings.map(({ exact }) => exact))

describe('statementFindings: agreements', () => {
  it.each([
    [
      'like words',
      [
        'Smugglers hid the stolen violins in a disused mill.',
        'The stolen violins were hidden in a disused mill by smugglers.',
      ],
      [
        [
          'Smugglers hid the stolen violins in a disused mill',
          'The stolen violins were hidden in a disused mill by smugglers',
        ],
      ],
    ],
    [
      'the part that both have',
      [
        'Smugglers hid the stolen violins in a disused mill.',
        'Inspectors from three agencies, after weeks of patient questioning, established how smugglers hid the stolen violins in a disused mill.',
      ],
      [
        [
          'Smugglers hid the stolen violins in a disused mill',
          'smugglers hid the stolen violins in a disused mill',
        ],
      ],
    ],
    [
      'neighbouring clauses as one',
      [
        'Smugglers hid the stolen violins in a disused mill and divers recovered the soaked bows.',
        'Smugglers hid the stolen violins in a disused mill and divers recovered the soaked bows.',
      ],
      [
        [
          'Smugglers hid the stolen violins in a disused mill and divers recovered the soaked bows',
          'Smugglers hid the stolen violins in a disused mill and divers recovered the soaked bows',
        ],
      ],
    ],
  ])('%s', (_what, bodies, expected) => {
    expect(shown(read(bodies), 'agreement')).toEqual(expected)
  })

  it.each([
    [
      'another number',
      [
        'Smugglers hid 14 stolen violins in a disused mill.',
        'Smugglers hid 17 stolen violins in a disused mill.',
      ],
    ],
    [
      'another bound',
      [
        'Smugglers hid 14 stolen violins in a disused mill.',
        'Smugglers hid at least 14 stolen violins in a disused mill.',
      ],
    ],
    [
      'a denial',
      [
        'Smugglers hid the stolen violins in a disused mill.',
        'Smugglers did not hide the stolen violins in a disused mill.',
      ],
    ],
    [
      'an allegation',
      [
        'Smugglers hid the stolen violins in a disused mill.',
        'Smugglers allegedly hid the stolen violins in a disused mill.',
      ],
    ],
    [
      'another day',
      ['Smugglers hid the stolen violins on Monday.', 'Smugglers hid the stolen violins on Tuesday.'],
    ],
    [
      'a name alone',
      [
        'Governor Ada Lindqvist opened the library.',
        'Critics of Governor Ada Lindqvist marched through Malmo.',
      ],
    ],
    ['one source alone', ['Smugglers hid the stolen violins in a disused mill.']],
  ])('%s: none', (_what, bodies) => {
    expect(shown(read(bodies), 'agreement')).toEqual([])
  })

  it('joins all sources in one finding, with the fullest wording as the value of each', () => {
    const [finding, ...rest] = read([
      'Smugglers hid the stolen violins in a disused mill.',
      'Smugglers hid the stolen violins in a disused paper mill.',
      'Smugglers hid the stolen violins in a disused mill.',
    ]).filter(({ kind }) => kind === 'agreement')
    expect(rest).toEqual([])
    expect(finding?.readings.map(({ source, value }) => [source, value])).toEqual(
      ['source-0', 'source-1', 'source-2'].map((source) => [
        source,
        'Smugglers hid the stolen violins in a disused paper mill',
      ]),
    )
    expect(finding?.message).toBe('All 3 report: “Smugglers hid the stolen violins in a disused paper mill”.')
    expect(finding?.severity).toBe('low')
  })

  it('is silent where another rule disputes a part of it', () => {
    const bodies = [
      'Smugglers hid the stolen violins in a disused mill.',
      'Smugglers hid the stolen violins in a disused mill.',
    ]
    const [agreement] = read(bodies)
    if (!agreement) throw new Error('expected an agreement')
    const dispute: Finding = { ...agreement, kind: 'discrepancy', dimension: 'place' }
    expect(read(bodies, [dispute])).toEqual([])
    const elsewhere = dispute.readings.map((reading) => ({ ...reading, span: { start: 900, end: 910 } }))
    expect(read(bodies, [{ ...dispute, readings: elsewhere }])).toHaveLength(1)
  })

  it('does not depend on the order of sources', () => {
    const bodies = [
      'Smugglers hid the stolen violins in a disused mill.',
      'The stolen violins were hidden in a disused mill by smugglers.',
    ]
    const witnesses = bodies.map((body, at) => {
      const source = annotated(body, { id: `source-${at}` })
      return { source, mentions: extractMentions(source) }
    })
    const run = (list: typeof witnesses): Finding[] =>
      statementFindings(
        align(extractClaims(list)).filter(
          ({ claims, beside }) => claims[0]?.slot.role === 'statement' && beside === undefined,
        ),
        list,
        [],
      )
    expect(run([...witnesses].reverse())).toEqual(run(witnesses))
  })
})

describe('statementFindings: refinements', () => {
  it.each([
    [
      'a fuller description',
      [
        'A fisherman found the stolen violins in a disused mill.',
        'A retired fisherman found the stolen violins in a disused mill.',
      ],
      [['A fisherman', 'A retired fisherman']],
    ],
    [
      'other words in the same place',
      [
        'There officials found the stolen violins in a disused mill.',
        'There volunteers found the stolen violins in a disused mill.',
      ],
      [['officials', 'volunteers']],
    ],
    [
      'an article more or less',
      [
        'The fisherman found the stolen violins in a disused mill.',
        'A fisherman found the stolen violins in a disused mill.',
      ],
      [],
    ],
    [
      'numbers, which are compared elsewhere',
      [
        'A fisherman found 14 stolen violins in a disused mill.',
        'A fisherman found several stolen violins in a disused mill.',
      ],
      [],
    ],
    [
      'another statement',
      [
        'A fisherman found the stolen violins in a disused mill.',
        'A retired teacher painted the village church.',
      ],
      [],
    ],
  ])('%s', (_what, bodies, expected) => {
    expect(shown(read(bodies), 'refinement')).toEqual(expected)
  })
})

describe('statementFindings: discrepancies', () => {
  it.each<[string, string[], string[]]>([
    [
      'asked for here, got there',
      [
        'Mayor Ines Valdor requested a $40,000 refund from the harbour fund.',
        'Mayor Ines Valdor received a $40,000 refund from the harbour fund.',
      ],
      ['polarity/other-verb'],
    ],
    [
      'one of them, or several',
      [
        'There a fisherman found the stolen violins in a disused mill.',
        'There volunteers found the stolen violins in a disused mill.',
      ],
      ['phrase/one-or-several'],
    ],
    [
      'people of kinds that exclude each other',
      [
        'There guards found the stolen violins in a disused mill.',
        'There soldiers found the stolen violins in a disused mill.',
      ],
      ['phrase/other-kind'],
    ],
  ])('%s', (_what, bodies, expected) => {
    const found = read(bodies).filter(({ kind }) => kind === 'discrepancy')
    expect(found.map(({ level }) => level)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    [
      'both are told in one',
      [
        'Mayor Ines Valdor requested and received a $40,000 refund from the harbour fund.',
        'Mayor Ines Valdor received a $40,000 refund from the harbour fund.',
      ],
    ],
    [
      'other verbs for one thing',
      [
        'Mayor Ines Valdor sought a $40,000 refund from the harbour fund.',
        'Mayor Ines Valdor requested a $40,000 refund from the harbour fund.',
      ],
    ],
    [
      'one official speaks for several',
      [
        'After the storm a harbour official blamed the broken lighthouse lamp.',
        'After the storm harbour officials blamed the broken lighthouse lamp.',
      ],
    ],
  ])('none: %s', (_what, bodies) => {
    expect(shown(read(bodies), 'discrepancy')).toEqual([])
  })
})
