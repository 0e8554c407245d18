import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../src/model/decision.ts'
import type { Reconciliation } from '../../src/model/reconciliation.ts'
import { withDecisions } from '../../src/pipeline.ts'
import { renderClaimReviews } from '../../src/report/claim-review.ts'
import { renderCsv } from '../../src/report/csv.ts'
import { decisionSentence, decisionWords, reviewWords } from '../../src/report/decision.ts'
import { renderExplanation } from '../../src/report/explain.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderJson, reportJson } from '../../src/report/json.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { reportSchema } from '../../src/report/schema.ts'
import { loadTemplates } from '../../src/report/templates.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { pageView } from '../../src/report/view.ts'
import { at, decidedReading, decision } from '../ledger/lines.ts'
import { sampleReconciliation } from './sample.ts'

/** The sample, undecided. */
const BARE: Reconciliation = {
  ...sampleReconciliation(),
  findings: sampleReconciliation().findings.map((finding) => ({ ...finding, decision: null })),
}
const DAY = BARE.findings.find(({ id }) => id === 'd4a1c09b77e2')
const FIRST = DAY?.readings[0]

/** A line on the finding about the day. */
function onDay(overrides: Parameters<typeof decision>[0] = {}) {
  return decision({
    story: BARE.story.id,
    finding: DAY?.id ?? '',
    dimension: 'date',
    level: 'date/day-differs',
    question: DAY?.question ?? '',
    readings: (DAY?.readings ?? []).map(({ source, outlet, value, exact }) => ({
      source,
      outlet,
      value,
      exact,
    })),
    ...overrides,
  })
}

const PREFERRED = onDay({
  note: 'called the dam',
  prefer: {
    source: FIRST?.source ?? '',
    outlet: FIRST?.outlet ?? '',
    value: FIRST?.value ?? '',
    exact: FIRST?.exact ?? '',
    why: 'the log says so',
  },
})
const CONFLICT = [
  onDay(),
  onDay({ id: 'b', reviewer: 'Ben', verdict: 'dismissed', note: 'a <b>slip</b>', time: at(1) }),
]
const CHANGED = onDay({
  finding: 'old',
  readings: [
    ...(DAY?.readings ?? [])
      .slice(0, 1)
      .map(({ source, outlet, value, exact }) => ({ source, outlet, value, exact })),
    decidedReading('gazette=Sunday'),
  ],
})
const GONE = onDay({ finding: 'gone', dimension: 'money', question: 'What did it | cost?' })

/** Everything that is written of a story with these decisions, without line breaks. */
function outputs(...entries: readonly LedgerEntry[]) {
  const r = withDecisions(BARE, entries)
  const finding = reportJson(r).findings.find(({ id }) => id === DAY?.id)
  if (!finding) throw new Error('the sample has lost its finding')
  const flat = (text: string) => text.replace(/\s+/gu, ' ')
  return {
    r,
    html: flat(renderHtml(r, loadTemplates())),
    md: flat(renderMarkdown(r)),
    terminal: flat(renderTerminal(r, { color: false, width: 80 })),
    csv: renderCsv(r)
      .split('\r\n')
      .filter((line) => line.startsWith(DAY?.id ?? '?')),
    reviews: JSON.parse(renderClaimReviews(r))['@graph'],
    explained: flat(renderExplanation(reportJson(r), finding)),
    json: JSON.parse(renderJson(r)),
    finding,
  }
}

