import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Reconciliation } from '../../src/model/reconciliation.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { loadTemplates } from '../../src/report/templates.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { pageView } from '../../src/report/view.ts'
import { marked, readingOf, sampleReconciliation } from './sample.ts'

const sample = sampleReconciliation()

function finding(id: string): Finding {
  const found = sample.findings.find((each) => each.id === id)
  if (!found) throw new Error(`the sample has no finding ${id}`)
  return found
}

const DAY = finding('d4a1c09b77e2')

function withDecision(verdict: 'dismissed' | 'duplicate' | 'confirmed' | 'follow-up'): Reconciliation {
  const decision = {
    finding: DAY.id,
    verdict,
    note: '',
    reviewer: 'desk',
    time: '2031-03-14T09:30:00Z',
  } as const
  return {
    ...sample,
    findings: sample.findings.map((each) => (each.id === DAY.id ? { ...each, decision } : each)),
  }
}

describe('what a person has decided', () => {
  it.each(['dismissed', 'duplicate'] as const)('%s sets a finding aside in every report', (verdict) => {
    const r = withDecision(verdict)
    const page = pageView(r)
    expect(page.lead.map(({ id }) => id)).not.toContain(DAY.id)
    expect(page.setAside.map(({ id }) => id)).toEqual([DAY.id])
    expect(page.matrix.rows.map(({ anchor }) => anchor)).not.toContain(`f-${DAY.id}`)
    expect(page.counts).toBe(
      '1 open discrepancy, 1 open inconsistency, 1 confirmed, 1 set aside, 5 facts agreed',
    )
    expect(renderTerminal(r, { color: false, width: 80 })).not.toContain(DAY.question)
    expect(renderMarkdown(r)).toContain(
      `## Set aside by a person\n\n- ${DAY.question} **${verdict === 'dismissed' ? 'Dismissed' : 'Called a duplicate'}**`,
    )
  })

  it.each(['confirmed', 'follow-up'] as const)('%s leaves it where it is', (verdict) => {
    const page = pageView(withDecision(verdict))
    expect(page.lead[0]?.id).toBe(DAY.id)
    expect(page.setAside).toEqual([])
  })
})

describe('sentences side by side', () => {
  const refinement = sample.findings.find(({ kind }) => kind === 'refinement')
  const tellings = Array.from(
    { length: 12 },
    (_, i): Finding => ({
      ...(refinement ?? DAY),
      id: `${i}`.padStart(12, 'a'),
      level: 'telling/both-add',
      confidence: (i + 1) / 20,
    }),
  )
  const shownOf = (added: readonly Finding[]) => {
    const page = pageView({ ...sample, findings: [...sample.findings, ...added] })
    const group = page.groups.find(({ kind }) => kind === 'refinement')
    const ids = new Set(added.map(({ id }) => id))
    return { more: group?.more, shown: group?.findings.filter(({ id }) => ids.has(id)).map(({ id }) => id) }
  }

  it('are shown where they are surest, and the others counted', () => {
    const { shown, more } = shownOf(tellings)
    expect(shown?.sort()).toEqual(
      tellings
        .slice(4)
        .map(({ id }) => id)
        .sort(),
    )
    expect(more).toBe('4 more, of sentences side by side, stand in report.md and report.json.')
    expect(shownOf(tellings.slice(0, 8))).toMatchObject({ more: '', shown: { length: 8 } })
  })

  it('are shown where a person has decided on them', () => {
    const decision = {
      finding: 'aaaaaaaaaaa0',
      verdict: 'confirmed',
      note: '',
      reviewer: 'desk',
      time: '2031-03-14T09:30:00Z',
    } as const
    const decided = tellings.map((each, i) => (i === 0 ? { ...each, decision } : each))
    expect(shownOf(decided)).toMatchObject({ shown: expect.arrayContaining(['aaaaaaaaaaa0']) })
    expect(shownOf(decided).shown).toHaveLength(9)
  })
})

