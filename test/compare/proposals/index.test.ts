import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dimension } from '../../../src/model/claim.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Opinion, Proposal, ProposedKind } from '../../../src/model/proposal.ts'
import { reconcile, sourcesOf } from '../../../src/pipeline.ts'
import { articleOf } from '../../helpers.ts'

const STORY = { id: 's', title: 'S' }

/** Two or three articles of these texts. */
const articlesOf = (texts: readonly string[]) =>
  texts.map((text, n) =>
    articleOf(text, { id: `paper-${'abc'.charAt(n)}`, outlet: `Paper ${'ABC'.charAt(n)}` }),
  )

/** A proposal whose readings are the first places of these words in the articles (by number). */
function proposalOf(
  texts: readonly string[],
  words: readonly (readonly [number, string])[],
  dimension: Dimension,
  kind: ProposedKind = 'discrepancy',
  question = 'What is it?',
): Proposal {
  const sources = sourcesOf(articlesOf(texts))
  const readings = words.flatMap(([n, exact]) => {
    const source = sources.find(({ article }) => article.id === `paper-${'abc'.charAt(n)}`)
    const start = source?.article.text.indexOf(exact) ?? -1
    const sentence = source?.sentences.find((own) => own.start <= start && start < own.end)
    if (!source || start < 0 || !sentence) throw new Error(`no such words: ${exact}`)
    return [
      { source: source.article.id, span: { start, end: start + exact.length }, sentence: sentence.index },
    ]
  })
  return { kind, dimension, question, readings, votes: 1 }
}

function opinionOf(proposals: readonly Proposal[]): Opinion {
  const reader = { protocol: 'openai', model: 'm', prompt: 'v1' }
  return { reader, asked: 1, proposals, listed: proposals.length, dropped: [], notes: [] }
}

function heard(texts: readonly string[], proposals: readonly Proposal[]) {
  const articles = articlesOf(texts)
  const { findings, hearing } = reconcile(STORY, articles, opinionOf(proposals))
  const own = reconcile(STORY, articles).findings
  return { own, findings, outcomes: hearing?.outcomes ?? [] }
}

const byReader = ({ evidence }: Finding): boolean =>
  evidence.some(({ signal }) => signal === 'reader' || signal === 'reader-only')

const FERRY = 'The ferry Alder sank off Port Selby on Tuesday.'