describe('a report', () => {
  it('of a story without decisions has no word of them', () => {
    const { html, md, json } = outputs()
    expect(html).not.toMatch(/class="decision"|preferred by|found no longer/u)
    expect(md).not.toMatch(/open discrep|set aside|found no longer/u)
    expect(JSON.stringify(json)).not.toMatch(/"review"|"preferred"|"bygone"/u)
  })

  it('shows what is confirmed, which answer is preferred and why, and counts what is open', () => {
    const { html, md, terminal, csv, reviews, explained, finding, json, r } = outputs(PREFERRED)
    const said = `prefers “${FIRST?.exact}” (${FIRST?.outlet}): the log says so; called the dam`
    expect(terminal).toContain(`✓ Confirmed by Ann: ${said}`)
    expect(md).toContain('**Confirmed** by Ann: prefers')
    expect(html).toContain('<strong>Confirmed</strong> by <bdi>Ann</bdi>, 2031-05-08: <bdi>prefers')
    expect(html).toContain('<strong class="decision"><bdi>preferred by Ann: the log says so</bdi></strong>')
    expect(explained).toContain(`Confirmed by Ann: ${said}`)
    expect(csv.every((line) => line.includes('confirmed,Ann,'))).toBe(true)
    expect(reviews).toMatchObject([{ author: { name: 'Ann' }, reviewBody: said, datePublished: at(0) }])
    expect(finding.decision).toMatchObject({ verdict: 'confirmed', prefer: { why: 'the log says so' } })
    expect(finding.review).toMatchObject({ state: 'confirmed', current: [{ id: 'line-1' }], earlier: [] })
    expect(json.facts.filter((fact: object) => 'preferred' in fact)).toHaveLength(1)
    expect(pageView(r).counts).toBe('2 open discrepancies, 1 open inconsistency, 1 confirmed, 5 facts agreed')
  })

  it('shows reviewers who disagree, both of them, and leaves the finding open', () => {
    const { html, md, terminal, csv, reviews, finding, r } = outputs(...CONFLICT)
    expect(finding).toMatchObject({ decision: null, review: { state: 'conflict', current: [{}, {}] } })
    expect(terminal).toContain('Reviewers disagree Confirmed by Ann Dismissed by Ben: both can be true; a')
    expect(md).toContain('**Reviewers disagree** - **Confirmed** by Ann - **Dismissed** by Ben: both can be')
    expect(md).not.toContain('<b>slip</b>')
    expect(html).toContain('<strong>Reviewers disagree</strong>')
    expect(html).toContain('a &lt;b&gt;slip&lt;/b&gt;')
    expect(csv[0]).toContain('conflict,Ann; Ben,Reviewers disagree. Confirmed by Ann. Dismissed by Ben')
    expect(reviews).toEqual([])
    expect(pageView(r).counts).toBe('3 discrepancies, 1 inconsistency, 5 facts agreed')
  })

  it('shows what was decided before the answers changed, and that it is open again', () => {
    const { html, md, terminal, finding, csv } = outputs(CHANGED)
    expect(finding).toMatchObject({
      decision: null,
      review: { state: 'open', earlier: [{ finding: 'old' }] },
    })
    for (const text of [html, md, terminal]) {
      expect(text).toContain('Open again: its answers have changed since it was decided')
      expect(text).toContain('“Sunday” (Gazette)')
    }
    expect(csv[0]).toContain('open,Ann,"Open again')
  })

  it('lists decisions on what is found no longer', () => {
    const { html, md, terminal, json } = outputs(GONE)
    expect(md).toContain('## Decided, and found no longer - What did it \\| cost? **Confirmed** by Ann')
    expect(html).toContain('Decided, and found no longer <span class="count">1</span>')
    expect(terminal).toContain('1 decision on what is found no longer')
    expect(json.bygone).toMatchObject([{ finding: 'gone', verdict: 'confirmed' }])
  })

  it.each([
    ['a preferred answer', [PREFERRED]],
    ['a conflict', CONFLICT],
    ['an old decision', [CHANGED]],
    ['a bygone one', [GONE]],
    ['a dismissal', [onDay({ verdict: 'dismissed', reason: 'other' })]],
    ['a duplicate', [onDay({ verdict: 'duplicate', duplicateOf: 'x' })]],
  ])('keeps to its schema with %s', (_, entries) => {
    expect(reportSchema.safeParse(outputs(...entries).json).error).toBeUndefined()
  })

  it('sets aside what is dismissed, with the reason, and asks no question of it', () => {
    const { md, html, r } = outputs(onDay({ verdict: 'dismissed', reason: 'different-events' }))
    expect(md).toContain('**Dismissed** by Ann: different events')
    expect(md).not.toContain('Set aside by Ann')
    expect(html).toContain('Set aside by a person')
    expect(pageView(r).counts).toContain('1 set aside')
  })
})

describe('reviewWords', () => {
  it('has the decision that stands first, then who agrees', () => {
    const other = onDay({ id: 'b', reviewer: 'Ben', time: at(1) })
    const { findings } = withDecisions(BARE, [PREFERRED, other])
    const finding = findings.find(({ id }) => id === DAY?.id)
    expect(finding && reviewWords(finding).decisions.map(({ reviewer }) => reviewer)).toEqual(['Ann', 'Ben'])
  })
})

describe('decisionSentence', () => {
  it.each([
    [{}, 'Confirmed by Ann'],
    [{ note: 'sure' }, 'Confirmed by Ann: sure'],
    [{ verdict: 'follow-up', note: 'ask' }, 'Follow-up wanted by Ann: ask'],
    [
      { verdict: 'dismissed', reason: 'wording', note: 'see' },
      'Dismissed by Ann: only the wording differs; see',
    ],
    [{ verdict: 'duplicate', duplicateOf: 'f2' }, 'Called a duplicate by Ann: the same as f2'],
    [
      { prefer: { ...decidedReading('times=17 people'), why: '' } },
      'Confirmed by Ann: prefers “17 people” (Times)',
    ],
  ] as const)('%j', (overrides, sentence) => {
    expect(decisionSentence(decisionWords(decision(overrides)))).toBe(sentence)
  })
})