describe('the overview', () => {
  it('leads with the gravest discrepancies, then inconsistencies', () => {
    const { lead, leadMore } = pageView(sample)
    expect(lead.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual([
      'discrepancy high',
      'discrepancy medium',
      'discrepancy low',
    ])
    expect(leadMore).toBe('and 1 more')
  })

  it('names what was counted or dated before what something is called', () => {
    expect(pageView(sample).agreed.map(({ question }) => question)).toEqual([
      'How many people were moved to the sports hall?',
      'When was the embankment built?',
      'When does the governor visit?',
      'Who owns the reservoir?',
      'Who is the governor?',
    ])
  })

  /** The sample with what one of its findings decided by. */
  const withLevel = (question: string, level: string) => ({
    ...sample,
    findings: sample.findings.map((finding) =>
      finding.question === question ? { ...finding, level } : finding,
    ),
  })

  it('ends the account with what all but one report, and says who leaves it out', () => {
    const omission = sample.findings.find(({ kind }) => kind === 'omission')
    const [first, ...facts] = sample.facts
    if (!omission || !first) throw new Error('the sample has an omission and facts')
    const fact = { ...first, findings: [...first.findings, omission.id] }
    expect(pageView(sample).account.omitted).toEqual([])
    expect(pageView({ ...sample, facts: [fact, ...facts] }).account.omitted).toMatchObject([
      { question: first.question, reason: omission.message, anchor: `f-${omission.id}` },
    ])
  })

  it('shows a disputed answer with whom its sources cite for it, and their days', () => {
    const told = pageView(sample).account.disputed.flatMap(({ answers }) =>
      answers.map(({ voices }) =>
        voices.map(({ outlet, note, separator }) => `${outlet} (${note})${separator}`).join(''),
      ),
    )
    expect(told).toContain(
      'Coast Radio (citing county officials, 12 March 2031) and Norrland Telegraph (citing county officials, 12 March 2031)',
    )
    expect(told).toContainEqual(expect.stringMatching(/^Coast Radio \(12 March 2031\), /u))
  })

  it('quotes each answer of the account in its sentence, and leads from each outlet to its place', () => {
    const { agreed, disputed } = pageView(sample).account
    const answers = [...agreed, ...disputed].flatMap((fact) => fact.answers)
    expect(answers.length).toBeGreaterThan(3)
    expect(answers.filter(({ sentence, words }) => sentence?.exact.replace(/\s+/gu, ' ') !== words)).toEqual(
      [],
    )
    const html = renderHtml(sample, loadTemplates())
    const links = answers.flatMap(({ voices }) => voices.map(({ link }) => link))
    expect(links.filter((link) => !html.includes(`id="${link}"`))).toEqual([])
  })

  it('says of answers that differ among what is agreed that they fit each other, and of one answer nothing', () => {
    const shown = pageView(sample).agreed
    const marked = shown.filter(({ origins }) => origins.startsWith('≈ fit each other, '))
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.length).toBeLessThan(shown.length)
    const compatible = marked.map(({ question }) => sample.facts.find((fact) => fact.question === question))
    for (const fact of compatible) expect(fact?.answers.length).toBeGreaterThan(1)
  })

  it('tells what all origins agree on apart from what only some report', () => {
    const [first, ...facts] = sample.facts.filter(({ status }) => status === 'agreed')
    if (!first) throw new Error('the sample has facts agreed')
    const { account } = pageView({ ...sample, facts: [{ ...first, independentOrigins: 2 }, ...facts] })
    expect(account.originCount).toBe('3 independent origins')
    expect(account.agreedBySome.map(({ origins }) => origins)).toEqual(['2 of 3 origins'])
    expect(account.agreed.map(({ origins }) => origins)).toEqual(facts.map(() => '3 origins'))
  })

  it('shows a count that was updated with what it was before, the newest last', () => {
    const update = sample.findings.find(({ level }) => level === 'quantity/update')
    const fact = sample.facts.find(({ findings }) => update && findings.includes(update.id))
    if (!fact) throw new Error('the sample has a count that was updated')
    const facts = [{ ...fact, status: 'agreed' as const }]
    const { account, agreed } = pageView({ ...sample, facts })
    expect(agreed[0]?.answers.map(({ words }) => words)).toEqual([
      'at least 14 people / at least 11 people / 19',
    ])
    expect([...account.agreed, ...account.agreedBySome][0]?.answers).toHaveLength(3)
  })

  it('leaves what somebody is called or what office he has to the end of the account', () => {
    const page = pageView(withLevel('Who is the governor?', 'role/same'))
    expect(page.agreed.map(({ question }) => question)).not.toContain('Who is the governor?')
    expect(page.counts).toContain('4 facts agreed')
    expect(page.account.naming.map(({ question }) => question)).toEqual(['Who is the governor?'])
  })

  it('lets a statement that sources share speak for itself', () => {
    const { agreed } = pageView(withLevel('Who is the governor?', 'other/same-statement'))
    expect(agreed.find(({ question }) => question === 'Peter Aldous')?.answers).toMatchObject([{ words: '' }])
  })

  it('shows the sentence where a question does not tell which event it asks of', () => {
    expect(pageView(sample).agreed.map(({ context }) => context)).toEqual([null, null, null, null, null])
    const [first] = sample.facts.filter(({ status }) => status === 'agreed')
    const twice = { ...sample, facts: [...sample.facts, ...(first ? [{ ...first, id: 'again' }] : [])] }
    const shown = pageView(twice).agreed.filter(({ question }) => question === first?.question)
    expect(shown).toHaveLength(2)
    for (const { context } of shown) expect(context?.exact).toBe(first?.readings[0]?.exact)
  })

  it('says which sources count as one witness, and why', () => {
    expect(pageView(sample).origins.map(({ note, reasons }) => [note, ...reasons])).toEqual([
      [
        'Coast Radio and Norrland Telegraph count as one witness',
        '97% of Coast Radio’s words (74) stand in Norrland Telegraph too',
      ],
      [''],
      [''],
    ])
  })

  it('takes the origin’s own reason where no text is shared', () => {
    const { origins } = pageView({ ...sample, links: [] })
    expect(origins[0]?.reasons).toEqual(['97% of the words stand in both'])
  })

  it('tells two articles of one outlet apart', () => {
    const [first, ...others] = sample.sources
    if (!first) throw new Error('the sample has no source')
    const article = { ...first.annotated.article, outlet: 'The Harrow Courier' }
    const r = { ...sample, sources: [{ ...first, annotated: { ...first.annotated, article } }, ...others] }
    expect(pageView(r).matrix.outlets.slice(0, 3)).toEqual([
      'The Harrow Courier (coast-radio)',
      'The Harrow Courier (harrow-courier)',
      'Norrland Telegraph',
    ])
  })
})