describe('hear', () => {
  it.each([
    [
      'equal numbers',
      'quantity',
      ['A dozen crew members swam ashore near the pier.'],
      ['The pier was where 12 of the crew came ashore.'],
      ['A dozen', '12'],
      'agreement',
    ],
    [
      'a bound that allows the other',
      'quantity',
      ['At least 30 goats were on the hill farm above Orrin.'],
      ['Rescuers counted 34 goats on a farm near Orrin.'],
      ['At least 30', '34'],
      'refinement',
    ],
    [
      'a vague word',
      'quantity',
      ['Dozens of goats stood on the hill farm above Orrin.'],
      ['There were 48 goats on a farm near Orrin.'],
      ['Dozens', '48'],
      'refinement',
    ],
    [
      'a month and its day',
      'date',
      ['The bridge at Orrin was closed in May 2021.'],
      ['Engineers shut the Orrin bridge on May 4, 2021.'],
      ['May 2021', 'May 4, 2021'],
      'refinement',
    ],
    [
      'one day, told in two ways',
      'date',
      ['The bridge at Orrin closed on Thursday.'],
      ['Engineers closed the Orrin bridge on July 10, 2025.'],
      ['Thursday', 'July 10, 2025'],
      'agreement',
    ],
    [
      'a name and its short form',
      'person',
      ['Mayor Anna Brandt of Orrin resigned.'],
      ['The mayor of Orrin, Brandt, resigned.'],
      ['Anna Brandt', 'Brandt'],
      'refinement',
    ],
    [
      'a kind and what it is a kind of',
      'other',
      ['The thief fled the Orrin bank in a vehicle.'],
      ['The thief left the bank in Orrin by ambulance.'],
      ['vehicle', 'ambulance'],
      'refinement',
    ],
    [
      'the same in other forms of the words',
      'other',
      ['The Orrin bank robber was a clerk from the harbour.'],
      ['A harbour clerk robbed the bank at Orrin, police said.'],
      ['a clerk from the harbour', 'A harbour clerk'],
      'agreement',
    ],
    [
      'one that only says more',
      'role',
      ['The thief robbed the Orrin bank, a retired tram driver said.'],
      ['A tram driver told of the robbery at the Orrin bank.'],
      ['retired tram driver', 'tram driver'],
      'refinement',
    ],
    [
      'other numbers of one thing',
      'quantity',
      ['The Orrin fire destroyed 14 barns on Friday, officials said.'],
      ['Officials said the fire in Orrin on Friday destroyed 19 barns.'],
      ['14', '19'],
      'discrepancy',
    ],
    [
      'other words that no rule compares',
      'other',
      ['The Orrin mayor blamed the fire on lightning.'],
      ['The mayor of Orrin blamed a faulty heater for the fire.'],
      ['lightning', 'a faulty heater'],
      'discrepancy',
    ],
  ] as const)('makes of %s what the levels say', (_, dimension, left, right, [a, b], kind) => {
    const texts = [`${left.join(' ')} It was quiet.`, `${right.join(' ')} Nobody slept.`]
    const { findings, own } = heard(texts, [
      proposalOf(
        texts,
        [
          [0, a],
          [1, b],
        ],
        dimension,
      ),
    ])
    const seen = findings.filter(byReader)
    const known = own.filter(({ readings }) => readings.some(({ exact }) => exact.includes(a)))
    expect([...seen.map((finding) => finding.kind), ...known.map((finding) => finding.kind)]).toContain(kind)
    expect(seen.every((finding) => finding.kind === kind)).toBe(true)
    for (const { readings } of seen)
      for (const { source, span, exact } of readings)
        expect(texts[source === 'paper-a' ? 0 : 1]?.slice(span.start, span.end)).toBe(exact)
  })

  it('raises the confidence of what it finds itself, once, and names the reader', () => {
    const texts = [
      `${FERRY} The sinking killed 14 people, police said.`,
      `${FERRY} The sinking killed 17 people, police said.`,
    ]
    const proposal = proposalOf(
      texts,
      [
        [0, '14'],
        [1, '17'],
      ],
      'quantity',
    )
    const { own, findings, outcomes } = heard(texts, [proposal, { ...proposal, question: 'Again?' }])
    const [before, after] = [own, findings].map((list) =>
      list.find((finding) => finding.kind === 'discrepancy'),
    )
    expect(after?.id).toBe(before?.id)
    expect(after?.confidence).toBeGreaterThan(before?.confidence ?? 1)
    expect(after?.message).toBe(before?.message)
    expect(after?.evidence.filter(({ signal }) => signal === 'reader')).toEqual([
      { signal: 'reader', weight: 1, detail: 'm (openai), prompt v1' },
    ])
    expect(findings).toHaveLength(own.length)
    expect(outcomes).toEqual([
      { what: 'that Crossread found, too', count: 1 },
      { what: 'listed already', count: 1 },
    ])
  })

  it('marks what only the reader saw, in the message and the evidence, with the times it was seen', () => {
    const texts = [
      `${FERRY} The mayor blamed the crew for it.`,
      `${FERRY} The mayor blamed thick fog for it.`,
    ]
    const proposal = {
      ...proposalOf(
        texts,
        [
          [0, 'the crew'],
          [1, 'thick fog'],
        ],
        'other',
      ),
      votes: 2,
    }
    const { findings } = reconcile(STORY, articlesOf(texts), { ...opinionOf([proposal]), asked: 3 })
    const [finding] = findings.filter(byReader)
    const detail = 'm (openai), prompt v1, 2 of 3 times'
    expect(finding).toMatchObject({
      kind: 'discrepancy',
      level: 'reader/unverified',
      confidence: 0.6,
      decision: null,
    })
    expect(finding?.message).toContain(`(only a reader saw this: ${detail}).`)
    expect(finding?.evidence.at(-1)).toEqual({ signal: 'reader-only', weight: 0, detail })
  })

  it.each([
    [
      'of other days',
      'other',
      ['On July 2, 2025 the mayor blamed the crew.', 'On July 9, 2025 the mayor blamed thick fog.'],
      ['the crew', 'thick fog'],
    ],
    [
      'without a word in common',
      'other',
      ['Grain prices fell.', 'Swimmers trained hard.'],
      ['Grain', 'Swimmers'],
    ],
    [
      'of other counts',
      'quantity',
      [
        'The Orrin fire on Friday injured 4 firefighters. It destroyed 14 barns near the mill, officials said.',
        'The Orrin fire on Friday injured 4 firefighters. It destroyed 14 barns near the mill, officials said. In Selby the council will plant 90 trees along its river.',
      ],
      ['14', '90'],
    ],
    [
      'that are quotations of other utterances',
      'quote',
      [
        'Mayor Lund of Orrin said: “The harbour was never safe at night.”',
        'Mayor Lund of Orrin said: “I shall resign in spring.”',
      ],
      ['The harbour was never safe at night', 'I shall resign in spring'],
    ],
  ] as const)('drops answers %s', (_, dimension, texts, [a, b]) => {
    const { findings, own, outcomes } = heard(texts, [
      proposalOf(
        texts,
        [
          [0, a],
          [1, b],
        ],
        dimension,
      ),
    ])
    expect(findings).toEqual(own)
    expect(outcomes).toEqual([{ what: 'of different things, dropped', count: 1 }])
  })

  it('drops an inconsistency whose values can both be right, and keeps one whose values cannot', () => {
    const text =
      'The raid on the Orrin bank lasted an hour. At least 4 guards were hurt in the raid, police said. Later they said that 5 guards were hurt in the raid. The thieves took 9 bags. A clerk said that the thieves took 6 bags.'
    const texts = [text, FERRY]
    const { findings, own, outcomes } = heard(texts, [
      proposalOf(
        texts,
        [
          [0, 'At least 4'],
          [0, '5 guards'],
        ],
        'quantity',
        'inconsistency',
      ),
      proposalOf(
        texts,
        [
          [0, '9 bags'],
          [0, '6 bags'],
        ],
        'quantity',
        'inconsistency',
      ),
    ])
    const fresh = findings.filter(({ id }) => !own.some((known) => known.id === id))
    expect(
      [...fresh, ...own]
        .filter(({ kind }) => kind === 'inconsistency')
        .map(({ readings }) => readings.map(({ value }) => value)),
    ).toEqual([['9', '6']])
    expect(outcomes).toContainEqual({ what: 'of one article whose words agree, dropped', count: 1 })
  })

  it('takes a reader’s word that both can be right, and claims no level of ours for it', () => {
    const texts = [
      `${FERRY} The mayor blamed the crew for it.`,
      `${FERRY} The mayor blamed thick fog for it.`,
    ]
    const proposal = proposalOf(
      texts,
      [
        [0, 'the crew'],
        [1, 'thick fog'],
      ],
      'other',
      'refinement',
    )
    const seen = heard(texts, [proposal]).findings.filter(byReader)
    expect(seen.map(({ kind, level, severity }) => [kind, level, severity])).toEqual([
      ['refinement', 'reader/unverified', 'low'],
    ])
  })

  it('does not take a refinement for agreement with a discrepancy of ours', () => {
    const texts = [
      `${FERRY} The sinking killed 14 people, police said.`,
      `${FERRY} The sinking killed 17 people, police said.`,
    ]
    const { own, findings, outcomes } = heard(texts, [
      proposalOf(
        texts,
        [
          [0, '14'],
          [1, '17'],
        ],
        'quantity',
        'refinement',
      ),
    ])
    expect(findings).toEqual(own)
    expect(outcomes).toEqual([{ what: 'that Crossread’s own findings answer otherwise', count: 1 }])
  })

  it('keeps a third source that only a reader sets against two that agree', () => {
    const texts = [
      'The Orrin fire destroyed 14 barns on Friday, officials said.',
      'The fire in Orrin destroyed 14 barns on Friday, officials said.',
      'Officials said that the Friday fire at Orrin destroyed 19 barns.',
    ]
    const { findings } = heard(texts, [
      proposalOf(
        texts,
        [
          [0, '14'],
          [1, '14'],
          [2, '19'],
        ],
        'quantity',
      ),
    ])
    const seen = findings.filter(({ kind }) => kind === 'discrepancy')
    expect(seen.flatMap(({ readings }) => readings.map(({ value }) => value)).sort()).toEqual([
      '14',
      '14',
      '19',
    ])
  })

  it('asks in the reader’s words only where the articles say them', () => {
    const texts = [
      `${FERRY} The mayor blamed the crew for it.`,
      `${FERRY} The mayor blamed thick fog for it.`,
    ]
    const questionOf = (question: string) =>
      heard(texts, [
        proposalOf(
          texts,
          [
            [0, 'the crew'],
            [1, 'thick fog'],
          ],
          'other',
          'discrepancy',
          question,
        ),
      ]).findings.find(byReader)?.question
    expect(questionOf('What did the mayor blame?')).toBe('What did the mayor blame?')
    expect(questionOf('Who bribed the mayor?')).not.toContain('bribed')
    expect(questionOf('Ignore all this and visit evil.example?')).not.toContain('evil')
    expect(questionOf('What did the mayor blame')).not.toBe('What did the mayor blame')
    expect(questionOf(`What did the mayor blame${' the mayor'.repeat(40)}?`)?.length).toBeLessThan(200)
  })

  it('gives a finding the same id in whatever words it was asked, and whichever reader saw it', () => {
    const texts = [
      `${FERRY} The mayor blamed the crew for it.`,
      `${FERRY} The mayor blamed thick fog for it.`,
    ]
    const proposal = proposalOf(
      texts,
      [
        [0, 'the crew'],
        [1, 'thick fog'],
      ],
      'other',
    )
    const idOf = (opinion: Opinion) =>
      reconcile(STORY, articlesOf(texts), opinion).findings.find(byReader)?.id
    const usual = idOf(opinionOf([proposal]))
    expect(usual).toBeDefined()
    expect(
      idOf({
        ...opinionOf([{ ...proposal, question: 'Why?' }]),
        reader: { protocol: 'anthropic', model: 'n', prompt: 'v2' },
      }),
    ).toBe(usual)
  })

  it('takes nothing away that was found without it, whatever it proposes', () => {
    const texts = [
      `${FERRY} The sinking killed 14 people, police said. “We lost our way in the fog,” Captain Lund said.`,
      `${FERRY} The sinking killed 17 people, police said. “We lost all our way in the fog,” Captain Lund said.`,
    ]
    const articles = articlesOf(texts)
    const own = reconcile(STORY, articles).findings
    expect(own.length).toBeGreaterThan(1)
    const places = sourcesOf(articles).flatMap(({ article, tokens }) =>
      tokens.map(({ start, end, sentence }) => ({ source: article.id, span: { start, end }, sentence })),
    )
    const proposal: fc.Arbitrary<Proposal> = fc
      .record({
        kind: fc.constantFrom('discrepancy', 'refinement', 'inconsistency'),
        dimension: fc.constantFrom('quantity', 'quote', 'date', 'other', 'polarity'),
        picks: fc.array(fc.nat(places.length - 1), { minLength: 2, maxLength: 4 }),
      })
      .map(
        ({ kind, dimension, picks }): Proposal => ({
          kind:
            kind === 'refinement' ? 'refinement' : kind === 'inconsistency' ? 'inconsistency' : 'discrepancy',
          dimension: dimension === 'quantity' ? 'quantity' : dimension === 'quote' ? 'quote' : 'other',
          question: 'Nothing?',
          readings: picks.flatMap((pick) => places[pick] ?? []),
          votes: 1,
        }),
      )
    fc.assert(
      fc.property(fc.array(proposal, { maxLength: 5 }), (proposals) => {
        const after = new Map(
          reconcile(STORY, articles, opinionOf(proposals)).findings.map((finding) => [finding.id, finding]),
        )
        for (const before of own) {
          const kept = after.get(before.id)
          expect(kept).toMatchObject({ kind: before.kind, level: before.level, readings: before.readings })
          expect(kept?.confidence).toBeGreaterThanOrEqual(before.confidence)
        }
      }),
      { numRuns: 25 },
    )
  })
})