describe('the matrix', () => {
  it.each([
    ['d4a1c09b77e2', ['≠B', '≠A', '≠B', '≠A']],
    ['7be0f5512c3d', ['≠A', '≠B', '≠A', '·']],
    ['e03b6d7f9a15', ['–', '!', '–', '–']],
    ['5f77d1e8b302', ['∅', '◆', '∅', '∅']],
    ['aa90417c5d6e', ['∅', '=', '∅', '=']],
    ['c81d20e6f4b9', ['≈', '≈', '≈', '≈']],
    ['61e7b40d8c2f', ['=', '=', '=', '=']],
  ])('shows %s as %j', (id, expected) => {
    const { rows, quietRows } = pageView(sample).matrix
    const row = [...rows, ...quietRows].find(({ anchor }) => anchor === `f-${id}`)
    expect(row?.cells.map(({ sign, letter }) => `${sign}${letter}`)).toEqual(expected)
  })

  it('has rows on one question beside each other, whatever their severity', () => {
    const [one, two] = sample.findings.filter(({ kind }) => kind === 'discrepancy')
    if (!one || !two) throw new Error('the sample has two discrepancies')
    const own = { ...one, id: '0b0b0b0b0b0b', kind: 'inconsistency' as const, severity: 'low' as const }
    const { rows } = pageView({ ...sample, findings: [one, two, own] }).matrix
    const anchors = rows.map(({ anchor }) => anchor)
    expect(anchors.indexOf(`f-${own.id}`)).toBe(anchors.indexOf(`f-${one.id}`) + 1)
  })

  it('leaves names that are agreed to the account', () => {
    const findings = sample.findings.map((each) =>
      each.question === 'Who is the governor?' ? { ...each, level: 'role/same' } : each,
    )
    const rows = (r: typeof sample) => pageView(r).matrix.quietRows.map(({ question }) => question)
    expect(rows(sample)).toContain('Who is the governor?')
    expect(rows({ ...sample, findings })).not.toContain('Who is the governor?')
  })
})

describe('a cell without a reading', () => {
  it('is silent where the answer is known to be left out, and else only not found', () => {
    const left = finding('aa90417c5d6e')
    const row = (...findings: (typeof left)[]) =>
      pageView({ ...sample, findings }).matrix.quietRows[0]?.cells.map(({ sign }) => sign)
    const agreed = { ...left, id: '0a0a0a0a0a0a', kind: 'agreement' as const }
    expect(row(agreed)).toEqual(['·', '=', '·', '='])
    expect(row(agreed, left)).toEqual(['∅', '=', '∅', '='])
  })
})

describe('the timeline', () => {
  it('draws the days of the story, earliest question first, and lists what lies outside', () => {
    const { timeline } = pageView(sample)
    expect(timeline?.ticks.map(({ label }) => label)).toEqual(['11 Mar', '12 Mar', '13 Mar'])
    expect(timeline?.dates.map(({ question, tone }) => `${tone}: ${question}`)).toEqual([
      'neutral: Published',
      'conflict: When did the reservoir wall burst?',
      'agreed: At what hour did the wall burst?',
      'agreed: When does the governor visit?',
    ])
    expect(timeline?.outside.map(({ question }) => question)).toEqual(['When was the embankment built?'])
  })

  it('draws an answer that reaches beyond the days as open', () => {
    const findings = [{ ...DAY, readings: DAY.readings.map((reading) => ({ ...reading, value: '2031-03' })) }]
    const [, strip] = pageView({ ...sample, findings }).timeline?.dates ?? []
    expect(strip?.lines.map(({ mark }) => [mark.openLeft, mark.openRight, mark.width])).toEqual([
      [true, true, '100%'],
    ])
  })

  it('puts counts in the order of publication and keeps their bounds', () => {
    const toll = finding('c81d20e6f4b9')
    const readings = toll.readings.map((reading) =>
      reading.source === 'tarrow-evening-post'
        ? { ...reading, value: '9' }
        : { ...reading, value: `>=${reading.value}` },
    )
    const { timeline } = pageView({ ...sample, findings: [{ ...toll, readings }] })
    expect(timeline?.counts[0]?.lines.map(({ label, mark }) => [label, mark.openRight])).toEqual([
      ['at least 11', true],
      ['at least 14', true],
      ['9', false],
    ])
  })

  it('does not draw the terms of a sum as answers', () => {
    const toll = { ...finding('c81d20e6f4b9'), level: 'quantity/editions' }
    expect(pageView({ ...sample, findings: [toll] }).timeline).toBeNull()
  })

  it('does not draw counts in different units on one axis', () => {
    const toll = finding('c81d20e6f4b9')
    const readings = toll.readings.map((reading, index) => ({
      ...reading,
      value: `${index} ${index === 0 ? 'USD' : 'EUR'}`,
    }))
    expect(pageView({ ...sample, findings: [{ ...toll, readings }] }).timeline).toBeNull()
  })
})

describe('open questions', () => {
  const capture = marked({
    id: 'a',
    outlet: 'A',
    title: 'T',
    published: null,
    body: 'They met {day|on Thursday}.',
  })
  const reading = readingOf(capture, 'day', 'XXXX-WXX-4')
  const open = (level: string): Reconciliation => ({
    ...sample,
    findings: [{ ...DAY, kind: 'refinement', level, readings: [reading] }],
    facts: [
      {
        id: 'open',
        question: 'When did they meet?',
        status: 'unresolved',
        independentOrigins: 1,
        readings: [reading],
        answers: [],
        reason: 'When did they meet? Thursday is 11 July only in 2019, 2024 and 2030.',
        findings: [DAY.id],
      },
    ],
  })

  it('are shown with what stands in the way', () => {
    const summary = renderTerminal(open('date/unknown'), { color: false, width: 80 })
    expect(summary).toContain(
      'UNRESOLVED\n  ? When did they meet?\n      Thursday is 11 July only in 2019, 2024 and 2030.',
    )
    expect(renderMarkdown(open('date/unknown'))).toContain(
      '## Unresolved\n\n- When did they meet? Thursday is 11 July only in 2019, 2024 and 2030.',
    )
  })

  it('are not those whose answers are merely of different kinds', () => {
    expect(renderTerminal(open('other/incomparable'), { color: false, width: 80 })).not.toContain(
      'UNRESOLVED',
    )
  })
})

describe('articles in full', () => {
  const withArticle = (change: Partial<Article>): Reconciliation => {
    const [first, ...others] = sample.sources
    if (!first) throw new Error('the sample has no source')
    const article = { ...first.annotated.article, ...change }
    return { ...sample, sources: [{ ...first, annotated: { ...first.annotated, article } }, ...others] }
  }

  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['HTTP://example.org', 'HTTP://example.org'],
    ['javascript:alert(1)//https://', ''],
    ['data:text/html,x', ''],
    [null, ''],
  ])('link to %s as %j', (url, expected) => {
    expect(pageView(withArticle({ url })).articles[0]?.url).toBe(expected)
  })

  it.each([
    ['en', ''],
    ['en-GB', ''],
    ['ar', 'ar'],
    ['enm', 'enm'],
  ])('in %s mark their words with language %j', (language, expected) => {
    const [lead] = pageView(withArticle({ language })).lead
    const reading = lead?.variants
      .flatMap(({ readings }) => readings)
      .find(({ source }) => source === 'coast-radio')
    expect(reading?.language).toBe(expected)
  })

  it('begin with the two that the weightiest finding holds against each other', () => {
    const { articles } = pageView(sample)
    expect(articles.find(({ left }) => left)?.id).toBe('harrow-courier')
    expect(articles.find(({ right }) => right)?.id).toBe('coast-radio')
  })

  it('begin with the first two where nothing differs', () => {
    const { articles } = pageView({ ...sample, findings: [] })
    expect(articles.map(({ left, right }) => [left, right])).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ])
  })
})
